import { describe, expect, test } from 'vitest';

import { codesOf, exampleServer } from './example-server.js';

describe('text that cannot be stored', () => {
  const echo = 'query Echo($name: String) { hello(name: $name) }';

  test.each([
    ['a NUL in a variable', echo, { name: 'a\0b' }, 'variables.name'],
    ['a lone surrogate in a variable', echo, { name: 'a\ud800' }, 'variables.name'],
    [
      'a NUL deep in variables',
      echo,
      { list: [{}, { 'key.x': ['ok', '\0'] }] },
      'variables.list[1].key.x[1]',
    ],
    ['a NUL in a key', echo, { ['a\0']: 1 }, 'variables'],
    ['an escaped NUL in a literal', '{ hello(name: "a\\u0000b") }', {}, 'hello.name'],
    [
      'a NUL in a literal of an input',
      'mutation { addBook(input: { authors: [{ name: "\\u{0}" }] }) }',
      {},
      'addBook.input.authors.name',
    ],
    ['a NUL in a default', 'query ($name: String = "\\u0000") { hello(name: $name) }', {}, '$name'],
    ['a lone surrogate in the query', '{ hello(name: "\udfff") }', {}, 'query'],
    ['a NUL in the query', '{ hello }\0', {}, 'query'],
  ])('%s is refused by its path', async (_, query, variables, field) => {
    const { ask } = await exampleServer();
    const answer = await ask(query, variables);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]?.extensions.problems).toEqual([
      { field, message: expect.stringMatching(/NUL|surrogate/) },
    ]);
  });

  test('in the address is refused by its path', async () => {
    const { send } = await exampleServer();
    const variables = encodeURIComponent('{"name":"\\u0000"}');
    const answer = await send(`/graphql?query=${encodeURIComponent(echo)}&variables=${variables}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(answer.body.errors?.[0]?.extensions.problems).toEqual([
      { field: 'variables.name', message: expect.any(String) },
    ]);
  });

  test('every place is named at once', async () => {
    const { ask } = await exampleServer();
    const answer = await ask(echo, { one: '\0', two: ['\ud800'] });
    expect(answer.body.errors?.[0]?.extensions.problems).toMatchObject([
      { field: 'variables.one' },
      { field: 'variables.two[0]' },
    ]);
  });

  test('whole surrogate pairs, and every other character, pass', async () => {
    const { ask } = await exampleServer();
    const name = '𝔘𝔫𝔦 é\u0001\uffff 💶';
    expect((await ask(echo, { name })).body.data).toEqual({ hello: `Hello, ${name}` });
  });

  test('values nested without end are refused', async () => {
    const { ask, send } = await exampleServer();
    const literal = await ask(`{ hello(name: ${'['.repeat(40)}1${']'.repeat(40)}) }`);
    expect([literal.status, codesOf(literal)]).toEqual([400, ['BAD_USER_INPUT']]);
    const body = `{"query": "{ hello }", "variables": {"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    const variable = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([variable.status, codesOf(variable)]).toEqual([400, ['BAD_USER_INPUT']]);
  });
});
