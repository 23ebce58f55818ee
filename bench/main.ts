import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { startEmbedded } from '../src/platform/database/embedded.js';
import { projectPath } from '../src/platform/project-path.js';
import { startContenders } from './contenders/contenders.js';
import { runDatabase } from './contenders/database.js';
import { Commands } from './measuring/commands.js';
import { requireEqual } from './measuring/equal.js';
import { LoadGenerator } from './measuring/load.js';
import { residentOf } from './measuring/memory.js';
import { measure } from './measuring/rounds.js';
import { prepareTasks } from './measuring/samples.js';
import { measureSteady } from './measuring/steady.js';
import { trafficOf, Wire } from './measuring/wire.js';
import { operations } from './operations/index.js';
import { compare, comparisonOf } from './report/compare.js';
import { machineOf } from './report/machine.js';
import { ratiosOf } from './report/ratios.js';
import { reportOf } from './report/report.js';
import type { Results } from './report/results.js';

/** How many requests a data set holds. */
const sizes = { '10k': 10_000, '100k': 100_000, '1M': 1_000_000 } as const;
type Size = keyof typeof sizes;

interface Options {
  readonly size: Size;
  readonly rounds: number;
  readonly seconds: number;
  readonly short?: true;
  readonly only?: readonly string[];
  readonly compare?: string;
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
  .option('--compare <file>', 'results of an earlier run (JSON), beside which these are set')
  .parse()
  .opts<Options>();

const extent = options.short
  ? { rounds: 1, seconds: 2, warmUpSeconds: 1, connections: 32, steady: { rounds: 1, seconds: 2 } }
  : {
      rounds: options.rounds,
      seconds: options.seconds,
      warmUpSeconds: 3,
      connections: 32,
      steady: { rounds: 3, seconds: 20 },
    };
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Writes what was found below bench/results. */
function keep(results: Results, report: string): void {
  const place = path.join(projectPath(), 'bench/results');
  mkdirSync(place, { recursive: true });
  const file = path.join(place, `${results.date}-${results.size}`);
  writeFileSync(`${file}.json`, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(`${file}.md`, report);
}

const loadBefore = os.loadavg()[0] as number;
const earlier =
  options.compare === undefined
    ? undefined
    : (JSON.parse(readFileSync(options.compare, 'utf8')) as Pick<Results, 'ratios'>).ratios;
const directory = path.join(projectPath(), '.data/bench', options.size);
const server = await startEmbedded(directory);
const stops: (() => Promise<void> | void)[] = [server.stop];
try {
  say(`data: ${options.size} requests`);
  const database = await runDatabase(server.ownerUrl, sizes[options.size]);
  const machine = await machineOf(database.ownerUrl, loadBefore);
  const commands = await Commands.on(database.ownerUrl);
  stops.push(() => commands.close());
  const chosen = operations.filter(({ name }) => options.only?.includes(name) ?? true);

  // By servers of their own, since the way over the counter costs time.
  const wire = await Wire.before(database.appUrl);
  stops.push(() => {
    wire.stop();
  });
  const counted = await startContenders({ appUrl: wire.url, directory });
  const traffic = await trafficOf(await prepareTasks(database, chosen, counted), wire, commands);
  for (const { stop } of counted) await stop();

  const contenders = await startContenders({ appUrl: database.appUrl, directory });
  stops.push(...contenders.map(({ stop }) => stop));
  const idle = await residentOf(contenders);
  const tasks = await prepareTasks(database, chosen, contenders);
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
  say('at 60 % of what Repatria answered');
  const steady = await measureSteady(tasks, generator, cells, extent.steady);
  const memory = [...(await residentOf(contenders))].map(([contender, loaded]) => ({
    ...{ contender, idle: idle.get(contender) ?? 0, loaded },
  }));
  await commands.requireWholeTrail();
  const results: Results = {
    ...{ date: new Date().toISOString().slice(0, 10), size: options.size, machine, extent },
    ...{ ratios: ratiosOf(cells, 'repatria'), traffic, memory, cells, steady },
  };
  const report = reportOf(results);
  // A short run says nothing that is worth keeping.
  if (!options.short) keep(results, report);
  process.stdout.write(report);
  if (earlier)
    process.stdout.write(`\nBeside the earlier run:\n\n${comparisonOf(compare(earlier, results.ratios))}`);
} finally {
  for (const stop of stops.reverse()) await stop();
}
