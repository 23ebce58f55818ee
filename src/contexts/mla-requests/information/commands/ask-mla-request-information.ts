import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { move, subjectOf } from '../../commands/parts.js';
import { requireDay } from '../../commands/days.js';
import { MlaRequestInformationRound } from '../information-round.entity.js';
import type { AskMlaRequestInformationInput } from '../information.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/** The requested State asks for what it needs to execute the request (UNCAC art. 46(16)); one question at a time is open. */
export async function askMlaRequestInformation(
  operation: Operation,
  input: AskMlaRequestInformationInput,
): Promise<Subject> {
  const { em, userId } = operation;
  const request = await takeRequest(operation, input);
  const { question, answerDueOn = null } = input;
  if (answerDueOn !== null) await requireDay(operation, answerDueOn, 'input.answerDueOn', 'today or later');
  move(operation, request);
  request.answerDueOn = answerDueOn;
  const number = (await em.count(MlaRequestInformationRound, { request })) + 1;
  const round = new MlaRequestInformationRound();
  const { case: caseFile, requestedState: askingState, requestingState: answeringState } = request;
  const of = { request, case: caseFile, number, askingState, answeringState };
  em.persist(Object.assign(round, { ...of, question, answerDueOn, askedBy: userId, askedAt: operation.now }));
  return subjectOf(request);
}
