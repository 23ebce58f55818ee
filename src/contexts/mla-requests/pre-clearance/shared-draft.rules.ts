import { both, either, named, owns, recordIs } from '../../../platform/policy/rule.js';
import { auditor, auditorOfTheSystem, centralAuthority } from '../../access/index.js';
import { forRequestedSide, forRequestingSide, requestKnown } from '../mla-request-record.rules.js';

/** Central authorities and auditors: nobody else has to do with a draft before it is a request. */
export const draftStaff = named(
  'serving in a central authority, or auditing',
  either(centralAuthority, auditor),
);

/** Drafts that the own State shares, from their proposal on. */
export const outgoingDrafts = named(
  'the central authority and the auditor of the requesting State, except those from whom the request is kept (need to know)',
  both(
    draftStaff,
    owns('of the requesting State', 'state', 'requestingState'),
    forRequestingSide,
    requestKnown,
    recordIs('not given up', 'isDropped', false),
  ),
);

/** Drafts that were shared with the own State. */
export const incomingDrafts = named(
  'the central authority and the auditor of the requested State, once it was shared, except those from whom the request is kept (need to know)',
  both(
    draftStaff,
    owns('of the requested State', 'state', 'requestedState'),
    forRequestedSide,
    requestKnown,
    recordIs('shared', 'isShared', true),
  ),
);

/**
 * What it says: for the two central authorities; for the requested State's as long as it is not withdrawn, or where it has the paper
 * and keeps both sides.
 */
export const readersOfDraft = named(
  'serving in the central authority of the requesting State (or of the State that enters its steps), or of the requested State while the draft is not withdrawn',
  both(centralAuthority, either(forRequestingSide, recordIs('not withdrawn', 'isWithdrawn', false))),
);

/** What the requesting State keeps to itself. */
export const ofDraftingState = named(
  'the requesting State, or an auditor of the whole system',
  either(owns('of the requesting State', 'state', 'requestingState'), auditorOfTheSystem),
);
