import type { SqlEntityManager } from '@mikro-orm/postgresql';

/**
 * When what waits on a State's side of a request was proposed, as its supervisor reads it; null where nothing waits, as when
 * the story is told again and it was approved before.
 */
export async function waitingSince(
  em: SqlEntityManager,
  requestId: string,
  state: string,
): Promise<Date | null> {
  const [row] = await em.execute<{ at: string | Date | null }[]>(
    'select proposed_at as at from mla_request_side where request_id = ? and state = ?',
    [requestId.slice(requestId.indexOf(':') + 1), state],
  );
  const at = row?.at ?? null;
  return at === null ? null : new Date(at);
}
