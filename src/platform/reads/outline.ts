import type { GraphQLObjectType } from 'graphql';
import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { AccessPolicy, FieldPolicy } from '../policy/policy.js';
import { forRole, type Rule } from '../policy/rule.js';
import { nodeColumn } from './columns.js';
import type { FieldRead, ReadModel } from './read-model.js';

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
}

/** One selected field: under which key, how it is read, and what remains of its rule for the role. */
export interface Selection {
  readonly key: string;
  readonly field: string;
  readonly read: FieldRead;
  readonly policy: FieldPolicy;
  readonly see: Rule;
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
    const selections = [...this.fieldsOf(type, nodes)].map(([key, fieldNodes]) => {
      const name = (fieldNodes[0] as FieldNode).name.value;
      return this.#selection(model, type, key, name, fieldNodes);
    });
    return { model, selections, guarded: selections.some(isGuarded) };
  }

  /** Outlines a connection; `nodes` are the field nodes that select it. */
  page(field: GraphQLField<unknown, unknown>, model: ReadModel, nodes: readonly FieldNode[]): PageOutline {
    const connectionType = objectTypeOf(field);
    const index = this.pages.push({ model, field, node: nodes[0] as FieldNode }) - 1;
    const found: { column: string; outline: Outline }[] = [];
    let wantsTotal = false;
    for (const [key, fieldNodes] of this.fieldsOf(connectionType, nodes)) {
      const name = (fieldNodes[0] as FieldNode).name.value;
      if (name === 'totalCount') wantsTotal = true;
      if (name !== 'edges') continue;
      const edgeType = objectTypeOf(connectionType.getFields().edges as GraphQLField<unknown, unknown>);
      for (const [nodeKey, nodeNodes] of this.fieldsOf(edgeType, fieldNodes)) {
        if ((nodeNodes[0] as FieldNode).name.value !== 'node') continue;
        const nodeType = objectTypeOf(edgeType.getFields().node as GraphQLField<unknown, unknown>);
        found.push({ column: nodeColumn(key, nodeKey), outline: this.object(nodeType, nodeNodes) });
      }
    }
    return { index, model, wantsTotal, nodes: found };
  }

  model(type: string): ReadModel {
    const model = this.catalogue.models.get(type);
    if (model === undefined) throw new Error(`${type} has no read model.`);
    return model;
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
    const selection = { key, field: name, read, policy, see: forRole(policy.see, this.role) };
    if (read.kind === 'one' || read.kind === 'many')
      return { ...selection, child: this.object(objectTypeOf(field), nodes) };
    if (read.kind === 'connection')
      return { ...selection, page: this.page(field, this.model(read.type), nodes) };
    return selection;
  }

  private fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]> {
    const { schema, fragments, variableValues } = this.info;
    const fields = collectSubfields(schema, fragments, variableValues, type, nodes);
    for (const [key, [node]] of fields) if (node?.name.value === '__typename') fields.delete(key);
    return fields;
  }
}

function isGuarded({ see, policy, child, page }: Selection): boolean {
  return (
    see.kind !== 'everyone' ||
    policy.belongsTo !== undefined ||
    (child?.guarded ?? false) ||
    (page?.nodes.some(({ outline }) => outline.guarded) ?? false)
  );
}

function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is not an object.`);
  return type;
}
