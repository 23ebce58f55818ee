import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both, either, named, owns } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority } from '../../access/index.js';
import {
  bothSides,
  forRequestedSide,
  forRequestingSide,
  partAssignment,
  requestAssigned,
  wholeAssignment,
} from '../mla-request-record.rules.js';
import { auditorOfTheSystem, requestedSide } from '../mla-request.rules.js';

/** An executing authority sees what its work costs; an authority that investigates in the requesting State does not. */
const executing = named(
  'a competent authority of the requested State to which the request, or the item that it is for, was assigned, while the assignment lasts',
  both(
    requestAssigned,
    owns('of the requested State', 'state', 'requestedState'),
    either(wholeAssignment, partAssignment('item_id', 'item')),
  ),
);

export const mlaRequestCostPolicy = definePolicy('MlaRequestCost', {
  rows: either(bothSides, executing, auditorOfTheSystem),
  commands: {
    //                                    who may ask             of which cost
    recordMlaRequestCost: { who: centralAuthority, of: forRequestedSide },
    proposeMlaRequestCostTerms: { who: centralAuthority, of: forRequestedSide },
    dropMlaRequestCost: { who: centralAuthority, of: forRequestedSide },
    agreeToMlaRequestCost: { who: centralAuthority, of: forRequestingSide },
    declineMlaRequestCost: { who: centralAuthority, of: forRequestingSide },
  },
  fields: {
    ...open('id', 'kind', 'amount', 'currency', 'purpose', 'item', 'status', 'borneBy', 'proposedBearer'),
    ...open('terms', 'agreedAt', 'reason', 'createdAt', 'updatedAt', 'version', 'availableCommands'),
  },
});

/** What a request shows of its costs, and to whom. */
export const mlaRequestCostsPolicy = definePolicy('MlaRequest', {
  fields: seenBy(
    named(
      'a central authority, an auditor, or a competent authority of the requested State',
      either(centralAuthority, auditor, both(competentAuthority, requestedSide)),
    ),
    'costs',
  ),
});
