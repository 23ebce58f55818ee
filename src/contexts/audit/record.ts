import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { canonicalJson } from '../../platform/commands/changes.js';
import type { CommandRecorder } from '../../platform/commands/command-runner.js';
import type { ReadSession } from '../../platform/database/read-session.js';
import type { CrossReading } from '../../platform/reads/disclosures.js';
import type { ReadingRecorder } from '../../platform/reads/request-reads.js';
import type { Viewer } from '../../platform/viewer.js';

/** By which a reading across States is entered; commands are entered by their names. */
export const readAction = 'read';

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

/** For how long the same person's reading of the same values is one reading. */
const oneReadingLasts = 60 * 60 * 1000;
const readingsRemembered = 100_000;

/**
 * Enters readings across States in the trail; chains in order, so that two requests never wait for each other. Within
 * an hour, one instance enters a person's reading of the same values of a record once: who keeps an inbox open would
 * otherwise fill the trail with nothing new. When a value has changed, or another field is read, that is a new reading.
 */
export function readingRecorder(session: ReadSession, now: () => Date = () => new Date()): ReadingRecorder {
  const entered = new LRUCache<string, number>({ max: readingsRemembered });
  return async (viewer, readings, requestId) => {
    const at = now();
    const named = readings.map((reading) => ({ reading, name: nameOf(viewer, reading) }));
    const fresh = named
      .filter(({ name }) => at.getTime() - (entered.get(name) ?? -Infinity) >= oneReadingLasts)
      .sort((a, b) => a.reading.chain.localeCompare(b.reading.chain));
    if (fresh.length === 0) return;
    const bodies = fresh.map(({ reading: { type, key, fields } }) =>
      bodyOf(
        viewer,
        { action: readAction, subjectType: type, subjectKey: key, details: { fields } },
        requestId,
        at,
      ),
    );
    await session.read(viewer, [
      {
        text: 'select app.append_audit_event(entry.chain, entry.body)::text from unnest($1::uuid[], $2::text[]) with ordinality as entry (chain, body, place) order by entry.place',
        values: [fresh.map(({ reading }) => reading.chain), bodies],
      },
    ]);
    for (const { name } of fresh) entered.set(name, at.getTime());
  };
}

/** By which a reading is known again: who read as what, and which values of which record. */
function nameOf(viewer: Viewer, { type, key, digest }: CrossReading): string {
  return JSON.stringify([viewer.userId, viewer.role, viewer.state, viewer.authorityId, type, key, digest]);
}
