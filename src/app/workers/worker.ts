import { pino } from 'pino';
import { loadConfig } from '../../platform/config.js';
import { stopOnSignal } from '../../platform/shutdown.js';
import { examples } from '../command-line/examples.js';
import { demoAccess } from '../command-line/welcome.js';
import { openIdentity } from '../identity.js';
import { serve } from '../serve.js';
import { openService } from '../service.js';
import { sharedWrites } from './shared-writes.js';

/** What a worker is told by the process that started it; the rest it reads from the settings. */
export interface WorkerOrders {
  /** The database as the service role. */
  readonly appUrl: string;
  /** A replica of it, likewise; undefined for none. */
  readonly replicaUrl?: string | undefined;
}

/** Serves in one of several processes, until it is told to stop. The database is ready, and stays when it ends. */
export async function work({ appUrl, replicaUrl }: WorkerOrders): Promise<void> {
  const config = loadConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  const identity = await openIdentity(config);
  const service = await openService({
    ...{ appUrl, replicaUrl },
    sharedWrites: replicaUrl === undefined ? undefined : sharedWrites(),
  });
  const people = config.demo ? await demoAccess(identity) : [];
  const http = await serve({ service, identity, config, explorer: { people, examples }, log });
  stopOnSignal(async () => {
    await http.close();
    await service.close();
  });
}
