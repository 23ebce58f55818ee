import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import { owns, recordIs } from '../../platform/policy/rule.js';
import {
  ascending,
  connection,
  defineReads,
  descending,
  many,
  one,
  ownSide,
} from '../../platform/reads/read-model.js';
import { sidesOfDisclosure } from './spontaneous-disclosure.availability.js';
import { spontaneousDisclosurePolicy } from './spontaneous-disclosure.policy.js';
import { spontaneousDisclosureStates } from './spontaneous-disclosure.states.js';

/** The side of the viewer's own State alone. */
const own = owns('of the own State', 'state', 'state');
const listed = recordIs('listed', 'isListed', true);
const content = {
  table: 'spontaneous_disclosure_content',
  by: 'disclosure_id',
  sqlType: 'tsvector',
} as const;

export const spontaneousDisclosureReads = defineReads('SpontaneousDisclosure', {
  // A chain of its own: the case of one State is nothing that the other may learn of.
  auditChain: 'id',
  // What waits on the viewer's own side.
  sides: [ownSide('state', 'SpontaneousDisclosureSide', 'disclosure', 'id', 'proposal', 'proposedBy')],
  fields: {
    content: one('SpontaneousDisclosureContent', 'id', 'disclosure'),
    persons: many('SpontaneousDisclosurePerson', 'disclosure', [ascending('position')], listed),
    restrictions: many('HandlingRestriction', 'disclosure', [ascending('position')], listed),
    ownSide: one('SpontaneousDisclosureSide', 'id', 'disclosure', own),
    events: connection('SpontaneousDisclosureEvent', 'disclosure'),
    availableCommands: availableCommandsRead(
      spontaneousDisclosureStates,
      spontaneousDisclosurePolicy,
      ['basis', 'offences', 'hasInformation', 'hasProceeds', 'proposal'],
      [],
      sidesOfDisclosure,
    ),
  },
  orders: {
    NEWEST: descending('listedAt'),
    OLDEST: ascending('listedAt'),
    LAST_CHANGED: descending('updatedAt'),
  },
  filters: {
    status: [{ operator: 'in', property: 'status' }],
    sendingState: [{ operator: 'in', property: 'sendingState' }],
    receivingState: [{ operator: 'in', property: 'receivingState' }],
    basis: [{ operator: 'in', property: 'basis' }],
    transmittedFrom: [{ operator: 'from', property: 'transmittedAt' }],
    transmittedUntil: [{ operator: 'until', property: 'transmittedAt' }],
    search: [
      { operator: 'search', property: 'searchSubject', guardedBy: 'subject' },
      {
        operator: 'search',
        property: 'searchContent',
        guardedBy: 'content',
        through: { ...content, column: 'search_content' },
      },
    ],
  },
});

/** Reading a part counts as reading the disclosure, in its chain. */
const partOfDisclosure = {
  auditChain: 'disclosure',
  auditSubject: { type: 'SpontaneousDisclosure', property: 'disclosure' },
} as const;

export const spontaneousDisclosureContentReads = defineReads(
  'SpontaneousDisclosureContent',
  partOfDisclosure,
);
export const spontaneousDisclosurePersonReads = defineReads('SpontaneousDisclosurePerson', partOfDisclosure);
export const handlingRestrictionReads = defineReads('HandlingRestriction', partOfDisclosure);
export const spontaneousDisclosureSideReads = defineReads('SpontaneousDisclosureSide', {});
export const spontaneousDisclosureEventReads = defineReads('SpontaneousDisclosureEvent', {
  orders: { OLDEST: ascending('occurredAt'), NEWEST: descending('occurredAt') },
});
