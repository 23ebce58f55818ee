import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Redaction } from '../../../../src/platform/reads/disclosures.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import type { TestService } from '../../../support/service.js';

/**
 * What a reading of a field came to: `F` a value; `-` hidden: null, and named among what was hidden (or part of what
 * was); `o` nothing there for this viewer; `!` one thing in one record and another in the next.
 */
export type Mark = 'F' | '-' | 'o' | '!';

/** `Type.field` → what reading it came to. */
export type Marks = ReadonlyMap<string, Mark>;

type Field = GraphQLField<unknown, unknown>;

/** Reads everything of one record and its parts, as the schema describes them. */
export class Reading {
  readonly #parts: ReadonlySet<string>;

  /**
   * @param type of the record, which `node` finds
   * @param parts the types that are read along with it; of other records only the type is asked
   */
  constructor(
    private readonly test: TestService,
    private readonly type: string,
    parts: readonly string[],
  ) {
    this.#parts = new Set(parts);
  }

  /** Every field of the record and its parts. */
  get fields(): readonly string[] {
    return [this.type, ...this.#parts].flatMap((type) =>
      fieldsOf(this.test.service.schema, type).map(({ name }) => `${type}.${name}`),
    );
  }

  /** What the viewer reads of the record with this id; null when it does not exist for the viewer. */
  async of(viewer: Viewer, id: string, path: 'planned' | 'plain' = 'planned'): Promise<Marks | null> {
    return (await this.all(viewer, id, path))?.marks ?? null;
  }

  /** Whether the record exists for the viewer. */
  async exists(viewer: Viewer, id: string, path: 'planned' | 'plain' = 'planned'): Promise<boolean> {
    const query = `query Exists($id: ID!) { node(id: $id) { ... on ${this.type} { id } } }`;
    const { data, errors } = await this.test.ask(viewer, query, { id }, path);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
    return data?.node != null;
  }

  /** As {@link of}, together with everything that was read, as JSON. */
  async all(
    viewer: Viewer,
    id: string,
    path: 'planned' | 'plain' = 'planned',
  ): Promise<{ readonly marks: Marks; readonly text: string } | null> {
    const query = `query Everything($id: ID!) { node(id: $id) { ... on ${this.type} { ${this.#selection([this.type])} } } }`;
    const { data, errors, redactions } = await this.test.ask(viewer, query, { id }, path);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
    const record: unknown = data?.node ?? null;
    if (record === null) return null;
    const marks = new Map<string, Mark>();
    // A part that one field hides or leaves out may be reached by another.
    const unreached = new Map<string, Mark>();
    this.#mark({ marks, unreached }, [this.type], record as Row, hiddenIn(redactions));
    return { marks: new Map([...unreached, ...marks]), text: JSON.stringify(record) };
  }

  /** The innermost of the types on the way; none is read again within itself, as a reply within what it answers. */
  #selection(way: readonly string[]): string {
    return fieldsOf(this.test.service.schema, way.at(-1) ?? '')
      .map((field) => {
        const part = partOf(field);
        if (part === null) return field.name;
        const inner = this.#isRead(part.name, way) ? this.#selection([...way, part.name]) : '__typename';
        return `${field.name} { ${isConnection(field) ? `edges { node { ${inner} } }` : inner} }`;
      })
      .join(' ');
  }

  #isRead(part: string, way: readonly string[]): boolean {
    return this.#parts.has(part) && !way.includes(part);
  }

  #mark(found: Found, way: readonly string[], record: Row, hidden: ReadonlySet<string>): void {
    const type = way.at(-1) ?? '';
    for (const field of fieldsOf(this.test.service.schema, type)) {
      const name = `${type}.${field.name}`;
      const value = record[field.name];
      const entries = entriesOf(field, value);
      const mark = value === null && hidden.has(name) ? '-' : entries.length === 0 ? 'o' : 'F';
      note(found.marks, name, mark);
      const part = partOf(field);
      if (part === null || !this.#isRead(part.name, way)) continue;
      const further = [...way, part.name];
      if (entries.length === 0) this.#markUnreached(found.unreached, further, mark);
      for (const entry of entries) this.#mark(found, further, entry as Row, hidden);
    }
  }

  #markUnreached(marks: Map<string, Mark>, way: readonly string[], mark: Mark): void {
    const type = way.at(-1) ?? '';
    for (const field of fieldsOf(this.test.service.schema, type)) {
      const name = `${type}.${field.name}`;
      // No way brought a value: what one of them hides is hidden, though another leaves it out.
      marks.set(name, marks.get(name) === '-' ? '-' : mark);
      const part = partOf(field);
      if (part !== null && this.#isRead(part.name, way))
        this.#markUnreached(marks, [...way, part.name], mark);
    }
  }
}

/** What was reached of each field, and what of those that some way did not reach. */
interface Found {
  readonly marks: Map<string, Mark>;
  readonly unreached: Map<string, Mark>;
}

type Row = Readonly<Record<string, unknown>>;

function note(marks: Map<string, Mark>, name: string, mark: Mark): void {
  const before = marks.get(name) ?? mark;
  marks.set(name, before === mark ? mark : '!');
}

function hiddenIn(redactions: readonly Redaction[]): ReadonlySet<string> {
  return new Set(redactions.map(({ type, field }) => `${type}.${field}`));
}

function entriesOf(field: Field, value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (isConnection(field))
    return (value as { edges: readonly { node: unknown }[] }).edges.map(({ node }) => node);
  return [value].flat();
}

function fieldsOf(schema: GraphQLSchema, type: string): readonly Field[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no object type.`);
  return Object.values(found.getFields());
}

const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith('Connection');

/** The object type of a field's entries; null for a scalar or an enum. */
function partOf(field: Field): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  if (!isConnection(field)) return type;
  const edge = getNamedType(type.getFields().edges?.type) as GraphQLObjectType;
  return getNamedType(edge.getFields().node?.type) as GraphQLObjectType;
}
