import type { ClientBase, Pool, PoolClient } from 'pg';
import { StatementNames, type Prepared } from './statement-names.js';

/** What commands ask is little and always the same; row security makes the plans of it large. */
const kept = { statements: 200, characters: 400_000, longest: 20_000 };

interface NamingConnection {
  /** What node-postgres believes to be prepared on the connection; it does not describe it in its types. */
  readonly parsedStatements: Record<string, string>;
}

/** Lets the connections of a pool keep the statements prepared that they are asked with values repeatedly. */
export function prepareStatements(pool: Pool): void {
  const names = new StatementNames(kept);
  const preparedOn = new WeakMap<PoolClient, Prepared>();
  pool.on('connect', (client) => {
    const prepared = names.nothing();
    preparedOn.set(client, prepared);
    const send = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((text: unknown, values?: unknown, ...rest: unknown[]) => {
      const isBound = typeof text === 'string' && Array.isArray(values) && values.length > 0;
      const name = isBound ? names.nameOf(text) : undefined;
      if (name === undefined) return send(text, values, ...rest);
      prepared.names.add(name);
      return send({ name, text, values }, ...rest);
    }) as ClientBase['query'];
  });
  // Between transactions: in one that has failed nothing can be forgotten.
  pool.on('acquire', (client) => {
    const prepared = preparedOn.get(client);
    if (prepared === undefined) return;
    for (const name of names.retired(prepared)) {
      prepared.names.delete(name);
      const { parsedStatements } = client.connection as unknown as NamingConnection;
      if (parsedStatements[name] === undefined) continue;
      Reflect.deleteProperty(parsedStatements, name);
      client.query(`deallocate "${name}"`).catch(() => undefined);
    }
  });
}
