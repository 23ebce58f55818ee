import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openOrm } from '../../src/app/orm.js';
import { emptyDatabase } from './database.js';

/** A database as it was before some migration, into which rows of that time are put as the owner. */
export class EarlierDatabase {
  private constructor(
    private readonly url: string,
    readonly owner: pg.Client,
  ) {}

  /** Brought to the migration before which it is to stand; constraints and triggers hold nothing in this session. */
  static async upTo(migration: string): Promise<EarlierDatabase> {
    const url = await emptyDatabase();
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    const database = new EarlierDatabase(url, owner);
    await database.bringTo(migration);
    await owner.query('set session_replication_role = replica');
    return database;
  }

  async bringTo(migration: string): Promise<void> {
    const orm = await openOrm(this.url, 2);
    await orm.migrator.up({ to: migration }).finally(() => orm.close());
  }

  /** A row with the values that are given, and something in every other column that needs a value; its id. */
  async insert(table: string, given: Readonly<Record<string, unknown>>): Promise<string> {
    const { rows } = await this.owner.query<{ name: string; type: string }>(
      `select column_name as name, udt_name as type from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null`,
      [table],
    );
    const checks = await this.owner.query<{ name: string }>(
      `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
      [table],
    );
    for (const { name } of checks.rows)
      await this.owner.query(`alter table "${table}" drop constraint "${name}"`);
    const id = randomUUID();
    const needed = Object.fromEntries(rows.map(({ name, type }) => [name, something[type] ?? 'x']));
    const values: Readonly<Record<string, unknown>> = { ...needed, ...('id' in needed && { id }), ...given };
    const columns = Object.keys(values);
    await this.owner.query(
      `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
       values (${columns.map((_, at) => `$${String(at + 1)}`).join(', ')})`,
      Object.values(values),
    );
    return id;
  }

  close(): Promise<void> {
    return this.owner.end();
  }
}

const something: Readonly<Record<string, unknown>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  bool: false,
  int4: 1,
  timestamptz: '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  jsonb: '[]',
  _text: '{}',
};
