import { propertiesOf, type Rule } from '../policy/rule.js';
import { quote, ruleToSql } from '../policy/rule-sql.js';
import {
  columnOf,
  factColumn,
  hiddenColumn,
  idSql,
  placeSql,
  rawSql,
  valueSql,
  sourceSql,
} from './columns.js';
import { isGuarded, type Catalogue, type Outline, type PageOutline, type Selection } from './outline.js';
import { auditProperties } from './disclosures.js';
import type { Page } from './page-arguments.js';
import { orderOf, PageSql } from './page-sql.js';
import type { FieldRead, ReadModel } from './read-model.js';
import { Binder } from './statement.js';

/** A statement ready to be run: its text, and where its bound values come from. */
export interface SelectStatement {
  readonly text: string;
  readonly binder: Binder;
}

type Extent = 'everything' | 'guarded';

/** A relation to one record or to a short list. */
export type Related = Extract<FieldRead, { kind: 'one' | 'many' }>;

/** Makes one statement of an outline: the record or page and everything nested, hidden values never leaving the database. */
export class SelectSql {
  readonly #pages: PageSql;
  #aliases = 0;

  /** @param extent of what is selected: everything, or only what may be hidden or has to be entered in the trail */
  constructor(
    catalogue: Catalogue,
    role: string,
    private readonly pages: readonly Page[],
    readonly binder = new Binder(),
    private readonly extent: Extent = 'everything',
  ) {
    this.#pages = new PageSql(catalogue, role, this.binder);
  }

  /** One record found by a property, as a JSON object in the column `value`; no row when it does not exist for the viewer. */
  record(outline: Outline, property: string): SelectStatement {
    const { model } = outline;
    const alias = this.#alias();
    const key = this.binder.key(model.columns[property]?.sqlType ?? 'text');
    const found = `${rawSql(model, property, alias)} = ${key} and ${this.#pages.rowCondition(model, alias, property)}`;
    const text = `select row_to_json("~o")::text as value from (select ${this.object(outline, alias)} from ${sourceSql(model)} ${alias} where ${found}) "~o"`;
    return { text, binder: this.binder };
  }

  /** A list that a function makes, as a JSON array in the column `value`. */
  made(outline: Outline): SelectStatement {
    const alias = this.#alias();
    const text = `select coalesce(json_agg(row_to_json("~o")), '[]'::json)::text as value from (select ${this.object(outline, alias)} from ${this.#pages.made(outline.model, alias)}) "~o"`;
    return { text, binder: this.binder };
  }

  /** One page as a JSON object in the column `value`. */
  page(outline: PageOutline, view?: string): SelectStatement {
    return {
      text: `select ${this.#page(outline, this.extent, () => 'true', view)}::text as value`,
      binder: this.binder,
    };
  }

  /** What is selected of a record, as columns of its row. */
  object(outline: Outline, alias: string, extent = this.extent): string {
    const facts = new Set<string>();
    const selections = extent === 'everything' ? outline.selections : outline.selections.filter(isGuarded);
    const columns = selections.flatMap((selection) =>
      this.#field(outline.model, selection, alias, facts, extent),
    );
    for (const property of facts) {
      columns.push(`${valueSql(outline.model, property, alias)} as ${quote(factColumn(property))}`);
    }
    return columns.length === 0 ? 'true as "~"' : columns.join(', ');
  }

  #field(
    model: ReadModel,
    selection: Selection,
    alias: string,
    facts: Set<string>,
    extent: Extent,
  ): string[] {
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
    // What belongs to somebody is entered by what was given of it, down to its last part.
    const value = this.#value(
      model,
      selection,
      alias,
      policy.belongsTo === undefined ? extent : 'everything',
    );
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

  #value(model: ReadModel, selection: Selection, alias: string, extent: Extent): string {
    const { read } = selection;
    switch (read.kind) {
      case 'id':
        return idSql(model, alias);
      case 'column':
        return valueSql(model, read.property, alias);
      case 'one':
        return `(select row_to_json("~o") from (${this.#related(selection, read, model, alias, extent)} limit 1) "~o")`;
      case 'many':
        return `(select coalesce(json_agg(row_to_json("~o")), '[]'::json) from (${this.#related(selection, read, model, alias, extent)}) "~o")`;
      case 'connection': {
        const page = selection.page as PageOutline;
        const local = rawSql(model, read.local, alias);
        return this.#page(page, extent, (inner) => `${rawSql(page.model, read.foreign, inner)} = ${local}`);
      }
      case 'derived':
        throw new Error('A derived field has no SQL.');
    }
  }

  #related({ child }: Selection, read: Related, model: ReadModel, alias: string, extent: Extent): string {
    const outline = child as Outline;
    const inner = this.#alias();
    const from = this.#pages.related(outline.model, inner, rawSql(model, read.local, alias), read);
    return `select ${this.object(outline, inner, extent)} ${from}`;
  }

  #page(outline: PageOutline, extent: Extent, link: (alias: string) => string, view?: string): string {
    const { model, index } = outline;
    const page = this.pages[index] as Page;
    const rows = this.#alias();
    const alias = this.#alias();
    const columns = this.nodes(outline, alias, extent);
    if (extent === 'everything') columns.unshift(placeSql(model, orderOf(model, page).property, alias));
    const parts = [
      `'rows', (select coalesce(json_agg(row_to_json(r)), '[]'::json) from (select ${columns.join(', ') || 'true as "~"'} from (${this.#pages.rows(model, rows, index, page, link(rows), { view })}) ${alias}) r)`,
    ];
    if (extent === 'everything' && outline.wantsTotal) {
      const counted = this.#alias();
      parts.push(`'total', ${this.#pages.total(model, counted, index, page, link(counted), view)}`);
    }
    return `json_build_object(${parts.join(', ')})`;
  }

  /** What is selected of the records of a page, each as a column. */
  nodes({ nodes }: PageOutline, alias: string, extent = this.extent): string[] {
    return nodes
      .filter(({ outline }) => extent === 'everything' || outline.guarded)
      .map(
        ({ column, outline }) =>
          `(select row_to_json("~o") from (select ${this.object(outline, alias, extent)}) "~o") as ${quote(column)}`,
      );
  }

  #alias(): string {
    this.#aliases += 1;
    return `t${String(this.#aliases)}`;
  }
}
