import { describe, expect, test } from 'vitest';

import { DomainError } from '../../../src/platform/errors.js';
import { codesOf, exampleServer } from './example-server.js';

const addBook = 'mutation Add($input: BookInput!) { addBook(input: $input) }';
const book = { title: 'The second', pages: 210, genre: 'Novel', authors: [{ name: 'A. Writer' }] };

describe('faults of the request', () => {
  test('a syntax error is BAD_USER_INPUT and says where', async () => {
    const { ask } = await exampleServer();
    const answer = await ask('{ hello');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      locations: [{ line: 1, column: 8 }],
    });
  });

  test('an invalid query is BAD_USER_INPUT, with every fault at once and a suggestion', async () => {
    const { ask } = await exampleServer();
    const answer = await ask('{ helo\n book(id: "1") { titel } }');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT', 'BAD_USER_INPUT']]);
    expect(answer.body.errors).toMatchObject([
      {
        message: 'Cannot query field "helo" on type "Query". Did you mean "hello"?',
        locations: [{ line: 1, column: 3 }],
      },
      {
        message: 'Cannot query field "titel" on type "Book". Did you mean "title"?',
        locations: [{ line: 2, column: 18 }],
      },
    ]);
  });

  test('an unknown operation name is BAD_USER_INPUT', async () => {
    const { send } = await exampleServer();
    const body = JSON.stringify({ query: 'query A { hello }', operationName: 'B' });
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('an answer in a format that we do not speak is BAD_USER_INPUT', async () => {
    const { ask } = await exampleServer();
    const answer = await ask('{ hello }', {}, { accept: 'application/xml' });
    expect([answer.status, codesOf(answer)]).toEqual([406, ['BAD_USER_INPUT']]);
  });

  test('variables of the wrong type are one error with a problem for each, by path', async () => {
    const { ask } = await exampleServer();
    const input = { title: 5, genre: 'Noval', authors: [{ name: 'A' }, { nom: 'B' }], isbn: 'x' };
    const answer = await ask(addBook, { input });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]?.extensions.problems).toEqual([
      { field: 'input.title', message: 'String cannot represent a non string value: 5' },
      { field: 'input', message: 'Field "pages" of required type "Int!" was not provided.' },
      {
        field: 'input.genre',
        message: '"Noval" is no Genre. It is one of: Novel, Poetry.',
      },
      { field: 'input.authors[1]', message: 'Field "name" of required type "String!" was not provided.' },
      {
        field: 'input.authors[1]',
        message: 'Field "nom" is not defined by type "AuthorInput". Did you mean "name"?',
      },
      { field: 'input', message: 'Field "isbn" is not defined by type "BookInput".' },
    ]);
  });

  test.each([
    ['missing', {}],
    ['null', { input: null }],
  ])('a required variable that is %s is named', async (_, variables) => {
    const { ask } = await exampleServer();
    const answer = await ask(addBook, variables);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]?.extensions.problems).toEqual([
      { field: 'input', message: expect.any(String) },
    ]);
  });

  test('thousands of wrong values are cut to fifty problems, and long values are not repeated', async () => {
    const { ask } = await exampleServer();
    const authors = Array.from({ length: 5000 }, () => ({ name: 7 }));
    const many = await ask(addBook, { input: { ...book, authors } });
    expect(many.body.errors?.[0]?.extensions.problems).toHaveLength(50);
    const long = await ask(addBook, { input: { ...book, genre: 'x'.repeat(500_000) } });
    expect(codesOf(long)).toEqual(['BAD_USER_INPUT']);
    expect(long.text.length).toBeLessThan(5000);
  });

  test('a literal of the wrong type is BAD_USER_INPUT and says where', async () => {
    const { ask } = await exampleServer();
    const answer = await ask('{ books(genre: Novell) { nodes { id } } }');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'Novell is no Genre. It is one of: Novel, Poetry.',
      locations: [{ line: 1, column: 16 }],
    });
  });

  test('values that break a rule of an input are one error with a problem for each, nested ones too', async () => {
    const { ask } = await exampleServer();
    const answer = await ask(addBook, {
      input: { ...book, title: 'X', pages: 0, authors: [{ name: 'A' }, { name: '' }] },
    });
    expect([answer.status, codesOf(answer)]).toEqual([200, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]).toMatchObject({
      path: ['addBook'],
      locations: [{ line: 1, column: 36 }],
    });
    expect(answer.body.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      problems: [
        { field: 'input.title', message: expect.stringMatching(/^Write 3 .*characters.*; this has 1\.$/) },
        { field: 'input.pages', message: 'Give a number of 1 or more.' },
        {
          field: 'input.authors[1].name',
          message: expect.stringMatching(/^Write 1 .*; this has 0\.$/),
          rule: 'Rule of names',
        },
      ],
    });
  });
});

