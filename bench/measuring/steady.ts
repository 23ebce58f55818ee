import type { Contender, Prepared } from '../contenders/contender.js';
import { median } from '../report/ratios.js';
import type { LoadGenerator } from './load.js';
import { drawsFrom, shuffled, type Cell, type Task } from './rounds.js';

/**
 * How long requests take that arrive at a fixed rate, the same for all: 60 of a hundred of what Repatria answered at most. At
 * a higher rate of its own the limit would be judged by a fuller machine.
 */
export interface Steady extends Cell {
  /** Requests a second. */
  readonly rate: number;
}

const share = 0.6;

/** The contenders whose latencies are judged, by the rate of the first, and at what. */
const judged = { operations: ['record', 'inbox'], contenders: ['repatria', 'limit'] };

/**
 * Measures latencies below saturation, in rounds that are shuffled as those at saturation are.
 * @param cells what was measured at saturation
 * @throws Error when an answer failed
 */
export async function measureSteady(
  tasks: readonly Task[],
  generator: LoadGenerator,
  cells: readonly Cell[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<readonly Steady[]> {
  const draw = drawsFrom(20_261_129);
  const pairs = tasks
    .filter(({ operation }) => judged.operations.includes(operation.name))
    .flatMap(({ operation: { name }, prepared }) =>
      [...prepared].map(([contender, requests]) => ({ name, contender, requests })),
    )
    .filter(({ contender }) => judged.contenders.includes(contender.name));
  const found: Steady[] = [];
  for (let round = 1; round <= rounds; round += 1)
    for (const pair of shuffled(pairs, draw))
      found.push({ round, ...(await one(pair, generator, cells, seconds)) });
  return found;
}

async function one(
  { name, contender, requests }: { name: string; contender: Contender; requests: readonly Prepared[] },
  generator: LoadGenerator,
  cells: readonly Cell[],
  seconds: number,
): Promise<Omit<Steady, 'round'>> {
  const most = cells.filter((cell) => cell.operation === name && cell.contender === judged.contenders[0]);
  const rate = Math.max(1, Math.round(share * median(most.map(({ perSecond }) => perSecond))));
  const measured = await generator.run({ url: contender.url, requests, connections: 1, seconds, rate });
  if (measured.failed > 0)
    throw new Error(`${contender.name} failed ${String(measured.failed)} times at ${name}, at a fixed rate.`);
  return { operation: name, contender: contender.name, rate, ...measured };
}
