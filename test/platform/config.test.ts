import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/platform/config.js';
import { StartupFault } from '../../src/platform/faults.js';
import { usualDataDirectory } from '../../src/platform/data-directory.js';
import { projectPath } from '../../src/platform/project-path.js';

const url = 'postgres://owner:s3cret@db.example:5432/repatria';

function faultOf(env: Record<string, string>): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof StartupFault) return error.message;
    throw error;
  }
  return 'none';
}

describe('loadConfig', () => {
  test('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      allowedOrigins: [],
      rateLimit: 3000,
      databaseUrl: undefined,
      appDatabaseUrl: undefined,
      replicaUrl: undefined,
      dataDirectory: usualDataDirectory(projectPath()),
      logLevel: 'info',
      environment: 'development',
      identity: { kind: 'development' },
      demo: true,
    });
  });

  test('takes an empty value for none', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '', REPATRIA_DATA_DIR: '' })).toEqual(loadConfig({}));
  });

  test('reads every setting', () => {
    const env = {
      HOST: '::1',
      PORT: '0',
      ALLOWED_ORIGINS: 'https://dashboard.example.org, http://localhost:5173',
      RATE_LIMIT: '100',
      DATABASE_URL: url,
      REPATRIA_APP_DATABASE_URL: 'postgresql:///repatria?host=/run/postgresql',
      REPLICA_URL: 'postgres://replica.example/repatria',
      REPATRIA_DATA_DIR: '/var/lib/repatria',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
      JWKS_URL: 'https://id.example/keys',
      JWT_ISSUER: 'https://id.example',
      JWT_AUDIENCE: 'repatria',
    };
    expect(loadConfig(env)).toEqual({
      host: '::1',
      port: 0,
      allowedOrigins: ['https://dashboard.example.org', 'http://localhost:5173'],
      rateLimit: 100,
      databaseUrl: url,
      appDatabaseUrl: 'postgresql:///repatria?host=/run/postgresql',
      replicaUrl: 'postgres://replica.example/repatria',
      dataDirectory: path.resolve('/var/lib/repatria'),
      logLevel: 'debug',
      environment: 'production',
      identity: {
        kind: 'url',
        url: new URL('https://id.example/keys'),
        issuer: 'https://id.example',
        audience: 'repatria',
      },
      demo: false,
    });
  });

  test('reads keys from a file of the project', () => {
    const { identity } = loadConfig({ JWKS_FILE: 'keys.json', JWT_ISSUER: 'i', JWT_AUDIENCE: 'a' });
    expect(identity).toEqual({ kind: 'file', path: projectPath('keys.json'), issuer: 'i', audience: 'a' });
  });

  test.each([
    [{}, true],
    [{ DEMO: 'false' }, false],
    [{ NODE_ENV: 'production', DEMO: 'true' }, true],
    [{ NODE_ENV: 'production' }, false],
  ])('loads the demo world with %p: %p', (env, demo) => {
    const keys = { JWKS_URL: 'https://id.example/keys', JWT_ISSUER: 'i', JWT_AUDIENCE: 'a' };
    expect(loadConfig({ ...keys, ...env }).demo).toBe(demo);
  });

  test('names all faults at once, and repeats no value', () => {
    const fault = faultOf({
      HOST: 'not a host',
      PORT: '65536',
      DATABASE_URL: 'mysql://root:s3cret@h/d',
      LOG_LEVEL: 'loud',
      NODE_ENV: 'prod',
      DEMO: 'yes',
      JWKS_URL: 'ftp://id.example',
      JWKS_FILE: 'keys.json',
    });
    expect(fault.split('\n').map((line) => line.trim().split(' ').slice(0, 2).join(' '))).toEqual([
      'The configuration',
      '- HOST',
      '- PORT',
      '- DATABASE_URL',
      '- LOG_LEVEL',
      '- NODE_ENV',
      '- JWKS_URL',
      '- DEMO',
      '- JWKS_URL',
      '- JWT_ISSUER',
      '- JWT_AUDIENCE',
    ]);
    expect(fault).not.toMatch(/s3cret|loud|not a host/u);
  });

  test.each([
    ['NODE_ENV', { NODE_ENV: 'production' }, /JWKS_URL or JWKS_FILE is needed in production/u],
    ['JWT_ISSUER', { JWT_ISSUER: 'i' }, /JWT_ISSUER has no meaning without/u],
    ['REPATRIA_APP_DATABASE_URL', { REPATRIA_APP_DATABASE_URL: url }, /has no meaning without DATABASE_URL/u],
    ['REPLICA_URL', { REPLICA_URL: url }, /has no meaning without DATABASE_URL/u],
    ['DATABASE_URL', { DATABASE_URL: 'localhost:5432' }, /DATABASE_URL must be an address/u],
    [
      'DATABASE_URL',
      { DATABASE_URL: 'postgres://a:50%@h/d' },
      /DATABASE_URL must be an address .*"%40" for "@"/u,
    ],
    ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: '*' }, /ALLOWED_ORIGINS must be origins/u],
    ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'https://a.example/' }, /nothing after the host or port/u],
    ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'https://a.example,,https://b.example' }, /must be origins/u],
    ['RATE_LIMIT', { RATE_LIMIT: 'none' }, /RATE_LIMIT must be a whole number; 0 for no limit/u],
    ['PORT', { PORT: '80.5' }, /1 fault .*\n {2}- PORT must be a number/u],
    ['PORT', { PORT: '-1' }, /PORT must be a number/u],
  ])('refuses %s by itself: %p', (_name, env, fault) => {
    expect(faultOf(env)).toMatch(fault);
  });
});
