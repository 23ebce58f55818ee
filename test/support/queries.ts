import { expect } from 'vitest';
import pg from 'pg';
import { createRequire } from 'node:module';
import { projectPath } from '../../src/platform/project-path.js';

/** What this process sent to the database while something ran. */
export interface Traffic<T> {
  readonly answer: T;
  /** The texts of all statements in their order, prepared ones included. */
  readonly statements: readonly string[];
  /** Those of them that came with values, with these. */
  readonly bound: readonly Bound[];
  /** How often the database was waited for. */
  readonly roundTrips: number;
}

export interface Bound {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface ProtocolMethods {
  query: (this: object, text: string) => void;
  parse: (this: object, statement: { name?: string; text: string }) => void;
  bind: (this: object, portal: { statement?: string; values?: readonly unknown[] }) => void;
  execute: (this: object, portal: unknown) => void;
  sync: (this: object) => void;
}

/**
 * Notes every statement that goes over any connection of this process while `run` runs: those of the read session and
 * those of the ORM alike, counted where they leave.
 */
export async function watchQueries<T>(run: () => Promise<T>): Promise<Traffic<T>> {
  const statements: string[] = [];
  const bound: Bound[] = [];
  let roundTrips = 0;
  const undo = protocols.map((protocol) =>
    overheard(
      protocol,
      (text) => statements.push(text),
      (text, values) => bound.push({ text, values }),
      () => (roundTrips += 1),
    ),
  );
  try {
    return { answer: await run(), statements, bound, roundTrips };
  } finally {
    for (const stop of undo) stop();
  }
}

/** Listens to what connections of one kind send. Returns what ends it. */
function overheard(
  protocol: ProtocolMethods,
  sent: (text: string) => unknown,
  sentWith: (text: string, values: readonly unknown[]) => unknown,
  waited: () => unknown,
): () => void {
  const { query, parse, bind, execute, sync } = protocol;
  let bound = '';
  Object.assign(protocol, {
    query(text) {
      sent(text);
      waited();
      query.call(this, text);
    },
    parse(statement) {
      textsOf(this).set(statement.name ?? '', statement.text);
      parse.call(this, statement);
    },
    bind(portal) {
      const name = portal.statement ?? '';
      bound = textsOf(this).get(name) ?? `(prepared before: ${name})`;
      sentWith(bound, portal.values ?? []);
      bind.call(this, portal);
    },
    execute(portal) {
      sent(bound);
      execute.call(this, portal);
    },
    sync() {
      waited();
      sync.call(this);
    },
  } satisfies ProtocolMethods);
  return () => {
    Object.assign(protocol, { query, parse, bind, execute, sync });
  };
}

/** The read session's driver and the ORM's, which may be two copies. */
const protocols = [
  ...new Set([
    pg,
    createRequire(projectPath('node_modules/@mikro-orm/postgresql/package.json'))('pg') as typeof pg,
  ]),
].map(({ Connection }) => Connection.prototype as unknown as ProtocolMethods);

/**
 * Runs `run` and expects exactly so many statements of it, whatever the number of records: a query per row is a
 * failing test. What says who is asking, and where a transaction begins and ends, is not counted.
 */
export async function expectQueries<T>(expected: number, run: () => Promise<T>): Promise<T> {
  const { answer, statements } = await watchQueries(run);
  const counted = statements.filter((text) => !overhead.test(text));
  // The texts, so that a failure shows what was asked too much.
  expect(counted.length === expected ? expected : counted).toBe(expected);
  return answer;
}

const overhead =
  /^\s*(select set_config\(|select app\.identify_viewer\(|begin|start transaction|commit|rollback|savepoint|release|\(prepared before: identify\))/i;

const texts = new WeakMap<object, Map<string, string>>();

function textsOf(connection: object): Map<string, string> {
  let known = texts.get(connection);
  if (known === undefined) texts.set(connection, (known = new Map<string, string>()));
  return known;
}
