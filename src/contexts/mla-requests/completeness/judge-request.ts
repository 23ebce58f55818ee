import { AcceptedChannel, AgreementStatus, type AssistanceType } from '../../directory/index.js';
import type { ItemFacts } from '../items/item-facts.js';
import { absent, usefulByType, wantedByAvenue } from '../items/particulars-by-type.js';
import { TransmissionChannel } from '../mla-request.enums.js';
import { contentsRequired, type ContentFacts } from './contents-required.js';
import { FindingSeverity, type MlaRequestFinding } from './finding.type.js';

/** What the directory says of the requested State's central authority; all null where it has no entry in force. */
export interface EntryFacts {
  readonly acceptedLanguages: readonly string[] | null;
  readonly acceptedChannels: readonly AcceptedChannel[] | null;
  readonly interpolInUrgency: AgreementStatus | null;
  /** The contact point for asset recovery and urgent requests: who answers, when, in which languages. */
  readonly urgentContact: string | null;
  readonly urgentContactHours: string | null;
  readonly urgentContactLanguages: readonly string[] | null;
  /** The types of assistance for which it says what it requires, and in the same order what. */
  readonly type: readonly AssistanceType[];
  readonly requirements: readonly string[];
}

/** A request as its completeness is judged. */
export interface JudgedRequest extends ContentFacts, EntryFacts {
  readonly hasConductingAuthorityFunctions: boolean;
  readonly hasPersons: boolean;
  readonly language: string;
  readonly translatedInto: readonly string[];
  readonly channel: TransmissionChannel;
  readonly deadline: string | null;
  readonly urgent: boolean;
  readonly oral: boolean;
}

const { MISSING, WEAK } = FindingSeverity;

/**
 * Everything that is missing or weak in a request, judged against what the directory says of the requested State.
 * @param today the day of the judgement where the requested State is, which is to keep a deadline, such as 2026-03-31
 */
export function judgeRequest(request: JudgedRequest, today: string): readonly MlaRequestFinding[] {
  const required = contentsRequired
    .filter(({ isMet }) => !isMet(request))
    .map(({ says, source, rule }) =>
      finding(MISSING, 'contents', says, source, `Give ${says}, or say why the request is sent without.`, {
        rule,
      }),
    );
  return [
    ...required,
    ...byFunctions(request),
    ...byPersons(request),
    ...byDirectory(request),
    ...byUrgency(request),
    ...byDeadline(request, today),
    ...request.itemFacts.flatMap(ofItem(request)),
  ];
}

function finding(
  severity: FindingSeverity,
  subject: string,
  says: string,
  source: string,
  advice: string,
  held: { readonly rule?: string | undefined } = {},
): MlaRequestFinding {
  return { severity, subject, says, source, advice, rule: held.rule ?? null };
}

/** Who conducts the proceeding is missing where it is not said; with what functions a State can ask, and often knows. */
function byFunctions({
  hasConductingAuthority,
  hasConductingAuthorityFunctions,
}: JudgedRequest): readonly MlaRequestFinding[] {
  if (!hasConductingAuthority || hasConductingAuthorityFunctions) return [];
  const says = 'the functions of the authority that conducts the proceeding';
  const advice =
    'Say what the authority does, such as that it investigates and prosecutes: not every State has one of its kind.';
  return [finding(WEAK, 'conductingAuthorityFunctions', says, 'UNCAC art. 46(15)(b)', advice)];
}

/** Whom it concerns is asked for where possible: what is sent without may be all that is known. */
function byPersons({ hasPersons }: JudgedRequest): readonly MlaRequestFinding[] {
  if (hasPersons) return [];
  const says = 'the identity, location and nationality of any person concerned';
  const advice =
    'Name the persons and entities of the case whom the request concerns, with what is known of each: who is sought under no name is not found.';
  return [finding(WEAK, 'persons', says, 'UNCAC art. 46(15)(e)', advice)];
}

