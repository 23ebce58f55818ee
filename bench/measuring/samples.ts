import pg from 'pg';
import { Role } from '../../src/contexts/access/index.js';
import type { Viewer } from '../../src/platform/viewer.js';
import type { Contender, Prepared } from '../contenders/contender.js';
import type { RunDatabase } from '../contenders/database.js';
import type { Asker, Operation, Sample } from '../operations/index.js';
import type { Task } from './rounds.js';

/** An officer of the central authority of a State, as bench.place has it. */
const officerOf = ({ code, authority }: { readonly code: string; readonly authority: string }): Viewer => ({
  userId: `officer-${code}`,
  role: Role.CENTRAL_AUTHORITY_OFFICER,
  state: code,
  authorityId: authority,
});

/** Who audits a State, and sees of its requests the process and not what they say. */
const auditorOf = ({ code }: { readonly code: string }): Viewer => ({
  userId: `auditor-${code}`,
  role: Role.AUDITOR,
  state: code,
  authorityId: null,
});

const others: Partial<Record<Asker, Viewer>> = {
  StAR: { userId: 'star', role: Role.STAR_STAFF, state: null, authorityId: null },
  'the public': { userId: null, role: Role.PUBLIC, state: null, authorityId: null },
};

/** Prepares what every contender will be sent: some hundred requests of each operation, the same for all. */
export async function prepareTasks(
  { ownerUrl, large, small }: RunDatabase,
  operations: readonly Operation[],
  contenders: readonly Contender[],
): Promise<readonly Task[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ code: string; authority: string }>(
      `select code, bench.key('authority', place) as authority from bench.place
       where code = any($1) or place between 11 and 50 order by code <> all($1), place`,
      [[large, small]],
    );
    const typical = rows.filter(({ code }) => code !== large && code !== small);
    const only = (wanted: string): readonly Viewer[] =>
      rows.filter(({ code }) => code === wanted).map(officerOf);
    const viewersOf = (asker: Asker): readonly Viewer[] => {
      if (asker === 'a State') return typical.map(officerOf);
      if (asker === 'an auditor of a State') return typical.map(auditorOf);
      if (asker === 'the large State') return only(large);
      return asker === 'the small State' ? only(small) : [others[asker] as Viewer];
    };
    const tasks: Task[] = [];
    for (const operation of operations) {
      const viewers = viewersOf(operation.asker);
      const each = Math.ceil(200 / viewers.length);
      const samples: Sample[] = [];
      for (const viewer of viewers) {
        const found = await client.query<Pick<Sample, 'variables'>>(operation.samples, [
          viewer.state ?? '',
          each,
        ]);
        samples.push(...found.rows.map(({ variables }) => ({ viewer, variables })));
      }
      tasks.push({ operation, samples, prepared: await preparedFor(operation, samples, contenders) });
    }
    return tasks;
  } finally {
    await client.end();
  }
}

async function preparedFor(
  operation: Operation,
  samples: readonly Sample[],
  contenders: readonly Contender[],
): Promise<ReadonlyMap<Contender, readonly Prepared[]>> {
  const prepared = new Map<Contender, readonly Prepared[]>();
  for (const contender of contenders) {
    const back = operation.change?.back;
    const requests = await Promise.all(
      samples.map(async (sample) => ({
        ...(await contender.prepare(operation, sample)),
        ...(back && { back: await contender.prepare(back, sample) }),
      })),
    );
    prepared.set(contender, requests);
  }
  return prepared;
}
