import { definePolicy, open } from '../../../platform/policy/policy.js';
import { among, both, either, named, owns } from '../../../platform/policy/rule.js';
import { centralAuthority } from '../../access/index.js';
import { caseKnown } from '../../cases/index.js';

/** Who reads the one number whole, and the other. */
const readsBoth = named(
  'being of the State that entered the number, or in which the asset lies, for both assets',
  both(
    either(
      owns('serving the State that entered the one', 'state', 'enteredBy'),
      owns('serving the State in which the one lies', 'state', 'locatedIn'),
    ),
    either(
      owns('serving the State that entered the other', 'state', 'otherEnteredBy'),
      owns('serving the State in which the other lies', 'state', 'otherLocatedIn'),
    ),
  ),
);

/** That two assets may be one is told to a central authority that sees both and reads the numbers of both whole. */
export const assetMatchPolicy = definePolicy('AssetMatch', {
  rows: both(
    centralAuthority,
    among('serving a party State of the case of the other', 'state', 'otherPartyStates'),
    caseKnown('otherCase'),
    readsBoth,
  ),
  fields: open('id', 'otherAsset', 'kind', 'createdAt'),
});
