import {
  both,
  differs,
  either,
  hasRole,
  linkedBy,
  named,
  notListed,
  owns,
  recordIs,
} from '../../platform/policy/rule.js';
import {
  auditor,
  auditorOfTheSystem,
  centralAuthority,
  competentAuthority,
  Role,
  starStaff,
  supervisor,
} from '../access/index.js';

/** The State that enters the steps of the requesting State: itself, unless it does not take part in Repatria. */
export const requestingSide = owns(
  'serving the requesting State (or the State that enters its steps)',
  'state',
  'requestingKeeper',
);

/** The State that enters the steps of the requested State, from submission on. */
export const requestedSide = both(
  owns('serving the requested State (or the State that enters its steps)', 'state', 'requestedKeeper'),
  recordIs('after submission', 'isSent', true),
);
/** Those who execute: what was assigned to a competent authority of the requested State, its people do. */
export const executor = either(centralAuthority, competentAuthority);

/**
 * Who says what became of an item: the central authority that enters the steps of the requested State, and that State's own
 * competent authorities, of the items assigned to them (UNCAC art. 46(13)).
 */
export const executingSide = named(
  'serving the central authority of the requested State (or of the State that enters its steps), or the competent authority to which the item was assigned',
  either(
    both(centralAuthority, requestedSide),
    both(competentAuthority, requestedSide, owns('of the requested State', 'state', 'requestedState')),
  ),
);
export const eitherSide = either(requestingSide, requestedSide);

/** Four eyes: the viewer is not the one who proposed what waits on the own side. */
export const notTheProposer = differs('being another than who proposed it', 'userId', 'proposedBy');

const sideOf = { table: 'mla_request_side', on: { request_id: 'id' } } as const;

/** Four eyes, for lists: somebody else proposed what waits in the viewer's State, and the viewer may approve it. */
export const awaitingApprovalOfViewer = both(
  supervisor,
  linkedBy(
    'what somebody else of the own State proposed or entered and waits for another: on its side, as a step or an answer on a record of it, the lifting of a measure, evidence to be handed over',
    {
      table: 'mla_request_awaiting_viewer',
      on: { request_id: 'id' },
    },
  ),
);

/** The viewer works on the request for the own State. */
export const assignedToViewer = linkedBy('being named as who works on it', {
  ...sideOf,
  viewer: { state: 'state', assignee: 'userId' },
});

/** Central authorities and the competent authorities to which the request was assigned. */
export const authority = hasRole(
  'serving in a central authority, or in a competent authority to which the request was assigned',
  Role.CENTRAL_AUTHORITY_OFFICER,
  Role.CENTRAL_AUTHORITY_SUPERVISOR,
  Role.COMPETENT_AUTHORITY,
);

/** Everyone who sees a request except StAR, which sees by grant what it needs to support the States and no more. */
export const party = named('a party to the request or its auditor', either(authority, auditor));

/** The requesting State's own people and its auditors. */
export const ofRequestingState = named(
  'the requesting State, or an auditor of the whole system',
  either(both(party, requestingSide), auditorOfTheSystem),
);

const staff = either(centralAuthority, auditor);

/** Need to know: the request is not kept by the viewer's own State from the viewer. */
const known = notListed(
  'if the own State does not keep it from them',
  'id',
  'barred_mla_request',
  'request_id',
);

/** Outgoing requests, drafts included. */
export const outgoing = named(
  'the central authority and the auditor of the requesting State, except those from whom it is kept (need to know)',
  both(staff, owns('of the requesting State', 'state', 'requestingState'), requestingSide, known),
);

/** Incoming requests, from submission on. */
export const incoming = named(
  'the central authority and the auditor of the requested State, from submission on, except those from whom it is kept (need to know)',
  both(staff, owns('of the requested State', 'state', 'requestedState'), requestedSide, known),
);

/** Requests assigned to the viewer's competent authority. */
export const assigned = named(
  'a competent authority to which it was assigned, while the assignment lasts',
  both(
    competentAuthority,
    known,
    linkedBy('an assignment', {
      table: 'mla_request_assignment',
      on: { request_id: 'id' },
      viewer: { authority_id: 'authorityId', state: 'state' },
      where: 'link.ended_at is null',
    }),
  ),
);

const inForce = 'link.revoked_at is null and link.expires_at > now()';

/**
 * Requests of a case that one of their two States opened to StAR for a time; never confidential ones (UNCAC art.
 * 46(20)) or drafts. The grant of a third State opens its own part of the case, not what passes between others.
 */
export const granted = named(
  'StAR staff while a grant of one of the two States to the case lasts, if the request was sent and is not confidential',
  both(
    starStaff,
    recordIs('not confidential', 'confidential', false),
    recordIs('sent', 'isSent', true),
    either(
      linkedBy('a grant of the requesting State', {
        table: 'case_grant',
        on: { case_id: 'case', state: 'requestingState' },
        where: inForce,
        each: true,
      }),
      linkedBy('a grant of the requested State', {
        table: 'case_grant',
        on: { case_id: 'case', state: 'requestedState' },
        where: inForce,
        each: true,
      }),
    ),
  ),
);

export { auditorOfTheSystem, centralAuthority, supervisor };