describe('domain errors', () => {
  test('pass with their code, their place and status 200', async () => {
    const { ask } = await exampleServer();
    const answer = await ask('{ hello book(id: "2") { id } }');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      data: { hello: 'Hello, reader', book: null },
      errors: [
        {
          message: 'There is no book with this id that you may see.',
          locations: [{ line: 1, column: 9 }],
          path: ['book'],
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  test.each([
    ['{ account }', 401, 'UNAUTHENTICATED'],
    ['{ outage }', 503, 'SERVICE_UNAVAILABLE'],
  ])('%s, with nothing else in the answer, has status %d', async (query, status, code) => {
    const { ask } = await exampleServer();
    const answer = await ask(query);
    expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
  });

  test('a bad token is 401 and asks for a better one', async () => {
    const { ask } = await exampleServer();
    const answer = await ask('{ hello }', {}, { authorization: 'Bearer stolen' });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'The access token is not valid. Ask for a new one.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  test('a database that is away while the viewer is looked up is 503', async () => {
    const { ask } = await exampleServer({
      contextOf: () => Promise.reject(new DomainError('SERVICE_UNAVAILABLE', 'The database is away.')),
    });
    const answer = await ask('{ hello }');
    expect([answer.status, codesOf(answer)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
  });
});

describe('unexpected errors', () => {
  test('reach the client as a request id and nothing more, and the log with their stack', async () => {
    const { ask, lines } = await exampleServer();
    const answer = await ask('query Fail { broken }', {}, { 'x-request-id': 'request-0001' });
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.body.errors?.[0]?.message).toBe(
      'Something went wrong on our side; try again later. If it goes on, report it and quote request id request-0001.',
    );
    expect(Object.keys(answer.body.errors?.[0]?.extensions ?? {})).toEqual(['code']);
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'unexpected error',
        requestId: 'request-0001',
        path: ['broken'],
        err: expect.objectContaining({
          message: 'relation "secret_table" does not exist',
          stack: expect.stringContaining('example-schema'),
        }),
      }),
    );
  });

  test('of the context are 500 and as silent', async () => {
    const { ask, lines } = await exampleServer({
      contextOf: () => Promise.reject(new Error('password "hunter2" wrong')),
    });
    const answer = await ask('{ hello }');
    expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL_SERVER_ERROR']]);
    expect(answer.text).not.toContain('hunter2');
    expect(JSON.stringify(lines)).toContain('hunter2');
  });

  test('of a plugin are 500 and as silent', async () => {
    const { ask } = await exampleServer({
      engine: { plugins: [{ requestDidStart: () => Promise.reject(new Error('hunter2')) }] },
    });
    const answer = await ask('{ hello }');
    expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL_SERVER_ERROR']]);
    expect(answer.text).not.toContain('hunter2');
  });
});

test('the schema can be read by anyone, as tools do it', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { ask } = await exampleServer();
  const answer = await ask(
    getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true }),
  );
  expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  expect(answer.text).toContain('BookConnection');
});
