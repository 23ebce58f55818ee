import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  parseValue,
  validate,
  type GraphQLScalarType,
} from 'graphql';
import {
  CalendarDate,
  CountryCode,
  CurrencyCode,
  DateTime,
  Decimal,
  TimeOfDay,
} from '../../src/platform/scalars.js';

type Scalar = GraphQLScalarType<string, string>;

/** Where in a query a value written there is refused. */
function placeOf(scalar: GraphQLScalarType, query: string): unknown {
  const argument = { type: scalar };
  const asks = new GraphQLObjectType({
    name: 'Query',
    fields: { a: { type: GraphQLString, args: { of: argument } } },
  });
  return validate(new GraphQLSchema({ query: asks }), parse(query)).map(({ locations }) => locations);
}

test('a value that is written in the query and refused says where it stands', () => {
  for (const scalar of [CountryCode, CurrencyCode, Decimal, TimeOfDay, CalendarDate, DateTime])
    expect([scalar.name, placeOf(scalar, '{ a(of: "Belmora") }')]).toEqual([
      scalar.name,
      [[{ line: 1, column: 9 }]],
    ]);
});

/** Both ways in which a client can send a value must agree. */
function reads(scalar: Scalar, text: string): string {
  const asLiteral = scalar.parseLiteral(parseValue(JSON.stringify(text)));
  expect(scalar.parseValue(text)).toBe(asLiteral);
  return asLiteral;
}

function refuses(scalar: Scalar, text: string): void {
  expect(() => scalar.parseValue(text)).toThrow(scalar.name);
  expect(() => scalar.parseLiteral(parseValue(JSON.stringify(text)))).toThrow(scalar.name);
}

describe.each([
  [CountryCode, ['PH', 'XA'], ['ph', 'P', 'PHL', 'P1', 'ÅL', ' PH', 'PH\n', '']],
  [TimeOfDay, ['00:00', '14:30', '23:59'], ['24:00', '7:30', '14:60', '14:30:00', '14.30', '14:30\n', '']],
  [CurrencyCode, ['USD', 'XAU'], ['usd', 'US', 'USDT', 'US1', 'USD\n', '']],
  [
    Decimal,
    ['0', '0.50', '-1', '1250000.50', `${'9'.repeat(24)}.${'9'.repeat(8)}`],
    [
      '',
      '.5',
      '5.',
      '01',
      '1e3',
      '+1',
      '1,5',
      '--1',
      'NaN',
      'Infinity',
      '0x1',
      ' 1',
      '1\n',
      '٣',
      '9'.repeat(25),
      `1.${'9'.repeat(9)}`,
    ],
  ],
  [
    CalendarDate,
    ['2026-03-31', '2024-02-29', '2000-02-29', '1800-01-01', '2199-12-31'],
    [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '1799-12-31',
      '2200-01-01',
      '2026-3-1',
      '2026-03-31T00:00:00Z',
      '+02026-03-31',
      '31.3.2026',
      '2026-03-31\n',
      '',
    ],
  ],
] as const)('%s', (scalar, good, bad) => {
  test.each(good)('takes %j as it is written', (text) => {
    expect(reads(scalar, text)).toBe(text);
    expect(scalar.serialize(text)).toBe(text);
  });

  test.each(bad)('refuses %j, saying what it is', (text) => {
    refuses(scalar, text);
  });

  test.each([[1], [true], [null], [['PH']], [{}], [new Date(0)]])('refuses %j, which is no text', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(scalar.name);
  });

  test.each(['1', 'true', 'null', 'PH', '["PH"]', '{a: 1}'])(
    'refuses the literal %s, which is no text',
    (literal) => {
      expect(() => scalar.parseLiteral(parseValue(literal))).toThrow(scalar.name);
    },
  );
});

test('a Date takes exactly the days that there are', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1799, max: 2200 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      if (year >= 1800 && year < 2200 && day >= 1 && day <= days)
        expect(reads(CalendarDate, text)).toBe(text);
      else refuses(CalendarDate, text);
    }),
  );
});

test('a Date leaves as a day, also when it was read as an instant', () => {
  expect(CalendarDate.serialize(new Date('2026-03-31T00:00:00Z'))).toBe('2026-03-31');
});

describe('a DateTime', () => {
  const asSent = (text: string): (() => Date)[] => [
    () => DateTime.parseValue(text),
    () => DateTime.parseLiteral(parseValue(JSON.stringify(text))),
  ];

  test.each([
    ['1800-01-01T00:00:00.000Z', '1800-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z'],
    ['2026-03-31T09:30:00+05:30', '2026-03-31T04:00:00.000Z'],
    ['2200-01-01T00:30:00+01:00', '2199-12-31T23:30:00.000Z'],
  ])('takes %s', (text, instant) => {
    for (const read of asSent(text)) expect(read().toISOString()).toBe(instant);
  });

  test.each([
    '1799-12-31T23:59:59.999Z',
    '2200-01-01T00:00:00Z',
    '2199-12-31T23:30:00-01:00',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('refuses %s, which is out of the years of a Date', (text) => {
    for (const read of asSent(text))
      expect(read).toThrow(/^A DateTime is a day and a time with its zone .* in the years 1800 to 2199\.$/);
  });

  test.each(['tomorrow', '2026-03-31', '2026-03-31T09:30:00', '31.3.2026', ''])(
    'refuses %j in its own words, with its form',
    (text) => {
      for (const read of asSent(text))
        expect(read).toThrow(
          /^A DateTime is a day and a time with its zone .*, such as "2026-03-31T09:30:00.000Z"/,
        );
    },
  );

  test('leaves as it is, whatever its year', () => {
    expect(DateTime.serialize(new Date('1799-05-01T00:00:00Z'))).toBe('1799-05-01T00:00:00.000Z');
  });
});
