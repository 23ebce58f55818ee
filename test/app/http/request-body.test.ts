import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { LibraryResolver } from './example-schema.js';
import { codesOf, exampleServer, postOf } from './example-server.js';

const json = { 'content-type': 'application/json' };
const operation = JSON.stringify({ query: '{ hello }' });

describe('a GraphQL request', () => {
  test('is answered by POST, without a trace in any cache', async () => {
    const { ask } = await exampleServer();
    const answer = await ask('query Greet($name: String) { hello(name: $name) }', { name: 'Ana' });
    expect(answer.text).toBe('{"data":{"hello":"Hello, Ana"}}');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('is answered by GET only with a header that no other site can send', async () => {
    const { send } = await exampleServer();
    const query = `/graphql?query=${encodeURIComponent('{ hello }')}`;
    const fromElsewhere = await send(query);
    expect([fromElsewhere.status, codesOf(fromElsewhere)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(fromElsewhere.body.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
    const ours = await send(query, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(ours.body).toEqual({ data: { hello: 'Hello, reader' } });
  });

  test('never changes anything by GET', async () => {
    const { send } = await exampleServer();
    const before = LibraryResolver.added;
    const mutation =
      'mutation { addBook(input: {title: "Four", pages: 1, genre: Novel, authors: [{name: "A"}]}) }';
    const answer = await send(`/graphql?query=${encodeURIComponent(mutation)}`, { headers: json });
    expect([answer.status, codesOf(answer)]).toEqual([405, ['BAD_USER_INPUT']]);
    expect(LibraryResolver.added).toBe(before);
  });

  test.each([
    ['no JSON', '{"query": ', 400, 'not valid JSON'],
    ['a batch', `[${operation},${operation}]`, 400, 'batches are not accepted'],
    ['no object', '"{ hello }"', 400, 'must be a JSON object'],
    ['null', 'null', 400, 'must be a JSON object'],
    ['nothing', '', 400, 'not valid JSON'],
    ['no query', '{}', 400, 'no keys'],
    ['an empty query', '{"query": ""}', 400, 'non-empty `query`'],
    ['a query that is no text', '{"query": 1}', 400, 'must be strings'],
    ['variables that are no object', '{"query": "{ hello }", "variables": [1]}', 400, '`variables`'],
    [
      'a persisted query',
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}',
      200,
      'PersistedQueryNotSupported',
    ],
  ])('that holds %s is refused', async (_, body, status, message) => {
    const { send } = await exampleServer();
    const answer = await send('/graphql', { method: 'POST', headers: json, body });
    expect([answer.status, codesOf(answer)]).toEqual([status, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]?.message).toContain(message);
  });

  test('that is no UTF-8 is refused', async () => {
    const { send } = await exampleServer();
    const body = Buffer.concat([
      Buffer.from('{"query": "{ hello(name: \\"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('\\") }"}'),
    ]);
    const answer = await send('/graphql', { method: 'POST', headers: json, body });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    const byAddress = await send('/graphql?query=%7Bhello%28name%3A%22%C3%28%22%29%7D', { headers: json });
    expect([byAddress.status, codesOf(byAddress)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/json; charset=utf-16'],
    ['application/jsonp'],
  ])('of the media type %s is refused', async (contentType) => {
    const { send } = await exampleServer();
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: operation,
    });
    expect([answer.status, codesOf(answer)]).toEqual([415, ['BAD_USER_INPUT']]);
  });

  test('of no media type is refused', async () => {
    const { raw } = await exampleServer();
    expect(await raw(postOf(operation, []))).toMatch(/^HTTP\/1.1 415 /);
  });

  test('that is compressed is refused before it is unpacked', async () => {
    const { send } = await exampleServer();
    const body = gzipSync(Buffer.alloc(50_000_000, ' '));
    expect(body.length).toBeLessThan(1_000_000);
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body,
    });
    expect([answer.status, codesOf(answer)]).toEqual([415, ['BAD_USER_INPUT']]);
  });

  test('of up to 1 MiB is read', async () => {
    const { send } = await exampleServer();
    const body = operation.padEnd(1024 * 1024, ' ');
    expect((await send('/graphql', { method: 'POST', headers: json, body })).status).toBe(200);
  });

  test.each([
    ['1 MiB and a byte', 1024 * 1024 + 1],
    ['2 MB', 2_000_000],
  ])('of %s is refused, and the client gets to read so', async (_, size) => {
    const { send } = await exampleServer();
    const answer = await send('/graphql', {
      method: 'POST',
      headers: json,
      body: operation.padEnd(size, ' '),
    });
    expect([answer.status, codesOf(answer)]).toEqual([413, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]?.message).toContain('larger than 1048576 bytes');
  });

  test('of 2 MB without an announced length is refused', async () => {
    const { raw } = await exampleServer();
    const piece = `${(100_000).toString(16)}\r\n${' '.repeat(100_000)}\r\n`;
    const head =
      'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(await raw(`${head}${piece.repeat(20)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
  });

  test('of a size beyond reason is refused unread, also where the client asks first', async () => {
    const { raw } = await exampleServer();
    const head =
      'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 99999999999';
    expect(await raw(`${head}\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
    expect(await raw(`${head}\r\nExpect: 100-continue\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
  });

  test('that asks first and is of a fair size is told to go on', async () => {
    const { raw } = await exampleServer();
    const answer = await raw(postOf(operation, ['Content-Type: application/json', 'Expect: 100-continue']));
    expect(answer).toMatch(/^HTTP\/1.1 100 Continue[\s\S]+HTTP\/1.1 200 OK/);
  });
});
