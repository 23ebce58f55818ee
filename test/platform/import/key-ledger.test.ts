import { expect, test } from 'vitest';
import { KeyLedger } from '../../../src/platform/import/key-ledger.js';

test('a key is new once, however many there are', () => {
  const ledger = new KeyLedger();
  const count = 20_000;
  let met = 0;
  for (let line = 1; line <= count; line += 1) if (ledger.enter(`key ${line}`, line) === null) met += 1;
  expect(met).toBe(count);
  for (let line = 1; line <= count; line += 1)
    if (ledger.enter(`key ${line}`, count + line) === line) met += 1;
  expect(met).toBe(2 * count);
});
