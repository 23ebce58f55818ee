import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { forbidden } from '../../../../platform/errors.js';
import { noteStep, subjectOf } from '../../commands/parts.js';
import { letterAbout } from '../../delivery/letters-about.js';
import { stepOf } from '../../delivery/steps.js';
import { mlaRequestSteps } from '../../mla-request.steps.js';
import { MlaRequestDelay } from '../mla-request-ball.entity.js';
import type { RecordMlaRequestDelayInput } from '../time.inputs.js';
import { stateInTurn } from '../ball-table.js';
import { delayLetters } from '../clock-letters.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The State whose turn it is says why it takes long; while it executes, the authority that does says so, too. It chooses what
 * to say: the other State reads it.
 */
export async function recordMlaRequestDelay(
  operation: Operation,
  input: RecordMlaRequestDelayInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  mlaRequestSteps.check(request, 'recordMlaRequestDelay');
  const { byState } = stepOf(operation, request);
  if (byState.code !== stateInTurn(request))
    throw forbidden(operation.command, 'serving the State whose turn it is (ballHolder)');
  const { reason, text, expectedOn = null } = input;
  const delay = Object.assign(new MlaRequestDelay(), {
    ...{ request, reason, text, expectedOn, byState, holder: request.ballHolder, recordedAt: operation.now },
  });
  em.persist(delay);
  noteStep(operation, request, letterAbout(delayLetters, operation, delay));
  return subjectOf(request);
}
