import { definePolicy, open } from '../../platform/policy/policy.js';
import { both, either, owns } from '../../platform/policy/rule.js';
import { auditor, auditorOfTheSystem, centralAuthority } from '../access/index.js';

/** The trail is sensitive itself: auditors see it, and each State's central authority what its own people did. */
export const auditEventPolicy = definePolicy('AuditEvent', {
  rows: either(
    auditorOfTheSystem,
    both(either(auditor, centralAuthority), owns('on whose behalf it was done', 'state', 'onBehalfOf')),
  ),
  queries: { auditEvents: either(auditor, centralAuthority) },
  fields: open(
    'id',
    'chain',
    'sequence',
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
    'hash',
    'previousHash',
  ),
});
