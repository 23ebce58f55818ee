import type { EntityManager } from '@mikro-orm/postgresql';
import { Treaty } from './treaty.entity.js';

/**
 * The treaties recorded as in force today between two States, by name; UNCAC itself among them where both are parties.
 * Where one of them governs mutual legal assistance, UNCAC art. 46(9)–(29) applies by agreement only (art. 46(7)).
 * @param a ISO code of one State
 * @param b ISO code of the other
 */
export async function treatiesBetween(em: EntityManager, a: string, b: string): Promise<readonly Treaty[]> {
  const found = await em.execute<{ id: string }[]>(
    'select treaty_id as id from treaty_in_force where states @> array[?, ?]::text[]',
    [a, b],
  );
  return em.find(Treaty, { id: { $in: found.map(({ id }) => id) } }, { orderBy: { name: 'asc' } });
}
