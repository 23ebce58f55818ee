import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { requireTurn, subjectOf } from '../../commands/parts.js';
import { keepsItself } from '../../delivery/duties.js';
import { momentOf } from '../../delivery/steps.js';
import { MlaRequestContent } from '../../mla-request-content.entity.js';
import type { ExecuteMlaRequestItemInput } from '../execution.inputs.js';
import { settleItem, takeItem } from '../item-steps.js';
import { takeRequest } from '../../docket/take-request.js';

const asksForDeviation =
  'Another procedure was wished; say why it was not followed: it is followed unless contrary to domestic law, and where possible (UNCAC art. 46(17)).';

/** The requested State has executed an item: what came of it, and by which procedure (UNCAC art. 46(17)). */
export async function executeMlaRequestItem(
  operation: Operation,
  input: ExecuteMlaRequestItemInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  const inHand = await takeItem(operation, request, input.itemId);
  const content = await operation.em.findOne(MlaRequestContent, { request });
  const wished = (content?.procedureWished ?? '').trim();
  const { result, procedureFollowed = null, deviationReason = null } = input;
  const isAnother = wished !== '' && procedureFollowed !== null && procedureFollowed.trim() !== wished;
  // What binds a State that does not take part keeps nobody from entering what it did.
  const irregular = isAnother && (deviationReason ?? '').trim() === '';
  if (irregular && keepsItself(request, 'requested'))
    throw badInput([{ field: 'input.deviationReason', message: asksForDeviation }]);
  if (!isAnother && deviationReason !== null)
    throw badInput([
      {
        field: 'input.deviationReason',
        message: 'Say which procedure was followed instead of the one wished, or give no reason.',
      },
    ]);
  const what = { result, procedureFollowed, deviationReason, executedAt: await momentOf(operation, request) };
  const notKept = irregular
    ? ['why the procedure wished in the request was not followed (UNCAC art. 46(17))']
    : [];
  await settleItem(operation, request, inHand, what, undefined, notKept);
  return subjectOf(request);
}
