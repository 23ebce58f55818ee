import { expect, test } from 'vitest';
import { dutyOf, keepsItself } from '../../../../src/contexts/mla-requests/delivery/duties.js';

const between = (requestingKeeper: string, requestedKeeper: string) => ({
  requestingState: 'AA',
  requestedState: 'BB',
  requestingKeeper,
  requestedKeeper,
});

test('each State keeps itself, unless the other keeps its side', () => {
  expect(keepsItself(between('AA', 'BB'), 'requesting')).toBe(true);
  expect(keepsItself(between('AA', 'BB'), 'requested')).toBe(true);
  expect(keepsItself(between('AA', 'AA'), 'requesting')).toBe(true);
  expect(keepsItself(between('AA', 'AA'), 'requested')).toBe(false);
  expect(keepsItself(between('BB', 'BB'), 'requesting')).toBe(false);
});

test('a duty is waived for those alone who do not enter their own steps', () => {
  const [duty] = dutyOf('requested', [
    { says: 'a consultation', source: 'UNCAC art. 46(26)', isMet: () => false },
  ]);
  expect(duty).toMatchObject({ says: 'a consultation', source: 'UNCAC art. 46(26)' });
  expect(duty?.isWaived?.(between('AA', 'BB'))).toBe(false);
  expect(duty?.isWaived?.(between('AA', 'AA'))).toBe(true);
  expect(duty?.isWaived?.(between('BB', 'BB'))).toBe(false);
});
