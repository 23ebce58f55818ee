import { propertiesOf, type Rule } from '../policy/rule.js';
import { quote, ruleToSql } from '../policy/rule-sql.js';
import { columnOf, factColumn, hiddenColumn, idSql, placeSql, rawSql, valueSql } from './columns.js';
import type { Catalogue, Outline, PageOutline, Selection } from './outline.js';
import { auditProperties } from './disclosures.js';
import type { Page } from './page-arguments.js';
import { PageSql } from './page-sql.js';
import type { Order, ReadModel } from './read-model.js';
import { forRole } from '../policy/rule.js';
import { Binder } from './statement.js';

/** A statement ready to be run: its text, and where its bound values come from. */
export interface SelectStatement {
  readonly text: string;
  readonly binder: Binder;
}

/** Makes one statement of an outline: the record or page and everything nested, hidden values never leaving the database. */
export class SelectSql {
  readonly binder = new Binder();
  readonly #pages: PageSql;
  #aliases = 0;

  constructor(
    catalogue: Catalogue,
    private readonly role: string,
    private readonly pages: readonly Page[],
  ) {
    this.#pages = new PageSql(catalogue, role, this.binder);
  }

  /** One record found by a property, as a JSON object in the column `value`; no row when it does not exist for the viewer. */
  record(outline: Outline, property: string): SelectStatement {
    const { model } = outline;
    const alias = this.#alias();
    const key = this.binder.key(model.columns[property]?.sqlType ?? 'text');
    const found = `${rawSql(model, property, alias)} = ${key} and ${this.#pages.rowCondition(model, alias)}`;
    const text = `select row_to_json(o)::text as value from (select ${this.#object(outline, alias)} from ${quote(model.table)} ${alias} where ${found}) o`;
    return { text, binder: this.binder };
  }

  /** One page as a JSON object in the column `value`. */
  page(outline: PageOutline, view?: string): SelectStatement {
    return { text: `select ${this.#page(outline, 'true', view)}::text as value`, binder: this.binder };
  }

  #object(outline: Outline, alias: string): string {
    const facts = new Set<string>();
    const columns = outline.selections.flatMap((selection) =>
      this.#field(outline.model, selection, alias, facts),
    );
    for (const property of facts) {
      columns.push(`${valueSql(outline.model, property, alias)} as ${quote(factColumn(property))}`);
    }
    return columns.length === 0 ? 'true as "~"' : columns.join(', ');
  }

  #field(model: ReadModel, selection: Selection, alias: string, facts: Set<string>): string[] {
    const { see, policy, key, read } = selection;
    // What is derived would be derived from nothing, and so must be told that it is hidden.
    if (see.kind === 'nobody') return read.kind === 'derived' ? [`true as ${quote(hiddenColumn(key))}`] : [];
    if (policy.belongsTo !== undefined) {
      for (const property of [policy.belongsTo, ...auditProperties(model)]) facts.add(property);
    }
    if (read.kind === 'derived') {
      for (const property of [...read.needs, ...propertiesOf(see)]) facts.add(property);
      return see.kind === 'everyone' ? [] : [this.#hidden(model, see, alias, key)];
    }
    const value = this.#value(model, selection, alias);
    if (see.kind === 'everyone') return [`${value} as ${quote(columnOf(key))}`];
    const visible = ruleToSql(see, this.#pages.context(model, alias));
    return [
      `case when ${visible} then ${value} end as ${quote(columnOf(key))}`,
      this.#hidden(model, see, alias, key),
    ];
  }

  #hidden(model: ReadModel, see: Rule, alias: string, key: string): string {
    return `case when not ${ruleToSql(see, this.#pages.context(model, alias))} then true end as ${quote(hiddenColumn(key))}`;
  }

  #value(model: ReadModel, selection: Selection, alias: string): string {
    const { read } = selection;
    switch (read.kind) {
      case 'id':
        return idSql(model, alias);
      case 'column':
        return valueSql(model, read.property, alias);
      case 'one':
        return `(select row_to_json(o) from (${this.#related(selection.child as Outline, rawSql(model, read.local, alias), read.foreign, read.where)} limit 1) o)`;
      case 'many':
        return `(select coalesce(json_agg(row_to_json(o)), '[]'::json) from (${this.#related(selection.child as Outline, rawSql(model, read.local, alias), read.foreign, read.where, read.orders)}) o)`;
      case 'connection': {
        const page = selection.page as PageOutline;
        const local = rawSql(model, read.local, alias);
        return this.#page(page, (inner) => `${rawSql(page.model, read.foreign, inner)} = ${local}`);
      }
      case 'derived':
        throw new Error('A derived field has no SQL.');
    }
  }

  #related(
    outline: Outline,
    local: string,
    foreign: string,
    where?: Rule,
    orders: readonly Order[] = [],
  ): string {
    const { model } = outline;
    const alias = this.#alias();
    const conditions = [
      `${rawSql(model, foreign, alias)} = ${local}`,
      this.#pages.rowCondition(model, alias),
    ];
    if (where !== undefined) conditions.push(this.#pages.condition(forRole(where, this.role), model, alias));
    const order = orders.map(({ property, direction }) => `${rawSql(model, property, alias)} ${direction}`);
    // By key in the end, so that every reading gives the same; a key needs no order.
    const ordered =
      foreign === model.key ? '' : ` order by ${[...order, rawSql(model, model.key, alias)].join(', ')}`;
    return `select ${this.#object(outline, alias)} from ${quote(model.table)} ${alias} where ${conditions.join(' and ')}${ordered}`;
  }

  #page(outline: PageOutline, link: string | ((alias: string) => string), view?: string): string {
    const { model, index } = outline;
    const page = this.pages[index] as Page;
    const linked = (alias: string): string => (typeof link === 'string' ? link : link(alias));
    const rows = this.#alias();
    const alias = this.#alias();
    const order = model.orders[page.order] as Order;
    const place = placeSql(model, order.property, alias);
    const nodes = outline.nodes.map(
      (node) =>
        `(select row_to_json(o) from (select ${this.#object(node.outline, alias)}) o) as ${quote(node.column)}`,
    );
    const parts = [
      `'rows', (select coalesce(json_agg(row_to_json(r)), '[]'::json) from (select ${[place, ...nodes].join(', ')} from (${this.#pages.rows(model, rows, index, page, linked(rows), view)}) ${alias}) r)`,
    ];
    if (outline.wantsTotal) {
      const counted = this.#alias();
      parts.push(`'total', ${this.#pages.total(model, counted, index, page, linked(counted), view)}`);
    }
    return `json_build_object(${parts.join(', ')})`;
  }

  #alias(): string {
    this.#aliases += 1;
    return `t${String(this.#aliases)}`;
  }
}
