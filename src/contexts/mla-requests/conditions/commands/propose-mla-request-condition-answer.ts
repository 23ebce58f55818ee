import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { next, ownSide, propose, subjectOf } from '../../commands/parts.js';
import { takeRequest } from '../../docket/take-request.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import { prepareWords } from '../../preparation/preparations.js';
import { conditionAt } from '../answered-conditions.js';
import { ConditionAnswer, ConditionStatus } from '../condition.enums.js';
import type { ProposeMlaRequestConditionAnswerInput } from '../condition.inputs.js';

/**
 * An officer of the requesting State proposes how to answer one condition (UNCAC art. 46(26)); a supervisor other than the
 * officer answers it so (four eyes), since what is accepted binds the State. The requested State does not learn of a proposal.
 */
export async function proposeMlaRequestConditionAnswer(
  operation: Operation,
  { answer, reasons = null, ...input }: ProposeMlaRequestConditionAnswerInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  const declines = answer === ConditionAnswer.DECLINE;
  if (declines !== (reasons !== null))
    throw badInput([
      { field: 'input.reasons', message: declines ? whyNot : 'Give reasons to decline only.' },
    ]);
  const condition = await conditionAt(operation, request, input.conditionId, ConditionStatus.PROPOSED);
  const { CONDITION_ACCEPTANCE, CONDITION_DECLINE } = MlaRequestProposal;
  const side = await ownSide(operation, request);
  propose(operation, side, declines ? CONDITION_DECLINE : CONDITION_ACCEPTANCE, {
    proposedCondition: condition,
  });
  await prepareWords(operation, side, { proposedReasons: reasons });
  return subjectOf(request);
}

const whyNot = 'Say why the condition is declined: the requested State reads it.';
