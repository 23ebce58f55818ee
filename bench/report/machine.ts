import os from 'node:os';
import pg from 'pg';

/** On what a run was made; nothing that names the machine or its owner. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In gigabytes. */
  readonly memory: number;
  readonly node: string;
  readonly postgresql: string;
  /** How many processes ran or waited to, on average over the minute before it began: above one, others were at work. */
  readonly loadBefore: number;
}

/** @param ownerUrl the database of the run */
export async function machineOf(ownerUrl: string, loadBefore: number): Promise<Machine> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version`,
    );
    const processors = os.cpus();
    return {
      processor: processors[0]?.model.trim() ?? 'unknown',
      cores: processors.length,
      memory: Math.round(os.totalmem() / 2 ** 30),
      node: process.versions.node,
      postgresql: rows[0]?.version ?? 'unknown',
      loadBefore: Number(loadBefore.toFixed(1)),
    };
  } finally {
    await client.end();
  }
}
