import { expect, test } from 'vitest';
import { daysInCustody } from '../../../src/contexts/attendance/custody.js';

test.each([
  ['2026-03-01', '2026-03-01', 1],
  ['2026-03-01', '2026-03-02', 2],
  ['2026-02-27', '2026-03-01', 3],
  ['2028-02-27', '2028-03-01', 4],
  ['2026-12-31', '2027-01-01', 2],
  ['2026-03-28', '2026-03-30', 3],
])('from %s to %s: %i days, first and last included', (from, to, days) => {
  expect(daysInCustody(from, to)).toBe(days);
});
