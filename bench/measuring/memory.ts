import type { Contender } from '../contenders/contender.js';

/** The memory of the process of one contender, in megabytes (resident set). */
export interface Memory {
  readonly contender: string;
  /** When it has started and was asked nothing. */
  readonly idle: number;
  /** After everything that was measured. */
  readonly loaded: number;
}

/** The resident set of each contender's process, in megabytes. */
export async function residentOf(contenders: readonly Contender[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const { name, memory } of contenders) found.set(name, await memory());
  return found;
}
