import { GraphQLDateTimeISO } from 'graphql-scalars';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textScalar(
  name: string,
  description: string,
  form: RegExp,
  says: string,
): GraphQLScalarType<string, string> {
  const check = (value: unknown, nodes?: ValueNode): string => {
    if (typeof value !== 'string' || !form.test(value))
      throw new GraphQLError(says, { nodes: nodes ?? null });
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => check(value),
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** An ISO 3166-1 alpha-2 code. Whether the directory knows it is checked where it is used. */
export const CountryCode = textScalar(
  'CountryCode',
  'ISO 3166-1 alpha-2 code of a State, territory or organization: two capitals, such as "PH".',
  /^[A-Z]{2}$/,
  'A CountryCode is an ISO 3166-1 alpha-2 code: two capitals, such as "PH".',
);

/** An ISO 4217 code. Whether the directory knows it is checked where it is used. */
export const CurrencyCode = textScalar(
  'CurrencyCode',
  'ISO 4217 code of a currency: three capitals, such as "USD".',
  /^[A-Z]{3}$/,
  'A CurrencyCode is an ISO 4217 code: three capitals, such as "USD".',
);

/** An amount in the units of a currency that stands beside it; a text, so that no digit is lost. */
export const Decimal = textScalar(
  'Decimal',
  'An exact decimal number as text, such as "1250000.50": at most 24 digits before and 8 after the point. The currency stands beside it.',
  /^-?(0|[1-9]\d{0,23})(\.\d{1,8})?$/,
  'A Decimal is written in digits with a point, such as "1250000.50": at most 24 digits before and 8 after the point.',
);

/** An hour and minute of a day. The day and the zone stand beside it. */
export const TimeOfDay = textScalar(
  'TimeOfDay',
  'An hour and minute of a day, by 24 hours, such as "14:30"; the day and the zone are said beside it.',
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'A TimeOfDay is an hour and a minute by 24 hours, from "00:00" to "23:59", such as "14:30".',
);

const realDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A day in the proleptic Gregorian calendar, without time or zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, such as "2026-03-31" (ISO 8601), from 1800-01-01 to 2199-12-31; no time, no zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: (value) => checkedDay(value),
  parseLiteral: (node) => checkedDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

function checkedDay(value: unknown, nodes?: ValueNode): string {
  if (typeof value !== 'string' || !/^(18|19|20|21)\d\d-\d\d-\d\d$/.test(value) || !realDay(value)) {
    throw new GraphQLError(
      'A Date is a day that exists, from 1800-01-01 to 2199-12-31, such as "2026-03-31".',
      { nodes: nodes ?? null },
    );
  }
  return value;
}

/** An instant in UTC, to the millisecond; values with another offset are converted. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description:
    'An instant in UTC (ISO 8601, RFC 3339), such as "2026-03-31T09:30:00.000Z", in the years 1800 to 2199.',
  parseValue: (value) => checkedInstant(() => GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node, variables) =>
    checkedInstant(() => GraphQLDateTimeISO.parseLiteral(node, variables), node),
});

function checkedInstant(read: () => Date, nodes?: ValueNode): Date {
  const instant = instantOf(read);
  const year = instant?.getUTCFullYear();
  if (instant === null || year === undefined || year < 1800 || year > 2199) {
    throw new GraphQLError(
      'A DateTime is a day and a time with its zone (ISO 8601, RFC 3339), such as "2026-03-31T09:30:00.000Z" or "2026-03-31T11:30:00+02:00", in the years 1800 to 2199.',
      { nodes: nodes ?? null },
    );
  }
  return instant;
}

/** Null for what is no instant, whatever the library says of it. */
function instantOf(read: () => Date): Date | null {
  try {
    return read();
  } catch {
    return null;
  }
}
