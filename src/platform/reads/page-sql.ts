import type { BoundValue } from '../database/batch.js';
import { forbidden } from '../errors.js';
import { quote, rowRuleToSql, ruleToSql } from '../policy/rule-sql.js';
import { forRole, type Rule } from '../policy/rule.js';
import type { Filter, ReadModel } from './read-model.js';
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
    const downward = (order.direction === 'desc') !== page.backward;
    const direction = downward ? 'desc' : 'asc';
    const ordered = (name: string) =>
      `order by ${rawSql(model, order.property, name)} ${direction}, ${rawSql(model, model.key, name)} ${direction}`;
    const limit = `limit ${this.binder.page(index, 'int', ({ size }) => size + 1)}`;
    const where = [link, ...this.filters(model, alias, index, page)];
    if (page.cursor !== null) where.push(this.#beyond(model, alias, index, order.property, downward));
    const branches = this.#branches(model, alias, view).map(
      (branch) =>
        `select ${alias}.* from ${quote(model.table)} ${alias} where ${[branch, ...where].join(' and ')} ${ordered(alias)} ${limit}`,
    );
    if (branches.length === 1) return branches[0] as string;
    return `select ${alias}.* from (${branches.map((branch) => `(${branch})`).join(' union all ')}) ${alias} ${ordered(alias)} ${limit}`;
  }

  /** How many records the list has, up to one more than the cap. */
  total(model: ReadModel, alias: string, index: number, page: Page, link: string, view?: string): string {
    const where = [
      this.rowCondition(model, alias, view),
      link,
      ...this.filters(model, alias, index, page),
    ].join(' and ');
    return `(select count(*) from (select 1 from ${quote(model.table)} ${alias} where ${where} limit ${String(countCap + 1)}) counted)`;
  }

  /** The filters of a page; each holds only for records whose filtered field the viewer may read. */
  filters(model: ReadModel, alias: string, index: number, page: Page): string[] {
    return Object.keys(page.filter).map((key) => {
      const filter = model.filters[key];
      if (filter === undefined) throw new Error(`${model.type} has no filter ${key}.`);
      const readable = filter.flatMap((part) => {
        const guard = this.#guard(model, alias, part.guardedBy);
        return guard === null ? [] : [this.#filter(model, alias, index, key, part, guard)];
      });
      if (readable.length === 0) throw forbidden(`Filtering by ${key}`, this.#requirement(model, filter));
      return `(${readable.join(' or ')})`;
    });
  }

  #filter(
    model: ReadModel,
    alias: string,
    index: number,
    key: string,
    filter: Filter,
    guard: string,
  ): string {
    const { through } = filter;
    const pick = (page: Page): BoundValue => page.filter[key];
    const compared =
      through === undefined ? rawSql(model, filter.property, alias) : `link.${quote(through.column)}`;
    const sqlType = through?.sqlType ?? model.columns[filter.property]?.sqlType ?? 'text';
    const condition = comparison(filter.operator, compared, sqlType, (type) =>
      this.binder.page(index, type, pick),
    );
    const whole =
      through === undefined
        ? condition
        : `exists (select 1 from ${quote(through.table)} link where link.${quote(through.by)} = ${rawSql(model, model.key, alias)} and ${condition}${through.where === undefined ? '' : ` and (${through.where})`})`;
    return guard === 'true' ? whole : `(${guard} and ${whole})`;
  }

  /** The condition under which the guarding field may be read; null when this role never may. */
  #guard(model: ReadModel, alias: string, guardedBy: string | undefined): string | null {
    if (guardedBy === undefined) return 'true';
    const see = this.catalogue.policy.field(model.type, guardedBy)?.see;
    if (see === undefined) throw new Error(`${model.type}.${guardedBy} has no line in the access policy.`);
    const rest = forRole(see, this.role);
    return rest.kind === 'nobody' ? null : ruleToSql(rest, this.context(model, alias));
  }

  #requirement(model: ReadModel, filter: readonly Filter[]): string {
    const guards = filter.map(
      ({ guardedBy = '' }) => this.catalogue.policy.field(model.type, guardedBy)?.see.says ?? '',
    );
    return guards.join('; or ');
  }

  #beyond(model: ReadModel, alias: string, index: number, property: string, downward: boolean): string {
    const value = this.binder.page(index, model.columns[property]?.sqlType ?? 'text', (p) => p.cursor?.value);
    const key = this.binder.page(index, model.columns[model.key]?.sqlType ?? 'uuid', (p) => p.cursor?.key);
    return `(${rawSql(model, property, alias)}, ${rawSql(model, model.key, alias)}) ${downward ? '<' : '>'} (${value}, ${key})`;
  }

  #branches(model: ReadModel, alias: string, view: string | undefined): readonly string[] {
    const rule = forRole(this.catalogue.policy.rows(model.type, view), this.role);
    if (rule.kind !== 'any') return [this.condition(rule, model, alias)];
    return rule.rules.map((part, at) =>
      [
        this.condition(part, model, alias),
        ...rule.rules.slice(0, at).map((earlier) => `${this.condition(earlier, model, alias)} is not true`),
      ].join(' and '),
    );
  }
}

function comparison(
  operator: Filter['operator'],
  column: string,
  sqlType: string,
  bind: (sqlType: string) => string,
): string {
  switch (operator) {
    case 'in':
      return `${column} = any(${bind(`${sqlType}[]`)})`;
    case 'is':
      return `${column} = ${bind(sqlType)}`;
    case 'overlaps':
      return `${column} && ${bind(sqlType)}`;
    case 'from':
      return `${column} >= ${bind(sqlType)}`;
    case 'until':
      return `${column} < ${bind(sqlType)}`;
    case 'search':
      return `${column} @@ websearch_to_tsquery('simple', ${bind('text')})`;
  }
}
