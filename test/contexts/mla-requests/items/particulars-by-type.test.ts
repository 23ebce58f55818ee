import { expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { RecoveryAvenue } from '../../../../src/contexts/mla-requests/items/item.enums.js';
import { particularNames } from '../../../../src/contexts/mla-requests/items/particular-names.js';
import {
  absent,
  usefulByType,
  wantedByAvenue,
} from '../../../../src/contexts/mla-requests/items/particulars-by-type.js';

const everything = [
  ...Object.values(usefulByType).flat(),
  ...Object.values(wantedByAvenue).flatMap(({ required, useful }) => [...required, ...useful]),
];

test('everything that is wanted names what could give it, in words and with its provision', () => {
  expect(everything.length).toBeGreaterThan(30);
  for (const { oneOf, says, source } of everything) {
    expect(oneOf.length).toBeGreaterThan(0);
    expect(says).not.toBe('');
    expect(source).toMatch(/^UNCAC art\. \d+\(/);
  }
});

test('every particular is wanted by some type or avenue, or stands beside one that is', () => {
  const wanted = new Set(everything.flatMap(({ oneOf }) => oneOf));
  const idle = particularNames.filter((name) => !wanted.has(name));
  expect(idle).toEqual(['videoHearingWished', 'estimatedValueCurrency', 'orderDate']);
});

test('one of several is enough', () => {
  const item = { position: 1, type: AssistanceType.DOCUMENTS_AND_RECORDS, avenue: null };
  const wanted = usefulByType[AssistanceType.DOCUMENTS_AND_RECORDS];
  expect(absent({ ...item, given: [] }, wanted)).toEqual(wanted);
  const given = ['account', 'periodTo', 'documents', 'nexus'] as const;
  expect(absent({ ...item, given }, wanted)).toEqual([]);
  expect(absent({ ...item, given: ['account', 'documents', 'nexus'] }, wanted)).toMatchObject([
    { says: 'the period concerned' },
  ]);
  expect(
    absent({ ...item, given: [] }, wantedByAvenue[RecoveryAvenue.IDENTIFY_TRACE_FREEZE].required),
  ).toEqual([]);
});
