import type { Rule } from '../policy/rule.js';
import type { Viewer } from '../viewer.js';

/** How a value leaves PostgreSQL as JSON, so that every read path gives the same text. */
export type ColumnFormat = 'plain' | 'text' | 'instant';

/** A column of a table, by the property that carries it. */
export interface Column {
  readonly name: string;
  readonly format: ColumnFormat;
  readonly nullable: boolean;
  /** The SQL type to which a bound value is cast. */
  readonly sqlType: string;
  /** Present where the column stands in another table, of which one row at most belongs to this record. */
  readonly side?: SideTable;
}

/** A table that a role reads together with that of a type: it has exactly one row for each record that the role sees. */
export interface CompanionTable {
  readonly table: string;
  /** The column there that equals this record's key. */
  readonly by: string;
  /** The properties that are read there. */
  readonly properties: readonly string[];
  /** The properties that it repeats: where a list goes by what stands there alone, these are compared there, too. */
  readonly repeats: readonly string[];
}

/** A table with row security of its own that holds some properties of a record; hidden there, they read null. */
export interface SideTable {
  readonly table: string;
  /** The column there that equals this record's property. */
  readonly by: string;
  readonly property: string;
  /** The column there that names whose row it is, where each State has one of its own: only the viewer's is meant. */
  readonly owner?: string;
  /** Further condition in SQL over the alias `side`; a constant written by us, never by a client. */
  readonly where?: string;
  /** Several rows belong to the record: the property is the list of their values, by key. */
  readonly isList?: boolean;
  /** Several rows belong to the record: the property is the least of their values, or this where there is none. */
  readonly least?: string;
}

/** A list order: properties of the table that are never null, compared in one direction, then by key. */
export interface Order {
  readonly property: string;
  readonly direction: 'asc' | 'desc';
  /** The GraphQL field whose visibility guards the order: who may not read it of every record may not list by it. */
  readonly guardedBy?: string;
}

/**
 * How a filter argument is compared. `in`: one of a list; `is`: equals; `overlaps`: the column is a list that shares
 * an entry; `contains`: the column is a list that has every entry; `from`/`until`: bounds, the second excluded;
 * `search`: the column is a text vector; `past`: whether the instant has passed; `within`: the instant has passed or
 * comes within so many days; `holds`: whether a rule holds of the record and the viewer.
 */
export type FilterOperator =
  'in' | 'is' | 'overlaps' | 'contains' | 'from' | 'until' | 'search' | 'past' | 'within' | 'holds';

/** Which records of a type the viewer is shown: those of which the rule holds. */
export interface Shown {
  readonly type: string;
  readonly rule: Rule;
}

/** What one key of a filter input compares, and how. */
export interface Filter {
  readonly operator: FilterOperator;
  readonly property: string;
  /** The GraphQL field whose visibility guards the filter: to filter by a value needs the right to read it. */
  readonly guardedBy?: string;
  /** The roles that filter by this part; absent: all. */
  readonly roles?: readonly string[];
  /** The client sends ids of this type; their keys are compared. */
  readonly idOf?: string;
  /** The client sends the id of a record of whatever type, or the bare key in it; the key is compared. */
  readonly idOrKey?: true;
  /** The compared column is in a linked table, whose column `by` holds this record's key. */
  readonly through?: {
    readonly table: string;
    readonly by: string;
    readonly column: string;
    readonly sqlType: string;
    /** The column there that names whose row it is, where each State has rows of its own: only the viewer's are meant. */
    readonly owner?: string;
    /** Further condition in SQL over the alias `linked`; a constant written by us, never by a client. */
    readonly where?: string;
    /** Only what the viewer is shown there is compared. */
    readonly shown?: Shown;
  };
  /** For `holds`: the rule. */
  readonly rule?: Rule;
  /**
   * SQL function that gives, as an array, the keys of the records that match the value, through an index that row
   * security bars to the service's role, or that PostgreSQL would not choose: only of records that the viewer may see;
   * null when there are too many to name. It takes the value as a text, a list of texts, or a yes or no, as the operator
   * does. What it finds is guarded as the filter says.
   */
  readonly candidates?: string;
}

/** How a GraphQL field is read. */
export type FieldRead =
  | { readonly kind: 'id' }
  | { readonly kind: 'column'; readonly property: string }
  /** One record of another type: this record's property equals the other's. */
  | {
      readonly kind: 'one';
      readonly type: string;
      readonly local: string;
      readonly foreign: string;
      readonly where?: Rule;
      /** The database holds that the other record is there (a foreign key to its key). */
      readonly held?: true;
    }
  /** A short list that is read whole. */
  | {
      readonly kind: 'many';
      readonly type: string;
      readonly local: string;
      readonly foreign: string;
      readonly orders: readonly Order[];
      readonly where?: Rule;
    }
  /** A paged list, as a Relay connection. */
  | { readonly kind: 'connection'; readonly type: string; readonly local: string; readonly foreign: string }
  /** Computed from properties of the record, from the viewer and from the time of the reading; pure. */
  | {
      readonly kind: 'derived';
      readonly needs: readonly string[];
      readonly value: DerivedValue;
      readonly sql?: DerivedSql;
    };

/**
 * The same value in SQL, as JSON shows it, from the expressions of the properties; null where for this role the
 * database does not know it. A derived field that has it can be answered by the database alone.
 */
export type DerivedSql = (property: (name: string) => string, role: string) => string | null;

/** What a derived field says of a record, to a viewer, at a time. */
export type DerivedValue = (record: Readonly<Record<string, unknown>>, viewer: Viewer, now: Date) => unknown;

