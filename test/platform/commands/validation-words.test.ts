import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsTimeZone,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { expect, test } from 'vitest';
import { inWords } from '../../../src/platform/commands/validation-words.js';

class Everything {
  @IsOptional() @Length(8, 200) length?: unknown;
  @IsOptional() @Length(2, 2) exactly?: unknown;
  @IsOptional() @MinLength(3) least?: unknown;
  @IsOptional() @MaxLength(3) most?: unknown;
  @IsOptional() @Length(1, 3, { each: true }) each?: unknown;
  @IsOptional() @ArrayNotEmpty() some?: unknown;
  @IsOptional() @ArrayMinSize(2) two?: unknown;
  @IsOptional() @ArrayMaxSize(1) one?: unknown;
  @IsOptional() @ArrayUnique() different?: unknown;
  @IsOptional() @Min(1) @IsInt() number?: unknown;
  @IsOptional() @Max(5) few?: unknown;
  @IsOptional() @IsUrl() address?: unknown;
  @IsOptional() @IsTimeZone() zone?: unknown;
  @IsOptional() @Matches(/^a/, { message: 'begins with a' }) own?: unknown;
}

/** What is said of an input, its rules in the order of their names. */
const said = (input: object): readonly string[] =>
  validateSync(Object.assign(new Everything(), input))
    .flatMap((error) => inWords(error))
    .map(([, message]) => message)
    .sort();

test.each<[object, ...string[]]>([
  [{ length: 'short' }, 'Write 8 to 200 characters; this has 5.'],
  [{ length: '𝔸𝔹' }, 'Write 8 to 200 characters; this has 2.'],
  [{ exactly: 'abc' }, 'Write 2 characters; this has 3.'],
  [{ least: '' }, 'Write 3 characters or more; this has 0.'],
  [{ most: 'abcd' }, 'Write at most 3 characters; this has 4.'],
  [{ each: ['a', ''] }, 'Of each entry: write 1 to 3 characters.'],
  [{ some: [] }, 'Name at least one.'],
  [{ two: [1] }, 'Name at least 2; these are 1.'],
  [{ one: [1, 2, 3] }, 'Name at most 1; these are 3.'],
  [{ different: [1, 1] }, 'Name each of them once.'],
  [{ number: 0.5 }, 'Give a number of 1 or more.', 'Give a whole number.'],
  [{ few: 6 }, 'Give a number of at most 5.'],
  [{ address: 'here' }, 'Give a web address, such as "https://www.example.org".'],
  [{ zone: 'Geneva' }, 'Give a time zone by its IANA name, such as "Europe/Zurich".'],
  [{ own: 'b' }, 'begins with a'],
])('%j', (input, ...expected) => {
  expect(said(input)).toEqual(expected);
});
