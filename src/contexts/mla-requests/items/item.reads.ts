import { both, recordIs } from '../../../platform/policy/rule.js';
import { availableCommandsRead } from '../../../platform/commands/available-commands.js';
import {
  ascending,
  defineReads,
  derived,
  listSide,
  many,
  one,
  ownSide,
  renamedSide,
  side,
} from '../../../platform/reads/read-model.js';
import { assignedItem } from '../assignment/assignment.rules.js';
import { sidesOfRequest } from '../delivery/duties.js';
import { mlaRequestItemFacts, mlaRequestItemStates } from '../execution/mla-request-item.states.js';
import { mlaRequestPolicy } from '../mla-request.policy.js';
import { nearestRisk } from './dissipation-risk.js';

/** Of what the request asks for; what was given up while it was drafted stays in the database. */
const ofListedItems = 'side.item_id in (select id from mla_request_item where is_listed)';

export const mlaRequestItemsReads = defineReads('MlaRequest', {
  sides: [
    {
      ...listSide('MlaRequestItemParticulars', 'request', 'id', 'dissipationRiskLevel'),
      where: ofListedItems,
    },
  ],
  fields: {
    dissipationRisk: derived(['dissipationRiskLevel'], ({ dissipationRiskLevel: named }) =>
      nearestRisk(named as Parameters<typeof nearestRisk>[0]),
    ),
    items: many(
      'MlaRequestItem',
      'request',
      [ascending('position')],
      both(recordIs('listed', 'isListed', true), assignedItem),
    ),
  },
});

/** What can be done with an item depends on where its request stands, and on what waits on the viewer's own side. */
export const mlaRequestItemReads = defineReads('MlaRequestItem', {
  sides: [
    renamedSide('MlaRequest', 'id', 'request', { status: 'requestStatus' }),
    side(
      'MlaRequest',
      'id',
      'request',
      'isSent',
      'requestingState',
      'requestedState',
      'requestingKeeper',
      'requestedKeeper',
    ),
    side('MlaRequestDocket', 'request', 'request', 'refusalConsultedFrom'),
    ownSide('state', 'MlaRequestSide', 'request', 'request', 'proposal', 'proposedBy', 'proposedPosition'),
  ],
  fields: {
    particulars: one('MlaRequestItemParticulars', 'id', 'item'),
    availableCommands: availableCommandsRead(
      mlaRequestItemStates,
      mlaRequestPolicy,
      mlaRequestItemFacts,
      [],
      sidesOfRequest,
    ),
  },
});

/** Reading particulars counts as reading the request, in the chain of its case. */
export const mlaRequestItemParticularsReads = defineReads('MlaRequestItemParticulars', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
});
