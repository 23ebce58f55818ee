import { nodeColumn, placeColumn } from './columns.js';
import type { PageRows, Row } from './disclosures.js';
import { encodeCursor } from './cursor.js';
import type { Page } from './page-arguments.js';
import { countCap } from './page-sql.js';
import type { ReadModel } from './read-model.js';

/** One entry of a page, as the schema's edge type is resolved from it. */
export interface Edge {
  readonly cursor: string;
  readonly nodeAt: (nodeKey: string) => unknown;
}

/** A page that was read, as the schema's connection type is resolved from it. */
export class PageResult {
  readonly #rows: readonly Row[];
  readonly #more: boolean;

  constructor(
    private readonly model: ReadModel,
    private readonly page: Page,
    private readonly value: PageRows,
  ) {
    this.#more = value.rows.length > page.size;
    const rows = value.rows.slice(0, page.size);
    this.#rows = page.backward ? rows.reverse() : rows;
  }

  /** The entries under the response key of an `edges` field; the nodes of different keys may be selected differently. */
  edges(edgesKey: string): readonly Edge[] {
    return this.#rows.map((row) => ({
      cursor: this.#cursor(row),
      nodeAt: (nodeKey) => row.node ?? row[nodeColumn(edgesKey, nodeKey)],
    }));
  }

  get pageInfo() {
    const [first, last] = [this.#rows[0], this.#rows.at(-1)];
    return {
      hasNextPage: this.page.backward ? this.page.cursor !== null : this.#more,
      hasPreviousPage: this.page.backward ? this.#more : this.page.cursor !== null,
      startCursor: first === undefined ? null : this.#cursor(first),
      endCursor: last === undefined ? null : this.#cursor(last),
    };
  }

  get totalCount() {
    const counted = this.value.total ?? 0;
    return { count: Math.min(counted, countCap), capped: counted > countCap };
  }

  #cursor(row: Row): string {
    const [value, key] = row[placeColumn] as [string, string];
    return encodeCursor(this.model, this.page.order, value, key);
  }
}
