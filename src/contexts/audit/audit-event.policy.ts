import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { both, either, notListed, owns } from '../../platform/policy/rule.js';
import { auditor, auditorOfTheSystem, centralAuthority } from '../access/index.js';

/** Of what a State keeps from some of its own people (need to know), the trail tells them nothing either. */
const known = notListed(
  'if the own State does not keep the record from them',
  'subjectKey',
  'barred_record',
  'key',
);

/** Nor of a case that was opened for such a record. */
const caseKnown = notListed('nor that for which the case was opened', 'chain', 'barred_case', 'case_id');

/** The trail is sensitive itself: auditors see it, and each State's central authority what its own people did. */
export const auditEventPolicy = definePolicy('AuditEvent', {
  rows: either(
    auditorOfTheSystem,
    both(
      either(auditor, centralAuthority),
      owns('on whose behalf it was done', 'state', 'onBehalfOf'),
      known,
      caseKnown,
    ),
  ),
  queries: { auditEvents: either(auditor, centralAuthority) },
  fields: {
    ...open(
      'id',
      'chain',
      'action',
      'subjectType',
      'subjectKey',
      'actor',
      'actorRole',
      'onBehalfOf',
      'occurredAt',
      'reason',
      'requestId',
      'details',
    ),
    // A gap between two numbers, or a hash that does not follow the one before, tells whoever is kept from a record that there is one.
    ...seenBy(auditor, 'sequence', 'hash', 'previousHash'),
  },
});
