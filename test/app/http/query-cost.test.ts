import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { costOf, DEFAULT_COST_RULES } from '../../../src/app/http/query-cost.js';
import { codesOf, exampleServer } from './example-server.js';

const schema = buildSchema(`
  type Query { book: Book, books(first: Int, last: Int): Books, node: Node, list: [Book] }
  interface Node { id: ID, sequels(first: Int): Books }
  type Book implements Node { id: ID, sequels(first: Int): Books }
  type Books { nodes: [Book] }
`);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The query has no operation');
  return costOf(schema, document, operation, DEFAULT_COST_RULES)(variables);
}

describe('the cost of a query', () => {
  test.each([
    ['{ book { id } }', {}, 2],
    ['{ __typename }', {}, 1],
    ['{ list { id } }', {}, 2],
    ['{ books { nodes { id } } }', {}, 1 + 20 * 2],
    ['{ books(first: 50) { nodes { id } } }', {}, 1 + 50 * 2],
    ['{ books(last: 5) { nodes { id } } }', {}, 1 + 5 * 2],
    ['{ books(first: 0) { nodes { id } } }', {}, 1],
    ['{ books(first: 2, last: 7) { nodes { id } } }', {}, 1 + 7 * 2],
    ['{ books(first: null) { nodes { id } } }', {}, 1 + 20 * 2],
    [
      '{ books(first: 2) { nodes { id sequels(first: 3) { nodes { id } } } } }',
      {},
      1 + 2 * (1 + 1 + 1 + 3 * 2),
    ],
    ['query ($n: Int) { books(first: $n) { nodes { id } } }', { n: 30 }, 1 + 30 * 2],
    ['query ($n: Int) { books(first: $n) { nodes { id } } }', {}, 1 + 20 * 2],
    ['query ($n: Int) { books(first: $n) { nodes { id } } }', { n: 'many' }, 1 + 20 * 2],
    ['query ($n: Int) { books(first: $n) { nodes { id } } }', { n: -5 }, 1 + 20 * 2],
    ['query ($n: Int) { books(first: $n, last: 3) { nodes { id } } }', { n: 2 }, 1 + 3 * 2],
    [
      'query ($n: Int) { books(first: 2) { nodes { sequels(first: $n) { nodes { id } } } } }',
      { n: 4 },
      1 + 2 * (2 + 4 * 2),
    ],
    ['{ books(first: 1000000) { nodes { id } } }', {}, 1 + 100 * 2],
    ['{ book { ...B ...B } } fragment B on Book { id }', {}, 3],
    [
      '{ node { id ... on Book { sequels(first: 3) { nodes { ...B } } } ... { id } } } fragment B on Book { id }',
      {},
      1 + 1 + 1 + 3 * 2 + 1,
    ],
  ])('%s with %j is %d', (query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  test('above the limit is refused, with the limit and the cost', async () => {
    const { ask } = await exampleServer();
    const query = (first: number): string =>
      `{ books(first: ${String(first)}) { nodes { sequels(first: 100) { sequels(first: 2) { id } } } } }`;
    const answer = await ask(query(100));
    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    expect(answer.body.errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      limit: 25_000,
      actual: 30_201,
    });
    expect(answer.body.errors?.[0]?.message).toContain("The query's cost is 30201; the limit is 25000.");
    expect((await ask(query(50))).status).toBe(200);
  });

  test('counts each request by its own variables', async () => {
    const { ask } = await exampleServer({ engine: { cost: { maxCost: 50 } } });
    const query = 'query Page($n: Int) { books(first: $n) { nodes { id } } }';
    const statuses = [];
    for (const n of [10, 100, 24, 25]) statuses.push((await ask(query, { n })).status);
    expect(statuses).toEqual([200, 400, 200, 400]);
  });
});
