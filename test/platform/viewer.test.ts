import { expect, test } from 'vitest';
import { viewerOf } from '../../src/platform/viewer.js';

test('nothing on the way can change a viewer', () => {
  const given = { userId: 'u1', role: 'CLERK', state: 'XA', authorityId: null };
  const viewer = viewerOf(given);
  given.role = 'CHIEF';
  expect(viewer.role).toBe('CLERK');
  expect(() => Object.assign(viewer, { role: 'CHIEF' })).toThrow(TypeError);
});
