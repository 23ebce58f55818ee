import type { StepsOfOne } from '../four-eyes.js';

/**
 * Who decides what leaves a State (docs/four-eyes.md).
 * @param two commands that take two people
 * @param ofOne those that one person gives, by what they are, with why that is enough
 */
export function fourEyesDocument(two: readonly string[], ofOne: readonly StepsOfOne[]): string {
  return [
    '# Four eyes',
    '',
    'Made from the code (the access policy, and `src/app/four-eyes.ts`) by `npm run schema:emit`; do not edit. Why: [decisions/0011](decisions/0011-four-eyes.md).',
    '',
    '## Two people',
    '',
    'Given by somebody other than the person who proposed or entered it:',
    '',
    ...two.map((command) => `- ${command}`),
    '',
    '## One person',
    '',
    '| what | commands | why one is enough |',
    '| --- | --- | --- |',
    ...ofOne.map(({ what, commands, why }) => `| ${what} | ${[...commands].sort().join(', ')} | ${why} |`),
  ].join('\n');
}
