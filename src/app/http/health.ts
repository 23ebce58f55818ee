import type { Logger } from 'pino';

/** Checks by name; one that fails throws. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

/** What the service says of itself: which checks passed, without the reasons, which go to the log. */
export interface Readiness {
  readonly status: 'ok' | 'unavailable';
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

/** Runs all checks side by side; one without an answer after `timeoutMs` has failed. */
export async function readiness(checks: HealthChecks, log: Logger, timeoutMs = 2000): Promise<Readiness> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        await inTime(check(), timeoutMs);
        return [name, 'ok'] as const;
      } catch (error) {
        log.warn({ err: error, check: name }, 'health check failed');
        return [name, 'failed'] as const;
      }
    }),
  );
  const isReady = results.every(([, result]) => result === 'ok');
  return { status: isReady ? 'ok' : 'unavailable', checks: Object.fromEntries(results) };
}

async function inTime(check: Promise<void>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${String(timeoutMs)} ms`));
    }, timeoutMs);
  });
  await Promise.race([check, late]).finally(() => {
    clearTimeout(timer);
  });
}
