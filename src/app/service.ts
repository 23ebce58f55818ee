import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { auditDigest, readingRecorder, recordCommand } from '../contexts/audit/index.js';
import { CommandRunner } from '../platform/commands/command-runner.js';
import type { StepLog } from '../platform/commands/last-steps.js';
import { ReadSession } from '../platform/database/read-session.js';
import { Planner } from '../platform/reads/planner.js';
import { PlainReads } from '../platform/reads/plain-reads.js';
import { assembleReadModels } from '../platform/reads/read-models.js';
import type { Catalogue } from '../platform/reads/outline.js';
import { Records } from '../platform/reads/records.js';
import { RequestReads } from '../platform/reads/request-reads.js';
import type { RequestContext } from '../platform/request-context.js';
import type { Viewer } from '../platform/viewer.js';
import { contexts } from './contexts.js';
import { openOrm } from './orm.js';
import { accessPolicy, buildServiceSchema } from './schema.js';

/** How the service uses its database. */
export interface ServiceOptions {
  /** The database as the role that row security holds. */
  readonly appUrl: string;
  readonly readConnections?: number;
  readonly commandConnections?: number;
  /** After how many milliseconds the database gives up a read. */
  readonly readTimeoutMs?: number;
  readonly now?: () => Date;
}

/** The service without its outer face: the schema, and a context for each request. */
export interface Service {
  readonly schema: GraphQLSchema;
  readonly orm: MikroORM;
  readonly session: ReadSession;
  /** What a request's resolvers are given. The plain path is for the test that holds the two read paths against each other. */
  readonly contextFor: (viewer: Viewer, requestId: string, path?: 'planned' | 'plain') => RequestContext;
  readonly close: () => Promise<void>;
}

/** How many connections a service opens at most where nothing else is said: half for reads, half for commands. */
export const connectionsOfService = 16;

/** Puts the service together on a database. Throws when schema, access policy and read models disagree. */
export async function openService(options: ServiceOptions): Promise<Service> {
  const {
    appUrl,
    readConnections = connectionsOfService / 2,
    commandConnections = connectionsOfService / 2,
    readTimeoutMs = 10_000,
    now = () => new Date(),
  } = options;
  const orm = await openOrm(appUrl, commandConnections);
  const models = assembleReadModels(
    orm,
    contexts.flatMap(({ reads }) => reads),
  );
  const schema = await buildServiceSchema(models);
  const catalogue: Catalogue = { models, policy: accessPolicy };
  const planner = new Planner(catalogue);
  const session = new ReadSession(appUrl, { connections: readConnections, timeoutMs: readTimeoutMs });
  const recordReadings = readingRecorder(session, now);
  const runner = new CommandRunner({
    ...{ orm, policy: accessPolicy, record: recordCommand, now },
    digest: await auditDigest(orm),
    steps: Object.assign({}, ...contexts.map(({ steps }) => steps ?? {})) as Readonly<
      Record<string, StepLog>
    >,
  });
  return {
    schema,
    orm,
    session,
    contextFor: (viewer, requestId, path = 'planned') => {
      const planned = new RequestReads(planner, session, recordReadings, viewer, requestId);
      const records = new Records(catalogue, planned, new PlainReads(catalogue, session, viewer), path, now);
      return {
        viewer,
        requestId,
        records,
        run: (name, input, command) => runner.run(viewer, requestId, name, input, command),
      };
    },
    close: async () => {
      await session.close();
      await orm.close();
    },
  };
}
