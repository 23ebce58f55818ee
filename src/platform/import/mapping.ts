import { readFile, stat } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { errorCode } from '../faults.js';
import { ImportFault } from './import-fault.js';
import { isDatePattern, isWholeDatePattern } from './mapped-value.js';

const name = z.string().trim().min(1, 'This must not be empty.');
const storable = z
  .string()
  .refine(
    (text) => text.isWellFormed() && !text.includes('\0'),
    'Remove the NUL character or lone surrogate.',
  );
const datePattern = z
  .string()
  .refine(
    isDatePattern,
    'This is not a date pattern such as dd.MM.yyyy: yyyy once, MM or M, dd or d at most once.',
  );
const oneCharacter = z.string().length(1, 'This is one character.');

const fromColumn = z.strictObject({
  from: name,
  values: z.record(z.string(), storable).optional(),
  others: z.enum(['refuse', 'keep', 'empty'], 'This is refuse, keep or empty.').optional(),
  list: z.string().min(1, 'This is the text between two values, such as ",".').optional(),
  date: datePattern.optional(),
  as: z.enum(['yyyy', 'yyyy-MM-dd'], 'This is yyyy or yyyy-MM-dd.').optional(),
  decimal: oneCharacter.optional(),
  thousands: oneCharacter.optional(),
});

const constant = z.strictObject({ constant: storable, unlessEmpty: name.optional() });

/** How one of our columns is filled from a file of a register: from one of its columns, or with a constant. */
export type ColumnRule = z.infer<typeof fromColumn> | z.infer<typeof constant>;

const columnRule = z.unknown().transform((value, context): ColumnRule => {
  const schema = typeof value === 'object' && value !== null && 'constant' in value ? constant : fromColumn;
  const parsed = schema.safeParse(typeof value === 'string' ? { from: value } : value);
  for (const issue of parsed.error?.issues ?? []) {
    context.issues.push({ code: 'custom', message: issue.message, path: [...issue.path], input: value });
  }
  const rule: ColumnRule = parsed.data ?? { constant: '' };
  const dangling = danglingOption(rule);
  if (dangling !== null) context.issues.push({ code: 'custom', message: dangling, input: value });
  return rule;
});

function danglingOption(rule: ColumnRule): string | null {
  if ('constant' in rule) return null;
  if (rule.others !== undefined && rule.values === undefined)
    return '"others" is for texts that are not in "values", and there are no "values".';
  if (rule.as !== undefined && rule.date === undefined)
    return '"as" says what a "date" becomes, and there is no "date".';
  if (rule.date !== undefined && rule.as !== 'yyyy' && !isWholeDatePattern(rule.date)) {
    return 'The "date" does not name year, month and day: say "as: yyyy".';
  }
  if (rule.thousands === (rule.decimal ?? '.')) {
    return '"decimal" (a point unless you say otherwise) and "thousands" are the same character.';
  }
  return null;
}

const mappingSchema = z.strictObject({
  delimiter: z
    .string()
    .refine((text) => /^[^"\r\n]$/.test(text), 'This is one character, such as ";".')
    .optional(),
  columns: z.record(name, columnRule),
  without: z.array(name, 'This is a list of our columns.').optional(),
  ignore: z
    .union([z.literal('others'), z.array(name)], 'This is a list of columns, or the word others.')
    .optional(),
});

/** How the columns of a register's own CSV file become ours; docs/import.md explains the file. */
export type Mapping = z.infer<typeof mappingSchema>;

const largest = 1_000_000;

/**
 * Reads a mapping file, YAML or JSON.
 * @throws ImportFault naming every fault of the file at once
 */
export async function readMapping(file: string): Promise<Mapping> {
  return parseMapping(await mappingText(file), file);
}

/**
 * A mapping from its text; `file` is how faults name it.
 * @throws ImportFault naming every fault of the text at once
 */
export function parseMapping(text: string, file: string): Mapping {
  // The failsafe schema leaves every scalar the text that it is: a country NO is not false, a year not a number.
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0)
    throw new ImportFault(
      file,
      document.errors.map(({ message }) => firstLine(message)),
    );
  const parsed = mappingSchema.safeParse(plain(document, file));
  if (parsed.success) return parsed.data;
  throw new ImportFault(
    file,
    parsed.error.issues.map(
      ({ path, message }) => `${path.length > 0 ? path.join('.') : 'the mapping'}: ${message}`,
    ),
  );
}

function plain(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new ImportFault(file, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function mappingText(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > largest)
      throw new ImportFault(file, `A mapping file has at most ${largest} bytes.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    const why = new Map([
      ['ENOENT', 'There is no such file.'],
      ['EACCES', 'This file may not be read by the user that runs the import.'],
      ['EISDIR', 'This is a directory. Give the path of a mapping file.'],
      ['ERR_ENCODING_INVALID_ENCODED_DATA', 'This file is not UTF-8. Save it as UTF-8.'],
    ]).get(errorCode(error) ?? '');
    throw new ImportFault(file, why ?? String(error), { cause: error });
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/:$/, '.') ?? message;
}
