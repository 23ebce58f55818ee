import { getMetadataStorage, type ValidationError } from 'class-validator';

/** What a rule of an input asks for, by the name of the rule, with the bounds of the rule and the value that was sent. */
type Words = (bounds: readonly unknown[], value: unknown) => string;

const text = (least: unknown, most: unknown): string =>
  least === most ? String(least) : `${String(least)} to ${String(most)}`;

/** Of a text, how many characters it has. */
const has = (value: unknown): string =>
  typeof value === 'string' ? `; this has ${String(Array.from(value).length)}` : '';

const entries = (value: unknown): string =>
  Array.isArray(value) ? `; these are ${String(value.length)}` : '';

const words: Readonly<Record<string, Words>> = {
  isLength: ([least, most], value) => `Write ${text(least, most)} characters${has(value)}.`,
  minLength: ([least], value) => `Write ${String(least)} characters or more${has(value)}.`,
  maxLength: ([most], value) => `Write at most ${String(most)} characters${has(value)}.`,
  arrayNotEmpty: () => 'Name at least one.',
  arrayMinSize: ([least], value) => `Name at least ${String(least)}${entries(value)}.`,
  arrayMaxSize: ([most], value) => `Name at most ${String(most)}${entries(value)}.`,
  arrayUnique: () => 'Name each of them once.',
  min: ([least]) => `Give a number of ${String(least)} or more.`,
  max: ([most]) => `Give a number of at most ${String(most)}.`,
  isInt: () => 'Give a whole number.',
  isUrl: () => 'Give a web address, such as "https://www.example.org".',
  isTimeZone: () => 'Give a time zone by its IANA name, such as "Europe/Zurich".',
};

/** A rule as the library keeps it; what it was not given is absent there, whatever its types say. */
interface Asked {
  readonly propertyName: string;
  readonly name?: string | undefined;
  readonly constraints?: readonly unknown[] | undefined;
  readonly message?: unknown;
  readonly each: boolean;
}

/**
 * What is wrong with a property of an input, each with the name of its rule, in words that say what to write. A rule that
 * was given a message of its own keeps it.
 */
export function inWords({
  property,
  target,
  value,
  constraints = {},
}: ValidationError): readonly (readonly [rule: string, message: string])[] {
  const rules: readonly Asked[] =
    target === undefined
      ? []
      : getMetadataStorage()
          .getTargetValidationMetadatas(target.constructor, '', false, false)
          .filter(({ propertyName }) => propertyName === property);
  return Object.entries(constraints).map(([name, message]) => {
    const rule = rules.find((one) => one.name === name);
    const say = words[name];
    if (rule === undefined || say === undefined || rule.message !== undefined) return [name, message];
    const said = say(rule.constraints ?? [], value);
    return [name, rule.each ? `Of each entry: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : said];
  });
}
