/** The values of an enum as a SQL array, for check constraints on columns that are lists. */
export function textArray(values: Readonly<Record<string, string>>): string {
  return `array[${Object.values(values)
    .map((value) => `'${value}'`)
    .join(', ')}]::text[]`;
}
