import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import {
  ascending,
  connection,
  defineReads,
  derived,
  descending,
  many,
  one,
  ownSide,
  side,
} from '../../platform/reads/read-model.js';
import { both, owns, recordIs } from '../../platform/policy/rule.js';
import { assignedPerson } from './assignment/assignment.rules.js';
import { sidesOfRequest } from './delivery/duties.js';
import { mlaRequestAvailability } from './mla-request.availability.js';
import { partsOfRequest, sidesOfParts } from './mla-request.parts-needed.js';
import { mlaRequestPolicy } from './mla-request.policy.js';
import { assignedToViewer, awaitingApprovalOfViewer } from './mla-request.rules.js';
import { mlaRequestFacts } from './mla-request.requirements.js';
import { mlaRequestStates } from './mla-request.states.js';

/** The side, notes and assignments of the viewer's own State alone. */
const own = owns('of the own State', 'state', 'state');

const ofItems = {
  table: 'mla_request_item',
  by: 'request_id',
  column: 'type',
  sqlType: 'text',
  where: 'linked.is_listed',
} as const;

const assignees = {
  table: 'mla_request_side',
  by: 'request_id',
  column: 'assignee',
  sqlType: 'text',
  owner: 'state',
} as const;

export const mlaRequestReads = defineReads('MlaRequest', {
  auditChain: 'case',
  // What waits on the viewer's own side, and the parts on which commands are given.
  sides: [
    side('MlaRequestDocket', 'request', 'id', 'isBound', 'refusalConsultedFrom', 'postponementConsultedFrom'),
    ownSide('state', 'MlaRequestSide', 'request', 'id', 'proposal', 'proposedBy'),
    ...sidesOfParts,
  ],
  fields: {
    resubmissions: many('MlaRequest', 'resubmits', [ascending('listedAt')]),
    followUps: many('MlaRequest', 'followsUp', [ascending('listedAt')]),
    content: one('MlaRequestContent', 'id', 'request'),
    persons: many(
      'MlaRequestPerson',
      'request',
      [],
      both(recordIs('listed', 'isListed', true), assignedPerson),
    ),
    ownSide: one('MlaRequestSide', 'id', 'request', own),
    sides: many('MlaRequestSide', 'request', [ascending('state')]),
    notes: many('MlaRequestNote', 'request', [ascending('createdAt')], own),
    assignments: many('MlaRequestAssignment', 'request', [ascending('assignedAt')], own),
    events: connection('MlaRequestEvent', 'request'),
    availableCommands: availableCommandsRead(
      mlaRequestStates,
      mlaRequestPolicy,
      [...mlaRequestFacts, ...partsOfRequest, 'proposal', 'proposedBy', 'conflictsOfOthers'],
      mlaRequestAvailability.beside,
      sidesOfRequest,
    ),
  },
  orders: {
    NEWEST: descending('listedAt'),
    OLDEST: ascending('listedAt'),
    LAST_CHANGED: descending('updatedAt'),
  },
  filters: {
    status: [{ operator: 'in', property: 'status' }],
    requestingState: [{ operator: 'in', property: 'requestingState' }],
    requestedState: [{ operator: 'in', property: 'requestedState' }],
    // By the items, of which a competent authority sees its own alone.
    type: [{ operator: 'in', property: 'id', through: ofItems }],
    urgent: [{ operator: 'is', property: 'urgent', guardedBy: 'urgent' }],
    // By the viewer's own side of the request, as `ownSide` shows it.
    awaitingMyApproval: [
      {
        operator: 'holds',
        property: 'id',
        rule: awaitingApprovalOfViewer,
        guardedBy: 'ownSide',
        candidates: 'app.requests_awaiting_viewer',
      },
    ],
    assignedToMe: [
      {
        operator: 'holds',
        property: 'id',
        rule: assignedToViewer,
        guardedBy: 'ownSide',
        candidates: 'app.requests_assigned_to_viewer',
      },
    ],
    assignee: [
      {
        operator: 'in',
        property: 'id',
        through: assignees,
        guardedBy: 'ownSide',
        candidates: 'app.requests_assigned_to',
      },
    ],
    reference: [
      { operator: 'is', property: 'requestingReference' },
      { operator: 'is', property: 'requestedReference', guardedBy: 'requestedReference' },
    ],
    historical: [{ operator: 'is', property: 'historical' }],
    caseId: [{ operator: 'is', property: 'case', idOf: 'Case' }],
    submittedFrom: [{ operator: 'from', property: 'submittedAt' }],
    submittedUntil: [{ operator: 'until', property: 'submittedAt' }],
    updatedFrom: [{ operator: 'from', property: 'updatedAt' }],
  },
});

/** Reading a part counts as reading the request, in the chain of its case. */
const partOfRequest = {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
} as const;

export const mlaRequestContentReads = defineReads('MlaRequestContent', partOfRequest);
export const mlaRequestPersonReads = defineReads('MlaRequestPerson', partOfRequest);
export const mlaRequestSideReads = defineReads('MlaRequestSide', {});
export const mlaRequestNoteReads = defineReads('MlaRequestNote', {});
export const mlaRequestAssignmentReads = defineReads('MlaRequestAssignment', {});
export const mlaRequestEventReads = defineReads('MlaRequestEvent', {
  fields: {
    irregular: derived(
      ['irregularities'],
      ({ irregularities }) => (irregularities as string[]).length > 0,
      (property) => `cardinality(${property('irregularities')}) > 0`,
    ),
  },
  orders: { OLDEST: ascending('occurredAt'), NEWEST: descending('occurredAt') },
});

export const caseMlaRequestsReads = defineReads('Case', {
  fields: { mlaRequests: connection('MlaRequest', 'case') },
});
