import { pino } from 'pino';
import { loadConfig } from '../../platform/config.js';
import { openDatabase } from '../../platform/database/open.js';
import { requireFree } from '../../platform/listen.js';
import { stopOnSignal } from '../../platform/shutdown.js';
import { loadSeeds } from '../load-seeds.js';
import { openIdentity } from '../identity.js';
import { migrate } from '../migrate.js';
import { serve } from '../serve.js';
import { connectionsOfService, openService } from '../service.js';
import { requireConnections } from '../workers/connections.js';
import { startWorkers } from '../workers/workers.js';
import { urlFor } from '../http/http-server.js';
import { examples } from './examples.js';
import { demoAccess, welcome } from './welcome.js';

/** `repatria start`: migrates, loads the reference data, serves until it is told to stop, in one process or in several. */
export async function start({ workers }: { readonly workers: number }): Promise<void> {
  const config = loadConfig(process.env);
  // A port that is taken is known before anything is made, not a minute after.
  await requireFree(config);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  const identity = await openIdentity(config);
  const database = await openDatabase(config);
  // What was started last stops first.
  const started: (() => Promise<void>)[] = [database.stop];
  const stop = async (): Promise<void> => {
    for (const end of started.splice(0).reverse()) await end();
  };
  stopOnSignal(stop);
  try {
    await migrate(database.ownerUrl);
    await loadSeeds(database, { demo: config.demo });
    const access = config.demo ? await demoAccess(identity) : [];
    const { appUrl, replicaUrl } = database;
    const lost = [database.lost];
    let url: string;
    if (workers > 1) {
      await requireConnections(database.ownerUrl, workers, connectionsOfService);
      const several = await startWorkers(workers, { appUrl, replicaUrl }, log);
      started.push(several.close);
      lost.push(several.lost);
      url = urlFor(config.host, several.port);
    } else {
      const service = await openService({ appUrl, replicaUrl });
      started.push(service.close);
      const http = await serve({ service, identity, config, explorer: { people: access, examples }, log });
      started.push(http.close);
      url = http.url;
    }
    process.stdout.write(welcome({ url, database: database.description, access }));
    void Promise.race(lost).then(async (fault) => {
      process.stderr.write(`repatria: ${fault.message}\n`);
      await stop();
      process.exit(1);
    });
  } catch (error) {
    await stop();
    throw error;
  }
}
