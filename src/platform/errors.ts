import { GraphQLError } from 'graphql';

/** The closed set of `extensions.code` values that a client can meet; each is documented in docs/api.md. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'INVALID_TRANSITION'
  | 'INCOMPLETE'
  | 'RATE_LIMITED'
  | 'QUERY_TOO_COMPLEX'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** One thing that is wrong with an input: where, and what to do about it. */
export interface Problem {
  /** Path of the field in the input, such as `input.deadline`. */
  readonly field: string;
  readonly message: string;
  /** The rule that is not kept, by its name in docs/rules.md; absent where it is none of those. */
  readonly rule?: string;
}

/**
 * An error whose message is written for the client. Everything else is masked before it leaves the service. Where a rule
 * of docs/rules.md refuses, `rule` in the details names it; where several things are wrong, each names its own.
 */
export class DomainError extends GraphQLError {
  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...details, code } });
    this.name = 'DomainError';
  }

  get code(): ErrorCode {
    return this.extensions.code as ErrorCode;
  }
}

/** BAD_USER_INPUT naming every problem at once, never only the first. */
export function badInput(problems: readonly Problem[]): DomainError {
  const summary = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return new DomainError('BAD_USER_INPUT', summary, { problems });
}

/**
 * NOT_FOUND: the one answer for a record that does not exist and for one that this viewer may not see.
 * Its text depends on what the client sent and on nothing else.
 */
export function notFound(type: string): DomainError {
  return new DomainError('NOT_FOUND', `There is no ${type} with this id that you may see.`);
}

/** One thing that a command still needs: what, and where that is asked for. */
export interface Lack {
  readonly missing: string;
  readonly source: string;
  /** The rule that asks for it, by its name in docs/rules.md; absent where it is none of those. */
  readonly rule?: string;
}

/** INCOMPLETE naming everything that a command still needs, and what to do about it where that is not plain. */
export function incomplete(command: string, missing: readonly Lack[], advice = ''): DomainError {
  const named = missing.map((one) => `${one.missing} (${one.source})`).join('; ');
  const summary = `${command} is not possible yet. Missing: ${named}. ${advice}`.trimEnd();
  return new DomainError('INCOMPLETE', summary, { missing });
}

/** FORBIDDEN: the viewer's role does not reach this command, query or field, whatever the record. */
export function forbidden(what: string, requires: string): DomainError {
  return new DomainError('FORBIDDEN', `${what} requires ${requires}.`, { requires });
}

/** A step that somebody took with a record, as the viewer may know it. */
export interface LastStep {
  readonly command: string;
  readonly byState: string;
  readonly at: string;
}

/**
 * CONFLICT: somebody changed the record since the client read it.
 * @param lastSteps the last that became of it, the latest first; empty where nothing tells
 */
export function staleVersion(current: number, lastSteps: readonly LastStep[] = []): DomainError {
  const told = lastSteps.map(({ command, byState, at }) => `${command} by ${byState} at ${at}`).join('; ');
  const latest = told === '' ? '' : ` Its latest steps: ${told}.`;
  return new DomainError(
    'CONFLICT',
    `The record has changed since you read it.${latest} Read it again and see whether the command is still right; then repeat it with expectedVersion ${String(current)}.`,
    { currentVersion: current, ...(lastSteps.length > 0 && { lastSteps }) },
  );
}
