import { randomUUID } from 'node:crypto';
import { execute, parse, validate, type DocumentNode, type GraphQLError } from 'graphql';
import pg from 'pg';
import { openService, type Service } from '../../src/app/service.js';
import { wireValue, type BoundValue } from '../../src/platform/database/batch.js';
import { executeOperation } from '../../src/platform/execution/execute-operation.js';
import type { Redaction } from '../../src/platform/reads/disclosures.js';
import { JsonText } from '../../src/platform/reads/json-text.js';
import type { ReadPath } from '../../src/platform/reads/records.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { clock } from './clock.js';
import { freshDatabase, testDatabase, type TestDatabase } from './database.js';
import { ofThisFile, sharedByFiles } from './of-this-file.js';
import type { Explained } from './plans.js';
import { statesMade } from './world-directory.js';

/** What a query answered, and what was hidden in it. */
export interface Answer {
  readonly data: Record<string, any> | null | undefined;
  readonly errors: readonly GraphQLError[];
  /** The code of each error. */
  readonly codes: readonly unknown[];
  readonly redactions: readonly Redaction[];
  /** Whether the database built the answer as it is. */
  readonly isPassedOn: boolean;
}

/** A statement as the service sends it. */
export interface Looked {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The mode in which it is planned, as `plan_cache_mode` has it. */
  readonly planned: string;
}

/** The service on a database for tests, without HTTP. */
export interface TestService {
  readonly service: Service;
  readonly database: TestDatabase;
  /** A connection as the owner, whom row security does not hold. */
  readonly owner: pg.Client;
  /** Asks as a viewer, through the real schema: as the server does, if no other path is named. */
  readonly ask: (
    viewer: Viewer,
    query: string | DocumentNode,
    variables?: Record<string, unknown>,
    path?: ReadPath,
  ) => Promise<Answer>;
  /** Plain SQL as the service's role with the settings of a viewer; rolled back. */
  readonly sqlAs: (
    viewer: Viewer | null,
    text: string,
    values?: readonly unknown[],
  ) => Promise<Record<string, any>[]>;
  /** The same as the owner, whom row security does not hold. */
  readonly sqlAsOwner: TestService['sqlAs'];
  /** How a statement is carried out as the service's role with the settings of a viewer; rolled back. */
  readonly explainAs: (viewer: Viewer, looked: Looked) => Promise<readonly Explained[]>;
}

/** The service of this test file, on its own database; opened at the first call and closed after its tests. */
export const testService = ofThisFile(async () => openOn(await testDatabase()), close);

/** More would leave too few codes for what a single file makes. */
const mostStatesBefore = 400;

/** The service that the files of a worker share, for tests that look at nothing but what they have made. */
export const sharedService = sharedByFiles(
  async () => openOn(await freshDatabase()),
  ({ owner }) => statesMade(owner) > mostStatesBefore,
  close,
);

async function close({ service, owner, sessions }: TestService & Sessions): Promise<void> {
  await service.close();
  await Promise.all([owner.end(), ...sessions.map((pool) => pool.end())]);
}

/** Connections for plain SQL, kept from one statement to the next: the first in each must make itself a picture of the database. */
interface Sessions {
  readonly sessions: readonly pg.Pool[];
}

const sessionsAs = (connectionString: string): pg.Pool => new pg.Pool({ connectionString, max: 6 });

async function openOn(database: TestDatabase): Promise<TestService & Sessions> {
  const service = await openService({
    appUrl: database.appUrl,
    readConnections: 4,
    commandConnections: 6,
    now: clock.now,
  });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const [asApp, asOwner] = [sessionsAs(database.appUrl), sessionsAs(database.ownerUrl)];
  return {
    service,
    sessions: [asApp, asOwner],
    database,
    owner,
    ask: asksOf(service),
    sqlAs: (viewer, text, values = []) => sqlAs(asApp, viewer, text, values),
    sqlAsOwner: (viewer, text, values = []) => sqlAs(asOwner, viewer, text, values),
    explainAs: (viewer, looked) => explainAs(asApp, viewer, looked),
  };
}

/** Asks a service as a viewer, through its schema. */
export function asksOf(service: Service): TestService['ask'] {
  return async (viewer, query, variableValues = {}, path = 'answered') => {
    const answered = path === 'answered';
    const contextValue = service.contextFor(viewer, `test-${randomUUID()}`, answered ? 'planned' : path);
    const document = typeof query === 'string' ? parse(query) : query;
    const faults = validate(service.schema, document);
    const operation = { schema: service.schema, document, variableValues, contextValue };
    const { data, errors = [] } =
      faults.length > 0
        ? { data: undefined, errors: faults }
        : await (answered ? executeOperation : execute)(operation);
    return {
      data: (data instanceof JsonText ? JSON.parse(data.text) : data) as Answer['data'],
      errors,
      codes: errors.map((error) => error.extensions['code'] ?? error.message),
      redactions: contextValue.records.planned.redactions,
      isPassedOn: data instanceof JsonText,
    };
  };
}

async function sqlAs(
  sessions: pg.Pool,
  viewer: Viewer | null,
  text: string,
  values: readonly unknown[],
): Promise<Record<string, any>[]> {
  return inSession(sessions, viewer, async (client) => {
    const { rows } = await client.query<Record<string, any>>(text, [...values]);
    return rows;
  });
}

function explainAs(
  sessions: pg.Pool,
  viewer: Viewer,
  { text, values, planned }: Looked,
): Promise<readonly Explained[]> {
  return inSession(sessions, viewer, async (client) => {
    await client.query(`set local plan_cache_mode = ${planned}`);
    await client.query('deallocate all');
    await client.query(`prepare looked as ${text}`);
    const given = values.map((value) => literalOf(wireValue(value as BoundValue))).join(', ');
    const executed = values.length === 0 ? 'looked' : `looked(${given})`;
    const { rows } = await client.query<{ 'QUERY PLAN': readonly Explained[] }>(
      `explain (analyze, buffers, format json) execute ${executed}`,
    );
    return rows[0]?.['QUERY PLAN'] ?? [];
  });
}

const literalOf = (value: string | null): string => (value === null ? 'null' : pg.escapeLiteral(value));

/** Does something as the service's role with the settings of a viewer; it is rolled back. */
async function inSession<T>(
  sessions: pg.Pool,
  viewer: Viewer | null,
  use: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await sessions.connect();
  try {
    await client.query('begin');
    if (viewer !== null) {
      await client.query(
        "select set_config('app.viewer_role', $1, true), set_config('app.viewer_id', $2, true), set_config('app.viewer_state', $3, true), set_config('app.viewer_authority', $4, true)",
        [viewer.role, viewer.userId ?? '', viewer.state ?? '', viewer.authorityId ?? ''],
      );
    }
    return await use(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
