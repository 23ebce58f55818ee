import type { EntityManager } from '@mikro-orm/postgresql';
import type { CommandEntry } from '../../platform/commands/command-runner.js';
import { viewerOf, type Viewer } from '../../platform/viewer.js';
import { bodyOf } from './record.js';

/** By which imports are entered in the trail. */
export const importActions = ['importCase', 'importMlaRequest'] as const;

/** What an import did with one record. */
export interface ImportEntry extends CommandEntry {
  readonly action: (typeof importActions)[number];
}

/** Whoever runs the program and imports files: no person of a State. The trail calls the role by this name. */
const operatorFor = (state: string | null): Viewer =>
  viewerOf({ userId: null, role: 'OPERATOR', state, authorityId: null });

/**
 * Enters what an import wrote, one entry a record, in the import's own transaction and in one statement.
 * Only the owner of the database imports: no viewer may be set in the transaction.
 * @param state whose register it is, and whose auditor and central authority see the entries; null for public sources
 */
export async function recordImports(
  em: EntityManager,
  state: string | null,
  entries: readonly ImportEntry[],
  now: Date,
): Promise<void> {
  const operator = operatorFor(state);
  const written = entries.map(({ action, type, key, chain, changes }) => ({
    chain,
    body: bodyOf(operator, { action, subjectType: type, subjectKey: key, details: { changes } }, null, now),
  }));
  await em.execute(
    `select count(app.append_audit_event(entry.chain, entry.body))
     from jsonb_to_recordset(?::jsonb) as entry (chain uuid, body text)`,
    [JSON.stringify(written)],
  );
}
