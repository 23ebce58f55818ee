// Repatria as `repatria start` serves it, on the database of the benchmark; arguments: the database as the service role,
// and the directory of the keys that sign the tokens.
import 'reflect-metadata';
import { pino } from 'pino';
import { openIdentity } from '../../src/app/identity.js';
import { serve } from '../../src/app/serve.js';
import { openService } from '../../src/app/service.js';
import { loadConfig } from '../../src/platform/config.js';

const [appUrl = '', REPATRIA_DATA_DIR = ''] = process.argv.slice(2);
const config = loadConfig({ PORT: '0', RATE_LIMIT: '0', REPATRIA_DATA_DIR });
const service = await openService({ appUrl });
const { url } = await serve({
  service,
  identity: await openIdentity(config),
  config,
  explorer: { people: [], examples: [] },
  log: pino({ level: 'silent' }),
});
process.send?.({ port: Number(new URL(url).port) });
process.on('message', () => process.send?.({ rss: process.memoryUsage.rss() }));
process.on('disconnect', () => process.exit(0));
