import type { Memory } from '../measuring/memory.js';
import type { Cell, Extent } from '../measuring/rounds.js';
import type { Steady } from '../measuring/steady.js';
import type { Traffic } from '../measuring/wire.js';
import type { Machine } from './machine.js';
import type { Ratio } from './ratios.js';

/** Everything that a run found. */
export interface Results {
  /** The day (UTC). */
  readonly date: string;
  readonly size: string;
  readonly machine: Machine;
  readonly extent: Extent;
  readonly ratios: readonly Ratio[];
  readonly traffic: readonly Traffic[];
  readonly memory: readonly Memory[];
  readonly cells: readonly Cell[];
  readonly steady: readonly Steady[];
}
