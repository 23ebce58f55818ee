import { definePolicy, open } from '../../../platform/policy/policy.js';
import { either, named, owns } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, supervisor } from '../../access/index.js';

const reader = named('serving in a central authority, or auditing', either(centralAuthority, auditor));
const ownState = owns('of the own State', 'state', 'state');

/** Every central authority knows by when it may expect an answer of another, and by when one is expected of it. */
export const clockTargetPolicy = definePolicy('ClockTarget', {
  rows: reader,
  queries: { clockTarget: reader, clockTargets: reader },
  commands: {
    //                  who may ask        of which target
    setClockTarget: { who: supervisor },
    endClockTarget: { who: supervisor, of: ownState },
  },
  fields: {
    ...open('id', 'kind', 'measure', 'urgent', 'amount', 'unit', 'state', 'counterpart', 'origin'),
    ...open('source', 'setAt', 'endedAt', 'version'),
  },
});
