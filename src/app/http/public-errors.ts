import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, Kind } from 'graphql';
import type { FieldNode, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';

import { badInput, DomainError } from '../../platform/errors.js';
import type { ErrorCode } from '../../platform/errors.js';
import { validationProblems } from './argument-problems.js';
import { tooManyTokens } from './document-limits.js';
import { currentScope } from './request-scope.js';
import { MAX_MESSAGE_LENGTH, shortened } from './text-safety.js';

/** Turns any error into what the client may read of it. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Codes that Apollo Server gives to faults of the request itself. */
const REQUEST_FAULTS: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/**
 * Builds Apollo's `formatError`: domain errors pass as they are, every fault of the request becomes
 * BAD_USER_INPUT (or QUERY_TOO_COMPLEX), and all else is logged with its stack and reaches the client as
 * INTERNAL_SERVER_ERROR with the request id and nothing more. Places in the query (`locations`, `path`) stay.
 */
export function createErrorFormatter(log: Logger, maxTokens: number): FormatError {
  return ({ message, locations, path, extensions }, error) => {
    const told =
      domainErrorOf(error, { message, code: extensions?.code, maxTokens }) ?? internalError(error, log, path);
    const details = Object.entries(told.extensions).filter(([name]) => name !== 'http');
    return {
      message: shortened(told.message, MAX_MESSAGE_LENGTH),
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: Object.fromEntries(details),
    };
  };
}

/** Logs an unexpected error with its stack and gives what the client may know of it: the request id. */
export function internalError(
  error: unknown,
  log: Logger,
  path?: GraphQLFormattedError['path'],
): DomainError {
  const requestId = currentScope()?.requestId;
  log.error({ err: rootCause(error), requestId, path }, 'unexpected error');
  const quote = requestId === undefined ? '' : ` If it goes on, report it and quote request id ${requestId}.`;
  return new DomainError(
    'INTERNAL_SERVER_ERROR',
    `Something went wrong on our side; try again later.${quote}`,
  );
}

/** HTTP status of an answer whose only content is an error with this code; undefined: the usual 200. */
export function httpStatusOf(code: unknown): number | undefined {
  return (HTTP_STATUS as Readonly<Record<string, number>>)[String(code)];
}

const HTTP_STATUS = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} satisfies Partial<Record<ErrorCode, number>>;

interface Told {
  readonly message: string;
  readonly code: unknown;
  readonly maxTokens: number;
}

function domainErrorOf(error: unknown, { message, code, maxTokens }: Told): DomainError | null {
  const cause = rootCause(error);
  if (cause instanceof DomainError) return cause;
  if (cause instanceof ArgumentValidationError)
    return badInput(validationProblems(cause, fieldNodeOf(error)));
  if (code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED && message.endsWith('Parsing aborted.')) {
    return tooManyTokens(maxTokens);
  }
  if (REQUEST_FAULTS.has(code)) return new DomainError('BAD_USER_INPUT', message.trim());
  // graphql-js finds some faults of arguments only while it executes and gives them no code.
  const isArgumentFault = cause instanceof GraphQLError && cause.originalError === undefined;
  if (isArgumentFault && message.startsWith('Argument "')) return new DomainError('BAD_USER_INPUT', message);
  return null;
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (
    cause instanceof GraphQLError &&
    !(cause instanceof DomainError) &&
    cause.originalError !== undefined
  ) {
    cause = cause.originalError;
  }
  return cause;
}

function fieldNodeOf(error: unknown): FieldNode | undefined {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  return node?.kind === Kind.FIELD ? node : undefined;
}
