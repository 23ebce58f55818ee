/**
 * Why the program cannot start (or go on), in words for whoever runs it: what is wrong and what to do. Told without
 * a stack; several faults of one kind may stand on lines of their own.
 */
export class StartupFault extends Error {
  override readonly name = 'StartupFault';
}

/**
 * Runs the program. A {@link StartupFault} is told on stderr and ends the process with exit code 1; any other
 * error is a defect of the program and is told with its stack, with the same exit code.
 */
export async function exitOnFault(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`repatria: ${told(error)}\n`);
    process.exit(1);
  }
}

function told(error: unknown): string {
  if (error instanceof StartupFault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The code of a system or database error ("EADDRINUSE", "28P01"); undefined if it has none. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
