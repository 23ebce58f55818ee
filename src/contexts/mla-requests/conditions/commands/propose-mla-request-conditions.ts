import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireDayAtProposal } from '../../commands/days.js';
import { next, ownSide, propose, subjectOf } from '../../commands/parts.js';
import { dropUnsentConditions } from '../../commands/proposals.js';
import { State } from '../../../directory/index.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import { MlaRequestCondition } from '../condition.entity.js';
import type { ProposeMlaRequestConditionsInput } from '../condition.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * An officer of the requested State prepares conditions on which it would assist (UNCAC art. 46(26)); a supervisor other
 * than the officer sends them (four eyes). Until then they exist for the own State alone.
 */
export async function proposeMlaRequestConditions(
  operation: Operation,
  input: ProposeMlaRequestConditionsInput,
): Promise<Subject> {
  const { em, state } = operation;
  const request = await takeRequest(operation, input);
  next(operation, request);
  const { answerDueOn = null } = input;
  if (answerDueOn !== null)
    await requireDayAtProposal(operation, request, answerDueOn, 'input.answerDueOn', 'today or later');
  await dropUnsentConditions(operation, request);
  const set = (await em.count(MlaRequestCondition, { request, position: 1 })) + 1;
  const own = em.getReference(State, state);
  for (const [index, { kind, text, expiresOn = null }] of input.conditions.entries()) {
    const field = `input.conditions[${String(index)}].expiresOn`;
    if (expiresOn !== null)
      await requireDayAtProposal(operation, request, expiresOn, field, 'today or later');
    const place = { request, case: request.case, state: own, set, position: index + 1, answerDueOn };
    em.persist(Object.assign(new MlaRequestCondition(), { ...place, kind, text, expiresOn }));
  }
  propose(operation, await ownSide(operation, request), MlaRequestProposal.CONDITIONS);
  return subjectOf(request);
}
