import { literal, quote, ruleToSql } from '../policy/rule-sql.js';
import { answeredCursorSql, idSql, rawSql, valueSql, sourceSql } from './columns.js';
import type { Catalogue, Outline, PageOutline, PagePart, Selection } from './outline.js';
import type { Page } from './page-arguments.js';
import { countCap, orderedBy, orderOf, PageSql } from './page-sql.js';
import type { DerivedSql, ReadModel } from './read-model.js';
import { SelectSql, type Related, type SelectStatement } from './select-sql.js';
import { Binder } from './statement.js';

/**
 * Makes one statement that gives the answer itself: the very JSON that the schema would give, which goes to the client
 * as it is. A second row, where something is guarded, tells what was hidden and what has to be entered in the trail.
 */
export class AnswerSql {
  readonly #binder = new Binder();
  readonly #pages: PageSql;
  readonly #told: SelectSql;
  #aliases = 0;

  constructor(
    catalogue: Catalogue,
    private readonly role: string,
    private readonly pages: readonly Page[],
  ) {
    this.#pages = new PageSql(catalogue, role, this.#binder);
    this.#told = new SelectSql(catalogue, role, pages, this.#binder, 'guarded');
  }

  /** One record found by a property; no row when it does not exist for the viewer. */
  record(outline: Outline, property: string): SelectStatement {
    const { model, guarded } = outline;
    const alias = this.#alias();
    const key = this.#binder.key(model.columns[property]?.sqlType ?? 'text');
    const found = `${rawSql(model, property, alias)} = ${key} and ${this.#pages.rowCondition(model, alias, property)}`;
    const from = `from ${sourceSql(model)} ${alias} where ${found}`;
    const answer = `${asObject(this.#object(outline, alias))}::text`;
    const told = guarded ? `${asObject(this.#told.object(outline, alias))}::text` : null;
    return { text: statementOf(answer, told, from), binder: this.#binder };
  }

  /** A list that a function makes. */
  made(outline: Outline): SelectStatement {
    const alias = this.#alias();
    const told = outline.guarded ? asObject(this.#told.object(outline, alias)) : 'null::json';
    const made = `(select ${asObject(this.#object(outline, alias))} as answer, ${told} as told from ${this.#pages.made(outline.model, alias)}) made`;
    return {
      text: statementOf(listOf('made.answer'), outline.guarded ? listOf('made.told') : null, `from ${made}`),
      binder: this.#binder,
    };
  }

  /** One page. */
  page(outline: PageOutline, view?: string): SelectStatement {
    const { answer, told, from } = this.#page(outline, () => 'true', view);
    return {
      text: statementOf(`${answer}::text`, told && `${told}::text`, `from ${from}`),
      binder: this.#binder,
    };
  }

  #object({ model, shown }: Outline, alias: string): string {
    return shown
      .map((one) => {
        const value = 'typeName' in one ? textOf(one.typeName) : this.#field(model, one, alias);
        return `${value} as ${quote(one.key)}`;
      })
      .join(', ');
  }

  #field(model: ReadModel, selection: Selection, alias: string): string {
    const { see } = selection;
    if (see.kind === 'nobody') return 'null::json';
    const value = this.#value(model, selection, alias);
    if (see.kind === 'everyone') return value;
    return `case when ${ruleToSql(see, this.#pages.context(model, alias))} then ${value} end`;
  }

