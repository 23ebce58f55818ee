import type { EntityManager } from '@mikro-orm/postgresql';
import { publicCaseImport, settlementImport } from '../../contexts/cases/index.js';
import { findState, State } from '../../contexts/directory/index.js';
import { mlaRequestImport } from '../../contexts/mla-requests/index.js';
import { oneAtATime } from '../../platform/database/one-at-a-time.js';
import { StartupFault } from '../../platform/faults.js';
import { importCsv } from '../../platform/import/import-csv.js';
import type { Importer, ImportReport } from '../../platform/import/import-options.js';
import { readMapping } from '../../platform/import/mapping.js';
import { progressDisplay } from '../../platform/import/progress.js';
import { seedReference } from '../../../seeds/reference/index.js';
import { migrate, requireMigrated } from '../migrate.js';
import { openOrm } from '../orm.js';
import { say, withDatabase } from './with-database.js';

/** How a file is imported, as the command line says it. */
export interface ImportFlags {
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly resume?: boolean;
  /** The State whose register of requests it is. */
  readonly for?: string;
}

/** `repatria import cases|settlements|requests FILE.csv [--mapping FILE] [--dry-run] [--resume]`; requests: `--for STATE` */
export async function importFile(
  kind: 'cases' | 'settlements' | 'requests',
  file: string,
  { mapping, dryRun, resume, for: code = '' }: ImportFlags,
): Promise<void> {
  const rules = mapping === undefined ? undefined : await readMapping(mapping);
  const report = await withDatabase(async ({ ownerUrl }) => {
    await (dryRun === true ? requireMigrated(ownerUrl) : migrate(ownerUrl));
    const orm = await openOrm(ownerUrl, 2);
    const display = progressDisplay(process.stderr);
    const stopping = new AbortController();
    const stop = (): void => {
      stopping.abort();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const run = <Row>(rows: Importer<Row>): Promise<ImportReport> =>
      importCsv({
        ...rows,
        file,
        mapping: rules,
        dryRun,
        resume,
        progress: (state) => {
          display.show(state);
        },
        signal: stopping.signal,
      });
    try {
      if (dryRun === true) await requireReference(orm.em.fork());
      else await oneAtATime(ownerUrl, () => seedReference(orm.em.fork()));
      if (kind === 'cases') return await run(await publicCaseImport(orm.em));
      if (kind === 'settlements') return await run(await settlementImport(orm.em));
      if ((await findState(orm.em.fork(), code)) === undefined)
        throw new StartupFault(`The directory has no State ${code}: name it by its ISO 3166-1 alpha-2 code.`);
      return await run(await mlaRequestImport(orm.em, code));
    } finally {
      display.end();
      process.off('SIGINT', stop).off('SIGTERM', stop);
      await orm.close();
    }
  });
  tell(report);
}

/** A dry run loads no reference data either: without it every State would be unknown. */
async function requireReference(em: EntityManager): Promise<void> {
  if ((await em.count(State)) > 0) return;
  throw new StartupFault(
    'The database has no reference data yet, against which rows are checked. Load it first: npm run repatria -- seed',
  );
}

function tell(report: ImportReport): void {
  const { rows, created, updated, unchanged, rejected, firstProblems, rejectedFile, dryRun } = report;
  const done = dryRun ? 'Nothing was written (--dry-run). ' : '';
  say(
    `${done}${rows} rows: ${created} new, ${updated} changed, ${unchanged} as before, ${rejected} rejected.`,
  );
  for (const { line, column, value, why } of firstProblems)
    say(`  line ${line}, ${column}: ${why} (${value})`);
  if (rejectedFile !== null) say(`Every rejected row is in ${rejectedFile}.`);
  if (rejected > 0) process.exitCode = 3;
}
