import type { BoundValue } from '../database/batch.js';
import { forbidden } from '../errors.js';
import { quote, ruleToSql, type RuleSqlContext } from '../policy/rule-sql.js';
import { everyone, forRole, type Rule } from '../policy/rule.js';
import { rawSql } from './columns.js';
import type { Catalogue } from './outline.js';
import { isListOfOne, type Page } from './page-arguments.js';
import type { Filter, ReadModel, Shown } from './read-model.js';
import type { Binder } from './statement.js';

/** A part of a filter that the role may use, and what remains for the role of the rule by which its field is read. */
interface Usable {
  readonly part: Filter;
  readonly see: Rule;
}

/** A part of a filter that the role may use, and the condition under which it may be used of a record. */
interface Readable {
  readonly part: Filter;
  readonly guard: string;
}

/**
 * Where a page is looked for: among the records that an index names (`found`), or among all, which then is for when
 * the index names too many (`rest`). Without such an index there is the rest alone.
 */
export type Reach = 'found' | 'rest';

/** Makes the SQL of the filters of a page; each holds only for records whose filtered field the viewer may read. */
export class FilterSql {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly role: string,
    private readonly binder: Binder,
  ) {}

  /** Where the page must be looked for; the answers of all reaches together are the answer. */
  reaches(model: ReadModel, page: Page): readonly Reach[] {
    return this.#indexed(model, page) === undefined ? ['rest'] : ['found', 'rest'];
  }

  /**
   * To filter by a value needs the right to read it of some record, whether or not any is looked for.
   * @throws DomainError FORBIDDEN for a filter of which the role may use no part
   */
  assertMayFilter(model: ReadModel, page: Page): void {
    for (const key of Object.keys(page.filter)) this.#usable(model, key);
  }

  /** The properties of the record that the page's filters compare. */
  compared(model: ReadModel, page: Page): readonly string[] {
    return Object.keys(page.filter).flatMap((key) =>
      (model.filters[key] ?? []).flatMap(({ property, through }) =>
        through === undefined ? [property] : [],
      ),
    );
  }

  /**
   * The conditions of the page's filters.
   * @throws DomainError FORBIDDEN for a filter of which the role may use no part
   */
  conditions(model: ReadModel, alias: string, index: number, page: Page, reach: Reach): string[] {
    const indexed = this.#indexed(model, page);
    return Object.keys(page.filter).map((key) => {
      const readable = this.#readable(model, alias, key);
      const compare = ({ part, guard }: Readable): string =>
        both(guard, this.#comparison(model, alias, index, key, part, page));
      if (key !== indexed) return either(readable.map(compare));
      const found = this.#found(index, key, readable);
      // What is too many to name is soon met with in the list: as a scalar it is asked of each record, and joined to none.
      if (reach === 'rest') return both(`${found} is null`, `(select ${either(readable.map(compare))})`);
      // What an index finds matches one of the parts. A part is compared again, to tell it apart from the others; the only
      // one that needs a guard is what is left.
      const guarded = readable.filter(({ guard }) => guard !== 'true').length;
      const holds = readable.map((one) => (one.guard !== 'true' && guarded === 1 ? one.guard : compare(one)));
      const keys = `${found}::${model.columns[model.key]?.sqlType ?? 'text'}[]`;
      return both(`${rawSql(model, model.key, alias)} = any(${keys})`, either(holds));
    });
  }

  /** The first filter of the page of which every part can tell where to look. */
  #indexed(model: ReadModel, page: Page): string | undefined {
    return Object.keys(page.filter).find((key) =>
      model.filters[key]?.every(({ candidates }) => candidates !== undefined),
    );
  }

  #usable(model: ReadModel, key: string): readonly Usable[] {
    const filter = model.filters[key];
    if (filter === undefined) throw new Error(`${model.type} has no filter ${key}.`);
    const usable = filter
      .filter(({ roles }) => roles?.includes(this.role) !== false)
      .map((part) => ({ part, see: this.#see(model, part.guardedBy) }))
      .filter(({ see }) => see.kind !== 'nobody');
    if (usable.length === 0) throw forbidden(`Filtering by ${key}`, this.#requirement(model, filter));
    return usable;
  }

  #readable(model: ReadModel, alias: string, key: string): readonly Readable[] {
    return this.#usable(model, key).map(({ part, see }) => ({
      part,
      guard: ruleToSql(see, this.#context(model, alias)),
    }));
  }

  #context(model: ReadModel, alias: string): RuleSqlContext {
    return {
      column: (property) => rawSql(model, property, alias),
      viewer: this.binder.viewer.bind(this.binder),
    };
  }

  /** The keys that the parts' functions find, as one array; null when one of them finds too many. */
  #found(index: number, key: string, readable: readonly Readable[]): string {
    const pick = (page: Page): BoundValue => page.filter[key];
    const functions = new Map(
      readable.map(({ part: { candidates = '', operator } }) => [candidates, operator]),
    );
    const asked = [...functions].map(
      ([candidates, operator], at) =>
        `${candidates}(${this.binder.page(index, given[operator] ?? 'text', pick)}) as found${String(at)}`,
    );
    const names = asked.map((_, at) => `found${String(at)}`);
    const all = names.map((name) => `${name} is not null`).join(' and ');
    return `(select case when ${all} then ${names.join(' || ')} end from (select ${asked.join(', ')}) asked)`;
  }

  #comparison(model: ReadModel, alias: string, index: number, key: string, part: Filter, page: Page): string {
    const { through, property, operator, rule } = part;
    if (rule !== undefined) {
      const holds = ruleToSql(forRole(rule, this.role), this.#context(model, alias));
      return page.filter[key] === true ? holds : `not ${holds}`;
    }
    const comparison = new Comparison(operator, this.binder, index, key, page.filter[key]);
    if (through === undefined)
      return comparison.sql(rawSql(model, property, alias), model.columns[property]?.sqlType ?? 'text');
    const { table, by, column, sqlType, owner, where = 'true' } = through;
    const compared = comparison.sql(`linked.${quote(column)}`, sqlType);
    const own = owner === undefined ? '' : ` and linked.${quote(owner)} = ${this.binder.viewer('state')}`;
    const shown = through.shown === undefined ? '' : ` and ${this.#shown(through.shown)}`;
    // Words are compared of each record by itself: PostgreSQL would compare those of all beforehand.
    const each = operator === 'search' ? ' offset 0' : '';
    return `exists (select 1 from ${quote(table)} linked where linked.${quote(by)} = ${rawSql(model, model.key, alias)} and ${compared}${own} and (${where})${shown}${each})`;
  }

  /** Which of the linked records the viewer is shown. */
  #shown({ type, rule }: Shown): string {
    const model = this.catalogue.models.get(type);
    if (model === undefined) throw new Error(`There is no model of ${type}.`);
    return ruleToSql(forRole(rule, this.role), this.#context(model, 'linked'));
  }

  /** What remains for the role of the rule by which the guarding field is read. */
  #see(model: ReadModel, guardedBy: string | undefined): Rule {
    if (guardedBy === undefined) return everyone;
    const see = this.catalogue.policy.field(model.type, guardedBy)?.see;
    if (see === undefined) throw new Error(`${model.type}.${guardedBy} has no line in the access policy.`);
    return forRole(see, this.role);
  }

  #requirement(model: ReadModel, filter: readonly Filter[]): string {
    const guards = filter.map(
      ({ guardedBy = '' }) => this.catalogue.policy.field(model.type, guardedBy)?.see.says ?? '',
    );
    return [...new Set(guards)].join('; or ');
  }
}

