import { expect, test } from 'vitest';
import { filledIn } from '../../../bench/measuring/commands.js';
import { freshKey, lastVersion } from '../../../bench/operations/index.js';

test('a command is sent under its own key, and the version as a number', () => {
  const body = JSON.stringify({ input: { key: freshKey, version: lastVersion, text: 'of 1' } });
  const sent = filledIn({ path: '/', headers: {}, body }, 'k-1', 7);
  expect(JSON.parse(sent.body)).toEqual({ input: { key: 'k-1', version: 7, text: 'of 1' } });
});
