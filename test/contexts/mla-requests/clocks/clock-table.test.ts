import { describe, expect, test } from 'vitest';
import { holderIn, ballTable } from '../../../../src/contexts/mla-requests/clocks/ball-table.js';
import { BallHolder } from '../../../../src/contexts/mla-requests/clocks/ball.enums.js';
import { clockMoves, clockTable } from '../../../../src/contexts/mla-requests/clocks/clock-table.js';
import { ClockKind } from '../../../../src/contexts/mla-requests/clocks/clock.enums.js';
import { clocksOf } from '../../../../src/contexts/mla-requests/clocks/clock.rules.js';
import { mlaRequestStates, MlaRequestStatus } from '../../../../src/contexts/mla-requests/index.js';
import { life } from '../life.expected.js';

const statuses = Object.values(MlaRequestStatus);
const kinds = Object.values(ClockKind);

test('of every status it is said whose turn it is', () => {
  expect(ballTable).toEqual({
    ...Object.fromEntries(['DRAFT', 'IN_REVIEW'].map((status) => [status, 'REQUESTING'])),
    // On its way, examined, decided: until it is executed, the requested State is to act.
    ...{
      SUBMITTED: 'REQUESTED',
      DELIVERED: 'REQUESTED',
      ACKNOWLEDGED: 'REQUESTED',
      UNDER_EXAMINATION: 'REQUESTED',
    },
    ...{ POSTPONED: 'REQUESTED', ACCEPTED: 'REQUESTED', ACCEPTED_WITH_CONDITIONS: 'REQUESTED' },
    ...{ INFORMATION_REQUESTED: 'REQUESTING', CONDITIONS_PROPOSED: 'REQUESTING' },
    ...{ IN_EXECUTION: 'EXECUTING', PARTLY_EXECUTED: 'EXECUTING' },
    ...{ EXECUTED: 'REQUESTED', EVIDENCE_TRANSMITTED: 'REQUESTING' },
    ...{ REFUSED: 'REQUESTING', RETURNED_INCOMPLETE: 'REQUESTING', LAPSED: 'REQUESTING' },
    ...{ WITHDRAWN: 'NOBODY', CLOSED: 'NOBODY' },
  });
  expect(Object.keys(ballTable).sort()).toEqual([...statuses].sort());
  expect(() => holderIn('LOST')).toThrow('whose turn');
});

test.each(statuses)(
  'while %s it is the turn of who can take the next step, and nobody’s if none is left',
  (status) => {
    const steps = mlaRequestStates.commands
      .filter((command) => mlaRequestStates.transitions[command].from.includes(status))
      .filter((command) => mlaRequestStates.leadsTo(command).some((next) => next !== status));
    const sides = steps.map((command) => life[command][0]);
    const holder = ballTable[status];
    if (holder === BallHolder.NOBODY) expect(steps).toEqual([]);
    else expect(sides).toContain(holder === BallHolder.REQUESTING ? 'from' : 'to');
  },
);

test('no clock is named after a status that no table knows', () => {
  const named = Object.values(clockTable).flatMap(({ starts, pausedIn = [], metBy, endedBy }) => [
    ...starts,
    ...pausedIn,
    ...(metBy === 'leaving' ? [] : metBy),
    ...endedBy,
  ]);
  for (const status of named) expect(Object.keys(ballTable)).toContain(status);
});

describe.each(kinds)('the clock for %s', (kind) => {
  test('is never both met and ended, started and ended, or paused and ended by one status', () => {
    for (const status of Object.keys(ballTable)) {
      const { starts, met, ended, paused } = clockMoves(kind, status);
      expect([met, ended, paused].filter(Boolean).length).toBeLessThanOrEqual(1);
      expect(starts && (met || ended)).toBe(false);
    }
  });

  test('ends when the request does, unless it outlives it, and rests on a provision', () => {
    const outlives = ['USE_CONSENT', 'EVIDENCE_RETURN', 'PERSON_RETURN', 'CONDITION_EXPIRY'].includes(kind);
    for (const status of ['WITHDRAWN', 'LAPSED', 'CLOSED'])
      expect(clockMoves(kind, status).ended).toBe(!outlives);
    expect(clockTable[kind].source).toContain('UNCAC art.');
  });

  test('before submission does nothing', () => {
    for (const status of ['DRAFT', 'IN_REVIEW']) {
      expect(clockMoves(kind, status)).toMatchObject({ starts: false, paused: false, ended: false });
    }
  });
});

test('information asked for pauses decision and execution, consultation and silence nothing', () => {
  const paused = kinds.filter((kind) => clockMoves(kind, 'INFORMATION_REQUESTED').paused);
  expect(paused).toEqual(['DECISION', 'EXECUTION']);
  expect(kinds.filter((kind) => clockMoves(kind, 'UNDER_EXAMINATION').paused)).toEqual([]);
});

test('a clock for information, conditions or a postponement is met by leaving the status that started it', () => {
  expect(clockMoves(ClockKind.INFORMATION, 'UNDER_EXAMINATION').met).toBe(true);
  expect(clockMoves(ClockKind.CONDITIONS, 'ACCEPTED_WITH_CONDITIONS').met).toBe(true);
  expect(clockMoves(ClockKind.POSTPONEMENT_REVIEW, 'ACCEPTED').met).toBe(true);
  expect(clockMoves(ClockKind.INFORMATION, 'WITHDRAWN')).toMatchObject({ met: false, ended: true });
});

test('what an executing authority says of its items moves no clock of which it may not know', () => {
  for (const kind of [...clocksOf('WHOLE'), ...clocksOf('ASKING_STATE')])
    for (const status of ['IN_EXECUTION', 'PARTLY_EXECUTED', 'EXECUTED'])
      expect([kind, status, Object.values(clockMoves(kind, status)).some(Boolean)]).toEqual([
        kind,
        status,
        false,
      ]);
});
