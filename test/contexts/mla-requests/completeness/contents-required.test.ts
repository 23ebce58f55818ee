import { describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import {
  contentsRequired,
  type ContentFacts,
} from '../../../../src/contexts/mla-requests/completeness/contents-required.js';
import { RecoveryAvenue } from '../../../../src/contexts/mla-requests/items/item.enums.js';
import type { ItemFacts } from '../../../../src/contexts/mla-requests/items/item-facts.js';
import type { ParticularName } from '../../../../src/contexts/mla-requests/items/particular-names.js';

const item = (
  type: AssistanceType,
  avenue: RecoveryAvenue | null = null,
  given: readonly ParticularName[] = [],
): ItemFacts => ({ position: 1, type, avenue, given });

const complete: ContentFacts = {
  itemFacts: [item(AssistanceType.TAKING_EVIDENCE)],
  purpose: 'Evidence',
  offences: ['UNCAC art. 17'],
  hasSubjectMatter: true,
  hasConductingAuthority: true,
  hasFacts: true,
  hasAssistanceSought: true,
};

/** The provisions that ask for what a request lacks. */
const lacks = (record: ContentFacts): readonly string[] =>
  contentsRequired.filter(({ isMet }) => !isMet(record)).map(({ source }) => source);

describe('facts (UNCAC art. 46(15)(c))', () => {
  const others = Object.values(AssistanceType).filter((type) => type !== AssistanceType.SERVICE_OF_DOCUMENTS);

  test.each(others)('R4 broken: a request without facts is incomplete: %s', (type) => {
    expect(
      lacks({ ...complete, hasFacts: false, itemFacts: [item(type, RecoveryAvenue.IDENTIFY_TRACE_FREEZE)] }),
    ).toEqual(['UNCAC art. 46(15)(c)']);
  });

  test('R4 kept: a request for service of documents alone goes without facts', () => {
    const serving = item(AssistanceType.SERVICE_OF_DOCUMENTS);
    expect(
      lacks({ ...complete, hasFacts: false, itemFacts: [serving, { ...serving, position: 2 }] }),
    ).toEqual([]);
  });

  test('R4 broken: service of documents beside another item needs facts again', () => {
    const itemFacts = [item(AssistanceType.SERVICE_OF_DOCUMENTS), item(AssistanceType.TAKING_EVIDENCE)];
    expect(lacks({ ...complete, hasFacts: false, itemFacts })).toEqual(['UNCAC art. 46(15)(c)']);
  });
});

describe('who conducts the proceeding (UNCAC art. 46(15)(b))', () => {
  test('is named', () => {
    expect(lacks({ ...complete, hasConductingAuthority: false })).toEqual(['UNCAC art. 46(15)(b)']);
    expect(lacks(complete)).toEqual([]);
  });
});

describe('the assistance sought (UNCAC art. 46(15)(d))', () => {
  test('is described for the whole, or item by item', () => {
    const described = item(AssistanceType.TAKING_EVIDENCE, null, ['description']);
    const bare = { ...complete, hasAssistanceSought: false };
    expect(lacks({ ...bare, itemFacts: [described] })).toEqual([]);
    expect(lacks({ ...bare, itemFacts: [described, item(AssistanceType.TAKING_EVIDENCE)] })).toEqual([
      'UNCAC art. 46(15)(d)',
    ]);
  });
});

describe('the recovery of assets (UNCAC art. 55)', () => {
  const recovery = (avenue: RecoveryAvenue | null, ...given: ParticularName[]): ContentFacts => ({
    ...complete,
    itemFacts: [item(AssistanceType.TAKING_EVIDENCE), item(AssistanceType.ASSET_RECOVERY, avenue, given)],
  });
  const enforcing: ParticularName[] = ['orderCopyAttached', 'orderExtent', 'noticeToThirdParties'];

  test('says by which way', () => {
    expect(lacks(recovery(null))).toEqual(['UNCAC art. 55(1)–(3)']);
  });

  test('by an order to be obtained needs a description of the property (art. 55(3)(a))', () => {
    expect(lacks(recovery(RecoveryAvenue.OBTAIN_ORDER))).toEqual(['UNCAC art. 55(3)(a)']);
    expect(lacks(recovery(RecoveryAvenue.OBTAIN_ORDER, 'propertyDescription'))).toEqual([]);
  });

  test('R5 broken: an order is not enforced without the statement that it is final (art. 55(3)(b))', () => {
    const missing = contentsRequired.filter(
      ({ isMet }) => !isMet(recovery(RecoveryAvenue.ENFORCE_ORDER, ...enforcing)),
    );
    expect(missing).toMatchObject([{ says: 'a statement that the order is final', rule: 'R5' }]);
  });

  test('R5 kept: an order that is stated to be final, with everything else, is complete (art. 55(3)(b))', () => {
    expect(lacks(recovery(RecoveryAvenue.ENFORCE_ORDER, ...enforcing, 'orderIsFinal'))).toEqual([]);
  });

  test.each(enforcing)('to enforce an order is incomplete without %s (art. 55(3)(b))', (one) => {
    const given = enforcing.filter((name) => name !== one);
    expect(lacks(recovery(RecoveryAvenue.ENFORCE_ORDER, ...given, 'orderIsFinal'))).toEqual([
      'UNCAC art. 55(3)(b)',
    ]);
  });

  test('to identify, trace and freeze needs no order (art. 55(3)(c))', () => {
    expect(lacks(recovery(RecoveryAvenue.IDENTIFY_TRACE_FREEZE))).toEqual([]);
  });
});
