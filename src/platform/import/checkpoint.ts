import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { errorCode } from '../faults.js';
import { ImportFault } from './import-fault.js';

const count = z.int().min(0);

const checkpointSchema = z.strictObject({
  format: z.literal(1),
  /** SHA-256 of the input file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of how the file is read: the columns and the mapping. */
  settings: z.string().regex(/^[0-9a-f]{64}$/),
  /** The line on which the last row begins that was written. */
  line: count,
  rows: count,
  accepted: count,
  created: count,
  updated: count,
  unchanged: count,
  rejected: count,
  problems: count,
  first: z.array(
    z.strictObject({ line: count, column: z.string().nullable(), value: z.string(), why: z.string() }),
  ),
  /** How much of the report of rejected rows belongs to the rows up to here, in bytes. */
  reportBytes: count,
});

/** How far an import has come: all rows up to `line` are written or rejected, none after it counts. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

/**
 * The checkpoint in a file; null if there is none.
 * @throws ImportFault if the file is no checkpoint
 */
export async function readCheckpoint(file: string): Promise<Checkpoint | null> {
  try {
    return checkpointSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new ImportFault(
      file,
      'This is no checkpoint of an import. Remove it and import without --resume.',
      {
        cause: error,
      },
    );
  }
}

/** Puts a checkpoint in the place of the one before, so that a process killed at any moment leaves a whole one. */
export async function writeCheckpoint(file: string, checkpoint: Checkpoint): Promise<void> {
  const next = `${file}.next`;
  try {
    await writeFile(next, JSON.stringify(checkpoint));
    await rename(next, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportFault(file, `The checkpoint of the import cannot be written here (${why}).`, {
      cause: error,
    });
  }
}

/** Removes a checkpoint that is no longer needed. */
export async function removeCheckpoint(file: string): Promise<void> {
  await rm(file, { force: true });
  await rm(`${file}.next`, { force: true });
}
