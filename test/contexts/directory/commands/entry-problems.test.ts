import { expect, test } from 'vitest';
import { isTimeZone } from '../../../../src/contexts/directory/commands/entry-problems.js';

test.each(['Europe/Zurich', 'Africa/Nairobi', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+4'])(
  '%s is a time zone',
  (name) => {
    expect(isTimeZone(name)).toBe(true);
  },
);

test.each(['', '+01:00', '-05', 'Europe', 'Europe/Atlantis', 'Europe/Zurich ', '../etc/passwd', 'Zürich'])(
  '"%s" is none',
  (name) => {
    expect(isTimeZone(name)).toBe(false);
  },
);
