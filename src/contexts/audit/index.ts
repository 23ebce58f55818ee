import type { ContextManifest } from '../../platform/context-manifest.js';
import { AuditChain } from './audit-chain.entity.js';
import { AuditKey } from './audit-key.entity.js';
import { AuditEvent } from './audit-event.entity.js';
import { auditEventPolicy } from './audit-event.policy.js';
import { auditEventReads } from './audit-event.reads.js';
import { AuditEventResolver } from './audit-event.resolver.js';

export { AuditEvent } from './audit-event.entity.js';
export { AuditEventConnection } from './audit-event.resolver.js';
export { recordImports, type ImportEntry } from './record-imports.js';
export { auditDigest } from './digest-key.js';
export { readingRecorder, recordCommand } from './record.js';
export { verifyAuditTrail, type Verification } from './verify.js';

export const audit: ContextManifest = {
  name: 'audit',
  entities: [AuditChain, AuditEvent, AuditKey],
  resolvers: [AuditEventResolver],
  policies: [auditEventPolicy],
  reads: [auditEventReads],
};
