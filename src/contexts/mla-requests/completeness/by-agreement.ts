import { AgreementStatus, type AcceptedChannel } from '../../directory/index.js';
import { TransmissionChannel } from '../mla-request.enums.js';
import { AgreedWay, type MlaRequestAdHocAgreement } from './ad-hoc-agreement.js';
import { requiresDiplomacy } from './by-directory.js';
import { FindingSeverity, type MlaRequestFinding } from './finding.type.js';
import { finding } from './make-finding.js';

/** How a request is made, and to what the requested State agreed: always, by the directory, or this once. */
export interface AgreementFacts {
  readonly channel: TransmissionChannel;
  readonly oral: boolean;
  /** By which channels the requested State accepts requests; null where the directory has no entry of it. */
  readonly acceptedChannels: readonly AcceptedChannel[] | null;
  readonly interpolInUrgency: AgreementStatus | null;
  readonly oralInUrgency: AgreementStatus | null;
  readonly adHocAgreement: Pick<MlaRequestAdHocAgreement, 'covers'> | null;
}

const inWriting = 'or make the request in writing (oral: false)';
const throughDiplomacy = 'or send the request through diplomatic channels, as the requested State requires';
const directly = 'or send the request from central authority to central authority';

/** An oral request, and one through INTERPOL, need the agreement of the requested State (UNCAC art. 46(13), (14)). */
export function byAgreement(facts: AgreementFacts): readonly MlaRequestFinding[] {
  const { oral, channel } = facts;
  const found: MlaRequestFinding[] = [];
  if (oral && !isAgreed(facts, AgreedWay.ORAL)) {
    const says = "the requested State's agreement to oral requests";
    const advice = adviceFor(facts.oralInUrgency, inWriting);
    found.push(finding(FindingSeverity.MISSING, 'oral', says, 'UNCAC art. 46(14)', advice, { rule: 'R6' }));
  }
  if (channel === TransmissionChannel.INTERPOL && !isAgreed(facts, AgreedWay.INTERPOL)) {
    const says = "the requested State's agreement to requests through INTERPOL";
    const orElse = requiresDiplomacy(facts.acceptedChannels ?? []) ? throughDiplomacy : directly;
    const advice = adviceFor(facts.interpolInUrgency, orElse);
    found.push(
      finding(FindingSeverity.MISSING, 'channel', says, 'UNCAC art. 46(13)', advice, { rule: 'R7' }),
    );
  }
  return found;
}

/** Whether the requested State agreed to be asked so, always or this once. */
function isAgreed({ adHocAgreement, ...facts }: AgreementFacts, way: AgreedWay): boolean {
  const always = way === AgreedWay.ORAL ? facts.oralInUrgency : facts.interpolInUrgency;
  return always === AgreementStatus.AGREED || adHocAgreement?.covers.includes(way) === true;
}

function adviceFor(always: AgreementStatus | null, orElse: string): string {
  const known =
    always === AgreementStatus.NOT_AGREED
      ? 'By the directory the requested State does not agree'
      : 'The directory does not say that the requested State agrees';
  return `${known}: ask its central authority, and record who agreed, when and by which channel (adHocAgreement); ${orElse}.`;
}

/** What no reason makes up for: that the requested State agreed is what makes such a request one (UNCAC art. 46(13), (14)). */
export const isIndispensable = ({ severity, subject, rule }: MlaRequestFinding): boolean =>
  severity === FindingSeverity.MISSING &&
  ((subject === 'oral' && rule === 'R6') || (subject === 'channel' && rule === 'R7'));
