import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { DomainError } from '../../../src/platform/errors.js';
import { defineStates, type Transition } from '../../../src/platform/states/states.js';

const statuses = ['DRAFT', 'SENT', 'DONE', 'DROPPED'] as const;
type Status = (typeof statuses)[number];

interface Letter {
  readonly status: Status;
  readonly text: string | null;
  readonly address: string | null;
}

const letters = defineStates<Status, Letter>()('DRAFT', statuses, {
  writeLetter: { from: ['DRAFT'], source: 'art. 1' },
  sendLetter: {
    from: ['DRAFT'],
    to: 'SENT',
    source: 'art. 2',
    needs: [
      { says: 'a text', source: 'art. 2(1)', isMet: ({ text }) => text !== null },
      { says: 'an address', source: 'art. 2(2)', isMet: ({ address }) => address !== null },
    ],
  },
  answerLetter: { from: ['SENT'], to: 'DONE', source: 'art. 3' },
  dropLetter: { from: ['DRAFT', 'SENT'], to: 'DROPPED', source: 'art. 4' },
});

const draft: Letter = { status: 'DRAFT', text: null, address: null };
const complete: Letter = { status: 'DRAFT', text: 'Dear', address: 'Here' };

function refusal(act: () => unknown): { code: string; message: string; extensions: Record<string, unknown> } {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError)
      return { code: error.code, message: error.message, extensions: { ...error.extensions } };
    throw error;
  }
  throw new Error('The command was let through.');
}

