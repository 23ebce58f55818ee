import type { EntityManager } from '@mikro-orm/postgresql';
import type { Operation } from '../../../platform/commands/operation.js';
import { incomplete } from '../../../platform/errors.js';
import {
  currentEntryOf,
  dayIn,
  governingTreatiesOf,
  requirementsOf,
  TreatyParticipation,
  TreatyParty,
  UnitedNationsTreaty,
  type State,
} from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { isIndispensable } from './by-agreement.js';
import type { BasisFacts } from './by-legal-basis.js';
import { FindingSeverity, type MlaRequestFinding } from './finding.type.js';
import { judgeRequest } from './judge-request.js';

/** What a request lacks, or says weakly, before the entry of the requested State in the directory as it is now. */
export async function findingsOn(
  { em, now }: Operation,
  request: MlaRequest,
): Promise<readonly MlaRequestFinding[]> {
  const entry = await currentEntryOf(em, request.requestedState.code);
  const asked = entry === null ? [] : await requirementsOf(em, entry);
  const { acceptedLanguages = null, acceptedChannels = null, interpolInUrgency = null } = entry ?? {};
  const { lastVerifiedAt = null, oralInUrgency = null } = entry ?? {};
  const { urgentContact = null, urgentContactHours = null, urgentContactLanguages = null } = entry ?? {};
  const facts = {
    ...{ acceptedLanguages, acceptedChannels, interpolInUrgency, oralInUrgency, lastVerifiedAt },
    ...{ urgentContact, urgentContactHours, urgentContactLanguages },
    ...(await basisOf(em, request)),
    type: asked.map(({ type }) => type),
    requirements: asked.map(({ requirements }) => requirements),
  };
  const today = await dayIn(em, request.requestedState.code, now, () => Promise.resolve(entry));
  return judgeRequest({ ...contentOf(request), ...facts }, today);
}

/** What the registry of treaties knows of the legal basis of a request. */
async function basisOf(
  em: EntityManager,
  { legalBasis, requestingState, requestedState, treaty }: MlaRequest,
): Promise<BasisFacts> {
  const uncac = UnitedNationsTreaty.UNCAC;
  const participations = await em.find(TreatyParticipation, {
    treaty: uncac,
    state: { $in: [requestingState, requestedState] },
  });
  const parties = treaty === null ? [] : await em.find(TreatyParty, { treaty }, { orderBy: { id: 'asc' } });
  const by = ({ code }: State) => participations.find(({ state }) => state.code === code);
  return {
    ...{ legalBasis, requestingState: requestingState.code, requestedState: requestedState.code },
    requestingIsParty: by(requestingState)?.isParty ?? null,
    requestedIsParty: by(requestedState)?.isParty ?? null,
    requestingUncacFrom: by(requestingState)?.inForceOn ?? null,
    requestedUncacFrom: by(requestedState)?.inForceOn ?? null,
    treatyParties: parties.map(({ state }) => state.code),
    treatyFrom: parties.map(({ inForceFrom }) => inForceFrom),
    treatyUntil: parties.map(({ until }) => until),
    treaty: treaty?.id ?? null,
    governing: await governingTreatiesOf(em, requestingState.code, requestedState.code),
  };
}

/** Those of its findings without which the Convention has no request. */
export const missingOf = (findings: readonly MlaRequestFinding[]): readonly MlaRequestFinding[] =>
  findings.filter(({ severity }) => severity === FindingSeverity.MISSING);

/**
 * Judges a request before it is proposed or sent: what is legally incomplete is sent for a reason only, and marked.
 * @throws DomainError INCOMPLETE with everything that is missing, each with its source, where no reason is given; and
 *   whatever the reason, where the requested State did not agree to be asked so
 */
export async function requireComplete(
  operation: Operation,
  request: MlaRequest,
): Promise<readonly MlaRequestFinding[]> {
  const findings = await findingsOn(operation, request);
  const missing = missingOf(findings);
  const agreed = missing.filter(isIndispensable);
  if (agreed.length > 0)
    throw incomplete(operation.command, linesOf(agreed), agreed.map(({ advice }) => advice).join(' '));
  request.sentIncomplete = missing.length > 0;
  if (missing.length === 0) request.incompleteReason = null;
  if (missing.length === 0 || (request.incompleteReason ?? '').trim() !== '') return findings;
  throw incomplete(
    operation.command,
    linesOf(missing),
    'To send it nevertheless, propose it with incompleteReason.',
  );
}

const linesOf = (findings: readonly MlaRequestFinding[]) =>
  findings.map(({ says, source, rule }) => ({ missing: says, source, ...(rule === null ? {} : { rule }) }));

function contentOf(request: MlaRequest) {
  const { itemFacts, purpose, offences, hasSubjectMatter, hasFacts, hasAssistanceSought, hasPersons } =
    request;
  const { hasConductingAuthority, hasConductingAuthorityFunctions } = request;
  const { language, translatedInto, channel, deadline, urgent, oral, adHocAgreement } = request;
  const conducted = { hasConductingAuthority, hasConductingAuthorityFunctions };
  const said = { itemFacts, purpose, offences, hasSubjectMatter, hasFacts, hasAssistanceSought, hasPersons };
  return { ...said, ...conducted, language, translatedInto, channel, deadline, urgent, oral, adHocAgreement };
}
