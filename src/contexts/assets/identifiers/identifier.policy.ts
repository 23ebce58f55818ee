import { definePolicy, open } from '../../../platform/policy/policy.js';
import { both, either, named, owns } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority } from '../../access/index.js';
import { followsCase, worksOnCase } from '../../cases/index.js';
import { liesThere } from '../asset.rules.js';

/** Who reads a number whole: the central authority that entered it, and those who work on the case where the asset lies. */
export const mayKnowWhole = named(
  'serving in the central authority of the State that entered it, or working on the case for the State in which the asset lies',
  either(
    both(centralAuthority, owns('serving the State that entered it', 'state', 'enteredBy')),
    both(worksOnCase, liesThere),
  ),
);

/** Others who work on the case, and their auditors, read the last four characters (domain.md 5.4); StAR nothing. */
export const assetIdentifierPolicy = definePolicy('AssetIdentifier', {
  rows: named('working on the case, or auditing', either(centralAuthority, competentAuthority, auditor)),
  fields: {
    ...open('id', 'enteredBy', 'kind', 'chain', 'issuedIn', 'valueVisibility', 'createdAt'),
    value: { see: mayKnowWhole, belongsTo: 'enteredBy' },
    valueLastFour: { see: followsCase, belongsTo: 'enteredBy' },
  },
});
