import type { Connection, Submittable } from 'pg';

/** One statement of a batch; a named one is prepared once per connection. */
export interface BatchStatement {
  readonly text: string;
  readonly values: readonly BoundValue[];
  readonly name?: string;
}

/** The protocol messages that a batch sends; node-postgres offers them without describing them in its types. */
interface ProtocolConnection {
  readonly stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string }): void;
  bind(portal: {
    statement: string;
    values: readonly BoundValue[];
    valueMapper: (value: BoundValue) => string | null;
  }): void;
  execute(portal: { portal: string; rows: number }): void;
  close(statement: { type: 'S'; name: string }): void;
  sync(): void;
}

/**
 * Several statements in one round trip and one implicit transaction: everything before the single Sync commits or
 * fails as one. Each statement's answer is the texts of the first column of its rows.
 */
export class Batch implements Submittable {
  readonly answers: Promise<readonly (readonly string[])[]>;
  readonly #rows: string[][] = [];
  #current: string[] = [];
  #resolve!: (answers: readonly (readonly string[])[]) => void;
  #reject!: (error: unknown) => void;

  /**
   * @param prepared names of the statements already prepared on the connection; brought up to date by this batch
   * @param retired names that the connection is to forget
   */
  constructor(
    private readonly statements: readonly BatchStatement[],
    private readonly prepared: Set<string>,
    private readonly retired: readonly string[] = [],
  ) {
    this.answers = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): void {
    const protocol = connection as unknown as ProtocolConnection;
    // An operation may ask the same twice; a name may be given once.
    const named = new Set<string>();
    protocol.stream.cork();
    try {
      for (const name of this.retired) protocol.close({ type: 'S', name });
      for (const { text, values, name = '' } of this.statements) {
        const known = this.prepared.has(name) && !this.retired.includes(name);
        if (!known && !named.has(name)) protocol.parse({ name, text });
        if (name !== '') named.add(name);
        protocol.bind({ statement: name, values, valueMapper: wireValue });
        protocol.execute({ portal: '', rows: 0 });
      }
      protocol.sync();
    } finally {
      protocol.stream.uncork();
    }
  }

  handleRowDescription(): void {
    // No description is asked for.
  }

  handleDataRow({ fields }: { fields: (Buffer | string | null)[] }): void {
    this.#current.push(String(fields[0] ?? ''));
  }

  handleCommandComplete(): void {
    this.#rows.push(this.#current);
    this.#current = [];
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: unknown): void {
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    for (const name of this.retired) this.prepared.delete(name);
    for (const { name } of this.statements) if (name !== undefined) this.prepared.add(name);
    this.#resolve(this.#rows);
  }
}

/** What can be bound: texts, numbers, truth values, instants, and lists of them. */
export type BoundValue = string | number | boolean | Date | null | undefined | readonly BoundValue[];

/** A bound value as PostgreSQL reads it from text. */
export function wireValue(value: BoundValue): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return value instanceof Date ? value.toISOString() : arrayLiteral(value);
  return String(value);
}

function arrayLiteral(values: readonly BoundValue[]): string {
  const entries = values.map((value) => {
    const text = wireValue(value);
    return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  });
  return `{${entries.join(',')}}`;
}
