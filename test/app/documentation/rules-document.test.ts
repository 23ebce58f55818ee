import { describe, expect, test } from 'vitest';
import { faultsOf, findRules, rulesDocument } from '../../../src/app/documentation/rules-document.js';

const first = { says: 'Nobody is refused unheard.', source: 'art. 1' };
const rules = { R1: first, R2: { says: 'Nothing is late.', source: 'art. 2' } };

const file = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') });
/** A title as a test file writes it, of a rule or a side of it; not written out, where it would be taken for one of this project's. */
const quoted = (rule: string, text: string): string => `'${rule}: ${text}'`;
const title = (rule: string, text: string): string => `  test(${quoted(rule, text)}, () => {});`;

const sources = [
  file(
    'src/a/refuse.ts',
    'export async function refuse() {',
    "  throw fault({ rule: 'R1' });",
    '}',
    'export const letterStates = states({',
    "  dropLetter: { from: [], rule: 'R1' },",
    '});',
  ),
  file('src/b/nothing.ts', "export const other = { role: 'R2' };"),
];

describe('the rules in the code', () => {
  test('are found where they stand beside what is required, under the declaration around it', () => {
    expect(findRules(rules, sources, []).places).toEqual({
      R1: [
        { path: 'src/a/refuse.ts', name: '`refuse`' },
        { path: 'src/a/refuse.ts', name: '`letterStates`' },
      ],
    });
  });

  test('are found in the titles of tests, also of tables of tests', () => {
    const tests = file(
      'test/a.test.ts',
      title('R1 broken', 'is refused unheard'),
      'test.each(lines)(',
      `  ${quoted('R2 kept', '%s is not late while $status')},`,
      '  // the comment on R1: nothing',
      ');',
      `  describe(${quoted('R2', "the clerk\\'s clock")}, () => {});`,
    );
    expect(findRules(rules, [], [tests]).tests).toEqual({
      R1: [{ path: 'test/a.test.ts', side: 'broken', name: 'is refused unheard' }],
      R2: [
        { path: 'test/a.test.ts', side: 'kept', name: '… is not late while …' },
        { path: 'test/a.test.ts', side: 'both', name: "the clerk's clock" },
      ],
    });
  });
});

describe('a rule', () => {
  const both = file('test/a.test.ts', title('R1 broken', 'refused'), title('R1 kept', 'allowed'));

  test('is held when it is enforced and has a test of either side', () => {
    const found = findRules({ R1: first }, sources, [both]);
    expect(faultsOf(found)).toEqual([]);
    expect(rulesDocument(found)).toContain(
      '| [R1](#r1) | Nobody is refused unheard. | art. 1 | ✅ | 2 | 1 | 1 | 0 |',
    );
  });

  test('is at fault without enforcement, or without a test that says of either side that it is of it', () => {
    const one = file('test/a.test.ts', title('R1 broken', 'refused'), title('R1', 'refused or allowed'));
    expect(faultsOf(findRules(rules, sources, [one]))).toEqual([
      'R1 needs a test whose title begins with "R1 kept: ".',
      'R2 is enforced nowhere.',
      'R2 needs a test whose title begins with "R2 broken: ".',
      'R2 needs a test whose title begins with "R2 kept: ".',
    ]);
  });

  test('that is none is named', () => {
    const strange = file('src/c.ts', "const c = { rule: 'R77' };");
    expect(faultsOf(findRules({ R1: first }, [...sources, strange], [both]))).toEqual(['R77 is no rule.']);
  });

  test('is shown as not held with what is found of it', () => {
    const text = rulesDocument(findRules(rules, sources, []));
    expect(text).toContain('| [R2](#r2) | Nothing is late. | art. 2 | ❌ | 0 | 0 | 0 | 0 |');
    expect(text).toContain('- [src/a/refuse.ts](../src/a/refuse.ts): `letterStates`');
  });
});
