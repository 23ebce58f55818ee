import { DomainError } from '../errors.js';

const lost = /^(Connection terminated|Client (has|was))/;

/** Whether an error says that the database cannot be reached or takes no more work, and nothing about what was asked. */
export function isConnectionFault(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return /^(08|57P|53)|^E[A-Z]+$/.test(code);
  // A connection that breaks without a word has no code.
  return error instanceof Error && lost.test(error.message);
}

/** SERVICE_UNAVAILABLE; the cause is for the log. */
export function unavailable(cause: unknown): DomainError {
  const error = new DomainError(
    'SERVICE_UNAVAILABLE',
    'The database cannot be reached at the moment. Try again shortly.',
  );
  error.cause = cause;
  return error;
}
