import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.js';
import { freshDirectory } from '../support/directory.js';
import { type Ending, type Running, startProgram } from '../support/program.js';

/** What every start does before it serves, in a process of its own. */
function start(env: Readonly<Record<string, string>>): Running {
  return startProgram(
    `
    const { exitOnFault } = await load('platform/faults.js');
    const { loadConfig } = await load('platform/config.js');
    const { openDatabase } = await load('platform/database/open.js');
    const { listen } = await load('platform/listen.js');
    const { stopOnSignal } = await load('platform/shutdown.js');
    const { createServer } = await import('node:net');
    await exitOnFault(async () => {
      const config = loadConfig(process.env);
      const database = await openDatabase(config);
      const server = createServer();
      stopOnSignal(async () => { server.close(); await database.stop(); });
      const port = await listen(server, config).catch(async (fault) => { await database.stop(); throw fault; });
      console.log('port=' + port + ' ' + database.description);
    });`,
    env,
  );
}

function expectOneLine(ending: Ending, fault: RegExp): void {
  expect(ending).toMatchObject({ code: 1, signal: null });
  expect(ending.stderr).toMatch(fault);
  expect(ending.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(ending.stderr).not.toMatch(/^\s+at /mu);
}

describe('a start that cannot be', () => {
  test('several faults of the configuration: all in one message', async () => {
    const { code, stderr } = await start({ PORT: 'many', LOG_LEVEL: 'loud', JWT_ISSUER: 'i' }).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      [
        'repatria: The configuration has 3 faults (see .env.example):',
        '  - PORT must be a number from 0 to 65535',
        '  - LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
        '  - JWT_ISSUER has no meaning without JWKS_URL or JWKS_FILE',
        '',
      ].join('\n'),
    );
  });

  test('an unreachable database', async () => {
    const ending = await start({ DATABASE_URL: 'postgres://owner:s3cret@127.0.0.1:1/cases' }).ended;
    expectOneLine(
      ending,
      /^repatria: The database "cases" at 127\.0\.0\.1:1 cannot be used: no server answers there/u,
    );
  });

  test('a port in use', async () => {
    const { ownerUrl } = await testDatabase();
    const first = start({ DATABASE_URL: ownerUrl, PORT: '0' });
    await first.said('port=');
    const port = /port=(\d+)/u.exec(first.output.stdout)?.[1] ?? '';
    const ending = await start({ DATABASE_URL: ownerUrl, PORT: port }).ended;
    expectOneLine(
      ending,
      new RegExp(`^repatria: Port ${port} on 127\\.0\\.0\\.1 is in use by another program`, 'u'),
    );
    first.child.kill('SIGINT');
    expect(await first.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('a port in use is noticed before a data directory is made', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const directory = freshDirectory();
    const whole = `
      await import('reflect-metadata');
      const { exitOnFault } = await load('platform/faults.js');
      const { runCommandLine } = await load('app/command-line/command-line.js');
      await exitOnFault(() => runCommandLine(['node', 'repatria', 'start']));`;
    const ending = await startProgram(whole, { REPATRIA_DATA_DIR: directory, PORT: String(port) }).ended;
    taken.close();
    expectOneLine(ending, new RegExp(`^repatria: Port ${String(port)} on 127\\.0\\.0\\.1 is in use`, 'u'));
    expect(existsSync(directory)).toBe(false);
  });

  test('a data directory in use', async () => {
    const directory = freshDirectory();
    const first = start({ REPATRIA_DATA_DIR: directory, PORT: '0' });
    await first.said(`in ${directory}`);
    const ending = await start({ REPATRIA_DATA_DIR: directory, PORT: '0' }).ended;
    expectOneLine(
      ending,
      new RegExp(
        `^repatria: The data directory ${directory} is in use by another Repatria \\(process \\d+\\)`,
        'u',
      ),
    );
    first.child.kill('SIGINT');
    expect(await first.ended).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(path.join(directory, 'postgres/postmaster.pid'))).toBe(false);
  });

  test('a data directory that the user of the database cannot reach', async () => {
    const closed = freshDirectory();
    // Root passes everywhere, but PostgreSQL does not run as root.
    mkdirSync(closed, { mode: process.getuid?.() === 0 ? 0o700 : 0o000 });
    const ending = await start({ REPATRIA_DATA_DIR: path.join(closed, 'data') }).ended;
    expectOneLine(
      ending,
      new RegExp(`^repatria: The data directory ${closed}/data cannot be (?:reached|used)`, 'u'),
    );
  });

  test('a data directory that is a file', async () => {
    const file = freshDirectory();
    writeFileSync(file, '');
    const ending = await start({ REPATRIA_DATA_DIR: file }).ended;
    expectOneLine(
      ending,
      new RegExp(`^repatria: The data directory ${file} cannot be used \\(it is not a directory`, 'u'),
    );
  });
});
