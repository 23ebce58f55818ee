import { both, either, hasRole, linkedBy, named, recordIs } from '../../../platform/policy/rule.js';
import { Role } from '../../access/index.js';
import { partAssignment, wholeAssignment } from '../mla-request-record.rules.js';

/** Those whom no assignment limits: what of a request exists for them, other rules say. */
const notLimited = hasRole(
  'not serving in a competent authority',
  ...Object.values(Role).filter((role) => role !== Role.COMPETENT_AUTHORITY),
);

/** Items of a request: to a competent authority, those assigned to it (UNCAC art. 46(13)). */
export const assignedItem = named(
  'an assignment of the whole request or of this item, for a competent authority',
  either(notLimited, wholeAssignment, partAssignment('item_id', 'id')),
);

/** The particulars of items that a request asks still: to a competent authority, of those assigned to it. */
export const assignedParticulars = named(
  'an assignment of the whole request or of this item, for a competent authority',
  both(
    linkedBy('an item that is listed', {
      table: 'mla_request_item',
      on: { id: 'item' },
      where: 'link.is_listed',
    }),
    either(notLimited, wholeAssignment, partAssignment('item_id', 'item')),
  ),
);

/** Enclosures: to a competent authority, those that go with the items assigned to it, or all of them with the whole request. */
export const assignedEnclosure = named(
  'an assignment of the whole request or of the item with which it goes, for a competent authority',
  either(notLimited, wholeAssignment, partAssignment('item_id', 'item')),
);

/** What holds the whole request, as its letter does: to a competent authority, with the whole request alone. */
export const assignedWhole = named(
  'an assignment of the whole request, for a competent authority',
  either(notLimited, wholeAssignment),
);

/** Persons of a request: to a competent authority, those whom its assignment covers. */
export const assignedPerson = named(
  'an assignment of the whole request or of this person, for a competent authority',
  either(notLimited, wholeAssignment, partAssignment('person_id', 'id')),
);

/** What says something of every item: to a competent authority, with the whole request alone; of the request itself. */
export const ofEveryItem = named(
  'an assignment of the whole request, for a competent authority',
  either(notLimited, recordIs('an assignment of the whole request', 'coversAll', true)),
);
