import { GraphQLError, Kind, parse, visit } from 'graphql';
import type { ASTNode, DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { badInput, DomainError } from '../../platform/errors.js';
import type { Problem } from '../../platform/errors.js';
import { measureOperations } from './document-size.js';
import type { SelectionSize } from './document-size.js';
import { MAX_PROBLEMS, MAX_VALUE_DEPTH, TOO_DEEP, unsafeText } from './text-safety.js';

/** How large a GraphQL document may be before it is even validated. */
export interface DocumentLimits {
  /** Lexical tokens, comments not counted. */
  readonly maxTokens: number;
  /** Levels of fields below the operation, fragments followed. */
  readonly maxDepth: number;
  /** Aliased fields of an operation, each counted as often as fragments repeat it. */
  readonly maxAliases: number;
  /** Fields of an operation, each counted as often as fragments repeat it. */
  readonly maxSelections: number;
}

/** Roomy for the largest operation that a person would write; a hostile one is refused in milliseconds. */
export const DEFAULT_DOCUMENT_LIMITS: DocumentLimits = {
  maxTokens: 3000,
  maxDepth: 14,
  maxAliases: 30,
  maxSelections: 5000,
};

/** The introspection query that tools send is 15 levels deep, because it asks `ofType` nine times. */
const MAX_INTROSPECTION_DEPTH = 20;
const MAX_INTROSPECTION_LISTS = 2;

/**
 * Builds the guard that stands before validation. It must stand there because graphql-js validates cyclic
 * fragments with unbounded recursion and answers with a stack overflow. Accepted texts are remembered
 * (bounded), so a repeated operation costs one look-up.
 *
 * The guard raises QUERY_TOO_COMPLEX (with `limit` and `actual`), or BAD_USER_INPUT for a literal that cannot
 * be stored. A text that does not parse passes, because the engine explains syntax errors best.
 */
export function createDocumentGuard(limits: DocumentLimits): (query: string) => void {
  const accepted = new LRUCache<string, true>({
    max: 1000,
    maxSize: 16_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (query) => {
    if (accepted.get(query) !== undefined) return;
    const document = parsed(query, limits.maxTokens);
    if (document === null) return;
    refuseUnsafeLiterals(document);
    for (const size of measureOperations(document)) refuseLarge(size, limits);
    accepted.set(query, true);
  };
}

/** QUERY_TOO_COMPLEX for a document with more tokens than allowed; how many more is not counted. */
export function tooManyTokens(limit: number): DomainError {
  const message = `The query has more than ${String(limit)} tokens. Split it into several requests, or send long values as variables.`;
  return new DomainError('QUERY_TOO_COMPLEX', message, { limit });
}

/** QUERY_TOO_COMPLEX naming what was counted, how much is allowed and how much there is. */
export function tooComplex(what: string, limit: number, actual: number, advice: string): DomainError {
  const known = Math.min(actual, Number.MAX_SAFE_INTEGER);
  const message = `The query's ${what} is ${String(known)}; the limit is ${String(limit)}. ${advice}`;
  return new DomainError('QUERY_TOO_COMPLEX', message, { limit, actual: known });
}

function parsed(query: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(query, { maxLexicalTokens: maxTokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) {
      throw new DomainError(
        'QUERY_TOO_COMPLEX',
        'The query is nested too deeply to be read. Make it flatter.',
      );
    }
    if (error.message.endsWith('Parsing aborted.')) throw tooManyTokens(maxTokens);
    return null;
  }
}

function refuseLarge(size: SelectionSize, limits: DocumentLimits): void {
  const counted = [
    ['number of fields (fragments unfolded)', limits.maxSelections, size.selections],
    ['depth', limits.maxDepth, size.depth],
    ['depth of introspection', MAX_INTROSPECTION_DEPTH, size.introspectionDepth],
    ['nesting of introspection lists', MAX_INTROSPECTION_LISTS, size.introspectionLists],
    ['number of aliases (fragments unfolded)', limits.maxAliases, size.aliases],
  ] as const;
  for (const [what, limit, actual] of counted) {
    if (actual > limit) throw tooComplex(what, limit, actual, 'Split it into several requests.');
  }
}

function refuseUnsafeLiterals(document: DocumentNode): void {
  const problems: Problem[] = [];
  visit(document, {
    enter(node, _key, parent, _path, before) {
      const ancestors = parent === undefined ? before : [...before, parent];
      if (node.kind === Kind.STRING) {
        const message = unsafeText(node.value);
        if (message !== null) problems.push({ field: literalPath(ancestors), message });
      }
      if (!isNesting(node) || ancestors.filter(isNesting).length < MAX_VALUE_DEPTH) return undefined;
      problems.push({ field: literalPath(ancestors), message: TOO_DEEP });
      return false;
    },
  });
  if (problems.length > 0) throw badInput(problems.slice(0, MAX_PROBLEMS));
}

function isNesting(node: ASTNode | readonly ASTNode[]): boolean {
  return 'kind' in node && (node.kind === Kind.LIST || node.kind === Kind.OBJECT);
}

/** Where a literal stands, by field, argument and input field names: `draftMlaRequest.input.title`. */
function literalPath(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const names = ancestors.map((node) => {
    if (!('kind' in node)) return null;
    if (node.kind === Kind.VARIABLE_DEFINITION) return `$${node.variable.name.value}`;
    const isNamed =
      node.kind === Kind.FIELD || node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;
    return isNamed ? node.name.value : null;
  });
  return names
    .filter((name) => name !== null)
    .slice(-8)
    .join('.');
}
