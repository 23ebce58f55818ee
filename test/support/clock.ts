import { AsyncLocalStorage } from 'node:async_hooks';

const turned = new AsyncLocalStorage<() => Date>();

/** The clock of the services that tests open: that of the machine, or the one by which a test acts. */
export const clock = {
  now: (): Date => turned.getStore()?.() ?? new Date(),

  /** Does something by a clock of the test's own, with what it causes. */
  by: <T>(now: () => Date, act: () => T): T => turned.run(now, act),
};
