import { forbidden } from '../errors.js';
import { quote, rowRuleToSql } from '../policy/rule-sql.js';
import { forRole, type Rule } from '../policy/rule.js';
import { FilterSql } from './filter-sql.js';
import type { ReadModel } from './read-model.js';
import { rawSql } from './columns.js';
import type { Page } from './page-arguments.js';
import type { Catalogue } from './outline.js';
import type { Binder } from './statement.js';

/** How many records a list counts at most; beyond, the count is given as capped. */
export const countCap = 1000;

/** Makes the SQL of lists: which rows exist for the role, filtered, in order, cut to a page. */
export class PageSql {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly role: string,
    private readonly binder: Binder,
  ) {}

  /** The conditions under which a record of the model exists for the viewer. */
  rowCondition(model: ReadModel, alias: string, view?: string): string {
    return this.condition(forRole(this.catalogue.policy.rows(model.type, view), this.role), model, alias);
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
   * One page of whole rows, one more than asked for. A row rule with alternatives becomes one indexed branch per
   * alternative, each cut to the page, so that a State with few records does not pay for those with many.
   */
  rows(model: ReadModel, alias: string, index: number, page: Page, link: string, view?: string): string {
    const order = model.orders[page.order];
    if (order === undefined) throw new Error(`${model.type} has no order ${page.order}.`);
    this.#assertMayOrder(model, page.order, order.guardedBy);
    const downward = (order.direction === 'desc') !== page.backward;
    const direction = downward ? 'desc' : 'asc';
    const ordered = (name: string) =>
      `order by ${rawSql(model, order.property, name)} ${direction}, ${rawSql(model, model.key, name)} ${direction}`;
    const limit = `limit ${this.binder.page(index, 'int', ({ size }) => size + 1)}`;
    const beyond =
      page.cursor === null ? 'true' : this.#beyond(model, alias, index, order.property, downward);
    const branches = this.#branches(model, alias, index, page, view).map(
      (branch) =>
        `select ${alias}.* from ${quote(model.table)} ${alias} where ${[branch, link, beyond].join(' and ')} ${ordered(alias)} ${limit}`,
    );
    if (branches.length === 1) return branches[0] as string;
    return `select ${alias}.* from (${branches.map((branch) => `(${branch})`).join(' union all ')}) ${alias} ${ordered(alias)} ${limit}`;
  }

  /** How many records the list has, up to one more than the cap. */
  total(model: ReadModel, alias: string, index: number, page: Page, link: string, view?: string): string {
    const limit = `limit ${String(countCap + 1)}`;
    const branches = this.#branches(model, alias, index, page, view).map(
      (branch) => `(select 1 from ${quote(model.table)} ${alias} where ${branch} and ${link} ${limit})`,
    );
    return `(select count(*) from (select 1 from (${branches.join(' union all ')}) branch ${limit}) counted)`;
  }

  /** To list by a value needs the right to read it of every record. */
  #assertMayOrder(model: ReadModel, order: string, guardedBy: string | undefined): void {
    if (guardedBy === undefined) return;
    const see = this.catalogue.policy.field(model.type, guardedBy)?.see;
    if (see === undefined) throw new Error(`${model.type}.${guardedBy} has no line in the access policy.`);
    if (forRole(see, this.role).kind !== 'everyone') throw forbidden(`Listing by ${order}`, see.says);
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
    const filters = new FilterSql(this.catalogue, this.role, this.binder);
    return filters.reaches(model, page).flatMap((reach) => {
      const alternatives = rule.kind === 'any' && reach === 'rest' ? rule.rules : [rule];
      return alternatives.map((part, at) =>
        [
          this.condition(part, model, alias),
          ...alternatives
            .slice(0, at)
            .map((earlier) => `${this.condition(earlier, model, alias)} is not true`),
          ...filters.conditions(model, alias, index, page, reach),
        ].join(' and '),
      );
    });
  }
}
