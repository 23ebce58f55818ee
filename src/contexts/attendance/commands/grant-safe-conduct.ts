import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { zoneIn } from '../../directory/index.js';
import { aboutRequest, requestFor } from '../../mla-requests/index.js';
import { SafeConduct } from '../safe-conduct.entity.js';
import type { GrantSafeConductInput } from '../safe-conduct.inputs.js';
import { mlaRequestAttendanceSteps } from '../mla-request-attendance.steps.js';
import { enterAttendee } from './attendees.js';
import { noted, requireRoom } from './records.js';

/** The requesting State grants safe conduct to somebody who consents to come to it (UNCAC art. 46(27)). */
export async function grantSafeConduct(operation: Operation, input: GrantSafeConductInput): Promise<Subject> {
  const request = await requestFor(operation, input.requestId, mlaRequestAttendanceSteps);
  await requireRoom(operation.em.count(SafeConduct, { request }), 'safe conducts');
  const conduct = Object.assign(new SafeConduct(), {
    ...aboutRequest(request),
    attendee: await enterAttendee(operation, request, input.person),
    capacity: input.capacity,
    purpose: input.purpose,
    timeZone: input.timeZone ?? (await zoneIn(operation.em, request.requestingState.code)),
    createdAt: operation.now,
  });
  operation.em.persist(conduct);
  return noted(operation, conduct);
}
