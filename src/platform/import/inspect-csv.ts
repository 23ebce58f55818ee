import { planCells, type CellPlan } from './cell-plan.js';
import { openCsv, type CsvFormat } from './csv-records.js';
import { ImportFault } from './import-fault.js';
import type { Mapping } from './mapping.js';
import type { RowReader } from './row-reader.js';

/** What is known of a CSV file whose form is sound. */
export interface Inspection {
  readonly sha256: string;
  readonly bytes: number;
  /** Rows without header and empty lines; at least one. */
  readonly rows: number;
  readonly plan: CellPlan;
}

/**
 * Reads a whole CSV file for its form alone: encoding, quotes, lengths of rows, header. So a file that is broken
 * anywhere is refused before any row of it is written.
 * @param seen is told of rows and bytes read so far
 * @throws ImportFault for a file whose form is not sound, and for one without rows
 */
export async function inspectCsv(
  format: CsvFormat,
  reader: RowReader<unknown>,
  mapping: Mapping | undefined,
  seen: (rows: number, bytes: number, totalBytes: number) => void,
): Promise<Inspection> {
  const reading = await openCsv(format);
  let plan: CellPlan | null = null;
  let rows = 0;
  for await (const { cells, end } of reading.records) {
    if (plan === null) plan = plannedFor(cells, format.file, reader, mapping);
    else rows += 1;
    seen(rows, end, reading.bytes);
  }
  if (plan === null)
    throw new ImportFault(
      format.file,
      'This file is empty. It needs a header row with the names of the columns.',
    );
  if (rows === 0)
    throw new ImportFault(format.file, 'This file has a header and no rows: there is nothing to import.');
  return { sha256: reading.sha256(), bytes: reading.bytes, rows, plan };
}

function plannedFor(
  header: readonly string[],
  file: string,
  reader: RowReader<unknown>,
  mapping: Mapping | undefined,
): CellPlan {
  const { plan, problems } = planCells(header, reader, mapping);
  if (problems.length > 0) throw new ImportFault(file, problems);
  return plan;
}
