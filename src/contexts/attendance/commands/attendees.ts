import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import { aboutRequest, MlaRequestPerson, type MlaRequest } from '../../mla-requests/index.js';
import { AttendingPerson } from '../attending-person.entity.js';
import type { AttendingPersonInput } from '../attending-person.inputs.js';

/**
 * Enters who is to attend: a person whom the request names, or somebody else by name.
 * @throws DomainError BAD_USER_INPUT, NOT_FOUND
 */
export async function enterAttendee(
  operation: Operation,
  request: MlaRequest,
  { personId, name, whereabouts }: AttendingPersonInput,
): Promise<AttendingPerson> {
  const field = 'input.person.personId';
  if ((personId == null) === (name == null))
    throw badInput([
      {
        field: 'input.person',
        message: 'Name a person of the request (personId) or somebody else (name): one of the two.',
      },
    ]);
  const person = personId == null ? null : await operation.refer(MlaRequestPerson, personId, field);
  if (person !== null && (person.request.id !== request.id || !person.isListed))
    throw badInput([{ field, message: 'The request does not name this person.' }]);
  const attendee = Object.assign(new AttendingPerson(), {
    ...aboutRequest(request),
    enteredBy: operation.em.getReference(State, operation.state),
    person,
    name: name ?? null,
    whereabouts: whereabouts ?? null,
  });
  operation.em.persist(attendee);
  return attendee;
}
