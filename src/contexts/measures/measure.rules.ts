import { both, differs, either, named, recordIs } from '../../platform/policy/rule.js';
import {
  auditor,
  auditorOfTheSystem,
  centralAuthority,
  competentAuthority,
  supervisor,
} from '../access/index.js';
import { forRequestedSide, forRequestingSide, requestKnown, wholeAssignment } from '../mla-requests/index.js';
import { MeasureStatus } from './measure.enums.js';

/** Four eyes on what leaves a State, also where it leaves by letter, or came on paper, and one State enters both sides. */
export const approvesLifting = named(
  'supervising and being another than who proposed it',
  both(supervisor, differs('being another than who proposed it', 'userId', 'proposedBy')),
);

/** From its execution on: before, a measure exists in the requested State alone. */
const executed = recordIs(
  'from its execution on',
  'status',
  MeasureStatus.IN_FORCE,
  MeasureStatus.LIFTING_PROPOSED,
  MeasureStatus.LIFTED,
);

const staff = either(centralAuthority, auditor);

/** The requested State's people, from the planning on. */
export const obtaining = named(
  'the central authority and the auditor of the requested State, and an authority of it to which the whole request is assigned',
  both(either(staff, both(competentAuthority, wholeAssignment)), forRequestedSide, requestKnown),
);

/** The requesting State's people, from the execution on. */
export const informed = named(
  'the central authority and the auditor of the requesting State, and an authority of it to which the whole request is assigned, from the execution on',
  both(either(staff, both(competentAuthority, wholeAssignment)), forRequestingSide, executed, requestKnown),
);

/** Those who work with measures: not auditors, who see the process and not the property (domain.md 5.4). */
export const worksWithMeasures = named(
  'serving in an authority of the two States',
  either(centralAuthority, competentAuthority),
);

/** The requested State's own people. */
export const ofRequestedState = named(
  'serving in an authority of the requested State',
  both(either(centralAuthority, competentAuthority), forRequestedSide),
);

export { auditorOfTheSystem, centralAuthority, forRequestedSide, forRequestingSide };