/** In what type a function that names candidates takes the value, where that is no text. */
const given: Partial<Record<Filter['operator'], string>> = { in: 'text[]', holds: 'boolean' };

const both = (...conditions: readonly string[]): string =>
  `(${conditions.filter((condition) => condition !== 'true').join(' and ') || 'true'})`;

const either = (conditions: readonly string[]): string => `(${conditions.join(' or ')})`;

/** How a column is compared with the value of a filter, in a form that an index can serve. */
class Comparison {
  constructor(
    private readonly operator: Filter['operator'],
    private readonly binder: Binder,
    private readonly index: number,
    private readonly key: string,
    /** What was given when the statement was made; whatever is read by it later has the same shape (`pageForm`). */
    private readonly given: BoundValue,
  ) {}

  sql(column: string, sqlType: string): string {
    switch (this.operator) {
      case 'in':
        // An order is read from an index only where what stands before it is equal to one value.
        return isListOfOne(this.given)
          ? `${column} = ${this.#bind(sqlType, (value) => (value as readonly BoundValue[])[0])}`
          : `${column} = any(${this.#bind(`${sqlType}[]`)})`;
      case 'is':
        return `${column} = ${this.#bind(sqlType)}`;
      case 'overlaps':
        return `${column} && ${this.#bind(sqlType)}`;
      case 'contains':
        return `${column} @> ${this.#bind(sqlType)}`;
      case 'from':
        return `${column} >= ${this.#bind(sqlType)}`;
      case 'until':
        return `${column} < ${this.#bind(sqlType)}`;
      case 'past':
        return this.given === true ? `${column} < now()` : `${column} >= now()`;
      case 'within':
        // Within a century: beyond, the calendar of the database ends.
        return `${column} < now() + make_interval(days => least(greatest(${this.#bind('int')}, -36500), 36500))`;
      case 'holds':
        throw new Error('What holds is compared by its rule.');
      case 'search':
        // As a scalar, which is asked once and not of each record.
        return `${column} @@ (select app.search_query(${this.#bind('text')}))`;
    }
  }

  #bind(sqlType: string, of = (value: BoundValue): BoundValue => value): string {
    return this.binder.page(this.index, sqlType, (page) => of(page.filter[this.key]));
  }
}
