import { both, either, linkedBy, named, notListed, owns } from '../../platform/policy/rule.js';
import { auditor, auditorOfTheSystem, centralAuthority, competentAuthority } from '../access/index.js';

/** Whoever enters the steps of the requesting State, of a record about a request. */
export const forRequestingSide = owns(
  'serving the requesting State (or the State that enters its steps)',
  'state',
  'requestingKeeper',
);

/** Whoever enters the steps of the requested State, of a record about a request. */
export const forRequestedSide = owns(
  'serving the requested State (or the State that enters its steps)',
  'state',
  'requestedKeeper',
);

export const forEitherSide = either(forRequestingSide, forRequestedSide);

/** Need to know: the request that the record is about is not kept by the viewer's own State from the viewer. */
export const requestKnown = notListed(
  'if the own State does not keep the request from them',
  'request',
  'barred_mla_request',
  'request_id',
);

/** The central authorities of the two States and their auditors. */
export const bothSides = named(
  'the central authorities and the auditors of the two States, except those from whom the request is kept (need to know)',
  both(either(centralAuthority, auditor), forEitherSide, requestKnown),
);

const assignedWhile = (says: string, where: string) =>
  linkedBy(says, {
    table: 'mla_request_assignment',
    on: { request_id: 'request' },
    viewer: { authority_id: 'authorityId', state: 'state' },
    where,
  });

/** The request that the record is about, or a part of it, is assigned to the viewer's authority. */
export const requestAssignment = assignedWhile('an assignment of the request', 'link.ended_at is null');

/** The whole request that the record is about is assigned to the viewer's authority. */
export const wholeAssignment = assignedWhile(
  'an assignment of the whole request',
  'link.ended_at is null and link.covers_all',
);

/** The part of the request that a property of the record names is assigned to the viewer's authority. */
export const partAssignment = (column: 'item_id' | 'person_id', property: string) =>
  linkedBy('an assignment that names it', {
    table: 'mla_request_assignment_part',
    on: { [column]: property },
    where:
      'exists (select from mla_request_assignment a where a.id = link.assignment_id and a.ended_at is null)',
  });

/** A competent authority while the request that the record is about is assigned to it. */
export const requestAssigned = named(
  'a competent authority to which the request was assigned, while the assignment lasts',
  both(competentAuthority, requestAssignment, requestKnown),
);

/** Everyone who follows what happens with a request; not StAR, which sees the request alone. */
export const followsRequest = either(bothSides, requestAssigned, auditorOfTheSystem);
