import { pino } from 'pino';
import { loadConfig } from '../../platform/config.js';
import { stopOnSignal } from '../../platform/shutdown.js';
import { examples } from '../command-line/examples.js';
import { demoAccess } from '../command-line/welcome.js';
import { openIdentity } from '../identity.js';
import { serve } from '../serve.js';
import { openService } from '../service.js';

/** What a worker is told by the process that started it; the rest it reads from the settings. */
export interface WorkerOrders {
  /** The database as the service role. */
  readonly appUrl: string;
}

/** Serves in one of several processes, until it is told to stop. The database is ready, and stays when it ends. */
export async function work({ appUrl }: WorkerOrders): Promise<void> {
  const config = loadConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  const identity = await openIdentity(config);
  const service = await openService({ appUrl });
  const people = config.demo ? await demoAccess(identity) : [];
  const http = await serve({ service, identity, config, explorer: { people, examples }, log });
  stopOnSignal(async () => {
    await http.close();
    await service.close();
  });
}
