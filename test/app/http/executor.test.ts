import { describe, expect, test } from 'vitest';
import { GraphQLError, parse } from 'graphql';
import { executorOf, stringifyResult } from '../../../src/app/http/executor.js';
import { JsonText } from '../../../src/platform/reads/json-text.js';
import { exampleSchema } from './example-schema.js';

describe('an answer as JSON', () => {
  const passedOn = { data: new JsonText('{"a":[1, 2]}') as never };
  const hidden = { redactions: [{ field: 'b' }] };
  const errors = [new GraphQLError('No.').toJSON()];

  test.each([
    ['what the database built goes in as it is', passedOn, '{"data":{"a":[1, 2]}}'],
    [
      'with what was hidden beside it',
      { ...passedOn, extensions: hidden },
      '{"data":{"a":[1, 2]},"extensions":{"redactions":[{"field":"b"}]}}',
    ],
    ['with errors before it', { ...passedOn, errors }, '{"errors":[{"message":"No."}],"data":{"a":[1, 2]}}'],
    ['what graphql-js made is written', { data: { a: null } }, '{"data":{"a":null}}'],
    ['where nothing was made there are errors alone', { errors }, '{"errors":[{"message":"No."}]}'],
  ])('%s', (_name, result, text) => {
    expect(stringifyResult(result)).toBe(text);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });
});

test('an operation is executed with its name, its variables and the context of its request', async () => {
  const met: unknown[] = [];
  const schema = await exampleSchema();
  const gateway = executorOf<{ who: string }>(schema, (operation) => {
    met.push(operation);
    return Promise.resolve({ data: { hello: 'there' } });
  });
  const { executor } = await gateway.load({ apollo: {} });
  const document = parse('query A { __typename } query B { __typename }');
  const request = { operationName: 'B', variables: { size: 2 } };
  const answer = await executor?.({ document, context: { who: 'me' }, request } as never);
  expect(answer).toEqual({ data: { hello: 'there' } });
  expect(met).toEqual([
    {
      ...{ schema, document, contextValue: { who: 'me' } },
      ...{ operationName: 'B', variableValues: { size: 2 } },
    },
  ]);
});
