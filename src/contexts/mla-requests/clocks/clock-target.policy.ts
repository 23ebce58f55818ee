import { definePolicy, digested, open } from '../../../platform/policy/policy.js';
import { both, either, named, owns, recordIs } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, supervisor } from '../../access/index.js';
import { ClockTargetOrigin } from './clock.enums.js';

const reader = named('serving in a central authority, or auditing', either(centralAuthority, auditor));
const kept = owns('kept by the own State', 'state', 'keptBy');
const { REFERENCE, REPATRIA, STATE } = ClockTargetOrigin;
const openToAll = recordIs('no target that a State keeps of another', 'origin', REFERENCE, REPATRIA, STATE);
const ownState = named(
  'set for the own State, or kept by it',
  either(
    both(
      recordIs('set by the State that is bound', 'origin', STATE),
      owns('of the own State', 'state', 'state'),
    ),
    kept,
  ),
);

/**
 * Every central authority knows by when it may expect an answer of another, and by when one is expected of it. What one keeps of
 * a State that does not take part is its own: that State has not published it here.
 */
export const clockTargetPolicy = definePolicy('ClockTarget', {
  rows: both(reader, either(openToAll, kept)),
  queries: { clockTarget: reader, clockTargets: reader },
  commands: {
    //                  who may ask        of which target
    setClockTarget: { who: supervisor },
    endClockTarget: { who: supervisor, of: ownState },
  },
  fields: {
    ...open('id', 'kind', 'origin', 'setAt', 'endedAt', 'version'),
    // What a State keeps of another is its own: auditors of the whole service read the trail, and not the target.
    ...digested('measure', 'urgent', 'amount', 'unit', 'state', 'counterpart', 'keptBy', 'source'),
  },
});
