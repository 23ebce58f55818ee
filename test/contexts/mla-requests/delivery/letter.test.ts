import { expect, test } from 'vitest';
import { letterOf, type LetterFacts } from '../../../../src/contexts/mla-requests/delivery/letter.js';

const facts: LetterFacts = {
  requestingState: 'Avaloria',
  requestedState: 'Belmora',
  from: 'Ministry of Justice of Avaloria',
  to: null,
  reference: 'XA-MLA-2026-00001',
  day: '2026-03-03',
  language: 'en',
  confidential: true,
  legalBasis: 'UNCAC',
  legalBasisDetail: 'art. 46',
  offences: ['UNCAC art. 17'],
  subjectMatter: 'Расследование хищения',
  facts: '资金被转移',
  assistanceSought: 'سجلات الحساب',
  procedureWished: 'Certified copies',
  purpose: 'Evidence',
  urgent: true,
  urgencyReason: 'Balances are being moved',
  deadline: '2027-03-31',
  deadlineReason: 'Limitation',
  items: [
    {
      type: 'DOCUMENTS_AND_RECORDS',
      particulars: {
        description: 'Statements',
        institution: 'Bank',
        documents: ['A', 'B'],
        orderIsFinal: true,
        videoHearingWished: false,
        place: null,
      },
    },
  ],
  persons: [
    { name: 'Orsin Valde', aliases: ['O. Walde'] },
    { name: 'Harbour Lane Holdings', aliases: [] },
  ],
};

test('a letter says everything, in the order of art. 46(15)', () => {
  const text = letterOf(facts);
  const order = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'].map((paragraph) =>
    text.indexOf(`## ${paragraph}`),
  );
  expect(order.every((place) => place > 0)).toBe(true);
  expect([...order].sort((one, other) => one - other)).toEqual(order);
  for (const said of [
    'Avaloria, Ministry of Justice of Avaloria',
    'To: Belmora',
    'XA-MLA-2026-00001',
    'UNCAC: art. 46',
    '- UNCAC art. 17',
    'Расследование хищения',
    '资金被转移',
    'سجلات الحساب',
    '1. Documents and records\n- Description: Statements\n- Institution: Bank\n- Documents: A; B\n- Order is final: yes',
    '- Orsin Valde (also: O. Walde)\n- Harbour Lane Holdings',
    'By 2027-03-31. Limitation',
    'UNCAC art. 46(20)',
    'UNCAC art. 46(19)',
  ])
    expect(text).toContain(said);
  for (const unsaid of ['Video hearing', 'Place', 'null', 'undefined']) expect(text).not.toContain(unsaid);
});

test('what a request does not say leaves no empty heading', () => {
  const bare = letterOf({
    ...facts,
    confidential: false,
    facts: null,
    assistanceSought: null,
    urgent: false,
    deadline: null,
    procedureWished: null,
    persons: [],
  });
  for (const heading of ['(c)', '(e)', 'Urgency', 'Time limit', 'Confidentiality', 'Procedure'])
    expect(bare).not.toContain(`## ${heading}`);
  expect(bare).toContain('## (d)');
});

test('the same facts make the same text', () => {
  expect(letterOf(structuredClone(facts))).toBe(letterOf(facts));
});
