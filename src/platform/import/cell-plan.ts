import { mappedBy, type Mapped } from './mapped-value.js';
import type { ColumnRule, Mapping } from './mapping.js';
import type { CellProblem, Cells, RowReader } from './row-reader.js';

/** From where the cells of our columns are taken in a given file. */
export interface CellPlan {
  /** How many cells a row has. */
  readonly width: number;
  readonly sources: readonly CellSource[];
}

interface CellSource {
  /** Our column. */
  readonly column: string;
  /** The column of the file and its place; null for a constant and for a column that the file lacks. */
  readonly from: { readonly name: string; readonly index: number } | null;
  readonly read: (cell: string) => Mapped;
}

/** The cells that a reader is given; null where the row cannot be taken apart at all. */
export interface CutRow {
  readonly cells: Cells | null;
  readonly problems: readonly CellProblem[];
}

/**
 * Plans how to read a file with this header row, by the mapping if there is one.
 * @returns the plan, or everything that is wrong with header and mapping, as sentences
 */
export function planCells(
  header: readonly string[],
  reader: Pick<RowReader<unknown>, 'columns' | 'optional' | 'faultsOf'>,
  mapping?: Mapping,
): { readonly plan: CellPlan; readonly problems: readonly string[] } {
  const names = header.map((name) => name.trim());
  const found = reader.columns.map((column) => sourceOf(column, names, reader, mapping));
  const sources = found.filter((source) => source !== null && typeof source !== 'string');
  const missing = reader.columns.filter((_, index) => found[index] === null);
  const problems = [
    ...headerProblems(names),
    ...mappingProblems(mapping, reader),
    ...found.filter((source) => typeof source === 'string'),
    ...(missing.length === 0 ? [] : [`Missing: ${quoted(missing)}.`]),
    ...unknownProblems(names, sources, reader.columns, mapping),
  ];
  return { plan: { width: header.length, sources }, problems };
}

/** From where one of our columns is taken; a sentence for a wrong rule of the mapping, null for a missing column. */
function sourceOf(
  column: string,
  names: readonly string[],
  reader: Pick<RowReader<unknown>, 'optional'>,
  mapping: Mapping | undefined,
): CellSource | string | null {
  const nowhere = { column, from: null, read: () => ({ text: '' }) };
  if (mapping?.without?.includes(column) === true) return nowhere;
  const rules = mapping?.columns ?? {};
  const rule = Object.hasOwn(rules, column) ? rules[column] : undefined;
  const isConstant = rule !== undefined && 'constant' in rule;
  const name = isConstant ? rule.unlessEmpty : (rule?.from ?? column);
  const absent = isConstant ? rule.constant : '';
  const from = name === undefined ? null : { name, index: names.indexOf(name) };
  if (from === null) return { column, from, read: () => ({ text: absent }) };
  if (from.index >= 0) return { column, from, read: readBy(rule) };
  if (rule !== undefined)
    return `The column "${from.name}", which the mapping names for ${column}, is missing.`;
  return reader.optional.includes(column) ? nowhere : null;
}

function readBy(rule: ColumnRule | undefined): (cell: string) => Mapped {
  if (rule === undefined) return (cell) => ({ text: cell });
  if (!('constant' in rule)) return mappedBy(rule);
  const { constant } = rule;
  return (cell) => ({ text: cell.trim() === '' ? '' : constant });
}

/** Takes the cells of one row apart, by the plan. */
export function cutRow(plan: CellPlan, row: readonly string[]): CutRow {
  if (row.length !== plan.width) {
    const why = `This row has ${row.length} cells and the header has ${plan.width}. Is a delimiter missing or too many?`;
    return { cells: null, problems: [{ column: null, value: row.join(','), why }] };
  }
  const cells: Record<string, string> = {};
  const problems: CellProblem[] = [];
  for (const { column, from, read } of plan.sources) {
    const cell = from === null ? '' : (row[from.index] ?? '');
    const { text, why } = cell.includes('\0') ? { why: nulFault } : read(cell);
    if (text !== undefined) cells[column] = text;
    else problems.push({ column, value: cell, why });
  }
  return { cells, problems };
}

/** A problem of one of our columns as a problem of the file's column, which is where it must be mended. */
export function inFileTerms(plan: CellPlan, problem: CellProblem, row: readonly string[]): CellProblem {
  const source = plan.sources.find(({ column }) => column === problem.column);
  const from = source?.from;
  if (from === undefined || from === null || from.name === problem.column) return problem;
  return { column: from.name, value: row[from.index] ?? '', why: `For ${problem.column}: ${problem.why}` };
}

const nulFault = 'Remove the NUL character (U+0000): it cannot be stored.';

function headerProblems(names: readonly string[]): string[] {
  const unnamed = names.flatMap((name, index) =>
    name === '' ? [`The column ${index + 1} has no name.`] : [],
  );
  const twice = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) < index));
  return [...unnamed, ...[...twice].map((name) => `The column "${name}" is there more than once.`)];
}

function mappingProblems(
  mapping: Mapping | undefined,
  reader: Pick<RowReader<unknown>, 'columns' | 'faultsOf'>,
): string[] {
  const rules = Object.entries(mapping?.columns ?? {});
  const without = mapping?.without ?? [];
  const none = new Set(
    [...rules.map(([column]) => column), ...without].filter((name) => !reader.columns.includes(name)),
  );
  return [
    ...[...none].map(
      (name) => `The mapping fills a column "${name}", which is none of ours: ${reader.columns.join(', ')}.`,
    ),
    ...rules.flatMap(([column, rule]) => ruleProblems(column, rule, reader)),
    ...without.flatMap((column) => {
      if (Object.hasOwn(mapping?.columns ?? {}, column))
        return [`The mapping both fills ${column} and goes without it.`];
      return reader.faultsOf(column, '').map((why) => `The mapping goes without ${column}: ${why}`);
    }),
  ];
}

function ruleProblems(
  column: string,
  rule: ColumnRule,
  reader: Pick<RowReader<unknown>, 'faultsOf'>,
): string[] {
  if ('constant' in rule) {
    return reader
      .faultsOf(column, rule.constant)
      .map((why) => `The mapping's constant for ${column}: ${why}`);
  }
  // The values of a list count together, not each by itself.
  if (rule.list !== undefined) return [];
  return Object.entries(rule.values ?? {}).flatMap(([from, to]) =>
    reader
      .faultsOf(column, to)
      .map((why) => `The mapping makes "${from}" into "${to}" for ${column}: ${why}`),
  );
}

function unknownProblems(
  names: readonly string[],
  sources: readonly CellSource[],
  ours: readonly string[],
  mapping: Mapping | undefined,
): string[] {
  if (mapping?.ignore === 'others') return [];
  const known = new Set([...sources.map(({ from }) => from?.name), ...(mapping?.ignore ?? [])]);
  const unknown = [...new Set(names)].filter((name) => name !== '' && !known.has(name));
  if (unknown.length === 0) return [];
  const advice =
    names.length === 1
      ? 'Is the delimiter another one? Say so in a mapping file.'
      : `Known are: ${ours.join(', ')}.`;
  return [
    `Unknown: ${quoted(unknown)}. Remove what is unknown, or let a mapping file read or ignore it. ${advice}`,
  ];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
