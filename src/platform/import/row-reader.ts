import type { z } from 'zod';

/** One thing that is wrong with a row. */
export interface CellProblem {
  /** The column at fault; null where the row as a whole is. */
  readonly column: string | null;
  /** What stands there. */
  readonly value: string;
  /** What is wrong and what to do, as a sentence. */
  readonly why: string;
}

/** The cells of a row by column; undefined for one that has been found wrong before. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** What a row came to: the row in its own type, or everything that is wrong with it (beyond undefined cells). */
type RowResult<Row> =
  | { readonly row: Row; readonly problems?: undefined }
  | { readonly row?: undefined; readonly problems: readonly CellProblem[] };

/** Makes rows of one kind from cells. It knows neither files nor the database. */
export interface RowReader<Row> {
  /** Every column it reads. */
  readonly columns: readonly string[];
  /** The columns of {@link columns} that a file may lack. */
  readonly optional: readonly string[];
  /** Reads a row; reports all problems of the row at once. */
  read(cells: Cells): RowResult<Row>;
  /** What is wrong with a text as a cell of this column by itself; empty when nothing is. */
  faultsOf(column: string, text: string): readonly string[];
  /** What tells this row from every other row of a file; two rows with one key are an error of the file. */
  keyOf(row: Row): string;
}

/** Reads the text of one cell, without blanks around it. */
export type CellSchema = z.ZodType<unknown, string>;

type Values<Schemas extends Readonly<Record<string, CellSchema>>> = {
  readonly [Column in keyof Schemas]: z.output<Schemas[Column]>;
};

/** What makes rows of one kind: a schema by column, checks across columns, the row and its key. */
export interface RowDefinition<Schemas extends Readonly<Record<string, CellSchema>>, Row> {
  readonly columns: Schemas;
  readonly optional?: readonly (keyof Schemas & string)[];
  /** Checks across columns; sees only the cells that are right by themselves, the others as undefined. */
  readonly check?: (
    values: Partial<Values<Schemas>>,
  ) => readonly { readonly column: keyof Schemas & string; readonly why: string }[];
  readonly row: (values: Values<Schemas>) => Row;
  readonly key: (row: Row) => string;
}

/** A {@link RowReader} from schemas of its cells. */
export function defineRows<const Schemas extends Readonly<Record<string, CellSchema>>, Row>(
  definition: RowDefinition<Schemas, Row>,
): RowReader<Row> {
  const schemas = Object.entries<CellSchema>(definition.columns);
  return {
    columns: schemas.map(([column]) => column),
    optional: definition.optional ?? [],
    keyOf: definition.key,
    faultsOf: (column, text) => {
      const schema = definition.columns[column];
      const parsed = schema?.safeParse(text.trim());
      return parsed?.error?.issues.map(({ message }) => message) ?? [];
    },
    read: (cells) => {
      const values: Record<string, unknown> = {};
      const problems: CellProblem[] = [];
      let whole = true;
      for (const [column, schema] of schemas) {
        const text = cells[column];
        if (text === undefined) {
          whole = false;
          continue;
        }
        const parsed = schema.safeParse(text.trim());
        if (parsed.success) values[column] = parsed.data;
        else
          for (const { message } of parsed.error.issues) problems.push({ column, value: text, why: message });
      }
      for (const { column, why } of definition.check?.(values as Partial<Values<Schemas>>) ?? []) {
        problems.push({ column, value: cells[column] ?? '', why });
      }
      return problems.length > 0 || !whole
        ? { problems }
        : { row: definition.row(values as Values<Schemas>) };
    },
  };
}
