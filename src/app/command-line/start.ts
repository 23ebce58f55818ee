import { pino } from 'pino';
import { loadConfig } from '../../platform/config.js';
import { openDatabase } from '../../platform/database/open.js';
import { stopOnSignal } from '../../platform/shutdown.js';
import { loadSeeds } from '../load-seeds.js';
import { openIdentity } from '../identity.js';
import { migrate } from '../migrate.js';
import { serve } from '../serve.js';
import { openService } from '../service.js';
import { examples } from './examples.js';
import { demoAccess, welcome } from './welcome.js';

/** `repatria start`: migrates, loads the reference data, serves until it is told to stop. */
export async function start(): Promise<void> {
  const config = loadConfig(process.env);
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
    const service = await openService({ appUrl: database.appUrl });
    started.push(service.close);
    const access = config.demo ? await demoAccess(identity) : [];
    const explorer = { people: access, examples };
    const http = await serve({ service, identity, config, explorer, log });
    started.push(http.close);
    process.stdout.write(welcome({ url: http.url, database: database.description, access }));
    void database.lost.then(async (fault) => {
      process.stderr.write(`repatria: ${fault.message}\n`);
      await stop();
      process.exit(1);
    });
  } catch (error) {
    await stop();
    throw error;
  }
}
