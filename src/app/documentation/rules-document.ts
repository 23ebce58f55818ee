import type { ConventionRule } from '../../contexts/directory/index.js';

/** A file of the project by its path from the root, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What the code says of the rules. */
export interface RulesFound {
  readonly rules: Readonly<Record<string, ConventionRule>>;
  /** Where each rule is enforced, in the order of files and lines. */
  readonly places: Readonly<Record<string, readonly Place[]>>;
  /** The tests of each rule: those whose title begins with its name. */
  readonly tests: Readonly<Record<string, readonly Test[]>>;
}

/** The side of a rule that a test holds: what happens where it is broken, that it passes where it is kept, or both. */
type Side = 'broken' | 'kept' | 'both';

interface Test extends Place {
  readonly side: Side;
}

/** A place in a file: the declaration around it, or the title of a test. */
interface Place {
  readonly path: string;
  readonly name: string;
}

/** Looks for the rules in the sources and in the tests. */
export function findRules(
  rules: Readonly<Record<string, ConventionRule>>,
  sources: readonly TextFile[],
  tests: readonly TextFile[],
): RulesFound {
  return {
    rules,
    places: byRule(sources.flatMap(enforcedIn)),
    tests: byRule(tests.flatMap(testedIn)),
  };
}

/** What is wrong: a rule that nothing enforces or that has too few tests, and a name that is no rule's. */
export function faultsOf({ rules, places, tests }: RulesFound): readonly string[] {
  const names = Object.keys(rules);
  const strange = [...Object.keys(places), ...Object.keys(tests)].filter((name) => !names.includes(name));
  return [
    ...names.flatMap((name) => [
      ...(places[name] === undefined ? [`${name} is enforced nowhere.`] : []),
      ...(['broken', 'kept'] as const)
        .filter((side) => !(tests[name] ?? []).some((test) => test.side === side))
        .map((side) => `${name} needs a test whose title begins with "${name} ${side}: ".`),
    ]),
    ...[...new Set(strange)].map((name) => `${name} is no rule.`),
  ];
}

/** The rules as a document (docs/rules.md): what each says, where it is enforced, which tests hold it. */
export function rulesDocument(found: RulesFound): string {
  const { rules, places, tests } = found;
  const faults = faultsOf(found);
  const isHeld = (name: string): boolean => !faults.some((fault) => fault.startsWith(`${name} `));
  return [
    '# Rules of the Convention that the service holds',
    '',
    'Made from the code by `npm run schema:emit`; do not edit. A refusal names its rule: `extensions.rule`, or `rule` beside each of `extensions.problems` and `extensions.missing`.',
    '',
    '| rule | what holds | source | held | places | tests: broken | kept | both |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(rules).map(
      ([name, { says, source }]) =>
        `| [${name}](#${name.toLowerCase()}) | ${says} | ${source} | ${isHeld(name) ? '✅' : '❌'} | ${places[name]?.length ?? 0} | ${sides.map((side) => ofSide(tests[name], side).length).join(' | ')} |`,
    ),
    '',
    ...Object.entries(rules).flatMap(([name, { says, source }]) => [
      `## ${name}`,
      '',
      `${says} (${source})`,
      '',
      'Enforced in:',
      '',
      ...listed(places[name]),
      '',
      ...sides.flatMap((side) => {
        const held = ofSide(tests[name], side);
        return side === 'both' && held.length === 0 ? [] : [`${headings[side]}:`, '', ...listed(held), ''];
      }),
    ]),
  ].join('\n');
}

const sides = ['broken', 'kept', 'both'] as const satisfies readonly Side[];

const headings: Readonly<Record<Side, string>> = {
  broken: 'Tests of what happens where it is broken',
  kept: 'Tests that it lets pass what keeps it',
  both: 'Tests of both sides',
};

function ofSide(tests: readonly Test[] = [], side: Side): readonly Test[] {
  return tests.filter((test) => test.side === side);
}

function listed(places: readonly Place[] = []): readonly string[] {
  if (places.length === 0) return ['- none'];
  return [...new Set(places.map(({ path, name }) => `- [${path}](../${path}): ${name}`))];
}

/** A place, under the name of the rule that was found there. */
type Found<T extends Place> = readonly [rule: string, place: T];

/** The places of a source in which a rule stands beside what it asks for. */
function enforcedIn({ path, text }: TextFile): readonly Found<Place>[] {
  let around = '';
  return text.split('\n').flatMap((line) => {
    around = declared.exec(line)?.[1] ?? around;
    return [...line.matchAll(/\brule: '(R\d+)'/g)].map(([, rule = '']): Found<Place> => [
      rule,
      { path, name: `\`${around}\`` },
    ]);
  });
}

/** A declaration at the outermost level of a file. */
const declared = /^(?:export )?(?:abstract )?(?:async )?(?:function\*?|const|class|enum) (\w+)/;

/** The titles of a test file that begin with the name of a rule and perhaps its side. */
function testedIn({ path, text }: TextFile): readonly Found<Test>[] {
  return [...text.matchAll(/(['"`])(R\d+)(?: (broken|kept))?: ((?:\\.|(?!\1)[^\\\n])+)\1/g)].map(
    ([, , rule = '', side, title = '']): Found<Test> => [
      rule,
      {
        path,
        side: side === 'broken' || side === 'kept' ? side : 'both',
        name: title.replaceAll(/%[a-z]|\$\w+/g, '…').replaceAll(/\\(.)/g, '$1'),
      },
    ],
  );
}

function byRule<T extends Place>(findings: readonly Found<T>[]): Readonly<Record<string, readonly T[]>> {
  const found: Record<string, T[]> = {};
  for (const [rule, place] of findings) (found[rule] ??= []).push(place);
  return found;
}
