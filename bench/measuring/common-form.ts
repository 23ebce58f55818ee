/**
 * Names that a contender uses for what Repatria calls otherwise. A name that ends in `[0]` means the first of a list; one
 * such as `title.name` the field `name` of a record, under the name `title`: nothing where the record is hidden.
 */
export type Names = Readonly<Record<string, string>>;

/**
 * An answer in the form in which all contenders are compared: under Repatria's names, paged lists as plain ones, instants
 * in one spelling, without what only serves paging.
 */
export function commonForm(value: unknown, names: Names = {}): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => commonForm(one, names));
  if (typeof value === 'string') return instantForm(value);
  if (typeof value !== 'object' || value === null) return value;
  const { edges, nodes } = value as { edges?: { node: unknown }[]; nodes?: unknown[] };
  if (edges !== undefined) return edges.map(({ node }) => commonForm(node, names));
  if (nodes !== undefined) return nodes.map((node) => commonForm(node, names));
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const form = commonForm(inner, names);
    const named = names[name] ?? name;
    if (named.endsWith('[0]')) return [named.slice(0, -3), (form as unknown[])[0] ?? null];
    const [outer = named, field] = named.split('.');
    return [outer, field === undefined ? form : fieldOf(form, field)];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fieldOf(form: unknown, field: string): unknown {
  return form === null ? null : (form as Readonly<Record<string, unknown>>)[field];
}

function instantForm(text: string): string {
  return /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/u.test(text) ? new Date(text).toISOString() : text;
}
