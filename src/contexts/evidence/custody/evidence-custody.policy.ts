import { definePolicy, open } from '../../../platform/policy/policy.js';
import { both, either } from '../../../platform/policy/rule.js';
import { centralAuthority, furnishingSide, usingSide, worksWithEvidence } from '../evidence.rules.js';

/** Central authorities of both sides note where it is; an executing authority does of what it obtained. */
export const evidenceItemCustodyPolicy = definePolicy('EvidenceItem', {
  commands: {
    noteEvidenceCustody: {
      who: worksWithEvidence,
      of: either(furnishingSide, both(centralAuthority, usingSide)),
    },
  },
  fields: open('custody'),
});

/** Without a row rule, since the trail takes a part's fields for guarded: where a thing is kept does not enter it. */
export const evidenceCustodyPolicy = definePolicy('EvidenceCustody', {
  fields: open('state', 'holder', 'place', 'since', 'remark', 'notedBy', 'notedAt'),
});
