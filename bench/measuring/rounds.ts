import type { Contender, Prepared } from '../contenders/contender.js';
import type { Operation, Sample } from '../operations/index.js';
import type { LoadGenerator, Measured } from './load.js';

/** How much is measured. */
export interface Extent {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

/** One measurement of the run. */
export interface Cell extends Measured {
  readonly operation: string;
  readonly contender: string;
  readonly round: number;
}

/** An operation with everything that each contender will be sent. */
export interface Task {
  readonly operation: Operation;
  readonly samples: readonly Sample[];
  readonly prepared: ReadonlyMap<Contender, readonly Prepared[]>;
}

/** A series of numbers that is the same in every run. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/**
 * Measures every task with every contender in every round, in an order that is shuffled anew each round, so that what
 * disturbs the machine for a while disturbs no contender alone.
 * @param prepareFor what has to be done before each measurement of an operation
 * @throws Error when an answer failed: a wrong answer has no speed
 */
export async function measure(
  tasks: readonly Task[],
  generator: LoadGenerator,
  { rounds, seconds, warmUpSeconds, connections }: Extent,
  prepareFor: (operation: Operation) => Promise<void>,
  tell: (cell: Cell) => void,
): Promise<readonly Cell[]> {
  const draw = drawsFrom(20_261_125);
  const cells: Cell[] = [];
  const pairs = tasks.flatMap((task) =>
    [...task.prepared].map(([contender, requests]) => ({ task, contender, requests })),
  );
  for (const { task, contender, requests } of warmUpSeconds > 0 ? pairs : []) {
    await prepareFor(task.operation);
    await generator.run({ url: contender.url, requests, connections, seconds: warmUpSeconds });
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { task, contender, requests } of shuffled(pairs, draw)) {
      await prepareFor(task.operation);
      const measured = await generator.run({ url: contender.url, requests, connections, seconds });
      const { name } = task.operation;
      if (measured.failed > 0)
        throw new Error(`${contender.name} failed ${String(measured.failed)} times at ${name}.`);
      const cell = { operation: name, contender: contender.name, round, ...measured };
      cells.push(cell);
      tell(cell);
    }
  }
  return cells;
}
