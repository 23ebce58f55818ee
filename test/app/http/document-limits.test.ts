import { describe, expect, test } from 'vitest';

import { codesOf, exampleServer } from './example-server.js';

/** `depth` fields, one in the other. */
function nested(depth: number): string {
  return `{ book(id: "1") ${'{ sequelOf '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
}

/** Fragments of which each spreads the next one twice: 2^count selections in a few lines. */
function bomb(count: number, spread = (name: string) => `...${name} ...${name}`): string {
  const fragments = Array.from(
    { length: count },
    (_, index) => `fragment F${String(index)} on Book { ${spread(`F${String(index + 1)}`)} }`,
  );
  return `{ book(id: "1") { ...F0 } } ${fragments.join(' ')} fragment F${String(count)} on Book { id }`;
}

function repeated(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

describe('a document', () => {
  test('is answered up to each limit', async () => {
    const { ask } = await exampleServer();
    const aliases = `{ ${repeated(30, (index) => `a${String(index)}: hello`)} }`;
    for (const query of [nested(14), aliases, bomb(8)]) {
      expect((await ask(query)).body.errors).toBeUndefined();
    }
  });

  test.each([
    ['too deep', nested(15), 14, 15],
    ['absurdly deep', nested(600), 14, 600],
    ['full of aliases', `{ ${repeated(31, (index) => `a${String(index)}: hello`)} }`, 30, 31],
    [
      'full of aliases that fragments repeat',
      `{ book(id: "1") { ...A } } ${repeated(5, (index) => `fragment ${'ABCDE'.charAt(index)} on Book { x: id ...${'BCDEF'.charAt(index)} ...${'BCDEF'.charAt(index)} }`)} fragment F on Book { x: id }`,
      30,
      63,
    ],
    ['a fragment bomb', bomb(60), 5000, Number.MAX_SAFE_INTEGER],
    [
      'a bomb of nested fields',
      bomb(60, (name) => `sequelOf { ...${name} } sequels { ...${name} }`),
      5000,
      Number.MAX_SAFE_INTEGER,
    ],
    [
      'introspection that multiplies itself',
      '{ __schema { types { fields { type { fields { name } } } } } }',
      2,
      3,
    ],
    [
      'introspection without end',
      `{ __schema { queryType ${'{ ofType '.repeat(30)}{ name }${' }'.repeat(30)} } }`,
      20,
      33,
    ],
  ])('that is %s is refused with the limit and the count', async (_, query, limit, actual) => {
    const { ask } = await exampleServer();
    const answer = await ask(query);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ limit, actual });
    expect(answer.body.errors?.[0]?.message).toContain(String(limit));
  });

  test.each([
    ['100,000 fields', `{ ${'hello '.repeat(100_000)} }`],
    ['3,000 objects', `{ ${'book(id: "1") { id } '.repeat(3000)} }`],
    ['50,000 directives', `{ hello ${'@include(if: true) '.repeat(50_000)} }`],
  ])('of %s is refused by its tokens', async (_, query) => {
    const { ask } = await exampleServer();
    const answer = await ask(query);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    expect(answer.body.errors?.[0]?.extensions.limit).toBe(3000);
  });

  test.each([
    ['100,000 lists in a value', `{ hello(name: ${'['.repeat(100_000)}`],
    ['100,000 lists in a type', `query ($a: ${'['.repeat(100_000)}Int`],
    ['100,000 fields in each other', '{ a '.repeat(100_000)],
  ])('of %s is refused whether the parser or its stack gives up first', async (_, query) => {
    const { ask } = await exampleServer();
    const answer = await ask(query);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  });

  test.each([
    ['itself', '{ book(id: "1") { ...A } } fragment A on Book { ...A }'],
    [
      'itself by others',
      '{ book(id: "1") { ...A } } fragment A on Book { sequelOf { ...B } } fragment B on Book { ...A }',
    ],
    ['itself unused', '{ hello } fragment A on Book { sequelOf { ...A } }'],
    [
      'itself in ways that overflow the validation of graphql-js',
      `{ book(id: "1") { ${repeated(150, (index) => `...H${String(index)}`)} } } ${repeated(150, (index) => `fragment H${String(index)} on Book { sequelOf { ...H${String((index + 1) % 150)} ...H${String((index + 7) % 150)} } }`)}`,
    ],
  ])('whose fragment spreads %s is refused', async (_, query) => {
    const { ask } = await exampleServer();
    const answer = await ask(query);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.body.errors?.[0]?.message).toMatch(/^Fragment "\w+" spreads itself/);
  });

  test('may have the limits that the configuration gives', async () => {
    const { ask } = await exampleServer({ config: { limits: { maxDepth: 2 } }, engine: { maxTokens: 10 } });
    expect(codesOf(await ask(nested(3)))).toEqual(['QUERY_TOO_COMPLEX']);
    // The engine holds the limit too, for whoever asks it without HTTP.
    expect(codesOf(await ask('{ hello hello hello hello hello hello hello hello hello }'))).toEqual([
      'QUERY_TOO_COMPLEX',
    ]);
  });

  test('is refused in the same way every time', async () => {
    const { ask } = await exampleServer();
    const answers = [
      await ask(nested(15)),
      await ask(nested(15)),
      await ask(nested(13)),
      await ask(nested(13)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 200, 200]);
  });

  test('in the address is held to the same limits', async () => {
    const { send } = await exampleServer();
    const answer = await send(`/graphql?query=${encodeURIComponent(nested(15))}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  });
});
