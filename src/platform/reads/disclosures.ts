import type { Viewer } from '../viewer.js';
import { columnOf, factColumn, hiddenColumn } from './columns.js';
import type { Page } from './page-arguments.js';
import type { Outline, PageOutline, Selection } from './outline.js';

/** A field that was hidden in an answer, named once however many records it concerns. */
export interface Redaction {
  readonly type: string;
  readonly field: string;
  /** In how many of the records that were read the field is hidden from this viewer. */
  readonly count: number;
  /** What reading it requires, as the access policy says it. */
  readonly reason: string;
}

/** That a viewer read values of a record that belong to another State. */
export interface CrossReading {
  readonly type: string;
  readonly key: string;
  /** The chain of the audit trail in which the record's events are kept. */
  readonly chain: string;
  readonly fields: readonly string[];
}

/** One record of an answer as it came from the database. */
export type Row = Readonly<Record<string, unknown>>;

/** What an answer as sent by the database carries of a page. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly total?: number;
}

/** Collects, over one operation, what was hidden and what was read across States. */
export class Disclosures {
  readonly #redactions = new Map<string, Redaction>();
  readonly #readings = new Map<string, { type: string; key: string; chain: string; fields: Set<string> }>();

  constructor(private readonly viewer: Viewer) {}

  get redactions(): readonly Redaction[] {
    return [...this.#redactions.values()];
  }

  /** The readings collected since the last call. */
  takeReadings(): readonly CrossReading[] {
    const readings = [...this.#readings.values()].map((one) => ({ ...one, fields: [...one.fields].sort() }));
    this.#readings.clear();
    return readings;
  }

  hidden(type: string, field: string, reason: string): void {
    const name = `${type}.${field}`;
    const count = (this.#redactions.get(name)?.count ?? 0) + 1;
    this.#redactions.set(name, { type, field, count, reason });
  }

  /** Notes that a value was given out; it counts as read across States when it belongs to another State. */
  given(type: string, field: string, owner: unknown, key: unknown, chain: unknown): void {
    if (owner === this.viewer.state || owner === null || owner === undefined) return;
    const name = `${type}:${String(key)}`;
    let reading = this.#readings.get(name);
    if (reading === undefined) {
      reading = { type, key: String(key), chain: String(chain), fields: new Set() };
      this.#readings.set(name, reading);
    }
    reading.fields.add(field);
  }

  /** Walks a record as the database sent it. */
  record(outline: Outline, row: Row, pages: readonly Page[]): void {
    if (!outline.guarded) return;
    for (const selection of outline.selections) this.#field(outline, selection, row, pages);
  }

  /** Walks a page as the database sent it. */
  page(outline: PageOutline, value: PageRows, pages: readonly Page[]): void {
    // The one record too many only tells whether there is a next page; it is not given out.
    const rows = value.rows.slice(0, pages[outline.index]?.size);
    for (const { column, outline: node } of outline.nodes) {
      if (!node.guarded) continue;
      for (const row of rows) this.record(node, row[column] as Row, pages);
    }
  }

  #field({ model }: Outline, selection: Selection, row: Row, pages: readonly Page[]): void {
    const { see, policy, key, field, child, page } = selection;
    if (see.kind === 'nobody' || row[hiddenColumn(key)] === true) {
      this.hidden(model.type, field, policy.see.says);
      return;
    }
    const value = row[columnOf(key)];
    if (value === null || value === undefined) return;
    if (policy.belongsTo !== undefined) {
      const fact = (property: string): unknown => row[factColumn(property)];
      this.given(
        model.type,
        field,
        fact(policy.belongsTo),
        fact(model.key),
        fact(model.auditChain ?? model.key),
      );
    }
    if (child !== undefined) for (const one of [value].flat()) this.record(child, one as Row, pages);
    if (page !== undefined) this.page(page, value as PageRows, pages);
  }
}