  #value(model: ReadModel, selection: Selection, alias: string): string {
    const { read, required } = selection;
    switch (read.kind) {
      case 'id':
        return idSql(model, alias);
      case 'column':
        return this.#derived(model, (property) => property(read.property), required, alias);
      case 'derived':
        return this.#derived(model, read.sql as DerivedSql, required, alias);
      case 'one': {
        const value = `(select row_to_json("~o") from (${this.#related(selection, read, model, alias)} limit 1) "~o")`;
        return required ? `coalesce(${value}, app.absent())` : value;
      }
      case 'many':
        return `(select coalesce(json_agg(row_to_json("~o")), '[]'::json) from (${this.#related(selection, read, model, alias)}) "~o")`;
      case 'connection': {
        const outline = selection.page as PageOutline;
        const local = rawSql(model, read.local, alias);
        const { answer, from } = this.#page(
          outline,
          (inner) => `${rawSql(outline.model, read.foreign, inner)} = ${local}`,
        );
        return `(select ${answer} from ${from})`;
      }
    }
  }

  /** What is made of columns; of columns that are never null comes what is never null. */
  #derived(model: ReadModel, sql: DerivedSql, required: boolean, alias: string): string {
    const used = new Set<string>();
    const value = sql((property) => {
      used.add(property);
      return valueSql(model, property, alias);
    }, this.role);
    const canLack = [...used].some((property) => model.columns[property]?.nullable !== false);
    return required && canLack ? `app.present(${String(value)})` : String(value);
  }

  #related({ child }: Selection, read: Related, model: ReadModel, alias: string): string {
    const outline = child as Outline;
    const inner = this.#alias();
    const local = rawSql(model, read.local, alias);
    const from = this.#isKeyAlone(outline, read)
      ? keyAlone(outline.model, local, inner)
      : this.#pages.related(outline.model, inner, local, read);
    return `select ${this.#object(outline, inner)} ${from}`;
  }

  /** Whether nothing is asked of the other record but the key that this one holds. */
  #isKeyAlone({ model, shown }: Outline, read: Related): boolean {
    if (read.kind !== 'one' || read.held === undefined || !this.#pages.isOpen(model)) return false;
    return shown.every((one) => {
      if ('typeName' in one || one.read.kind === 'id') return true;
      return one.see.kind === 'everyone' && one.read.kind === 'column' && one.read.property === model.key;
    });
  }

  /** A connection: its rows are read once, however many of its parts are shown, and not at all for a count alone. */
  #page(outline: PageOutline, link: (alias: string) => string, view?: string): PageParts {
    const { model, index, guarded } = outline;
    const page = this.pages[index] as Page;
    const [row, whole] = [this.#alias(), this.#alias()];
    const aggregates: string[] = [];
    const rows = this.#rows(outline, row, link, view);
    const gather = (aggregate: string, entry: string, name: string): string => {
      aggregates.push(`${aggregate}(${entry}${rows.order})${rows.filter} as ${name}`);
      return `${whole}.${name}`;
    };
    const shown = outline.shown.map((part, at) => {
      const name = `c${String(at)}`;
      switch (part.name) {
        case 'edges': {
          const list = gather('json_agg', asObject(this.#edge(part, row)), name);
          return `coalesce(${list}, '[]'::json) as ${quote(part.key)}`;
        }
        case 'pageInfo': {
          const cursors = gather('array_agg', `${row}."~c"`, name);
          aggregates.push(`count(*) > ${rows.size} as m${String(at)}`);
          return `${asObject(pageInfo(part.parts, page, `${whole}.m${String(at)}`, cursors))} as ${quote(part.key)}`;
        }
        case 'totalCount': {
          const counted = this.#alias();
          const total = this.#pages.total(model, counted, index, page, link(counted), view);
          return `(select ${asObject(totalCount(part.parts))} from ${total} total (n)) as ${quote(part.key)}`;
        }
        default:
          return `${textOf(part.type)} as ${quote(part.key)}`;
      }
    });
    const told = guarded
      ? `json_build_object('rows', coalesce(${gather('json_agg', asObject(this.#told.nodes(outline, row).join(', ')), 'told')}, '[]'::json))`
      : null;
    const read = aggregates.length === 0 ? 'select 1' : `select ${aggregates.join(', ')} from ${rows.from}`;
    return { answer: asObject(shown.join(', ')), told, from: `(${read}) ${whole}` };
  }

  /**
   * The rows of a page under the alias `row`, and how what is made of them is gathered: where one row more tells whether
   * the list goes on, they are put in the list's order while they are gathered, otherwise before.
   */
  #rows(
    { model, index, shown, nodes }: PageOutline,
    row: string,
    link: (alias: string) => string,
    view: string | undefined,
  ): Rows {
    const page = this.pages[index] as Page;
    const inner = this.#alias();
    const oneMore = shown.some(({ name }) => name === 'pageInfo');
    if (!oneMore && nodes.length === 0 && !shown.some(({ name }) => name === 'edges')) {
      this.#pages.assertMayList(model, page);
      return { from: '', size: '', order: '', filter: '' };
    }
    const rows = this.#pages.rows(model, inner, index, page, link(inner), { view, oneMore });
    const order = orderOf(model, page);
    const hasCursors = oneMore || shown.some(({ parts }) => parts.some(({ name }) => name === 'cursor'));
    const columns = [`${inner}.*`];
    if (hasCursors) columns.push(`${answeredCursorSql(model, page.order, order.property, inner)} as "~c"`);
    if (!oneMore) {
      const ordered = page.backward ? ` ${orderedBy(model, order, inner, order.direction === 'desc')}` : '';
      const from = `(select ${columns.join(', ')} from (${rows}) ${inner}${ordered}) ${row}`;
      return { from, size: '', order: '', filter: '' };
    }
    const size = this.#binder.page(index, 'int', (one) => one.size);
    return {
      from: `(select ${columns.join(', ')}, row_number() over () as "~n" from (${rows}) ${inner}) ${row}`,
      size,
      order: page.backward ? ` order by ${row}."~n" desc` : '',
      filter: ` filter (where ${row}."~n" <= ${size})`,
    };
  }

  #edge({ parts }: PagePart, row: string): string {
    return parts
      .map(({ key, name, type, node }) => {
        if (node !== undefined) return `${asObject(this.#object(node, row))} as ${quote(key)}`;
        return `${name === 'cursor' ? `${row}."~c"` : textOf(type)} as ${quote(key)}`;
      })
      .join(', ');
  }

  #alias(): string {
    this.#aliases += 1;
    return `a${String(this.#aliases)}`;
  }
}

