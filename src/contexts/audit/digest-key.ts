import type { MikroORM } from '@mikro-orm/postgresql';
import { keyedDigest, type ValueDigest } from '../../platform/commands/changes.js';
import { AuditKey } from './audit-key.entity.js';

/** The digest that stands in the trail for guarded values, under the key that this database was given when it was made. */
export async function auditDigest(orm: MikroORM): Promise<ValueDigest> {
  const { key } = await orm.em.fork().findOneOrFail(AuditKey, { id: true });
  return keyedDigest(key);
}