describe('a lifecycle', () => {
  test.each(letters.commands.flatMap((command) => statuses.map((status) => [command, status] as const)))(
    '%s while %s leads where the table says, or is refused',
    (command, status) => {
      const line: Transition<Status, Letter> = letters.transitions[command];
      const record = { ...complete, status };
      if (line.from.includes(status)) expect(letters.next(record, command)).toBe(line.to ?? status);
      else expect(refusal(() => letters.next(record, command)).code).toBe('INVALID_TRANSITION');
    },
  );

  test('leaves the record to its command', () => {
    const record = Object.freeze({ ...complete });
    expect(letters.next(record, 'sendLetter')).toBe('SENT');
    expect(record.status).toBe('DRAFT');
  });

  test('says of a command out of turn what it needs and what is possible', () => {
    const refused = refusal(() => letters.next({ ...complete, status: 'SENT' }, 'sendLetter'));
    expect(refused).toEqual({
      code: 'INVALID_TRANSITION',
      message: 'sendLetter is not possible while the status is SENT; it needs DRAFT.',
      extensions: {
        code: 'INVALID_TRANSITION',
        status: 'SENT',
        allowedFrom: ['DRAFT'],
        allowedCommands: ['answerLetter', 'dropLetter'],
      },
    });
    const ended = refusal(() => letters.next({ ...complete, status: 'DONE' }, 'dropLetter'));
    expect(ended.message).toBe(
      'dropLetter is not possible while the status is DONE; it needs DRAFT or SENT.',
    );
    expect(ended.extensions['allowedCommands']).toEqual([]);
  });

  test('names everything that is missing at once, with the provision that asks for it', () => {
    expect(refusal(() => letters.next(draft, 'sendLetter'))).toEqual({
      code: 'INCOMPLETE',
      message: 'sendLetter is not possible yet. Missing: a text (art. 2(1)); an address (art. 2(2)).',
      extensions: {
        code: 'INCOMPLETE',
        missing: [
          { missing: 'a text', source: 'art. 2(1)' },
          { missing: 'an address', source: 'art. 2(2)' },
        ],
      },
    });
    const half = refusal(() => letters.next({ ...draft, text: 'Dear' }, 'sendLetter'));
    expect(half.extensions['missing']).toEqual([{ missing: 'an address', source: 'art. 2(2)' }]);
  });

  test('asks for what is missing only of a command that is in turn', () => {
    expect(refusal(() => letters.next({ ...draft, status: 'DONE' }, 'sendLetter')).code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('tells what can be done now, and what is missing for it', () => {
    expect(letters.available(draft)).toEqual([
      { command: 'writeLetter', missing: [] },
      { command: 'sendLetter', missing: ['a text', 'an address'] },
      { command: 'dropLetter', missing: [] },
    ]);
    expect(letters.available({ ...complete, status: 'DONE' })).toEqual([]);
  });

  test('offers a command exactly when giving it is not out of turn, and with nothing missing exactly when it succeeds', () => {
    const some = fc.record({
      status: fc.constantFrom(...statuses),
      text: fc.option(fc.string(), { nil: null }),
      address: fc.option(fc.string(), { nil: null }),
    });
    fc.assert(
      fc.property(some, fc.constantFrom(...letters.commands), (record, command) => {
        const offer = letters.available(record).find((line) => line.command === command);
        if (offer?.missing.length === 0) {
          expect(statuses).toContain(letters.next(record, command));
        } else {
          const { code } = refusal(() => letters.next(record, command));
          expect(code).toBe(offer === undefined ? 'INVALID_TRANSITION' : 'INCOMPLETE');
        }
      }),
    );
  });
});

describe('commands that lead back, or to one of several statuses', () => {
  interface Parcel {
    readonly status: 'SENT' | 'HELD' | 'WEIGHED' | 'HEAVY' | 'LIGHT';
    readonly statusBefore: Parcel['status'] | null;
  }
  const all = ['SENT', 'HELD', 'WEIGHED', 'HEAVY', 'LIGHT'] as const;
  const parcels = defineStates<Parcel['status'], Parcel>()('SENT', all, {
    weigh: { from: ['SENT'], to: 'WEIGHED', source: 'art. 1' },
    hold: { from: ['SENT', 'WEIGHED'], to: 'HELD', source: 'art. 2' },
    lookAt: { from: ['HELD'], source: 'art. 2' },
    release: { from: ['HELD'], back: true, source: 'art. 3' },
    sort: { from: ['WEIGHED'], to: ['HEAVY', 'LIGHT'], source: 'art. 4' },
  });
  const at = (status: Parcel['status'], statusBefore: Parcel['status'] | null = null): Parcel => ({
    status,
    statusBefore,
  });

  test('back is where the record stood before, which it kept in mind while it stood there', () => {
    expect(parcels.next(at('HELD', 'WEIGHED'), 'release')).toBe('WEIGHED');
    expect(parcels.next(at('HELD', 'SENT'), 'release')).toBe('SENT');
    expect(parcels.remembered(at('WEIGHED'), 'HELD')).toBe('WEIGHED');
    expect(parcels.remembered(at('HELD', 'WEIGHED'), 'HELD')).toBe('WEIGHED');
    expect(parcels.remembered(at('HELD', 'WEIGHED'), 'WEIGHED')).toBeNull();
    expect(() => parcels.next(at('HELD'), 'release')).toThrow('does not know where');
  });

  test('of several, the command finds which, and no other', () => {
    expect(parcels.next(at('WEIGHED'), 'sort', 'HEAVY')).toBe('HEAVY');
    expect(() => parcels.next(at('WEIGHED'), 'sort', 'SENT')).toThrow('HEAVY or LIGHT');
    expect(() => parcels.next(at('WEIGHED'), 'sort')).toThrow('HEAVY or LIGHT');
  });

  test('the table says to which statuses each can lead', () => {
    expect(parcels.leadsTo('release')).toEqual(['SENT', 'WEIGHED']);
    expect(parcels.leadsTo('sort')).toEqual(['HEAVY', 'LIGHT']);
    expect(parcels.leadsTo('hold')).toEqual(['HELD']);
    expect(parcels.leadsTo('lookAt')).toEqual([]);
  });

  test('none leads both back and somewhere', () => {
    const table = { hold: { from: ['SENT'], to: 'HELD', back: true, source: 'art. 1' } } as const;
    expect(() => defineStates<Parcel['status'], Parcel>()('SENT', ['SENT', 'HELD'], table)).toThrow(
      'hold cannot lead both back and to a status.',
    );
  });
});

describe('a lifecycle is refused', () => {
  const line = (from: readonly Status[], to?: Status): Transition<Status, Letter> => ({
    from,
    ...(to && { to }),
    source: 'art. 1',
  });
  const define = defineStates<Status, Letter>();

  test('when a status cannot be reached', () => {
    expect(() => define('DRAFT', statuses, { send: line(['DRAFT'], 'SENT') })).toThrow(
      'No command leads to DONE, DROPPED.',
    );
  });

  test('when statuses lead to each other but nothing leads to them', () => {
    const table = {
      send: line(['DRAFT'], 'SENT'),
      drop: line(['DONE'], 'DROPPED'),
      finish: line(['DROPPED'], 'DONE'),
    };
    expect(() => define('DRAFT', statuses, table)).toThrow('No command leads to DONE, DROPPED.');
  });

  test('when a command can never be given', () => {
    expect(() => define('DRAFT', ['DRAFT'], { write: line([]) })).toThrow('No status allows write.');
  });

  test('when a line names what is no status', () => {
    expect(() => define('DRAFT', ['DRAFT'], { send: line(['DRAFT'], 'SENT'), drop: line(['DONE']) })).toThrow(
      'The lifecycle does not know SENT, DONE.',
    );
    expect(() => define('DRAFT', ['SENT'], { send: line(['SENT']) })).toThrow(
      'The lifecycle does not know DRAFT.',
    );
  });
});
