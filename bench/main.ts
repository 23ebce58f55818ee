import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { startEmbedded } from '../src/platform/database/embedded.js';
import { projectPath } from '../src/platform/project-path.js';
import { startContenders } from './contenders/contenders.js';
import { runDatabase } from './contenders/database.js';
import { Commands } from './measuring/commands.js';
import { requireEqual } from './measuring/equal.js';
import { LoadGenerator } from './measuring/load.js';
import { measure } from './measuring/rounds.js';
import { prepareTasks } from './measuring/samples.js';
import { operations } from './operations/index.js';
import { ratiosOf } from './report/ratios.js';
import { reportOf } from './report/report.js';

/** How many requests a data set holds. */
const sizes = { '10k': 10_000, '100k': 100_000, '1M': 1_000_000 } as const;
type Size = keyof typeof sizes;

interface Options {
  readonly size: Size;
  readonly rounds: number;
  readonly seconds: number;
  readonly short?: true;
  readonly only?: readonly string[];
}

const positive = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('a whole number from 1 on, please.');
  return number;
};

const options = new Command('npm run bench --')
  .description('Measures Repatria beside PostGraphile and the limit, on one database, in one run.')
  .addOption(new Option('--size <size>', 'how many requests').choices(Object.keys(sizes)).default('100k'))
  .option('--rounds <n>', 'how often each cell is measured', positive, 5)
  .option('--seconds <n>', 'how long', positive, 10)
  .option('--short', 'a round of two seconds: shows that it works, not how fast it is')
  .option('--only <operations...>', `some of ${operations.map(({ name }) => name).join(', ')}`)
  .parse()
  .opts<Options>();

const extent = options.short
  ? { rounds: 1, seconds: 2, warmUpSeconds: 1, connections: 32 }
  : { rounds: options.rounds, seconds: options.seconds, warmUpSeconds: 3, connections: 32 };
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const directory = path.join(projectPath(), '.data/bench', options.size);
const server = await startEmbedded(directory);
const stops: (() => Promise<void> | void)[] = [server.stop];
try {
  say(`data: ${options.size} requests`);
  const database = await runDatabase(server.ownerUrl, sizes[options.size]);
  const contenders = await startContenders({ appUrl: database.appUrl, directory });
  stops.push(...contenders.map(({ stop }) => stop));
  const chosen = operations.filter(({ name }) => options.only?.includes(name) ?? true);
  const tasks = await prepareTasks(database, chosen, contenders);
  const commands = await Commands.on(database.ownerUrl);
  stops.push(() => commands.close());
  await requireEqual(tasks, options.short ? 5 : 100, commands.ask);
  say('every contender answers alike');
  const generator = new LoadGenerator();
  stops.push(() => {
    generator.stop();
  });
  const cells = await measure(
    ...([tasks, generator, extent, commands.prepareFor] as const),
    ({ operation, contender, round, perSecond }) => {
      say(`round ${String(round)}: ${operation}, ${contender}: ${perSecond.toFixed(0)}/s`);
    },
  );
  await commands.requireWholeTrail();
  const ratios = ratiosOf(cells, 'repatria');
  const report = reportOf(cells, ratios);
  // A short run says nothing that is worth keeping.
  if (!options.short) {
    const results = path.join(projectPath(), 'bench/results');
    mkdirSync(results, { recursive: true });
    writeFileSync(
      path.join(results, `${options.size}.json`),
      `${JSON.stringify({ size: options.size, extent, cells, ratios }, null, 2)}\n`,
    );
    writeFileSync(path.join(results, `${options.size}.md`), report);
  }
  process.stdout.write(report);
} finally {
  for (const stop of stops.reverse()) await stop();
}
