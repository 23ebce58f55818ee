import { describe, expect, test } from '@jest/globals';
import {
  availableCommands,
  availableCommandsRead,
} from '../../../src/platform/commands/available-commands.js';
import { definePolicy } from '../../../src/platform/policy/policy.js';
import { differs, hasRole, owns } from '../../../src/platform/policy/rule.js';
import { defineStates } from '../../../src/platform/states/states.js';
import { viewerOf } from '../../../src/platform/viewer.js';

interface Letter {
  readonly status: 'DRAFT' | 'SENT';
  readonly from: string;
  readonly writtenBy: string;
  readonly text: string | null;
}

const states = defineStates<Letter['status'], Letter>()('DRAFT', ['DRAFT', 'SENT'], {
  send: {
    from: ['DRAFT'],
    to: 'SENT',
    source: 'house rule',
    needs: [{ says: 'a text', source: 'house rule', isMet: ({ text }) => text !== null }],
  },
  tear: { from: ['DRAFT'], source: 'house rule' },
  answer: { from: ['SENT'], source: 'house rule' },
});

const clerk = hasRole('being a clerk', 'CLERK');
const policy = definePolicy('Letter', {
  commands: {
    send: { who: clerk, of: differs('another than the writer', 'userId', 'writtenBy') },
    answer: { who: clerk, of: owns('of the office', 'state', 'from') },
  },
});

const draft: Letter = { status: 'DRAFT', from: 'XA', writtenBy: 'ada', text: 'Dear Sir' };
const ada = viewerOf({ userId: 'ada', role: 'CLERK', state: 'XA', authorityId: null });
const ben = viewerOf({ ...ada, userId: 'ben' });

describe('availableCommands', () => {
  test('is the table of when, narrowed by the table of who', () => {
    expect(availableCommands(states, policy, draft, ben)).toEqual([{ command: 'send', missing: [] }]);
    expect(availableCommands(states, policy, draft, ada)).toEqual([]);
    expect(availableCommands(states, policy, { ...draft, status: 'SENT' }, ada)).toEqual([
      { command: 'answer', missing: [] },
    ]);
    expect(
      availableCommands(states, policy, { ...draft, status: 'SENT' }, viewerOf({ ...ada, state: 'XB' })),
    ).toEqual([]);
  });

  test('is nothing for another role, and no command without a line of who', () => {
    expect(availableCommands(states, policy, draft, viewerOf({ ...ben, role: 'READER' }))).toEqual([]);
    expect(availableCommands(states, policy, draft, ben).map(({ command }) => command)).not.toContain('tear');
  });

  test('says what is missing', () => {
    expect(availableCommands(states, policy, { ...draft, text: null }, ben)).toEqual([
      { command: 'send', missing: ['a text'] },
    ]);
  });

  test('is read from the properties that the tables look at, and no others', () => {
    const read = availableCommandsRead(states, policy, ['text']);
    if (read.kind !== 'derived') throw new Error('It is derived.');
    expect([...read.needs].sort()).toEqual(['from', 'status', 'text', 'writtenBy']);
    expect(read.value({ ...draft }, ben)).toEqual([{ command: 'send', missing: [] }]);
  });
});
