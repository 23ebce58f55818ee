import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { zoneIn } from '../../directory/index.js';
import { aboutRequest, requestFor } from '../../mla-requests/index.js';
import { HearingModality } from '../attendance.enums.js';
import { Hearing } from '../hearing.entity.js';
import type { PlanHearingInput } from '../hearing.inputs.js';
import { mlaRequestAttendanceSteps } from '../mla-request-attendance.steps.js';
import { enterAttendee } from './attendees.js';
import { authorityOf } from './authorities.js';
import { noted, requireRoom } from './records.js';

/**
 * A State plans a hearing; by video where it is not possible or desirable to appear in person in the requesting State
 * (UNCAC art. 46(18)).
 */
export async function planHearing(operation: Operation, input: PlanHearingInput): Promise<Subject> {
  const request = await requestFor(operation, input.requestId, mlaRequestAttendanceSteps);
  const { requestingState, requestedState } = request;
  const { capacity, modality, plannedAt, language } = input;
  const notInPersonBecause = input.notInPersonBecause ?? null;
  if ((modality === HearingModality.IN_PERSON) !== (notInPersonBecause === null))
    throw badInput([
      {
        field: 'input.notInPersonBecause',
        message:
          modality === HearingModality.IN_PERSON
            ? 'A hearing in person needs no such reason.'
            : 'Say why it is not possible or desirable to appear in person (UNCAC art. 46(18)).',
      },
    ]);
  await requireRoom(operation.em.count(Hearing, { request }), 'hearings');
  const states = [requestingState.code, requestedState.code];
  const hearing = Object.assign(new Hearing(), {
    ...aboutRequest(request),
    attendee: await enterAttendee(operation, request, input.person),
    ...{ capacity, modality, notInPersonBecause, plannedAt, language },
    requestingTimeZone: input.requestingTimeZone ?? (await zoneIn(operation.em, requestingState.code)),
    requestedTimeZone: input.requestedTimeZone ?? (await zoneIn(operation.em, requestedState.code)),
    needsInterpreter: input.needsInterpreter ?? false,
    conductedBy: await authorityOf(operation, states, input.conductedBy, 'input.conductedBy'),
    createdAt: operation.now,
  });
  operation.em.persist(hearing);
  return noted(operation, hearing);
}
