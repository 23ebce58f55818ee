import type { Viewer } from '../viewer.js';
import { asksForRows, everyone, holds, propertiesOf, type Rule } from './rule.js';

/** Who sees a field, and whose it is. A plain rule is short for `{ see: rule }`. */
export interface FieldPolicy {
  readonly see: Rule;
  /**
   * Property that holds the State to which the value belongs. When a viewer of another State, or of none,
   * reads such a value, the reading itself is entered in the audit trail.
   */
  readonly belongsTo?: string;
  /** Whether the trail keeps a digest of the value, though whoever sees the record sees it: more read the trail than the record. */
  readonly isDigested?: true;
}

/** Who may give a command (`who`: role alone, checked before anything is read) and for which record (`of`). */
export interface CommandPolicy {
  readonly who: Rule;
  readonly of?: Rule;
}

/** Whether a line lets the viewer give its command on a record. A command without a line is nobody's. */
export function mayGive(
  line: CommandPolicy | undefined,
  viewer: Viewer,
  record: Readonly<Record<string, unknown>>,
): boolean {
  if (line === undefined || !holds(line.who, viewer, {})) return false;
  return line.of === undefined || holds(line.of, viewer, record);
}

/** The access table of one GraphQL type: the only place where who-may-what is written. */
export interface TypePolicy {
  readonly type: string;
  /** Which records of this type exist for a viewer. Absent for parts that are reached through their whole only. */
  readonly rows?: Rule;
  /** Parts of the row rule under names by which a query lists them alone; a view can narrow, never widen. */
  readonly views: Readonly<Record<string, Rule>>;
  readonly fields: Readonly<Record<string, FieldPolicy>>;
  readonly queries: Readonly<Record<string, Rule>>;
  readonly commands: Readonly<Record<string, CommandPolicy>>;
}

interface PolicyTable {
  readonly rows?: Rule;
  readonly views?: Readonly<Record<string, Rule>>;
  readonly fields?: Readonly<Record<string, Rule | FieldPolicy>>;
  readonly queries?: Readonly<Record<string, Rule>>;
  readonly commands?: Readonly<Record<string, CommandPolicy>>;
}

/**
 * Declares the access table of a type, or the lines that a later context adds to an earlier type.
 * Throws when a line asks what cannot be known where it is asked: a link in a field, a property in `who`.
 */
export function definePolicy(type: string, table: PolicyTable): TypePolicy {
  const fields = Object.fromEntries(
    Object.entries(table.fields ?? {}).map(([field, line]) => [field, 'see' in line ? line : { see: line }]),
  );
  for (const [field, { see }] of Object.entries(fields)) {
    if (asksForRows(see)) throw new Error(`${type}.${field}: a question about rows belongs in the row rule.`);
  }
  const { rows, views = {}, queries = {}, commands = {} } = table;
  const ofTheViewer = [
    ...Object.entries(queries),
    ...Object.entries(commands).map(([name, { who }]) => [name, who] as const),
  ];
  for (const [name, who] of ofTheViewer) {
    if (asksForRows(who) || propertiesOf(who).length > 0)
      throw new Error(
        `${name}: who may ask is decided before a record is read; what depends on it belongs in of.`,
      );
  }
  for (const [name, { of }] of Object.entries(commands)) {
    if (of !== undefined && asksForRows(of))
      throw new Error(`${name}: a question about rows belongs in the row rule.`);
  }
  for (const [view, rule] of Object.entries(views)) {
    if (rows?.kind !== 'any' || !rows.rules.includes(rule))
      throw new Error(`${type}: the view ${view} is no part of the row rule.`);
  }
  return {
    type,
    views,
    fields,
    queries,
    commands,
    ...(rows === undefined ? {} : { rows }),
  };
}

/** Lines for fields that whoever sees the record sees. */
export function open(...fields: readonly string[]): Readonly<Record<string, Rule>> {
  return Object.fromEntries(fields.map((field) => [field, everyone]));
}

/** Lines for fields that whoever sees the record sees, and of which the audit trail keeps digests. */
export function digested(...fields: readonly string[]): Readonly<Record<string, FieldPolicy>> {
  return Object.fromEntries(fields.map((field) => [field, { see: everyone, isDigested: true }]));
}

/** Lines for fields of one audience. */
export function seenBy(
  line: Rule | FieldPolicy,
  ...fields: readonly string[]
): Readonly<Record<string, Rule | FieldPolicy>> {
  return Object.fromEntries(fields.map((field) => [field, line]));
}

/** All access tables of the service, merged; two contexts that claim the same line are an error. */
export class AccessPolicy {
  readonly types: ReadonlyMap<string, TypePolicy>;
  readonly queries: ReadonlyMap<string, Rule>;
  readonly commands: ReadonlyMap<string, CommandPolicy>;

  constructor(tables: readonly TypePolicy[]) {
    const types = new Map<string, TypePolicy>();
    const queries = new Map<string, Rule>();
    const commands = new Map<string, CommandPolicy>();
    for (const table of tables) {
      types.set(table.type, merge(types.get(table.type), table));
      for (const [name, rule] of Object.entries(table.queries)) claim(queries, name, rule);
      for (const [name, line] of Object.entries(table.commands)) claim(commands, name, line);
    }
    this.types = types;
    this.queries = queries;
    this.commands = commands;
  }

  /** The line of a field; undefined where there is none, which keeps the service from starting. */
  field(type: string, field: string): FieldPolicy | undefined {
    const fields = this.types.get(type)?.fields ?? {};
    // A field may be called `constructor`: only what the table itself holds is a line.
    return Object.hasOwn(fields, field) ? fields[field] : undefined;
  }

  /**
   * The row rule of a type, or of one of its views; `everyone` for parts, whose rows the whole and row security decide.
   */
  rows(type: string, view?: string): Rule {
    const table = this.types.get(type);
    if (view === undefined) return table?.rows ?? everyone;
    const rule = table?.views[view];
    if (rule === undefined) throw new Error(`${type} has no view ${view}.`);
    return rule;
  }
}

function merge(earlier: TypePolicy | undefined, later: TypePolicy): TypePolicy {
  if (earlier === undefined) return later;
  if (earlier.rows !== undefined && later.rows !== undefined) {
    throw new Error(`Two access tables claim the rows of ${later.type}.`);
  }
  for (const field of Object.keys(later.fields)) {
    if (Object.hasOwn(earlier.fields, field))
      throw new Error(`Two access tables claim ${later.type}.${field}.`);
  }
  return {
    ...earlier,
    ...later,
    views: { ...earlier.views, ...later.views },
    fields: { ...earlier.fields, ...later.fields },
    queries: { ...earlier.queries, ...later.queries },
    commands: { ...earlier.commands, ...later.commands },
  };
}

function claim<T>(map: Map<string, T>, name: string, line: T): void {
  if (map.has(name)) throw new Error(`Two access tables claim ${name}.`);
  map.set(name, line);
}
