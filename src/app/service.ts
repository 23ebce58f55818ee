import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { auditDigest, readingRecorder, recordCommand } from '../contexts/audit/index.js';
import { CommandRunner } from '../platform/commands/command-runner.js';
import type { StepLog } from '../platform/commands/last-steps.js';
import { ReadSession } from '../platform/database/read-session.js';
import { ReplicaReads } from '../platform/database/replica/replica-reads.js';
import { Planner } from '../platform/reads/planner.js';
import { PlainReads } from '../platform/reads/plain-reads.js';
import { assembleReadModels } from '../platform/reads/read-models.js';
import type { Catalogue } from '../platform/reads/outline.js';
import { Records } from '../platform/reads/records.js';
import { RequestReads } from '../platform/reads/request-reads.js';
import type { RequestContext } from '../platform/request-context.js';
import type { Viewer } from '../platform/viewer.js';
import { contexts, stepsOfTwo } from './contexts.js';
import { openOrm } from './orm.js';
import { accessPolicy, buildServiceSchema } from './schema.js';
import type { SharedWrites } from './workers/shared-writes.js';

/** How the service uses its database. */
export interface ServiceOptions {
  /** The database as the role that row security holds. */
  readonly appUrl: string;
  /** A streaming replica of it, as the same role; without one everything is read from the database itself. */
  readonly replicaUrl?: string | undefined;
  /** How others who serve with it tell, and are told, who wrote something. */
  readonly sharedWrites?: SharedWrites | undefined;
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
  readonly contextFor: (
    viewer: Viewer,
    requestId: string,
    path?: 'planned' | 'plain',
    /** Whether all is read from the database itself, though there is a replica. */
    newest?: boolean,
  ) => RequestContext;
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
  const replica =
    options.replicaUrl === undefined
      ? undefined
      : new ReplicaReads(session, {
          url: options.replicaUrl,
          connections: readConnections,
          timeoutMs: readTimeoutMs,
        });
  const recordReadings = readingRecorder(session, now);
  const runner = new CommandRunner({
    ...{ orm, policy: accessPolicy, record: recordCommand, now, stepsOfTwo },
    ...(replica && { written: noteOf(replica, options.sharedWrites) }),
    digest: await auditDigest(orm),
    steps: Object.assign({}, ...contexts.map(({ steps }) => steps ?? {})) as Readonly<
      Record<string, StepLog>
    >,
  });
  return {
    schema,
    orm,
    session,
    contextFor: (viewer, requestId, path = 'planned', newest = false) => {
      const reader = newest ? session : (replica ?? session);
      const planned = new RequestReads(planner, reader, recordReadings, viewer, requestId);
      const records = new Records(catalogue, planned, new PlainReads(catalogue, reader, viewer), path, now);
      return {
        viewer,
        requestId,
        records,
        run: (name, input, command) => runner.run(viewer, requestId, name, input, command),
      };
    },
    close: async () => {
      await replica?.close();
      await session.close();
      await orm.close();
    },
  };
}

/** Notes who wrote, here and with those who serve with it, before the answer is given. */
function noteOf(
  replica: ReplicaReads,
  shared: SharedWrites | undefined,
): (viewer: Viewer, transaction: bigint) => Promise<void> {
  const note = replica.wrote.bind(replica);
  shared?.listen(note);
  return async (viewer, transaction) => {
    note(viewer, transaction);
    await shared?.tell(viewer, transaction);
  };
}
