import { definePolicy, open } from '../../../platform/policy/policy.js';
import { both, either, named, recordIs } from '../../../platform/policy/rule.js';
import { centralAuthority, competentAuthority } from '../../access/index.js';
import { leadAuthority, subjectKnown, worksOnCase } from '../../cases/index.js';
import { enteredIt, liesThere } from '../asset.rules.js';
import { HolderKind } from './holder.enums.js';

/**
 * Who holds an asset by the register is for all who work on the case; to whom it belongs in the end, for the State that
 * entered it and the State in which it lies. Auditors, who see process and not people, and StAR see neither (domain.md 5.4).
 */
export const assetHolderPolicy = definePolicy('AssetHolder', {
  rows: both(
    named('working on the case', either(centralAuthority, competentAuthority)),
    either(recordIs('a registered holder', 'kind', HolderKind.REGISTERED_HOLDER), enteredIt, liesThere),
    either(recordIs('nobody who is protected', 'isProtected', false), leadAuthority),
    subjectKnown('subject'),
  ),
  commands: { endAssetHolder: { who: centralAuthority, of: enteredIt } },
  fields: {
    ...open('id', 'kind', 'enteredBy', 'subject', 'percentage', 'through', 'since', 'until'),
    ...open('createdAt', 'version'),
    name: { see: worksOnCase, belongsTo: 'enteredBy' },
  },
});
