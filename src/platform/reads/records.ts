import { isObjectType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Viewer } from '../viewer.js';
import { isUuid, keyOf, parseGlobalId } from './global-id.js';
import type { Catalogue } from './outline.js';
import { readPage } from './page-arguments.js';
import { JsonText } from './json-text.js';
import { PageResult } from './page-result.js';
import { PlainRecord, type PlainReads } from './plain-reads.js';
import type { ReadModel } from './read-model.js';
import type { RequestReads } from './request-reads.js';
import type { GivenValues } from './statement.js';

/** The property under which a record found by `node` carries the name of its type. */
export const typeMark = '~:type';

/**
 * How records are read: `answered` by the database as JSON that is passed on, `planned` as rows from which the answer
 * is made, or `plain`, record by record, against which a test holds the others.
 */
export type ReadPath = 'answered' | 'planned' | 'plain';

/**
 * The records of one request: what a resolver calls. Each method reads what the operation selects below its field,
 * for this viewer.
 */
export class Records {
  constructor(
    private readonly catalogue: Catalogue,
    readonly planned: RequestReads,
    readonly plain: PlainReads,
    readonly path: ReadPath,
    /** The time of the reading. */
    readonly now: () => Date = () => new Date(),
  ) {}

  /** The same records, read as answers. */
  answered(): Records {
    return new Records(this.catalogue, this.planned, this.plain, 'answered', this.now);
  }

  get viewer(): Viewer {
    return this.planned.viewer;
  }

  /**
   * The record with this id; null when there is none that the viewer may see.
   * @throws DomainError BAD_USER_INPUT when the id is malformed or that of another type
   */
  byId(info: GraphQLResolveInfo, type: string, id: string, argument = 'id'): Promise<unknown> {
    return this.byKey(info, type, keyOf(id, type, argument));
  }

  /** The record with this key; null when there is none that the viewer may see. */
  byKey(info: GraphQLResolveInfo, type: string, key: string): Promise<unknown> {
    return this.byProperty(info, type, this.#model(type).key, key);
  }

  /** The record whose unique property has this value; null when there is none that the viewer may see. */
  async byProperty(
    info: GraphQLResolveInfo,
    type: string,
    property: string,
    value: string,
  ): Promise<unknown> {
    const model = this.#model(type);
    if (model.columns[property]?.sqlType === 'uuid' && !isUuid(value)) return null;
    if (this.path === 'answered') {
      const wanted = objectType(info, type);
      return this.planned.answer(info, { kind: 'record', type: wanted, property, key: value });
    }
    if (this.path === 'planned') return this.planned.record(info, objectType(info, type), property, value);
    return (await this.plain.related(type, property, value))[0] ?? null;
  }

  /** The record of any type with this id, for `node`; null when there is none that the viewer may see. */
  async node(info: GraphQLResolveInfo, id: string): Promise<unknown> {
    const { type, key } = parseGlobalId(id, 'id');
    const found = info.schema.getType(type);
    if (!isObjectType(found) || !found.getInterfaces().some(({ name }) => name === 'Node')) return null;
    const record = await this.byKey(info, type, key);
    return record === null || record instanceof PlainRecord || record instanceof JsonText
      ? record
      : { ...record, [typeMark]: type };
  }

  /** One page of the records of a type, or of one of its views, as the arguments of the field ask. */
  async page(info: GraphQLResolveInfo, type: string, view?: string): Promise<PageResult | JsonText | null> {
    if (this.path === 'answered') return this.planned.answer(info, { kind: 'page', type, view });
    const model = this.#model(type);
    const field = info.parentType.getFields()[info.fieldName];
    const node = info.fieldNodes[0];
    if (field === undefined || node === undefined) throw new Error(`${info.fieldName} is no field.`);
    const page = readPage(model, getArgumentValues(field, node, info.variableValues));
    const rows =
      this.path === 'planned'
        ? await this.planned.page(info, type, view)
        : await this.plain.page(type, page, { view });
    return new PageResult(model, page, rows);
  }

  /** The records that a function of the database makes of what it is given; see {@link Maker}. */
  made(info: GraphQLResolveInfo, type: string, given: GivenValues): Promise<unknown> {
    const wanted = objectType(info, type);
    if (this.path === 'answered') return this.planned.answer(info, { kind: 'made', type: wanted, given });
    return this.path === 'planned' ? this.planned.made(info, wanted, given) : this.plain.made(type, given);
  }

  #model(type: string): ReadModel {
    const model = this.catalogue.models.get(type);
    if (model === undefined) throw new Error(`${type} has no read model.`);
    return model;
  }
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
}

/** What a command leaves for its payload: which record to read, and whether this is a repeated answer. */
export interface CommandOutcome {
  readonly type: string;
  readonly key: string;
  readonly replayed: boolean;
}
