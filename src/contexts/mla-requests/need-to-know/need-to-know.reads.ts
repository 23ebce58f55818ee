import { owns } from '../../../platform/policy/rule.js';
import { ascending, defineReads, many } from '../../../platform/reads/read-model.js';

/** Of the viewer's own State; to auditors of the whole system, who act for none, the audit trail tells it. */
const own = owns('of the own State', 'state', 'state');

export const needToKnowReads = defineReads('MlaRequest', {
  fields: {
    restrictions: many('MlaRequestRestriction', 'request', [ascending('restrictedAt'), ascending('id')], own),
    conflicts: many('MlaRequestConflict', 'request', [ascending('declaredAt'), ascending('id')], own),
  },
});

export const mlaRequestRestrictionReads = defineReads('MlaRequestRestriction', {});
export const mlaRequestConflictReads = defineReads('MlaRequestConflict', {});
