import type { BoundValue } from '../database/batch.js';
import DataLoader from 'dataloader';
import { quote } from '../policy/rule-sql.js';
import { forRole, type Rule } from '../policy/rule.js';
import type { Reader } from '../database/read-session.js';
import type { Viewer } from '../viewer.js';
import { askerColumn, factColumn, placeColumn, placeSql, rawSql, valueSql, sourceSql } from './columns.js';
import type { PageRows, Row } from './disclosures.js';
import type { Catalogue } from './outline.js';
import type { Page } from './page-arguments.js';
import { PageSql } from './page-sql.js';
import { modelForRole, type Order, type ReadModel } from './read-model.js';
import { Binder, type GivenValues } from './statement.js';

/** A whole record as the plain path reads it: every column as a fact, masked afterwards by the shield. */
export class PlainRecord {
  constructor(
    readonly model: ReadModel,
    readonly facts: Row,
  ) {}
}

/** Of what a page is read: of a whole type, of a view of it, or of the records that name another. */
export interface PageScope {
  readonly view?: string | undefined;
  readonly foreign?: string;
  readonly key?: BoundValue;
}

/** Asks for records of a type by the value of one property, in an order, under a further condition. */
interface Relation {
  readonly model: ReadModel;
  readonly foreign: string;
  readonly orders: readonly Order[];
  readonly where?: Rule | undefined;
}

/**
 * Reads record by record through DataLoader, one statement a relation and level. It serves what the planner does
 * not cover, and is the independent second reading against which a test holds the planner.
 */
export class PlainReads {
  readonly #related = new Map<string, DataLoader<BoundValue, readonly PlainRecord[]>>();
  readonly #pages = new Map<string, DataLoader<BoundValue, PageRows>>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly session: Reader,
    private readonly viewer: Viewer,
  ) {}

  /** The records whose property has this value; none has the value null. */
  async related(
    type: string,
    foreign: string,
    key: BoundValue,
    orders: readonly Order[] = [],
    where?: Rule,
  ): Promise<readonly PlainRecord[]> {
    if (key === null || key === undefined) return [];
    const model = this.model(type);
    const name = `${type}.${foreign}|${JSON.stringify([orders, where])}`;
    let loader = this.#related.get(name);
    if (loader === undefined) {
      loader = new DataLoader((keys) => this.#loadRelated({ model, foreign, orders, where }, keys));
      this.#related.set(name, loader);
    }
    return loader.load(key);
  }

  /** One page of a type, of a view of it, or of the records whose property `foreign` has the value `key`. */
  async page(type: string, page: Page, scope: PageScope): Promise<PageRows> {
    const model = this.model(type);
    if (scope.foreign === undefined)
      return (await this.#loadPages(model, page, scope, [null]))[0] ?? { rows: [] };
    if (scope.key === null || scope.key === undefined) return { rows: [] };
    const name = `${type}.${scope.foreign}|${JSON.stringify(page)}`;
    let loader = this.#pages.get(name);
    if (loader === undefined) {
      loader = new DataLoader((keys) => this.#loadPages(model, page, scope, keys));
      this.#pages.set(name, loader);
    }
    return loader.load(scope.key);
  }

  /** A list that a function of the database makes. */
  async made(type: string, given: GivenValues): Promise<readonly PlainRecord[]> {
    const model = this.model(type);
    const binder = new Binder();
    const from = new PageSql(this.catalogue, this.viewer.role, binder).made(model, 't');
    const text = `select row_to_json(o)::text from (select ${facts(model)} from ${from}) o`;
    const values = binder.values(this.viewer, [], undefined, given);
    const [answers = []] = await this.session.read(this.viewer, [{ text, values }]);
    return answers.map((answer) => plain(model, JSON.parse(answer) as Row));
  }

  model(type: string): ReadModel {
    const model = this.catalogue.models.get(type);
    if (model === undefined) throw new Error(`${type} has no read model.`);
    return modelForRole(model, this.viewer.role);
  }

  async #loadRelated(
    { model, foreign, orders, where }: Relation,
    keys: readonly BoundValue[],
  ): Promise<(readonly PlainRecord[])[]> {
    const binder = new Binder();
    const pages = new PageSql(this.catalogue, this.viewer.role, binder);
    const list = binder.key(`${model.columns[foreign]?.sqlType ?? 'text'}[]`);
    const conditions = [
      `${rawSql(model, foreign, 't')} = any(${list})`,
      pages.rowCondition(model, 't', foreign),
    ];
    if (where !== undefined) conditions.push(pages.condition(forRole(where, this.viewer.role), model, 't'));
    const order = [
      ...orders.map(({ property, direction }) => `${rawSql(model, property, 't')} ${direction}`),
      rawSql(model, model.key, 't'),
    ];
    const text = `select row_to_json(o)::text from (select ${facts(model)}, ${rawSql(model, foreign, 't')}::text as ${quote(askerColumn)} from ${sourceSql(model)} t where ${conditions.join(' and ')} order by ${order.join(', ')}) o`;
    const [answers = []] = await this.session.read(this.viewer, [
      { text, values: binder.values(this.viewer, [], keys) },
    ]);
    const rows = answers.map((answer) => JSON.parse(answer) as Row);
    return keys.map((key) =>
      rows.filter((row) => row[askerColumn] === String(key)).map((row) => plain(model, row)),
    );
  }

  /** The same page for each of several keys, in one statement. */
  async #loadPages(
    model: ReadModel,
    page: Page,
    { foreign, view }: PageScope,
    keys: readonly BoundValue[],
  ): Promise<readonly PageRows[]> {
    const binder = new Binder();
    const sql = new PageSql(this.catalogue, this.viewer.role, binder);
    const link = (alias: string): string =>
      foreign === undefined ? 'true' : `${rawSql(model, foreign, alias)} = k.key`;
    const order = model.orders[page.order] as Order;
    const place = placeSql(model, order.property, 't');
    const rows = `(select coalesce(json_agg(row_to_json(o)), '[]'::json) from (select ${place}, ${facts(model)} from (${sql.rows(model, 'r', 0, page, link('r'), { view })}) t) o)`;
    const total = sql.total(model, 'c', 0, page, link('c'), view);
    const keyType = foreign === undefined ? 'text' : (model.columns[foreign]?.sqlType ?? 'text');
    const text = `select json_build_object('rows', ${rows}, 'total', ${total})::text from unnest(${binder.key(`${keyType}[]`)}) with ordinality as k (key, place) order by k.place`;
    const [answers = []] = await this.session.read(this.viewer, [
      { text, values: binder.values(this.viewer, [page], keys), dependsOnValues: foreign === undefined },
    ]);
    return answers.map((answer) => {
      const value = JSON.parse(answer) as PageRows;
      return {
        ...value,
        rows: value.rows.map((row) => ({ [placeColumn]: row[placeColumn], node: plain(model, row) })),
      };
    });
  }
}

function facts(model: ReadModel): string {
  return Object.keys(model.columns)
    .map((property) => `${valueSql(model, property, 't')} as ${quote(factColumn(property))}`)
    .join(', ');
}

function plain(model: ReadModel, row: Row): PlainRecord {
  const values = Object.keys(model.columns).map((property) => [property, row[factColumn(property)]]);
  return new PlainRecord(model, Object.fromEntries(values) as Row);
}
