import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../platform/commands/changes.js';
import type { CommandRecorder } from '../../platform/commands/command-runner.js';
import type { ReadSession } from '../../platform/database/read-session.js';
import type { ReadingRecorder } from '../../platform/reads/request-reads.js';
import type { Viewer } from '../../platform/viewer.js';

/** An entry before it has its place in a chain. */
interface Entry {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectKey: string;
  readonly reason?: string | undefined;
  readonly details: unknown;
}

/**
 * The entry as it is written and hashed. The database gives it its place in the chain, under lock, and refuses one
 * that names another actor than the viewer of the transaction.
 */
export function bodyOf(viewer: Viewer, entry: Entry, requestId: string | null, occurredAt: Date): string {
  return canonicalJson({
    ...entry,
    id: randomUUID(),
    actor: viewer.userId,
    actorRole: viewer.role,
    onBehalfOf: viewer.state,
    occurredAt: occurredAt.toISOString(),
    requestId,
    reason: entry.reason ?? null,
  });
}

/** Enters commands in the trail, in their own transaction. */
export const recordCommand: CommandRecorder = async (em, viewer, entry, requestId, now) => {
  const { action, type, key, chain, reason, changes } = entry;
  const body = bodyOf(
    viewer,
    { action, subjectType: type, subjectKey: key, reason, details: { changes } },
    requestId,
    now,
  );
  await em.execute('select app.append_audit_event(?::uuid, ?)', [chain, body]);
};

/** Enters readings across States in the trail; chains in order, so that two requests never wait for each other. */
export function readingRecorder(session: ReadSession, now: () => Date = () => new Date()): ReadingRecorder {
  return async (viewer, readings, requestId) => {
    const sorted = [...readings].sort((a, b) => a.chain.localeCompare(b.chain));
    const bodies = sorted.map(({ type, key, fields }) =>
      bodyOf(
        viewer,
        { action: 'read', subjectType: type, subjectKey: key, details: { fields } },
        requestId,
        now(),
      ),
    );
    await session.read(viewer, [
      {
        text: 'select app.append_audit_event(entry.chain, entry.body)::text from unnest($1::uuid[], $2::text[]) with ordinality as entry (chain, body, place) order by entry.place',
        values: [sorted.map(({ chain }) => chain), bodies],
      },
    ]);
  };
}
