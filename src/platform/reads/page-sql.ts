import { forbidden } from '../errors.js';
import { keyedRuleToSql, rowRuleToSql } from '../policy/rule-sql.js';
import { forRole, type Rule } from '../policy/rule.js';
import { FilterSql } from './filter-sql.js';
import type { Order, ReadModel } from './read-model.js';
import { rawSql, sourceSql } from './columns.js';
import type { Page } from './page-arguments.js';
import type { Catalogue } from './outline.js';
import type { Binder } from './statement.js';

/** How many records a list counts at most; beyond, the count is given as capped. */
export const countCap = 1000;

/** How the records of a relation are found. */
export interface Relation {
  readonly foreign: string;
  readonly where?: Rule;
  readonly orders?: readonly Order[];
}

export function orderOf(model: ReadModel, page: Page): Order {
  const order = model.orders[page.order];
  if (order === undefined) throw new Error(`${model.type} has no order ${page.order}.`);
  return order;
}

/** `order by …`, by the order's property and then by the key. */
export function orderedBy(model: ReadModel, { property }: Order, alias: string, downward: boolean): string {
  const direction = downward ? 'desc' : 'asc';
  return `order by ${rawSql(model, property, alias)} ${direction}, ${rawSql(model, model.key, alias)} ${direction}`;
}

