import { both, either, linkedBy, named, owns } from '../../platform/policy/rule.js';
import { auditorOfTheSystem } from '../access/index.js';
import { bothSides, requestAssigned, wholeAssignment } from '../mla-requests/index.js';

/** Of a transfer, whose steps are those of the State that holds the person, and of the one that receives them. */
export const sidesOfTransfer = { holdingKeeper: 'holdingState', receivingKeeper: 'receivingState' } as const;

/** Whoever enters the steps of the State in which the person is detained. */
export const forHoldingState = owns(
  'serving the State that holds the person (or the State that enters its steps)',
  'state',
  'holdingKeeper',
);

/** Whoever enters the steps of the State to which the person is transferred. */
export const forReceivingState = owns(
  'serving the State that receives the person (or the State that enters its steps)',
  'state',
  'receivingKeeper',
);

export const forEitherState = either(forHoldingState, forReceivingState);

/** Everyone who follows a record about a person who attends: a competent authority where the person is its concern. */
export const followsAttendee = named(
  'the central authorities and the auditors of the two States, an auditor of the whole system, or a competent authority to which the request or the person was assigned, or which hears the person',
  either(
    bothSides,
    both(
      requestAssigned,
      either(
        wholeAssignment,
        // Row security shows a competent authority those alone who are its concern.
        linkedBy('the person who attends', { table: 'attending_person', on: { id: 'attendee' } }),
      ),
    ),
    auditorOfTheSystem,
  ),
);
