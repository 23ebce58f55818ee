import type { TestState } from './personas.js';
import { world, type World } from './world.js';

/** A State that takes part in Repatria and one that does not: what the first says to the second leaves as letters. */
export interface OneSided {
  readonly w: World;
  readonly own: TestState;
  readonly absent: TestState;
  readonly today: string;
  /** On which a step of the State that does not take part rests. */
  readonly onPaper: { readonly happenedOn: string; readonly reference: string };
}

/** The two States in the world of this test file. */
export async function oneSided(): Promise<OneSided> {
  const w = await world();
  const today = new Date().toISOString().slice(0, 10);
  const states = { own: await w.state(), absent: await w.state({ onRepatria: false }) };
  return { w, ...states, today, onPaper: { happenedOn: today, reference: 'Letter 77/2026' } };
}
