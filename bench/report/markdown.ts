/** A number as it stands in a table: two digits that mean something, three from a hundred on. */
export const short = (value: number): string =>
  value >= 1000 ? String(Math.round(value)) : value.toPrecision(value < 100 ? 2 : 3);

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
