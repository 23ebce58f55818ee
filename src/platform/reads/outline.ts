import type { GraphQLObjectType } from 'graphql';
import {
  getNamedType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { AccessPolicy, FieldPolicy } from '../policy/policy.js';
import { forRole, type Rule } from '../policy/rule.js';
import { answerable, isShortKey } from './answerable.js';
import { nodeColumn } from './columns.js';
import { modelForRole, type FieldRead, type ReadModel } from './read-model.js';

/** A field with page arguments, found in the operation; its arguments are evaluated anew for every request. */
export interface PageSource {
  readonly model: ReadModel;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** What an operation selects of one type, independent of its arguments. */
export interface Outline {
  readonly model: ReadModel;
  readonly selections: readonly Selection[];
  /** Whether anything here or below may be hidden, or its reading must be entered in the audit trail. */
  readonly guarded: boolean;
  /** What the answer shows, in its order: the selections, and the type's name where it was asked for. */
  readonly shown: readonly (Selection | TypeName)[];
  /** Whether the database can build the answer, as the schema would give it. */
  readonly answerable: boolean;
}

/** `__typename`, under a response key. */
export interface TypeName {
  readonly key: string;
  readonly typeName: string;
}

/** One selected field: under which key, how it is read, and what remains of its rule for the role. */
export interface Selection {
  readonly key: string;
  readonly field: string;
  readonly read: FieldRead;
  readonly policy: FieldPolicy;
  readonly see: Rule;
  /** Whether the schema promises a value that the column or relation could still lack. */
  readonly required: boolean;
  readonly answerable: boolean;
  readonly child?: Outline;
  readonly page?: PageOutline;
}

/** What an operation selects of a connection. */
export interface PageOutline {
  readonly index: number;
  readonly model: ReadModel;
  readonly wantsTotal: boolean;
  /** Column in the page's rows → what is selected of the node there. */
  readonly nodes: readonly { readonly column: string; readonly outline: Outline }[];
  /** What the answer shows of the connection, in its order. */
  readonly shown: readonly PagePart[];
  readonly guarded: boolean;
  readonly answerable: boolean;
}

/** A field of a connection, of its edges, its page data or its count; `node` carries what is selected of the record. */
export interface PagePart {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly parts: readonly PagePart[];
  readonly node?: Outline;
}

/** What the outlining needs to know of the service. */
export interface Catalogue {
  readonly models: ReadonlyMap<string, ReadModel>;
  readonly policy: AccessPolicy;
}

/** Walks a selection once and notes what must be read. One instance per operation field and role. */
export class Outliner {
  readonly pages: PageSource[] = [];
  /** How many fields were noted. */
  selected = 0;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly info: GraphQLResolveInfo,
    private readonly role: string,
  ) {}

  /** Outlines what is selected of a record of the given type by these field nodes. */
  object(type: GraphQLObjectType, nodes: readonly FieldNode[]): Outline {
    const model = this.model(type.name);
    const shown = [...this.fieldsOf(type, nodes)].map(([key, fieldNodes]) => {
      const name = (fieldNodes[0] as FieldNode).name.value;
      return name === '__typename'
        ? { key, typeName: type.name }
        : this.#selection(model, type, key, name, fieldNodes);
    });
    const selections = shown.filter((one) => 'read' in one);
    return {
      ...{ model, selections, shown },
      guarded: selections.some(isGuarded),
      // An object of which every field was skipped is read the longer way: no row has no columns.
      answerable:
        shown.length > 0 &&
        shown.every(({ key }) => isShortKey(key)) &&
        selections.every((selection) => selection.answerable),
    };
  }

  /** Outlines a connection; `nodes` are the field nodes that select it. */
  page(field: GraphQLField<unknown, unknown>, model: ReadModel, nodes: readonly FieldNode[]): PageOutline {
    const index = this.pages.push({ model, field, node: nodes[0] as FieldNode }) - 1;
    const shown = this.#parts(objectTypeOf(field), nodes);
    const found = shown
      .filter(({ name }) => name === 'edges')
      .flatMap(({ key, parts }) =>
        parts.flatMap((part) =>
          part.node === undefined ? [] : [{ column: nodeColumn(key, part.key), outline: part.node }],
        ),
      );
    return {
      ...{ index, model, shown, nodes: found },
      wantsTotal: shown.some(({ name }) => name === 'totalCount'),
      guarded: found.some(({ outline }) => outline.guarded),
      answerable: shown.length > 0 && shown.every(isAnswerable),
    };
  }

  #parts(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly PagePart[] {
    return [...this.fieldsOf(type, nodes)].map(([key, fieldNodes]) => {
      const name = (fieldNodes[0] as FieldNode).name.value;
      const part = { key, name, type: type.name, parts: [] };
      const below = type.getFields()[name]?.type;
      const named = below === undefined ? undefined : getNamedType(below);
      if (!isObjectType(named)) return part;
      return name === 'node'
        ? { ...part, node: this.object(named, fieldNodes) }
        : { ...part, parts: this.#parts(named, fieldNodes) };
    });
  }

  model(type: string): ReadModel {
    const model = this.catalogue.models.get(type);
    if (model === undefined) throw new Error(`${type} has no read model.`);
    return modelForRole(model, this.role);
  }

  #selection(
    model: ReadModel,
    type: GraphQLObjectType,
    key: string,
    name: string,
    nodes: readonly FieldNode[],
  ): Selection {
    this.selected += 1;
    const read = model.fields[name];
    const policy = this.catalogue.policy.field(model.type, name);
    const field = type.getFields()[name];
    if (read === undefined || policy === undefined || field === undefined) {
      throw new Error(`${model.type}.${name} cannot be read.`);
    }
    const see = forRole(policy.see, this.role);
    const required = isNonNullType(field.type);
    const selection = { key, field: name, read, policy, see, required };
    if (read.kind === 'one' || read.kind === 'many') {
      const child = this.object(objectTypeOf(field), nodes);
      return { ...selection, child, answerable: child.answerable };
    }
    if (read.kind === 'connection') {
      const page = this.page(field, this.model(read.type), nodes);
      return { ...selection, page, answerable: page.answerable };
    }
    return {
      ...selection,
      answerable: see.kind === 'nobody' || answerable(model, read, field.type, this.role),
    };
  }

  private fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]> {
    const { schema, fragments, variableValues } = this.info;
    return collectSubfields(schema, fragments, variableValues, type, nodes);
  }
}

function isAnswerable({ key, name, parts, node }: PagePart): boolean {
  const isLeaf = !['edges', 'pageInfo', 'totalCount'].includes(name);
  return (
    isShortKey(key) && (isLeaf || parts.length > 0) && parts.every(isAnswerable) && (node?.answerable ?? true)
  );
}

/** Whether something of the selection may be hidden, or its reading must be entered in the audit trail. */
export function isGuarded({ see, policy, child, page }: Selection): boolean {
  return (
    see.kind !== 'everyone' ||
    policy.belongsTo !== undefined ||
    (child?.guarded ?? false) ||
    (page?.guarded ?? false)
  );
}

function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is not an object.`);
  return type;
}