/** Properties of a record that stand in the table of another entity, of which one row at most belongs to it. */
export interface Side {
  /** Entity class of the other table. */
  readonly entity: string;
  /** Property there that names this record, or is named by it. */
  readonly by: string;
  /** Property here that equals it. */
  readonly local: string;
  readonly properties: readonly string[];
  /** What some of them are called here, where this record has a property of that name itself. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Property there that names whose record it is, where each State has one of its own: only the viewer's is meant. */
  readonly owner?: string;
  /** Further condition in SQL over the alias `side`; a constant written by us, never by a client. */
  readonly where?: string;
  /** Several records belong to this one: each property is the list of their values, by key. */
  readonly isList?: boolean;
  /** Several records belong to this one: each property is the least of their values, or this where there is none. */
  readonly least?: string;
}

/**
 * A function of the database that makes a list of records which no table holds, such as statistics: in the owner's right,
 * for the viewer of the transaction, of whom it tells by itself what is for others.
 */
export interface Maker {
  readonly function: string;
  /** What it takes, in its order: name → SQL type. */
  readonly takes: Readonly<Record<string, string>>;
}

/**
 * Properties of which some roles may know more than everybody who sees the record: they stand in a table of their own, in
 * the place of what is said to the others.
 */
export interface Companion {
  /** Entity class of that table, which has exactly one row for each record that these roles see. */
  readonly entity: string;
  /** Property there that names this record. */
  readonly by: string;
  readonly roles: readonly string[];
  readonly properties: readonly string[];
  /** Properties of this record that it repeats, so that lists by the others are read by its indexes alone. */
  readonly repeats: readonly string[];
}

/** Everything the read planner needs to know of a type. Columns come from the entity; the rest is declared. */
export interface ReadModel {
  readonly type: string;
  readonly table: string;
  /** Makes the records, where no table holds them. */
  readonly maker?: Maker;
  /** The property that is the primary key. */
  readonly key: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly fields: Readonly<Record<string, FieldRead>>;
  readonly orders: Readonly<Record<string, Order>>;
  /** Key of the filter input → what it compares; a record passes when one of them holds. */
  readonly filters: Readonly<Record<string, readonly Filter[]>>;
  /** The model for roles that know more than others: some of its columns stand in a table of their own. */
  readonly forRole?: Readonly<Record<string, ReadModel>>;
  readonly companion?: CompanionTable;
  /** For the audit of reads: the property that names the chain in which this record's events are kept. */
  readonly auditChain?: string;
  /** For the audit of reads: of which whole this type is a part, and the property that names it. */
  readonly auditSubject?: AuditSubject;
}

/** The model by which a role reads. */
export function modelForRole(model: ReadModel, role: string): ReadModel {
  return model.forRole?.[role] ?? model;
}

/** The whole under which the reading of a part is entered in the trail. */
export interface AuditSubject {
  readonly type: string;
  readonly property: string;
}

/** What a context declares of a type beyond its entity. */
export interface ReadDeclaration {
  readonly maker?: Maker;
  readonly sides?: readonly Side[];
  readonly companion?: Companion;
  readonly fields?: Readonly<Record<string, FieldRead>>;
  readonly orders?: Readonly<Record<string, Order>>;
  readonly filters?: Readonly<Record<string, readonly Filter[]>>;
  readonly auditChain?: string;
  readonly auditSubject?: AuditSubject;
}

/** A declaration together with the entity class from which its columns come; later contexts may declare again. */
export interface Reads extends ReadDeclaration {
  readonly type: string;
}

/** Declares how a type is read. The type's name is that of its entity class and GraphQL type, which are one. */
export function defineReads(type: string, declaration: ReadDeclaration): Reads {
  return { type, ...declaration };
}

/** One record of another type, found by its key in this record's property (the field's own name where absent). */
export function one(type: string, local: string, foreign: string, where?: Rule): FieldRead {
  return { kind: 'one', type, local, foreign, ...(where && { where }) };
}

/** Properties that stand in another entity's table, whose property `by` equals this record's `local`. */
export function side(entity: string, by: string, local: string, ...properties: readonly string[]): Side {
  return { entity, by, local, properties };
}

/** As `side`, where each State has a record of its own, named by its property `owner`: the viewer's is meant. */
export function ownSide(owner: string, ...given: Parameters<typeof side>): Side {
  return { ...side(...given), owner };
}

/** As `side`, under other names here: property there → property here. */
export function renamedSide(
  entity: string,
  by: string,
  local: string,
  renamed: Readonly<Record<string, string>>,
): Side {
  return { ...side(entity, by, local, ...Object.keys(renamed)), renamed };
}

/** As `side`, where several records of the other entity belong to this one: lists of their values. */
export function listSide(...given: Parameters<typeof side>): Side {
  return { ...side(...given), isList: true };
}

/** A short list of another type whose property names this record. */
export function many(type: string, foreign: string, orders: readonly Order[], where?: Rule): FieldRead {
  return { kind: 'many', type, local: 'id', foreign, orders, ...(where && { where }) };
}

/** A paged list of another type whose property names this record. */
export function connection(type: string, foreign: string, local = 'id'): FieldRead {
  return { kind: 'connection', type, local, foreign };
}

/** A field computed of properties; `sql` says the same in SQL, where that can be said. */
export function derived(needs: readonly string[], value: DerivedValue, sql?: DerivedSql): FieldRead {
  return { kind: 'derived', needs, value, ...(sql && { sql }) };
}

export const ascending = (property: string, guardedBy?: string): Order => ({
  property,
  direction: 'asc',
  ...(guardedBy !== undefined && { guardedBy }),
});
export const descending = (property: string): Order => ({ property, direction: 'desc' });
