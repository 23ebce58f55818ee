/**
 * The body of a field whose reading is declared in `*.reads.ts`: the platform puts its own resolver in its place when
 * the schema is built, so this never runs.
 */
export function planned(): never {
  throw new Error('The field has no resolver: the schema was built without the platform.');
}
