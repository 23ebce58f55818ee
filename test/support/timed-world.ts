import { openService } from '../../src/app/service.js';
import { onceEnded } from './of-this-file.js';
import { world, World } from './world.js';

/** A world whose commands are given at times of the test's choosing. */
export interface TimedWorld {
  readonly w: World;
  /** From now on commands are given at this instant. */
  readonly at: (instant: string | Date) => void;
}

/** The world of this test file, on its own database, with a clock that the test turns. */
export async function timedWorld(start: string): Promise<TimedWorld> {
  const { test } = await world();
  let now = new Date(start);
  const service = await openService({
    appUrl: test.database.appUrl,
    readConnections: 2,
    commandConnections: 3,
    now: () => now,
  });
  onceEnded(() => service.close());
  return {
    w: new World({ ...test, service }, () => now),
    at: (instant) => {
      now = new Date(instant);
    },
  };
}
