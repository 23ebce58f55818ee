import type { Operation } from '../../../platform/commands/operation.js';
import { dueUnderTarget } from '../clocks/clock-terms.js';
import { ClockKind } from '../clocks/clock.enums.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { DeliverySubject } from './delivery.enums.js';
import type { MlaRequestDelivery } from './mla-request-delivery.entity.js';

/**
 * Until when a request that stands in the inbox of the other central authority is to be taken up: as long as that has for its
 * acknowledgement, which it cannot give before. e-CODEX and ETSI REM have evidence of what was not retrieved and leave the
 * time to whoever runs the service; that of the acknowledgement is one that each State can set for itself (ClockTarget), and
 * is a week after Directive 2014/41/EU art. 16(1) where none did.
 */
export function retrievalDueInRepatria(operation: Operation, request: MlaRequest): Promise<Date> {
  return dueUnderTarget(operation, request, ClockKind.ACKNOWLEDGEMENT);
}

/**
 * As in Repatria, of a request that leaves on paper; counted from when word of its delivery was awaited at the latest. Of other
 * letters no word is awaited that they were taken up: nothing that the other State does next tells it. Nor is it of a request
 * that is acknowledged already.
 */
export function retrievalDueOnPaper(
  operation: Operation,
  request: MlaRequest,
  { subject, deliveryDueAt }: MlaRequestDelivery,
): Promise<Date> | null {
  if (subject !== DeliverySubject.REQUEST || request.acknowledgedAt !== null || deliveryDueAt === null)
    return null;
  return dueUnderTarget(operation, request, ClockKind.ACKNOWLEDGEMENT, { at: deliveryDueAt, byDay: false });
}
