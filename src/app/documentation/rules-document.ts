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
  readonly tests: Readonly<Record<string, readonly Place[]>>;
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

/** A rule has a test of what it refuses and one of what it allows. */
const testsAtLeast = 2;

/** What is wrong: a rule that nothing enforces or that has too few tests, and a name that is no rule's. */
export function faultsOf({ rules, places, tests }: RulesFound): readonly string[] {
  const names = Object.keys(rules);
  const strange = [...Object.keys(places), ...Object.keys(tests)].filter((name) => !names.includes(name));
  return [
    ...names.flatMap((name) => [
      ...(places[name] === undefined ? [`${name} is enforced nowhere.`] : []),
      ...((tests[name]?.length ?? 0) < testsAtLeast
        ? [`${name} needs a test of what it refuses and one of what it allows.`]
        : []),
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
    '| rule | what holds | source | held | places | tests |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(rules).map(
      ([name, { says, source }]) =>
        `| [${name}](#${name.toLowerCase()}) | ${says} | ${source} | ${isHeld(name) ? '✅' : '❌'} | ${places[name]?.length ?? 0} | ${tests[name]?.length ?? 0} |`,
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
      'Tests:',
      '',
      ...listed(tests[name]),
      '',
    ]),
  ].join('\n');
}

function listed(places: readonly Place[] = []): readonly string[] {
  if (places.length === 0) return ['- none yet'];
  return [...new Set(places.map(({ path, name }) => `- [${path}](../${path}): ${name}`))];
}

interface Finding extends Place {
  readonly rule: string;
}

/** The places of a source in which a rule stands beside what it asks for. */
function enforcedIn({ path, text }: TextFile): readonly Finding[] {
  let around = '';
  return text.split('\n').flatMap((line) => {
    around = declared.exec(line)?.[1] ?? around;
    return [...line.matchAll(/\brule: '(R\d+)'/g)].map(([, rule = '']) => ({
      rule,
      path,
      name: `\`${around}\``,
    }));
  });
}

/** A declaration at the outermost level of a file. */
const declared = /^(?:export )?(?:abstract )?(?:async )?(?:function\*?|const|class|enum) (\w+)/;

/** The titles of a test file that begin with the name of a rule. */
function testedIn({ path, text }: TextFile): readonly Finding[] {
  return [...text.matchAll(/(['"`])(R\d+): ((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(
    ([, , rule = '', title = '']) => ({
      rule,
      path,
      name: title.replaceAll(/%[a-z]|\$\w+/g, '…').replaceAll(/\\(.)/g, '$1'),
    }),
  );
}

function byRule(findings: readonly Finding[]): Readonly<Record<string, readonly Place[]>> {
  const found: Record<string, Place[]> = {};
  for (const { rule, path, name } of findings) (found[rule] ??= []).push({ path, name });
  return found;
}
