import { expect, onTestFinished, test } from 'vitest';
import { openService } from '../../../src/app/service.js';
import { freshDirectory } from '../../support/directory.js';
import { officerOf } from '../../support/personas.js';
import { pooler, poolerVersion, startPooler } from '../../support/pooler.js';
import { asksOf } from '../../support/service.js';
import { world } from '../../support/world.js';

const isThere = poolerVersion() >= 1.21;

test.skipIf(!isThere)(
  `several services share few connections through ${pooler} in transaction mode, each viewer with what is theirs`,
  async () => {
    const w = await world();
    const { from, to } = await w.pair();
    const { id: caseId } = await w.case({ leadBy: from });
    const pool = await startPooler(w.test.database.appUrl, freshDirectory(), 3);
    const services = await Promise.all(
      [1, 2].map(() => openService({ appUrl: pool.url, readConnections: 8, commandConnections: 8 })),
    );
    onTestFinished(async () => {
      for (const service of services) await service.close();
      await pool.stop();
    });
    const asks = services.map(asksOf);
    const drafts = await Promise.all(
      Array.from({ length: 40 }, async (_, number) => {
        const ask = asks[number % 2] as (typeof asks)[number];
        const input = {
          ...{ caseId, requestedState: to.code, idempotencyKey: `pooled-draft-${String(number)}` },
          contents: { items: [{ type: 'TAKING_EVIDENCE' }], purpose: `Purpose ${String(number)}` },
        };
        const { data, errors } = await ask(
          officerOf(from),
          'mutation ($input: DraftMlaRequestInput!) { draftMlaRequest(input: $input) { mlaRequest { id } } }',
          { input },
        );
        expect(errors).toEqual([]);
        return data?.['draftMlaRequest'].mlaRequest.id as string;
      }),
    );
    // Whoever asks on the same connection before or after: a draft is seen by its own State alone.
    await Promise.all(
      drafts.flatMap((id, number) =>
        [from, to].map(async (state) => {
          const ask = asks[(number + 1) % 2] as (typeof asks)[number];
          const { data, errors } = await ask(officerOf(state), `{ mlaRequest(id: "${id}") { id purpose } }`);
          expect(errors).toEqual([]);
          expect(data?.['mlaRequest']).toEqual(
            state === from ? { id, purpose: `Purpose ${String(number)}` } : null,
          );
        }),
      ),
    );
  },
  120_000,
);

test('no connection for commands holds a setting that PgBouncer would refuse, or hand on to the next', async () => {
  const w = await world();
  await w.case({ leadBy: (await w.pair()).from });
  const own = `select coalesce(string_agg(name, ' ' order by name), '') as names from pg_settings where source in ('client', 'session')`;
  const em = w.test.service.orm.em.fork();
  expect(await em.execute(own)).toEqual([{ names: 'client_encoding' }]);
});
