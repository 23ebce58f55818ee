import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { publicCaseImport, settlementImport } from '../src/contexts/cases/index.js';
import { importCsv } from '../src/platform/import/import-csv.js';
import type { Importer, ImportReport } from '../src/platform/import/import-options.js';
import { projectPath } from '../src/platform/project-path.js';

/**
 * Loads the real public cases and the settlements of seeds/data, as published cases with their sources; doing it again
 * changes nothing. Returns what it did, a line each. Throws when a row is rejected: the files are ours and must be whole.
 * @param orm as the owner of the database, whose directory is loaded
 */
export async function seedPublicCases(orm: MikroORM): Promise<readonly string[]> {
  const cases = await load('cases.csv', await publicCaseImport(orm.em));
  const settlements = await load('star_settlements_2017.csv', await settlementImport(orm.em));
  return [told('public cases', cases), told('settlements', settlements)];
}

async function load<Row>(name: string, rows: Importer<Row>): Promise<ImportReport> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'repatria-seed-'));
  try {
    const report = await importCsv({
      ...rows,
      file: projectPath('seeds', 'data', name),
      rejectedFile: path.join(scratch, 'rejected.csv'),
      checkpointFile: path.join(scratch, 'checkpoint'),
    });
    const [problem] = report.firstProblems;
    if (problem !== undefined)
      throw new Error(`seeds/data/${name}, line ${String(problem.line)}: ${problem.why}`);
    return report;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function told(what: string, { created, updated, unchanged }: ImportReport): string {
  return `${what}: ${String(created)} new, ${String(updated)} changed, ${String(unchanged)} as before`;
}
