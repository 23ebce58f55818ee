import { both, recordIs } from '../../../platform/policy/rule.js';
import { ascending, defineReads, many, one } from '../../../platform/reads/read-model.js';
import { assignedItem } from '../assignment/assignment.rules.js';

export const mlaRequestItemsReads = defineReads('MlaRequest', {
  fields: {
    items: many(
      'MlaRequestItem',
      'request',
      [ascending('position')],
      both(recordIs('listed', 'isListed', true), assignedItem),
    ),
  },
});

export const mlaRequestItemReads = defineReads('MlaRequestItem', {
  fields: { particulars: one('MlaRequestItemParticulars', 'id', 'item') },
});

/** Reading particulars counts as reading the request, in the chain of its case. */
export const mlaRequestItemParticularsReads = defineReads('MlaRequestItemParticulars', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
});
