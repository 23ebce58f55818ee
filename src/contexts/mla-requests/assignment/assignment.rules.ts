import { either, hasRole, linkedBy, named } from '../../../platform/policy/rule.js';
import { Role } from '../../access/index.js';

/** Those whom no assignment limits: what of a request exists for them, other rules say. */
const notLimited = hasRole(
  'not serving in a competent authority',
  ...Object.values(Role).filter((role) => role !== Role.COMPETENT_AUTHORITY),
);

const ofWhole = linkedBy('an assignment of the whole request', {
  table: 'mla_request_assignment',
  on: { request_id: 'request' },
  viewer: { authority_id: 'authorityId', state: 'state' },
  where: 'link.ended_at is null and link.covers_all',
});

/** A part of an assignment in force; row security shows a competent authority its own assignments alone. */
const ofPart = (column: string) =>
  linkedBy('an assignment that names it', {
    table: 'mla_request_assignment_part',
    on: { [column]: 'id' },
    where:
      'exists (select from mla_request_assignment a where a.id = link.assignment_id and a.ended_at is null)',
  });

/** Items of a request: to a competent authority, those assigned to it (UNCAC art. 46(13)). */
export const assignedItem = named(
  'an assignment of the whole request or of this item, for a competent authority',
  either(notLimited, ofWhole, ofPart('item_id')),
);

/** What holds the whole request, as its letter does: to a competent authority, with the whole request alone. */
export const assignedWhole = named(
  'an assignment of the whole request, for a competent authority',
  either(notLimited, ofWhole),
);

/** Persons of a request: to a competent authority, those whom its assignment covers. */
export const assignedPerson = named(
  'an assignment of the whole request or of this person, for a competent authority',
  either(notLimited, ofWhole, ofPart('person_id')),
);
