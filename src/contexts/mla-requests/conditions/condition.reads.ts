import { both, either, owns, recordIs } from '../../../platform/policy/rule.js';
import { globalId } from '../../../platform/reads/global-id.js';
import { ascending, defineReads, derived, many } from '../../../platform/reads/read-model.js';
import { centralAuthority, competentAuthority } from '../../access/index.js';
import { wholeAssignment } from '../mla-request-record.rules.js';

/** What the own State prepares is for whoever works on the whole request, as all that it prepares to say. */
const prepared = both(
  owns('of the own State', 'state', 'state'),
  either(centralAuthority, both(competentAuthority, wholeAssignment)),
);

/** What was sent; and what the own State prepares. */
const shown = both(
  recordIs('not given up', 'isDropped', false),
  either(recordIs('sent', 'isSent', true), prepared),
);

export const mlaRequestConditionsReads = defineReads('MlaRequest', {
  fields: {
    conditions: many('MlaRequestCondition', 'request', [ascending('set'), ascending('position')], shown),
  },
});

export const proposedConditionAnswerReads = defineReads('MlaRequestSide', {
  fields: {
    proposedConditionId: derived(
      ['proposedCondition'],
      ({ proposedCondition: key }) => (key == null ? null : globalId('MlaRequestCondition', key as string)),
      (property) => `'MlaRequestCondition:' || ${property('proposedCondition')}`,
    ),
  },
});

export const conditionReads = defineReads('MlaRequestCondition', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
  fields: {
    binds: derived(
      ['binds', 'bindsUntil'],
      ({ binds, bindsUntil: until }, _viewer, now) =>
        binds === true && (until == null || new Date(until as string) >= now),
      (property) =>
        `(${property('binds')} and coalesce((${property('bindsUntil')})::timestamptz >= now(), true))`,
    ),
  },
});
