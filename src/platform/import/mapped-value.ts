/** How one of our columns is filled from a column of a register's file; docs/import.md explains each part. */
export interface ColumnSource {
  readonly from: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly others?: 'refuse' | 'keep' | 'empty' | undefined;
  readonly list?: string | undefined;
  readonly date?: string | undefined;
  readonly as?: 'yyyy' | 'yyyy-MM-dd' | undefined;
  readonly decimal?: string | undefined;
  readonly thousands?: string | undefined;
}

/** A text of a register's file in our words, or why there is none. */
export type Mapped =
  { readonly text: string; readonly why?: undefined } | { readonly text?: undefined; readonly why: string };

/** How texts of a register's column become texts of ours, by a rule of the mapping file. */
export function mappedBy(rule: ColumnSource): (cell: string) => Mapped {
  const steps = [translated(rule), dated(rule), counted(rule)].filter((step) => step !== null);
  const one = (text: string): Mapped => {
    for (const step of steps) {
      const mapped = step(text);
      if (mapped !== null) return mapped;
    }
    return { text };
  };
  const separator = rule.list;
  return (cell) => {
    const text = cell.trim();
    if (text === '') return emptied(rule);
    if (separator === undefined) return one(text);
    const parts = text.split(separator).map((part) => part.trim());
    const mapped = parts.filter((part) => part !== '').map(one);
    const faults = mapped.flatMap(({ why }) => why ?? []);
    if (faults.length > 0) return { why: faults.join(' ') };
    return { text: mapped.flatMap(({ text: each = '' }) => (each === '' ? [] : [each])).join(';') };
  };
}

/** Whether a text is a pattern for {@link ColumnSource.date}: yyyy once, month and day at most once each. */
export function isDatePattern(pattern: string): boolean {
  const units = unitsOf(pattern);
  const others = pattern.replaceAll(token, '');
  return new Set(units).size === units.length && units.includes('y') && !/[a-z]/i.test(others);
}

/** Whether a date pattern names year, month and day, so that it gives a whole date. */
export function isWholeDatePattern(pattern: string): boolean {
  return unitsOf(pattern).length === 3;
}

/** An empty cell stays empty, unless the mapping translates "". */
function emptied(rule: ColumnSource): Mapped {
  return { text: rule.values !== undefined && Object.hasOwn(rule.values, '') ? (rule.values[''] ?? '') : '' };
}

/** A step says null for a text that it leaves to the next one. */
type Step = ((text: string) => Mapped | null) | null;

function translated(rule: ColumnSource): Step {
  if (rule.values === undefined) return null;
  const values = new Map(Object.entries(rule.values).map(([from, to]) => [from.trim(), to]));
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return { text: known };
    if (rule.others === 'keep') return null;
    if (rule.others === 'empty') return { text: '' };
    return { why: `The mapping does not say what "${text}" is: add it under values.` };
  };
}

const token = /yyyy|MM?|dd?/g;

function unitsOf(pattern: string): string[] {
  return [...pattern.matchAll(token)].map(([unit]) => unit.charAt(0));
}

const patterns: Readonly<Record<string, string>> = {
  yyyy: '(?<y>\\d{4})',
  MM: '(?<M>\\d{2})',
  M: '(?<M>\\d{1,2})',
  dd: '(?<d>\\d{2})',
  d: '(?<d>\\d{1,2})',
};

function dated(rule: ColumnSource): Step {
  const pattern = rule.date;
  if (pattern === undefined) return null;
  const source = pattern.split(/(yyyy|MM?|dd?)/).map((part) => patterns[part] ?? escaped(part));
  const form = new RegExp(`^${source.join('')}$`);
  return (text) => {
    const { y, M, d } = form.exec(text)?.groups ?? {};
    const day = y === undefined ? null : realDay(y, M ?? '01', d ?? '01');
    if (day === null) return { why: `This is not a date of the form ${pattern}.` };
    return { text: rule.as === 'yyyy' ? day.slice(0, 4) : day };
  };
}

function realDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function counted(rule: ColumnSource): Step {
  const { decimal, thousands } = rule;
  if (decimal === undefined && thousands === undefined) return null;
  const group = thousands === undefined ? '' : escaped(thousands);
  const whole = group === '' ? '\\d+' : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const form = new RegExp(`^(${whole})(?:${escaped(decimal ?? '.')}(\\d+))?$`);
  return (text) => {
    const found = form.exec(text);
    if (found?.[1] === undefined)
      return { why: 'This is not a number as the mapping describes numbers of this column.' };
    const digits = thousands === undefined ? found[1] : found[1].replaceAll(thousands, '');
    return { text: found[2] === undefined ? digits : `${digits}.${found[2]}` };
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
