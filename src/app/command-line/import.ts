import { publicCaseImport, settlementImport, type CaseImport } from '../../contexts/cases/index.js';
import { importCsv } from '../../platform/import/import-csv.js';
import type { ImportReport } from '../../platform/import/import-options.js';
import { readMapping } from '../../platform/import/mapping.js';
import { progressDisplay } from '../../platform/import/progress.js';
import { seedReference } from '../../../seeds/reference/index.js';
import { migrate } from '../migrate.js';
import { openOrm } from '../orm.js';
import { say, withDatabase } from './with-database.js';

/** How a file is imported, as the command line says it. */
export interface ImportFlags {
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly resume?: boolean;
}

/** `repatria import cases|settlements FILE.csv [--mapping FILE] [--dry-run] [--resume]` */
export async function importFile(
  kind: 'cases' | 'settlements',
  file: string,
  { mapping, dryRun, resume }: ImportFlags,
): Promise<void> {
  const rules = mapping === undefined ? undefined : await readMapping(mapping);
  const report = await withDatabase(async ({ ownerUrl }) => {
    await migrate(ownerUrl);
    const orm = await openOrm(ownerUrl, 2);
    const display = progressDisplay(process.stderr);
    const stopping = new AbortController();
    const stop = (): void => {
      stopping.abort();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const run = <Row>(rows: CaseImport<Row>): Promise<ImportReport> =>
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
      await seedReference(orm.em.fork());
      return await (kind === 'cases'
        ? run(await publicCaseImport(orm.em))
        : run(await settlementImport(orm.em)));
    } finally {
      display.end();
      process.off('SIGINT', stop).off('SIGTERM', stop);
      await orm.close();
    }
  });
  tell(report);
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
