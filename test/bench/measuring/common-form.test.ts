import { expect, test } from 'vitest';
import { commonForm } from '../../../bench/measuring/common-form.js';

test('answers of different servers are alike when they say the same', () => {
  const ours = {
    edges: [{ cursor: 'x', node: { at: '2026-01-02T03:04:05.600Z', side: { step: 1 } } }],
    pageInfo: {},
  };
  const theirs = { nodes: [{ sides: { nodes: [{ step: 1 }] }, at: '2026-01-02T04:04:05.6+01:00' }] };
  expect(commonForm(theirs, { sides: 'side[0]' })).toEqual(commonForm(ours));
});

test('a masked value is not the same as a missing one', () => {
  expect(commonForm({ step: null })).not.toEqual(commonForm({}));
});

test('the first of an empty list is nothing', () => {
  expect(commonForm({ sides: { nodes: [] } }, { sides: 'side[0]' })).toEqual({ side: null });
});

test('a field of a record beside may stand for a field of the record, and a hidden record for a hidden field', () => {
  const names = { narrative: 'title.name' };
  const nodes = [{ narrative: { name: 'Road fund' } }, { narrative: null }];
  expect(commonForm({ nodes }, names)).toEqual([{ title: 'Road fund' }, { title: null }]);
});