function byDirectory(request: JudgedRequest): readonly MlaRequestFinding[] {
  const { acceptedLanguages, acceptedChannels, interpolInUrgency, channel } = request;
  if (acceptedLanguages === null || acceptedChannels === null) {
    const advice =
      'Ask through diplomatic channels which authority is designated, or look in the UNODC directory.';
    return [finding(WEAK, 'requestedState', 'no central authority known', 'UNCAC art. 46(13)', advice)];
  }
  const found: MlaRequestFinding[] = [];
  const written = [request.language, ...request.translatedInto];
  if (acceptedLanguages.length > 0 && !written.some((language) => acceptedLanguages.includes(language))) {
    const advice = `Add a translation into one of: ${acceptedLanguages.join(', ')}.`;
    const says = 'a language acceptable to the requested State';
    found.push(finding(MISSING, 'language', says, 'UNCAC art. 46(14)', advice, { rule: 'R8' }));
  }
  const isDirect = channel === TransmissionChannel.CENTRAL_AUTHORITY;
  const asksDiplomacy =
    acceptedChannels.includes(AcceptedChannel.DIPLOMATIC) &&
    acceptedChannels.every((one) => one === AcceptedChannel.DIPLOMATIC || one === AcceptedChannel.INTERPOL);
  if (isDirect && asksDiplomacy) {
    const advice = 'Send the request through diplomatic channels, as the requested State requires.';
    found.push(finding(MISSING, 'channel', 'the diplomatic channel', 'UNCAC art. 46(13)', advice));
  }
  if (channel === TransmissionChannel.INTERPOL && interpolInUrgency !== AgreementStatus.AGREED) {
    const refused = interpolInUrgency === AgreementStatus.NOT_AGREED;
    const says = 'agreement of the requested State to requests through INTERPOL';
    const advice = refused
      ? 'The requested State does not agree: send the request from central authority to central authority.'
      : 'The directory does not know whether it agrees: ask its central authority first.';
    found.push(
      finding(refused ? MISSING : WEAK, 'channel', says, 'UNCAC art. 46(13)', advice, { rule: 'R7' }),
    );
  }
  return found;
}

/**
 * Freeze first, paper later: what is urgent is told at once to whoever answers in the requested State. The telephone is
 * not named here: a finding stays with the request, and more people read it than the directory shows the telephone to.
 */
function byUrgency(request: JudgedRequest): readonly MlaRequestFinding[] {
  const { urgent, oral, acceptedLanguages, urgentContact } = request;
  if ((!urgent && !oral) || acceptedLanguages === null) return [];
  const says = 'word to the contact point of the requested State for urgent requests';
  const told = urgentContact === null ? noContactPoint : contactPoint(urgentContact, request);
  return [finding(WEAK, 'urgent', says, 'UNCAC art. 46(13), (14)', told)];
}

const noContactPoint =
  'The directory has no contact point of the requested State for urgent requests: call the office of its central authority, and ask who answers outside office hours.';

function contactPoint(who: string, { urgentContactHours, urgentContactLanguages }: EntryFacts): string {
  const hours = urgentContactHours === null ? '' : `, ${urgentContactHours}`;
  const languages = urgentContactLanguages ?? [];
  const spoken = languages.length === 0 ? '' : ` (languages: ${languages.join(', ')})`;
  return `Call ${who}${hours}${spoken}: the directory has the telephone and the e-mail address (urgentContactPhone, urgentContactEmail).`;
}

function byDeadline({ deadline }: JudgedRequest, today: string): readonly MlaRequestFinding[] {
  if (deadline === null || deadline >= today) return [];
  const advice = 'Give a day that can still be kept, with its reason.';
  return [finding(WEAK, 'deadline', 'a deadline that is not past', 'UNCAC art. 46(24)', advice)];
}

function ofItem({ type: types, requirements }: JudgedRequest) {
  return (item: ItemFacts): readonly MlaRequestFinding[] => {
    const subject = `item ${String(item.position)}`;
    const useful = [
      ...usefulByType[item.type],
      ...(item.avenue === null ? [] : wantedByAvenue[item.avenue].useful),
    ];
    const asked = requirements[types.indexOf(item.type)];
    return [
      ...absent(item, useful).map(({ says, source }) =>
        finding(WEAK, subject, says, source, `Give ${says} if you can.`),
      ),
      ...(asked === undefined
        ? []
        : [
            finding(
              WEAK,
              subject,
              'what the requested State requires for this type of assistance',
              'UNCAC art. 46(17)',
              `Make sure that the request contains or encloses: ${asked}`,
            ),
          ]),
    ];
  };
}
