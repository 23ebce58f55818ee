const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const patienceMs = 15_000;

/**
 * Ends the process in order when it is asked to (Ctrl-C, SIGTERM, a closed terminal): runs `stop` once, then exits
 * with code 0. A terminal and npm may both pass on the same Ctrl-C, so further signals change nothing; what does
 * not stop within 15 seconds is left behind with exit code 1.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      process.stderr.write('repatria: not everything has stopped in time; leaving.\n');
      process.exit(1);
    }, patienceMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `repatria: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, end);
}
