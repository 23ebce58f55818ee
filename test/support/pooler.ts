import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseUser } from '../../src/platform/database/embedded/database-user.js';
import { freePort } from './free-port.js';

/** PgBouncer of this machine (`PGBOUNCER` names another), where there is one that keeps prepared statements: 1.21 or later. */
export const pooler = process.env['PGBOUNCER'] ?? 'pgbouncer';

export function poolerVersion(): number {
  const { stdout, error } = spawnSync(pooler, ['--version'], { encoding: 'utf8' });
  const said = error === undefined ? stdout : '';
  const [, major = '0', minor = '0'] = /PgBouncer (\d+)\.(\d+)/u.exec(said) ?? [];
  return Number(major) + Number(minor) / 100;
}

/**
 * Starts PgBouncer in transaction mode before a database.
 * @param url the database, as whoever is to connect
 * @returns the same by way of PgBouncer
 */
export async function startPooler(
  url: string,
  directory: string,
  connections: number,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const { username, password, hostname, port, pathname } = new URL(url);
  const at = await freePort();
  mkdirSync(directory, { recursive: true });
  const users = path.join(directory, 'users.txt');
  writeFileSync(users, `"${username}" "${decodeURIComponent(password)}"\n`);
  const settings = path.join(directory, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
${pathname.slice(1)} = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${String(at)}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${String(connections)}
max_prepared_statements = 300
`,
  );
  for (const file of [users, settings]) chmodSync(file, 0o644);
  const child = spawn(pooler, [settings], {
    ...databaseUser(directory),
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes('process up')) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended: ${said}`);
    await sleep(20);
  }
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(at) }).href,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}