/** Makes the SQL of lists: which rows exist for the role, filtered, in order, cut to a page. */
export class PageSql {
  readonly #filters: FilterSql;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly role: string,
    private readonly binder: Binder,
  ) {
    this.#filters = new FilterSql(catalogue, role, binder);
  }

  /** The records that a function makes of what it is given, under an alias. */
  made({ type, maker }: ReadModel, alias: string): string {
    if (maker === undefined) throw new Error(`Nothing makes ${type}.`);
    const given = Object.entries(maker.takes).map(([name, sqlType]) => this.binder.given(name, sqlType));
    return `${maker.function}(${given.join(', ')}) ${alias}`;
  }

  /** The conditions under which a record that is found by a property exists for the viewer. */
  rowCondition(model: ReadModel, alias: string, by: string): string {
    const rule = forRole(this.catalogue.policy.rows(model.type), this.role);
    return by === model.key
      ? keyedRuleToSql(rule, this.context(model, alias))
      : this.condition(rule, model, alias);
  }

  /** Whether every record exists for everybody. */
  isOpen(model: ReadModel): boolean {
    return forRole(this.catalogue.policy.rows(model.type), this.role).kind === 'everyone';
  }

  condition(rule: Rule, model: ReadModel, alias: string): string {
    return rowRuleToSql(rule, this.context(model, alias));
  }

  context(model: ReadModel, alias: string) {
    return {
      column: (property: string) => rawSql(model, property, alias),
      viewer: this.binder.viewer.bind(this.binder),
    };
  }

  /**
   * One page of whole rows, and one more where it has to be known whether the list goes on. A row rule with alternatives
   * becomes one indexed branch per alternative, each cut to the page, so that a State with few records does not pay for
   * those with many.
   */
  rows(
    model: ReadModel,
    alias: string,
    index: number,
    page: Page,
    link: string,
    { view, oneMore = true }: { readonly view?: string | undefined; readonly oneMore?: boolean } = {},
  ): string {
    const order = orderOf(model, page);
    this.assertMayList(model, page);
    const downward = (order.direction === 'desc') !== page.backward;
    const ordered = (name: string) => orderedBy(model, order, name, downward);
    const limit = `limit ${this.binder.page(index, 'int', ({ size }) => (oneMore ? size + 1 : size))}`;
    const beyond =
      page.cursor === null ? 'true' : this.#beyond(model, alias, index, order.property, downward);
    const source = sourceSql(model, [order.property, ...this.#filters.compared(model, page)]);
    const branches = this.#branches(model, alias, index, page, view).map(
      (branch) =>
        `select ${alias}.* from ${source} ${alias} where ${[branch, link, beyond].join(' and ')} ${ordered(alias)} ${limit}`,
    );
    if (branches.length === 1) return branches[0] as string;
    return `select ${alias}.* from (${branches.map((branch) => `(${branch})`).join(' union all ')}) ${alias} ${ordered(alias)} ${limit}`;
  }

  /** The records of another type that belong to one, as a relation reads them: what follows `select …`. */
  related(model: ReadModel, alias: string, local: string, { foreign, where, orders = [] }: Relation): string {
    const conditions = [
      `${rawSql(model, foreign, alias)} = ${local}`,
      this.rowCondition(model, alias, foreign),
    ];
    if (where !== undefined) conditions.push(this.condition(forRole(where, this.role), model, alias));
    const order = orders.map(({ property, direction }) => `${rawSql(model, property, alias)} ${direction}`);
    // By key in the end, so that every reading gives the same; a key needs no order.
    const ordered =
      foreign === model.key ? '' : ` order by ${[...order, rawSql(model, model.key, alias)].join(', ')}`;
    return `from ${sourceSql(model)} ${alias} where ${conditions.join(' and ')}${ordered}`;
  }

  /** How many records the list has, up to one more than the cap. */
  total(model: ReadModel, alias: string, index: number, page: Page, link: string, view?: string): string {
    const limit = `limit ${String(countCap + 1)}`;
    const source = sourceSql(model, this.#filters.compared(model, page));
    const branches = this.#branches(model, alias, index, page, view).map(
      (branch) => `(select 1 from ${source} ${alias} where ${branch} and ${link} ${limit})`,
    );
    return `(select count(*) from (select 1 from (${branches.join(' union all ')}) branch ${limit}) counted)`;
  }

  /**
   * To list in an order or by a filter needs the right to read what it goes by, whatever is read of the list; to order,
   * of every record.
   * @throws DomainError FORBIDDEN
   */
  assertMayList(model: ReadModel, page: Page): void {
    this.#assertMayOrder(model, page);
    this.#filters.assertMayFilter(model, page);
  }

  #assertMayOrder(model: ReadModel, page: Page): void {
    const { guardedBy } = orderOf(model, page);
    if (guardedBy === undefined) return;
    const see = this.catalogue.policy.field(model.type, guardedBy)?.see;
    if (see === undefined) throw new Error(`${model.type}.${guardedBy} has no line in the access policy.`);
    if (forRole(see, this.role).kind !== 'everyone') throw forbidden(`Listing by ${page.order}`, see.says);
  }

  #beyond(model: ReadModel, alias: string, index: number, property: string, downward: boolean): string {
    const value = this.binder.page(index, model.columns[property]?.sqlType ?? 'text', (p) => p.cursor?.value);
    const key = this.binder.page(index, model.columns[model.key]?.sqlType ?? 'uuid', (p) => p.cursor?.key);
    return `(${rawSql(model, property, alias)}, ${rawSql(model, model.key, alias)}) ${downward ? '<' : '>'} (${value}, ${key})`;
  }

  /**
   * Conditions that together are the row rule and the filters, and of which no two hold for one record: one for each
   * alternative of the row rule. Among what an index has found the alternatives are one.
   */
  #branches(
    model: ReadModel,
    alias: string,
    index: number,
    page: Page,
    view: string | undefined,
  ): readonly string[] {
    const rule = forRole(this.catalogue.policy.rows(model.type, view), this.role);
    return this.#filters.reaches(model, page).flatMap((reach) => {
      const alternatives = rule.kind === 'any' && reach === 'rest' ? rule.rules : [rule];
      return alternatives.map((part, at) =>
        [
          this.condition(part, model, alias),
          ...alternatives
            .slice(0, at)
            .map((earlier) => `${this.condition(earlier, model, alias)} is not true`),
          ...this.#filters.conditions(model, alias, index, page, reach),
        ].join(' and '),
      );
    });
  }
}
