import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stepsOfOne, takeTwo } from '../../src/app/four-eyes.js';
import { accessPolicy } from '../../src/app/schema.js';
import { stepLetters } from '../../src/contexts/mla-requests/delivery/step-letters.js';
import { projectPath } from '../../src/platform/project-path.js';
import { letterTables } from './letter-tables.js';
import { leaves } from './what-leaves.js';

const two = takeTwo(accessPolicy);
const one = stepsOfOne.flatMap(({ commands }) => commands);
const given = [...accessPolicy.commands.keys()];

/** What writes a letter, and what tells the other State of itself. */
async function leaving(): Promise<readonly string[]> {
  const written = [stepLetters, ...Object.values(await letterTables())].flatMap((table) =>
    Object.keys(table),
  );
  return [...new Set([...given.filter(leaves), ...written])].sort();
}

test('what leaves a State takes two people, or has a reason why one is enough', async () => {
  expect((await leaving()).filter((command) => !two.includes(command) && !one.includes(command))).toEqual([]);
});

test('the reasons are of what leaves a State on the decision of one, each of it once', async () => {
  const found = await leaving();
  expect(one.filter((command) => !found.includes(command))).toEqual([]);
  expect(one.filter((command) => two.includes(command))).toEqual([]);
  expect([...new Set(one)]).toHaveLength(one.length);
});

test('what leaves a State is found across the contexts, and what stays in it is not', () => {
  const said = ['refuseMlaRequest', 'openMlaRequestConsultation', 'commentOnSharedDraft', 'handOverEvidence'];
  const elsewhere = [
    'transmitDisclosure',
    'grantUseConsent',
    'liftMeasure',
    'planHearing',
    'recordMlaRequestCost',
  ];
  expect([...said, ...elsewhere].filter((command) => !leaves(command))).toEqual([]);
  const kept = ['noteOnMlaRequest', 'draftMlaRequest', 'assignMlaRequest', 'proposeMlaRequestAcceptance'];
  expect([...kept, 'enterEvidence', 'proposeDisclosureTransmission', 'noteOnCase'].filter(leaves)).toEqual(
    [],
  );
  expect(() => leaves('sayNothing')).toThrow('There is no function sayNothing.');
});

test('a supervisor decides what is said to be for supervisors', () => {
  const { commands = [] } = stepsOfOne.find(({ what }) => what === 'What a supervisor decides') ?? {};
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands)
    expect([command, JSON.stringify(accessPolicy.commands.get(command)?.who)]).toEqual([
      command,
      JSON.stringify(accessPolicy.commands.get('submitMlaRequest')?.who),
    ]);
});

test('the decision names everything that one person sends', () => {
  const decision = readFileSync(projectPath('docs/decisions/0011-four-eyes.md'), 'utf8');
  for (const { what } of stepsOfOne) expect(decision).toContain(`| ${what} `);
});
