import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { either } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, supervisor } from '../../access/index.js';
import { authority, eitherSide } from '../mla-request.rules.js';

const staff = either(centralAuthority, auditor);

/** Who of a State's own people knows of a request. */
export const needToKnowPolicy = definePolicy('MlaRequest', {
  commands: {
    //                                who may ask             of which request
    restrictMlaRequest: { who: centralAuthority, of: eitherSide },
    liftMlaRequestRestriction: { who: supervisor, of: eitherSide },
    declareMlaRequestConflict: { who: authority, of: eitherSide },
    decideMlaRequestConflict: { who: supervisor, of: eitherSide },
  },
  fields: { restrictions: staff, conflicts: staff },
});

/** Without a row rule, since the trail takes a part's fields for guarded: who is of the team does not enter it. */
export const mlaRequestRestrictionPolicy = definePolicy('MlaRequestRestriction', {
  fields: open('state', 'officers', 'reason', 'restrictedBy', 'restrictedAt', 'liftedAt'),
});

/** Colleagues know who is not to be asked; what stands between the person and the request is for those who decide on it. */
export const mlaRequestConflictPolicy = definePolicy('MlaRequestConflict', {
  fields: {
    ...open('id', 'state', 'officer', 'declaredBy', 'declaredAt', 'decision', 'decidedBy', 'decidedAt'),
    ...seenBy(either(supervisor, auditor), 'reason', 'decisionReason'),
  },
});
