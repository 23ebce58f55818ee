import {
  buildSchema,
  coerceInputValue,
  parse,
  validate,
  type GraphQLError,
  type GraphQLInputType,
} from 'graphql';
import { expect, test } from 'vitest';
import { nameValuesOfEnums } from '../../../src/platform/schema/enum-words.js';

const many = Array.from({ length: 70 }, (_, at) => `V${String(at)}`);
const schema = buildSchema(`
  enum Colour { RED GREEN }
  enum Many { ${many.join(' ')} }
  type Query { paint(colour: Colour, colours: [Colour!]): Boolean, pick(of: Many): Boolean }`);
nameValuesOfEnums(schema);

const inQuery = (query: string): string[] => validate(schema, parse(query)).map(({ message }) => message);

function inVariable(type: string, value: unknown): string[] {
  const said: string[] = [];
  coerceInputValue(
    value,
    schema.getType(type) as GraphQLInputType,
    (_path, _value, { message }: GraphQLError) => {
      said.push(message);
    },
  );
  return said;
}

test('what is no value of an enum is answered with those that there are, in the query', () => {
  expect(inQuery('{ paint(colour: RED, colours: [GREEN, RED]) }')).toEqual([]);
  expect(inQuery('{ paint(colours: [RED, BLUE]) }')).toEqual([
    'BLUE is no Colour. It is one of: RED, GREEN.',
  ]);
  expect(inQuery('{ paint(colour: "RED") }')).toEqual([
    '"RED" (write it without quotation marks) is no Colour. It is one of: RED, GREEN.',
  ]);
});

test('and in a variable', () => {
  expect(inVariable('Colour', 'GREEN')).toEqual([]);
  expect(inVariable('Colour', 'blue')).toEqual(['"blue" is no Colour. It is one of: RED, GREEN.']);
  expect(inVariable('Colour', 7)).toEqual(['7 is no Colour. It is one of: RED, GREEN.']);
});

test('nothing long is repeated, and of many values the first are named', () => {
  const [message = ''] = inVariable('Many', 'x'.repeat(10_000));
  expect(message.length).toBeLessThan(500);
  expect(message).toContain('V59 and 10 more.');
});
