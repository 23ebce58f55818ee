import path from 'node:path';
import { z } from 'zod';
import { usualDataDirectory } from './data-directory.js';
import { StartupFault } from './faults.js';
import { projectPath } from './project-path.js';

/** How the bearer of a token is known. */
type IdentityConfig =
  /** A key pair made on this machine signs tokens for trying things out; never in production. */
  | { readonly kind: 'development' }
  /** The keys of an OpenID provider, read from its address and renewed from there. */
  | { readonly kind: 'url'; readonly url: URL; readonly issuer: string; readonly audience: string }
  /** The keys of an OpenID provider, read from a file once. */
  | { readonly kind: 'file'; readonly path: string; readonly issuer: string; readonly audience: string };

/** The settings of one running program; see .env.example for what each means. */
export interface Config {
  readonly host: string;
  /** 0 stands for any free port. */
  readonly port: number;
  /** Origins (`https://dashboard.example.org`) whose pages may call the API from a browser; none if empty. */
  readonly allowedOrigins: readonly string[];
  /** How many requests of one person, or of one address of the public, are answered in a minute; undefined: all. */
  readonly rateLimit: number | undefined;
  /** The database as its owner; undefined: the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The same database as the service role; undefined: the role is made and its password derived. */
  readonly appDatabaseUrl: string | undefined;
  /** A streaming replica of the database, for reads; undefined: none. */
  readonly replicaUrl: string | undefined;
  /** Absolute path of the directory of the embedded database and of keys made on this machine. */
  readonly dataDirectory: string;
  readonly logLevel: LogLevel;
  readonly environment: Environment;
  readonly identity: IdentityConfig;
  /** Whether the fictitious demo world is loaded. */
  readonly demo: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const environments = ['development', 'production', 'test'] as const;
type LogLevel = (typeof logLevels)[number];
type Environment = (typeof environments)[number];

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const postgresUrl = z.string().refine(isPostgresUrl, {
  error:
    'must be an address such as postgres://user:password@host:5432/database, with special characters as in "%40" for "@"',
});
const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine((all) => all.every(isOrigin), {
    error:
      'must be origins such as https://dashboard.example.org, with commas between them and nothing after the host or port',
  });
const webUrl = z
  .string()
  .refine((text) => /^https?:$/u.test(schemeOf(text)), { error: 'must be an http or https address' });

const settings = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/u, { error: 'must be a host name or an IP address' })
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, { error: 'must be a number from 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'must be a number from 0 to 65535' })
    .default(4000),
  ALLOWED_ORIGINS: origins.default([]),
  RATE_LIMIT: z
    .string()
    .regex(/^\d{1,7}$/u, { error: 'must be a whole number; 0 for no limit' })
    .transform((text) => (Number(text) === 0 ? undefined : Number(text)))
    .default(3000),
  DATABASE_URL: postgresUrl.optional(),
  REPATRIA_APP_DATABASE_URL: postgresUrl.optional(),
  REPLICA_URL: postgresUrl.optional(),
  REPATRIA_DATA_DIR: z.string().optional(),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  NODE_ENV: oneOf(environments).default('development'),
  JWKS_URL: webUrl.optional(),
  JWKS_FILE: z.string().optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  DEMO: oneOf(['true', 'false']).optional(),
});
type Settings = z.infer<typeof settings>;

/**
 * Reads and checks the settings. An empty value counts as none.
 * @throws StartupFault that names every fault at once, by variable; it repeats no value, since some are secrets
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const names = Object.keys(settings.shape);
  const given = Object.fromEntries(names.map((name) => [name, env[name] === '' ? undefined : env[name]]));
  const parsed = settings.safeParse(given);
  const faults = [
    ...(parsed.error?.issues.map(({ path: [name], message }) => `${String(name)} ${message}`) ?? []),
    ...contradictions(given),
  ];
  if (parsed.data === undefined || faults.length > 0) {
    const lines = faults.map((fault) => `\n  - ${fault}`).join('');
    throw new StartupFault(
      `The configuration has ${String(faults.length)} fault${faults.length === 1 ? '' : 's'} (see .env.example):${lines}`,
    );
  }
  return configOf(parsed.data);
}

function configOf(read: Settings): Config {
  return {
    host: read.HOST,
    port: read.PORT,
    allowedOrigins: read.ALLOWED_ORIGINS,
    rateLimit: read.RATE_LIMIT,
    databaseUrl: read.DATABASE_URL,
    appDatabaseUrl: read.REPATRIA_APP_DATABASE_URL,
    replicaUrl: read.REPLICA_URL,
    dataDirectory:
      read.REPATRIA_DATA_DIR === undefined
        ? usualDataDirectory(projectPath())
        : path.resolve(projectPath(), read.REPATRIA_DATA_DIR),
    logLevel: read.LOG_LEVEL,
    environment: read.NODE_ENV,
    identity: identityOf(read),
    demo: read.DEMO === undefined ? read.NODE_ENV !== 'production' : read.DEMO === 'true',
  };
}

function identityOf({
  JWKS_URL,
  JWKS_FILE,
  JWT_ISSUER: issuer = '',
  JWT_AUDIENCE: audience = '',
}: Settings): IdentityConfig {
  if (JWKS_URL !== undefined) return { kind: 'url', url: new URL(JWKS_URL), issuer, audience };
  if (JWKS_FILE !== undefined)
    return { kind: 'file', path: path.resolve(projectPath(), JWKS_FILE), issuer, audience };
  return { kind: 'development' };
}

/** Faults of settings that are sound each by itself but not together. */
function contradictions(given: Partial<Record<string, string | undefined>>): readonly string[] {
  const faults: string[] = [];
  const keys = given.JWKS_URL ?? given.JWKS_FILE;
  if (given.JWKS_URL !== undefined && given.JWKS_FILE !== undefined)
    faults.push('JWKS_URL and JWKS_FILE exclude each other');
  for (const name of ['JWT_ISSUER', 'JWT_AUDIENCE']) {
    if (keys !== undefined && given[name] === undefined)
      faults.push(`${name} is needed together with JWKS_URL or JWKS_FILE`);
    if (keys === undefined && given[name] !== undefined)
      faults.push(`${name} has no meaning without JWKS_URL or JWKS_FILE`);
  }
  if (keys === undefined && given.NODE_ENV === 'production')
    faults.push('JWKS_URL or JWKS_FILE is needed in production, where the development keys are refused');
  for (const name of ['REPATRIA_APP_DATABASE_URL', 'REPLICA_URL'])
    if (given[name] !== undefined && given.DATABASE_URL === undefined)
      faults.push(`${name} has no meaning without DATABASE_URL`);
  return faults;
}

function isPostgresUrl(text: string): boolean {
  if (!/^postgres(ql)?:$/u.test(schemeOf(text))) return false;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  return /^https?:$/u.test(schemeOf(text)) && new URL(text).origin === text;
}

function schemeOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}
