import DataLoader from 'dataloader';
import { quote } from '../policy/rule-sql.js';
import { forRole, type Rule } from '../policy/rule.js';
import type { ReadSession } from '../database/read-session.js';
import type { Viewer } from '../viewer.js';
import { factColumn, placeColumn, rawSql, valueSql } from './columns.js';
import type { PageRows, Row } from './disclosures.js';
import type { Catalogue } from './outline.js';
import { pageForm, type Page } from './page-arguments.js';
import { PageSql } from './page-sql.js';
import type { Order, ReadModel } from './read-model.js';
import { Binder } from './statement.js';

/** A whole record as the plain path reads it: every column as a fact, masked afterwards by the shield. */
export class PlainRecord {
  constructor(
    readonly model: ReadModel,
    readonly facts: Row,
  ) {}
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
  readonly #related = new Map<string, DataLoader<unknown, readonly PlainRecord[]>>();
  readonly #pages = new Map<string, DataLoader<unknown, PageRows>>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly session: ReadSession,
    private readonly viewer: Viewer,
  ) {}

  /** The records whose property has this value. */
  related(
    type: string,
    foreign: string,
    key: unknown,
    orders: readonly Order[] = [],
    where?: Rule,
  ): Promise<readonly PlainRecord[]> {
    const model = this.model(type);
    const name = `${type}.${foreign}|${JSON.stringify(orders)}|${where?.says ?? ''}`;
    let loader = this.#related.get(name);
    if (loader === undefined) {
      loader = new DataLoader((keys) => this.#loadRelated({ model, foreign, orders, where }, keys));
      this.#related.set(name, loader);
    }
    return loader.load(key);
  }

  /** One page of a type; with a property, of the records whose property has this value. */
  page(type: string, page: Page, foreign?: string, key?: unknown): Promise<PageRows> {
    const model = this.model(type);
    if (foreign === undefined) return this.#loadPage(model, page);
    const name = `${type}.${foreign}|${pageForm(page)}|${JSON.stringify(page)}`;
    let loader = this.#pages.get(name);
    if (loader === undefined) {
      loader = new DataLoader((keys) =>
        Promise.all(keys.map((one) => this.#loadPage(model, page, foreign, one))),
      );
      this.#pages.set(name, loader);
    }
    return loader.load(key);
  }

  model(type: string): ReadModel {
    const model = this.catalogue.models.get(type);
    if (model === undefined) throw new Error(`${type} has no read model.`);
    return model;
  }

  async #loadRelated(
    { model, foreign, orders, where }: Relation,
    keys: readonly unknown[],
  ): Promise<(readonly PlainRecord[])[]> {
    const binder = new Binder();
    const pages = new PageSql(this.catalogue, this.viewer.role, binder);
    const list = binder.key(`${model.columns[foreign]?.sqlType ?? 'text'}[]`);
    const conditions = [`${rawSql(model, foreign, 't')} = any(${list})`, pages.rowCondition(model, 't')];
    if (where !== undefined) conditions.push(pages.condition(forRole(where, this.viewer.role), model, 't'));
    const order = [
      ...orders.map(({ property, direction }) => `${rawSql(model, property, 't')} ${direction}`),
      rawSql(model, model.key, 't'),
    ];
    const text = `select row_to_json(o)::text from (select ${facts(model)}, ${rawSql(model, foreign, 't')}::text as "~by" from ${quote(model.table)} t where ${conditions.join(' and ')} order by ${order.join(', ')}) o`;
    const [answers = []] = await this.session.read(this.viewer, [
      { text, values: binder.values(this.viewer, [], keys) },
    ]);
    const rows = answers.map((answer) => JSON.parse(answer) as Row);
    return keys.map((key) =>
      rows.filter((row) => row['~by'] === String(key)).map((row) => plain(model, row)),
    );
  }

  async #loadPage(model: ReadModel, page: Page, foreign?: string, key?: unknown): Promise<PageRows> {
    const binder = new Binder();
    const pages = new PageSql(this.catalogue, this.viewer.role, binder);
    const link = (alias: string): string =>
      foreign === undefined
        ? 'true'
        : `${rawSql(model, foreign, alias)} = ${binder.key(model.columns[foreign]?.sqlType ?? 'text')}`;
    const order = model.orders[page.order] as Order;
    const place = `json_build_array(${rawSql(model, order.property, 't')}::text, ${rawSql(model, model.key, 't')}::text) as ${quote(placeColumn)}`;
    const rows = `select row_to_json(o)::text from (select ${place}, ${facts(model)} from (${pages.rows(model, 'r', 0, page, link('r'))}) t) o`;
    const values = binder.values(this.viewer, [page], key);
    const counting = new Binder();
    const countedLink =
      foreign === undefined
        ? 'true'
        : `${rawSql(model, foreign, 'c')} = ${counting.key(model.columns[foreign]?.sqlType ?? 'text')}`;
    const total = `select ${new PageSql(this.catalogue, this.viewer.role, counting).total(model, 'c', 0, page, countedLink)}::text`;
    const [found = [], [count = '0'] = []] = await this.session.read(this.viewer, [
      { text: rows, values },
      { text: total, values: counting.values(this.viewer, [page], key) },
    ]);
    return {
      rows: found.map((answer) => {
        const row = JSON.parse(answer) as Row;
        return { [placeColumn]: row[placeColumn], node: plain(model, row) };
      }),
      total: Number(count),
    };
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
