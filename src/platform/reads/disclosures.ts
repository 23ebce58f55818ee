import { hash } from 'node:crypto';
import type { Viewer } from '../viewer.js';
import { columnOf, factColumn, hiddenColumn } from './columns.js';
import type { Page } from './page-arguments.js';
import type { ReadModel } from './read-model.js';
import type { Outline, PageOutline, Selection } from './outline.js';

/** A field that was hidden in an answer, named once however many records it concerns. */
export interface Redaction {
  readonly type: string;
  readonly field: string;
  /** In how many places of the answer the field reads null because it is hidden from this viewer. */
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
  /** Of the values that were given: the same for the same values. */
  readonly digest: string;
}

/** The properties of a record without which its reading cannot be entered in the trail. */
export function auditProperties({ key, auditChain, auditSubject }: ReadModel): readonly string[] {
  return [key, auditChain ?? key, auditSubject?.property ?? key];
}

/** The properties that a derived field needs, as a record gives them. */
export function factsOf(
  needs: readonly string[],
  fact: (property: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(needs.map((property) => [property, fact(property)]));
}

/** One record of an answer as it came from the database. */
export type Row = Readonly<Record<string, unknown>>;

/** What an answer as sent by the database carries of a page. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly total?: number;
}

interface Reading {
  readonly type: string;
  readonly key: string;
  readonly chain: string;
  readonly fields: Set<string>;
  readonly given: string[];
}

/** Collects, over one operation, what was hidden and what was read across States. */
export class Disclosures {
  readonly #redactions = new Map<string, Redaction>();
  readonly #readings = new Map<string, Reading>();

  constructor(private readonly viewer: Viewer) {}

  get redactions(): readonly Redaction[] {
    return [...this.#redactions.values()];
  }

  /** The readings collected since the last call. */
  takeReadings(): readonly CrossReading[] {
    const readings = [...this.#readings.values()].map(({ type, key, chain, fields, given }) => ({
      ...{ type, key, chain, fields: [...fields].sort() },
      digest: hash('sha256', given.sort().join('\n'), 'base64'),
    }));
    this.#readings.clear();
    return readings;
  }

  hidden(type: string, field: string, reason: string): void {
    const name = `${type}.${field}`;
    const count = (this.#redactions.get(name)?.count ?? 0) + 1;
    this.#redactions.set(name, { type, field, count, reason });
  }

  /** Notes that a value was given out; it counts as read across States when it belongs to another State. */
  given(
    model: ReadModel,
    field: string,
    belongsTo: string,
    fact: (property: string) => unknown,
    value: unknown,
  ): void {
    const owner = fact(belongsTo) ?? null;
    if (owner === null || owner === this.viewer.state || this.viewer.userId === null) return;
    const { type, property } = model.auditSubject ?? { type: model.type, property: model.key };
    const key = String(fact(property));
    let reading = this.#readings.get(`${type}:${key}`);
    if (reading === undefined) {
      const chain = String(fact(model.auditChain ?? model.key));
      reading = { type, key, chain, fields: new Set(), given: [] };
      this.#readings.set(`${type}:${key}`, reading);
    }
    const name = `${model.type}.${field}`;
    reading.fields.add(name);
    reading.given.push(`${name}=${JSON.stringify(value)}`);
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
    const { see, policy, key, field, read, child, page } = selection;
    if (see.kind === 'nobody' || row[hiddenColumn(key)] === true) {
      this.hidden(model.type, field, policy.see.says);
      return;
    }
    const fact = (property: string): unknown => row[factColumn(property)] ?? null;
    const value =
      policy.belongsTo !== undefined && read.kind === 'derived'
        ? read.value(factsOf(read.needs, fact), this.viewer, new Date())
        : row[columnOf(key)];
    if (value === null || value === undefined) return;
    if (policy.belongsTo !== undefined) this.given(model, field, policy.belongsTo, fact, value);
    if (child !== undefined) for (const one of [value].flat()) this.record(child, one as Row, pages);
    if (page !== undefined) this.page(page, value as PageRows, pages);
  }
}
