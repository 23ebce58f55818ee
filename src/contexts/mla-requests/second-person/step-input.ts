import type { MlaRequestProposedWord } from './mla-request-proposed-step.entity.js';

/** An input as it is kept: JSON has no moments, so one is told apart from a text that looks like it. */
type Kept = Readonly<Record<string, unknown>>;

/** What names the record and the sending, and says nothing. */
const asides: readonly string[] = ['idempotencyKey', 'id', 'requestId', 'expectedVersion'];

/** The input of a command as it is kept until a second person approves the step. */
export const keptInput = (input: object): Kept => kept({ ...input, idempotencyKey: undefined }) as Kept;

/** The input again, as the command takes it. */
export const takenInput = (input: Kept): object => taken(input) as object;

/** What of an input says something, by name. */
export function wordsOf(input: Kept): readonly MlaRequestProposedWord[] {
  return Object.entries(input)
    .filter(([name, value]) => !asides.includes(name) && value !== null)
    .map(([name, value]) => ({ name, value: inWords(value) }));
}

function inWords(value: unknown): string {
  if (isMoment(value)) return value.moment;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function kept(value: unknown): unknown {
  if (value instanceof Date) return { moment: value.toISOString() };
  if (Array.isArray(value)) return value.map(kept);
  return isObject(value) ? mapped(value, kept) : value;
}

function taken(value: unknown): unknown {
  if (isMoment(value)) return new Date(value.moment);
  if (Array.isArray(value)) return value.map(taken);
  return isObject(value) ? mapped(value, taken) : value;
}

const mapped = (value: object, by: (value: unknown) => unknown): Kept =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, by(each)]])),
  );

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isMoment = (value: unknown): value is { readonly moment: string } =>
  isObject(value) && 'moment' in value && Object.keys(value).length === 1;
