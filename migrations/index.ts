/** The migrations in their order; frozen once merged. */
export const migrations: readonly { readonly name: string; readonly class: never }[] = [];
