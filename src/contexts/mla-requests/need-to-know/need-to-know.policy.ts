import { definePolicy, open } from '../../../platform/policy/policy.js';
import { either } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, supervisor } from '../../access/index.js';
import { eitherSide } from '../mla-request.rules.js';

const staff = either(centralAuthority, auditor);

/** Who of a State's own people knows of a request. */
export const needToKnowPolicy = definePolicy('MlaRequest', {
  commands: {
    //                                who may ask             of which request
    restrictMlaRequest: { who: centralAuthority, of: eitherSide },
    liftMlaRequestRestriction: { who: supervisor, of: eitherSide },
  },
  fields: { restrictions: staff },
});

/** Without a row rule, since the trail takes a part's fields for guarded: who is of the team does not enter it. */
export const mlaRequestRestrictionPolicy = definePolicy('MlaRequestRestriction', {
  fields: open('state', 'officers', 'reason', 'restrictedBy', 'restrictedAt', 'liftedAt'),
});