interface PageParts {
  readonly answer: string;
  readonly told: string | null;
  readonly from: string;
}

interface Rows {
  readonly from: string;
  /** How many of them are the page. */
  readonly size: string;
  readonly order: string;
  readonly filter: string;
}

/** A record of which nothing is asked but its key: it stands in the record that refers to it. */
function keyAlone(model: ReadModel, key: string, alias: string): string {
  const column = rawSql(model, model.key, alias);
  return `from (select ${key} as ${quote(model.columns[model.key]?.name ?? '')}) ${alias} where ${column} is not null`;
}

const asObject = (columns: string): string => `(select row_to_json("~o") from (select ${columns}) "~o")`;

const listOf = (entries: string): string => `coalesce(json_agg(${entries}), '[]'::json)::text`;

const textOf = (constant: string): string => `${literal(constant)}::text`;

const statementOf = (answer: string, told: string | null, from: string): string =>
  told === null
    ? `select ${answer} as value ${from}`
    : `select unnest(array[x.answer, x.told]) as value from (select ${answer} as answer, ${told} as told ${from}) x`;

/** Of the page data, what is shown; `cursors` are those of the entries, in their order. */
function pageInfo(parts: readonly PagePart[], page: Page, more: string, cursors: string): string {
  const further = String(page.cursor !== null);
  const values: Readonly<Record<string, string>> = {
    hasNextPage: page.backward ? further : more,
    hasPreviousPage: page.backward ? more : further,
    startCursor: `${cursors}[1]`,
    endCursor: `${cursors}[cardinality(${cursors})]`,
  };
  return parts.map(({ key, name, type }) => `${values[name] ?? textOf(type)} as ${quote(key)}`).join(', ');
}

function totalCount(parts: readonly PagePart[]): string {
  const cap = String(countCap);
  const values: Readonly<Record<string, string>> = {
    count: `least(total.n, ${cap})`,
    capped: `total.n > ${cap}`,
  };
  return parts.map(({ key, name, type }) => `${values[name] ?? textOf(type)} as ${quote(key)}`).join(', ');
}
