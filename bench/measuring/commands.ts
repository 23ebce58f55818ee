import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { verifyAuditTrail } from '../../src/contexts/audit/index.js';
import { type Contender, type Prepared } from '../contenders/contender.js';
import { freshKey, lastVersion, type Operation } from '../operations/index.js';
import { askOverHttp, type Ask } from './equal.js';

/** A request with a key of its own, and the version that it is to find. */
export function filledIn(prepared: Prepared, key: string, version: number): Prepared {
  const body = prepared.body.replaceAll(freshKey, key).replaceAll(`"${lastVersion}"`, String(version));
  return { ...prepared, body };
}

/** What the benchmark does as the owner of the database around commands. */
export class Commands {
  private constructor(private readonly owner: pg.Client) {}

  static async on(ownerUrl: string): Promise<Commands> {
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    return new Commands(owner);
  }

  /** Brings back what the command needs, once nobody is at work any more. */
  readonly prepareFor = async ({ change }: Operation): Promise<void> => {
    if (change?.before === undefined) return;
    while (await this.#isBusy()) await new Promise((resolve) => setTimeout(resolve, 50));
    await this.owner.query('set session_replication_role = replica');
    await this.owner.query(change.before);
    await this.owner.query('reset session_replication_role');
  };

  /** What a contender answers; to a command also what it left in the database, and that of the way back. */
  readonly ask: Ask = async (contender, task, prepared) => {
    const { operation } = task;
    if (operation.change === undefined) return askOverHttp(contender, task, prepared);
    await this.prepareFor(operation);
    const there = await this.#given(contender, operation, prepared, 1);
    const { back } = operation.change;
    if (back === undefined || prepared.back === undefined) return [there];
    return [there, await this.#given(contender, back, prepared.back, 2)];
  };

  /** @throws Error where a chain of the trail does not hold */
  async requireWholeTrail(): Promise<void> {
    const { broken } = await verifyAuditTrail(this.owner);
    if (broken !== null) throw new Error(`The audit trail is broken: ${JSON.stringify(broken)}`);
  }

  async close(): Promise<void> {
    await this.owner.end();
  }

  async #given(
    contender: Contender,
    operation: Operation,
    prepared: Prepared,
    version: number,
  ): Promise<unknown> {
    const key = randomUUID();
    const answer = await askOverHttp(contender, { operation }, filledIn(prepared, key, version));
    const { rows } = await this.owner.query<{ left: unknown }>(operation.change?.left ?? 'select', [key]);
    return { answer, left: rows.map(({ left }) => left) };
  }

  async #isBusy(): Promise<boolean> {
    const { rows } = await this.owner.query<{ busy: boolean }>(
      `select exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and backend_type = 'client backend' and state <> 'idle') as busy`,
    );
    return rows[0]?.busy ?? false;
  }
}
