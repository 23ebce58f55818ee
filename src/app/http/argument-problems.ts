import { coerceInputValue, isInputType, isNonNullType, typeFromAST } from 'graphql';
import type { FieldNode, GraphQLSchema, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';
import type { ArgumentValidationError } from 'type-graphql';
import type { ValidationError } from 'class-validator';

import { inWords } from '../../platform/commands/validation-words.js';
import type { Problem } from '../../platform/errors.js';
import { MAX_MESSAGE_LENGTH, MAX_PROBLEMS, shortened } from './text-safety.js';

type Path = readonly (string | number)[];

/**
 * Every problem (at most 50) of the variables with the types that an operation declares for them: unknown enum
 * values, missing and unknown fields, malformed dates. `field` is the path, such as `input.assets[0].currency`.
 */
export function variableProblems(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Problem[] {
  const problems: Problem[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    try {
      checkVariable(schema, definition, variables, (path, message) => {
        problems.push({ field: written(path), message: shortened(message, MAX_MESSAGE_LENGTH) });
        if (problems.length >= MAX_PROBLEMS) throw new TooManyProblems();
      });
    } catch (error) {
      if (error instanceof TooManyProblems) return problems;
      throw error;
    }
  }
  return problems;
}

class TooManyProblems extends Error {}

function checkVariable(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  report: (path: Path, message: string) => void,
): void {
  const name = variable.name.value;
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type)) return;
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === undefined) {
    if (isNonNullType(type) && defaultValue === undefined) {
      report([name], `Give this variable a value of type "${type.toString()}".`);
    }
    return;
  }
  coerceInputValue(value, type, (path, _value, error) => {
    report([name, ...path], error.message);
  });
}

/**
 * The problems that class-validator found in an argument, nested ones with their whole path. The error does not
 * know which argument it is about, so the name is read from the query: the only argument of the field, unless
 * the field takes the properties themselves as arguments.
 */
export function validationProblems(error: ArgumentValidationError, node: FieldNode | undefined): Problem[] {
  const errors = error.extensions.validationErrors as readonly ValidationError[];
  const given = (node?.arguments ?? []).map(({ name }) => name.value);
  const [only, ...others] = given;
  const isWrapped =
    only !== undefined && others.length === 0 && !errors.some(({ property }) => property === only);
  return errors.flatMap((one) => flattened(one, isWrapped ? [only] : [])).slice(0, MAX_PROBLEMS);
}

function flattened(error: ValidationError, parents: Path): Problem[] {
  const { property, contexts, children } = error;
  const path = [...parents, /^\d+$/.test(property) ? Number(property) : property];
  const own = inWords(error).map(([constraint, message]) => ({
    field: written(path),
    message,
    ...(contexts?.[constraint] as Pick<Problem, 'rule'> | undefined),
  }));
  return [...own, ...(children ?? []).flatMap((child) => flattened(child, path))];
}

/** Such as `input.assets[0].currency`. */
function written(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${part}`)).join('');
  return shortened(text.replace(/^\./, ''));
}
