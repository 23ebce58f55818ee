import { z } from 'zod';

/** A cell that may be empty, which then means null; otherwise as `schema` reads it. */
export function orNull<Value>(schema: z.ZodType<Value, string>): z.ZodType<Value | null, string> {
  return z.string().transform((text, context): Value | null => {
    if (text === '') return null;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) {
      context.issues.push({ code: 'custom', message, input: text });
    }
    return z.NEVER;
  });
}

/** A text that must be there, of at most `max` characters. */
export function text(max: number): z.ZodType<string, string> {
  return z
    .string()
    .min(1, 'This must not be empty.')
    .refine((value) => value.length <= max, `This is longer than ${max} characters: shorten it.`);
}

/** A year of the Gregorian calendar between two years, both included. */
export function year(first: number, last: number): z.ZodType<number, string> {
  const says = `This is not a year from ${first} to ${last}, written with four digits.`;
  return z
    .string()
    .regex(/^\d{4}$/, says)
    .transform(Number)
    .refine((value) => value >= first && value <= last, says);
}

/** A day that exists, written as 2026-03-31; stays a text. */
export function day(): z.ZodType<string, string> {
  return z
    .string()
    .refine(
      (value) => /^(19|20)\d\d-\d\d-\d\d$/.test(value) && exists(value),
      'This is not a day: write year, month and day, such as 2026-03-31.',
    );
}

function exists(text: string): boolean {
  const found = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(text);
}

/** An amount that is not negative: digits with a point, at most 24 before and 8 after it; stays a text, so that no digit is lost. */
export function exactAmount(): z.ZodType<string, string> {
  return z
    .string()
    .regex(
      /^(0|[1-9]\d{0,23})(\.\d{1,8})?$/,
      'This is not an amount: write digits with a point and no separators of thousands, such as 1250000.50.',
    );
}

/** One of the words on the left, which means the value on the right. */
export function oneOf<const Meanings extends Readonly<Record<string, unknown>>>(
  meanings: Meanings,
): z.ZodType<Meanings[keyof Meanings], string> {
  const known = new Map(Object.entries(meanings));
  const says = `This is none of: ${[...known.keys()].join(', ')}.`;
  return z.string().transform((word, context) => {
    if (known.has(word)) return known.get(word) as Meanings[keyof Meanings];
    context.issues.push({ code: 'custom', message: says, input: word });
    return z.NEVER;
  });
}

/** A code of a given set; `what` names the kind of code, such as "a currency (ISO 4217)". */
export function codeOf(known: ReadonlySet<string>, what: string): z.ZodType<string, string> {
  return z.string().refine((code) => known.has(code), {
    error: ({ input }) => `"${String(input)}" is not the code of ${what}.`,
  });
}

/** Values separated by ";", none of them twice; an empty cell is an empty list. */
export function listOf<Value>(item: z.ZodType<Value, string>): z.ZodType<readonly Value[], string> {
  return z.string().transform((cell, context): readonly Value[] => {
    const texts = cell === '' ? [] : cell.split(';').map((each) => each.trim());
    const faults = texts.flatMap((each, index) => {
      if (each === '') return ['There is an empty value between two separators ";".'];
      if (texts.indexOf(each) < index) return [`"${each}" stands here twice.`];
      return item.safeParse(each).error?.issues.map(({ message }) => message) ?? [];
    });
    for (const message of new Set(faults)) context.issues.push({ code: 'custom', message, input: cell });
    return faults.length > 0 ? z.NEVER : texts.map((each) => item.parse(each));
  });
}

/** An address on the web, of at most 2,000 characters. */
export function webAddress(): z.ZodType<string, string> {
  return z
    .string()
    .refine(
      (value) => value.length <= 2000 && /^https?:\/\//.test(value) && URL.canParse(value),
      'This is not an address on the web: it begins with http:// or https:// and has at most 2,000 characters.',
    );
}
