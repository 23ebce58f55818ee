import { expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { factsOfItem } from '../../../../src/contexts/mla-requests/items/item-facts.js';
import { MlaRequestItemParticulars } from '../../../../src/contexts/mla-requests/items/mla-request-item-particulars.entity.js';
import { MlaRequestItem } from '../../../../src/contexts/mla-requests/items/mla-request-item.entity.js';

const factsOf = (given: Partial<MlaRequestItemParticulars>) =>
  factsOfItem(
    Object.assign(new MlaRequestItem(), { position: 3, type: AssistanceType.TAKING_EVIDENCE }),
    Object.assign(new MlaRequestItemParticulars(), given),
  );

test('names what says something, and nothing of what it says', () => {
  expect(factsOf({ questions: 'Who paid?', documents: ['A summons'], orderIsFinal: true })).toEqual({
    position: 3,
    type: 'TAKING_EVIDENCE',
    avenue: null,
    given: ['questions', 'documents', 'orderIsFinal'],
  });
});

test('what is blank, empty or denied is not given', () => {
  const given = { questions: ' \n ', documents: [' '], orderIsFinal: false, orderCopyAttached: false };
  expect(factsOf(given).given).toEqual([]);
  expect(factsOf({}).given).toEqual([]);
});
