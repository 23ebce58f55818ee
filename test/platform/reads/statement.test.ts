import { expect, test } from 'vitest';
import { Binder } from '../../../src/platform/reads/statement.js';

const page = { size: 3, backward: false, order: 'ONE', cursor: null, filter: { status: ['OPEN'] } };
const viewer = { userId: null, role: 'CLERK', state: 'XA', authorityId: '1' };

test('bound values come in the order of their places, each attribute of the viewer once', () => {
  const binder = new Binder();
  expect([
    binder.viewer('state'),
    binder.key('uuid'),
    binder.viewer('authorityId'),
    binder.viewer('state'),
    binder.page(1, 'int', ({ size }) => size + 1),
    binder.page(0, 'text[]', ({ filter }) => filter['status']),
    binder.viewer('userId'),
  ]).toEqual(['$1::text', '$2::uuid', '$3::uuid', '$1::text', '$4::int', '$5::text[]', '$6::text']);
  expect(binder.values(viewer, [page, { ...page, size: 9 }], 'k')).toEqual([
    'XA',
    'k',
    '1',
    10,
    ['OPEN'],
    null,
  ]);
});

test('one statement serves other viewers, pages and keys', () => {
  const binder = new Binder();
  binder.viewer('state');
  binder.key('text');
  expect(binder.values({ ...viewer, state: 'XB' }, [], 'other')).toEqual(['XB', 'other']);
  expect(binder.values({ ...viewer, state: null }, [], null)).toEqual([null, null]);
});
