import { dayAt, hasBegun } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { dayIn, zoneIn } from '../../directory/index.js';
import { MlaRequestBall } from '../clocks/mla-request-ball.entity.js';
import { redateFrom } from '../clocks/recount.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { DeliveryEvidenceKind, DeliverySubject } from './delivery.enums.js';
import { addEvidence } from './deliveries.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import { beginningOn, hourToCome } from './steps.js';

/**
 * Puts right on which day, and at which hour, a paper was received: what is to be done in time counts from the right day, as far as it runs;
 * what has ended stays as it ended. The paper's delivery keeps the evidence of the wrong day beside that of the right one.
 * @throws DomainError BAD_USER_INPUT for a day to come, before the request that it rests on, or after what was done with it
 */
export async function correctReceipt(
  operation: Operation,
  request: MlaRequest,
  receivedOn: string,
  time?: string | null,
): Promise<void> {
  const { em } = operation;
  await requirePlausible(operation, request, receivedOn);
  const on = { day: receivedOn, timeZone: await zoneIn(em, request.requestedState.code), time };
  const problems = hourToCome(operation, 'input.receivedTime', on);
  if (problems.length > 0) throw badInput(problems);
  const { at: received } = beginningOn(on);
  const { submittedAt: before } = request;
  await redateFrom(operation, request, before, on);
  if (before !== null && request.ballSince?.getTime() === before.getTime()) {
    const turn = await em.findOne(MlaRequestBall, { request, heldUntil: null });
    if (turn !== null) turn.heldFrom = received;
    request.ballSince = received;
  }
  Object.assign(request, { submittedAt: received, deliveredAt: received });
  const paper = await em.findOne(MlaRequestDelivery, {
    request,
    subject: DeliverySubject.REQUEST,
    letter: null,
  });
  if (paper === null) return;
  paper.openedAt = received;
  const { requestingReference: source } = request;
  addEvidence(operation, paper, { kind: DeliveryEvidenceKind.DELIVERY, happenedAt: received, source });
}

async function requirePlausible(
  { em, now }: Operation,
  request: MlaRequest,
  receivedOn: string,
): Promise<void> {
  const field = 'input.receivedOn';
  if (!hasBegun(receivedOn, now)) throw badInput([{ field, message: 'This day is still to come.' }]);
  const own = request.requestedState.code;
  await em.populate(request, ['resubmits', 'followsUp']);
  const earlier = (request.resubmits ?? request.followsUp)?.submittedAt ?? null;
  const earlierOn = earlier === null ? null : await dayIn(em, own, earlier);
  if (earlierOn !== null && receivedOn < earlierOn) {
    const message = `The earlier request, on which this one rests, was received on ${earlierOn}: name that day or a later one.`;
    throw badInput([{ field, message }]);
  }
  const zone = await zoneIn(em, own);
  const steps = await em.find(MlaRequestEvent, { request, command: { $nin: [...ofEntering] } });
  const [first] = steps.map(({ happenedOn, occurredAt }) => happenedOn ?? dayAt(occurredAt, zone)).sort();
  if (first !== undefined && receivedOn > first) {
    const message = `A step was taken with it on ${first}: it was received on that day or before.`;
    throw badInput([{ field, message }]);
  }
}

/** Entered when the paper was entered, or about that. */
const ofEntering: readonly string[] = [
  'registerMlaRequest',
  'correctRegisteredMlaRequest',
  'followUpMlaRequest',
];
