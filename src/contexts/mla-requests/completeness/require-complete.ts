import type { Operation } from '../../../platform/commands/operation.js';
import { incomplete } from '../../../platform/errors.js';
import { addressedStateFacts } from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { isIndispensable } from './by-agreement.js';
import { dayInRequestedState } from './day-of-judgement.js';
import { FindingSeverity, type MlaRequestFinding } from './finding.type.js';
import { judgeRequest } from './judge-request.js';

/** What a request lacks, or says weakly, before what the directory says of the two States now. */
export async function findingsOn(
  { em, now }: Operation,
  request: MlaRequest,
): Promise<readonly MlaRequestFinding[]> {
  const states = {
    requestingState: request.requestingState.code,
    requestedState: request.requestedState.code,
    treaty: request.treaty?.id ?? null,
  };
  const known = await addressedStateFacts(em, states);
  const { legalBasis } = request;
  return judgeRequest(
    { ...contentOf(request), ...known, ...states, legalBasis },
    dayInRequestedState(known, now),
  );
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
