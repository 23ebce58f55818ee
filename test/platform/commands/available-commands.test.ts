import { describe, expect, test } from 'vitest';
import {
  availableCommands,
  availableCommandsRead,
  commandAvailabilityType,
} from '../../../src/platform/commands/available-commands.js';
import { definePolicy } from '../../../src/platform/policy/policy.js';
import { differs, either, hasRole, owns } from '../../../src/platform/policy/rule.js';
import { defineStates } from '../../../src/platform/states/states.js';
import { people } from '../reads/fixture/people.js';

type Status = 'DRAFT' | 'SENT';
interface Letter {
  readonly status: Status;
  readonly text: string | null;
  readonly land: string;
  readonly writer: string;
}

const states = defineStates<Status, Letter>()('DRAFT', ['DRAFT', 'SENT'], {
  writeLetter: { from: ['DRAFT'], source: 'rule 1' },
  sendLetter: {
    from: ['DRAFT'],
    to: 'SENT',
    source: 'rule 2',
    needs: [{ says: 'a text', source: 'rule 2(1)', isMet: ({ text }) => text !== null }],
  },
  burnLetter: { from: ['DRAFT', 'SENT'], source: 'rule 3' },
});

const clerk = hasRole('serving as a clerk', 'CLERK', 'CHIEF');
const policy = definePolicy('Letter', {
  commands: {
    writeLetter: { who: clerk, of: owns('of the own land', 'state', 'land') },
    sendLetter: { who: clerk, of: differs('another than the writer', 'userId', 'writer') },
  },
});

const letter: Letter = { status: 'DRAFT', text: null, land: 'XA', writer: 'clerk-a' };
const offered = (record: Letter, viewer: (typeof people)[keyof typeof people]) =>
  availableCommands(states, policy, record, viewer).map(({ command }) => command);

describe('the commands that are offered', () => {
  test('are those that the status allows and that this viewer may give on this record', () => {
    expect(offered(letter, people.clerkOfA)).toEqual(['writeLetter']);
    expect(offered(letter, people.chiefOfA)).toEqual(['writeLetter', 'sendLetter']);
    expect(offered(letter, people.clerkOfB)).toEqual(['sendLetter']);
    expect(offered(letter, people.guest)).toEqual([]);
    expect(offered(letter, people.nameless)).toEqual([]);
    expect(offered({ ...letter, status: 'SENT' }, people.chiefOfA)).toEqual([]);
  });

  test('say what is missing for each', () => {
    expect(availableCommands(states, policy, letter, people.clerkOfB)).toEqual([
      { command: 'sendLetter', missing: ['a text'] },
    ]);
    expect(availableCommands(states, policy, { ...letter, text: 'Dear' }, people.clerkOfB)).toEqual([
      { command: 'sendLetter', missing: [] },
    ]);
  });

  test('never hold one without a line in the access table', () => {
    for (const viewer of Object.values(people)) expect(offered(letter, viewer)).not.toContain('burnLetter');
  });
});

test('their reading needs the status, what is looked at, and what the rules compare', () => {
  const read = availableCommandsRead(states, policy, ['text']);
  if (read.kind !== 'derived') throw new Error('It is not derived.');
  expect([...read.needs].sort()).toEqual(['land', 'status', 'text', 'writer']);
  expect(read.value({ ...letter }, people.clerkOfA, new Date(0))).toEqual([
    { command: 'writeLetter', missing: [] },
  ]);
});

test('of records of two parties, one of which may keep both sides, they say whose step each is', () => {
  const sides = { senderKeeper: 'sender', receiverKeeper: 'receiver' };
  const ofEither = either(
    owns('the sender', 'state', 'senderKeeper'),
    owns('the receiver', 'state', 'receiverKeeper'),
  );
  const shared = definePolicy('Letter', {
    commands: {
      writeLetter: { who: clerk, of: owns('the sender', 'state', 'senderKeeper') },
      sendLetter: { who: clerk, of: owns('the receiver', 'state', 'receiverKeeper') },
      burnLetter: { who: clerk, of: ofEither },
    },
  });
  const read = availableCommandsRead(states, shared, ['text'], [], sides);
  if (read.kind !== 'derived') throw new Error('It is not derived.');
  expect([...read.needs].sort()).toEqual([
    ...['receiver', 'receiverKeeper', 'sender', 'senderKeeper', 'status', 'text'],
  ]);
  const said = (record: object, viewer: (typeof people)[keyof typeof people]) =>
    Object.fromEntries(
      (
        read.value({ ...letter, ...record }, viewer, new Date(0)) as {
          command: string;
          forCounterpart: boolean;
        }[]
      ).map(({ command, forCounterpart }) => [command, forCounterpart]),
    );
  const apart = { sender: 'XA', senderKeeper: 'XA', receiver: 'XB', receiverKeeper: 'XB' };
  expect(said(apart, people.clerkOfA)).toEqual({ writeLetter: false, burnLetter: false });
  expect(said(apart, people.clerkOfB)).toEqual({ sendLetter: false, burnLetter: false });
  const both = { ...apart, receiverKeeper: 'XA' };
  expect(said(both, people.clerkOfA)).toEqual({ writeLetter: false, sendLetter: true, burnLetter: false });
});

test('their type has its own lines of the access policy', () => {
  const { policy: lines } = commandAvailabilityType('Letter', 'letter', states);
  expect(lines.type).toBe('LetterCommandAvailability');
  expect(Object.keys(lines.fields)).toEqual(['command', 'missing']);
  const shared = commandAvailabilityType('SharedLetter', 'letter', states, { keeper: 'land' });
  expect(Object.keys(shared.policy.fields)).toEqual(['command', 'missing', 'forCounterpart']);
});
