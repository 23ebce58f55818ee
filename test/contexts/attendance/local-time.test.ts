import { expect, test } from 'vitest';
import { localTime } from '../../../src/contexts/attendance/local-time.js';

test.each([
  ['2026-03-31T07:30:00Z', 'Europe/Zurich', '2026-03-31T09:30+02:00[Europe/Zurich]'],
  ['2026-01-31T07:30:00Z', 'Europe/Zurich', '2026-01-31T08:30+01:00[Europe/Zurich]'],
  ['2026-12-31T18:00:00Z', 'Asia/Manila', '2027-01-01T02:00+08:00[Asia/Manila]'],
  ['2026-03-31T07:30:00Z', 'Asia/Kathmandu', '2026-03-31T13:15+05:45[Asia/Kathmandu]'],
  ['2026-03-31T07:30:00Z', 'UTC', '2026-03-31T07:30+00:00[UTC]'],
])('%s in %s', (instant, zone, shown) => {
  expect(localTime(new Date(instant), zone)).toBe(shown);
});
