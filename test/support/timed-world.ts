import { clock } from './clock.js';
import { world, World } from './world.js';

/** A world whose commands are given at times of the test's choosing. */
export interface TimedWorld {
  readonly w: World;
  /** From now on commands are given at this instant. */
  readonly at: (instant: string | Date) => void;
  /** Does something else than give a command, such as reading a list, by the same clock. */
  readonly during: <T>(act: () => T) => T;
}

/** A world of this test file, or the one given, with a clock that the test turns. */
export async function timedWorld(start: string, of?: World): Promise<TimedWorld> {
  const { test } = of ?? (await world());
  let instant = new Date(start);
  const now = (): Date => instant;
  return {
    w: new World(test, now),
    at: (turned) => {
      instant = new Date(turned);
    },
    during: (act) => clock.by(now, act),
  };
}
