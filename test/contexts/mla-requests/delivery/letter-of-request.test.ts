import { AgreedWay } from '../../../../src/contexts/mla-requests/completeness/ad-hoc-agreement.js';
import { describe, expect, test } from 'vitest';
import { IdentifierKind, SubjectKind } from '../../../../src/contexts/cases/index.js';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { Assurance } from '../../../../src/contexts/mla-requests/contents.enums.js';
import type { LetterAuthority } from '../../../../src/contexts/mla-requests/delivery/letter-authorities.js';
import {
  letterOf,
  type LetterFacts,
} from '../../../../src/contexts/mla-requests/delivery/letter-of-request.js';
import { DissipationRisk } from '../../../../src/contexts/mla-requests/items/dissipation-risk.enums.js';
import { RecoveryAvenue } from '../../../../src/contexts/mla-requests/items/item.enums.js';
import {
  LegalBasis,
  MlaRequestStatus,
  TransmissionChannel,
} from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import { EnclosureKind } from '../../../../src/contexts/mla-requests/enclosures/enclosure.enums.js';
import { TranslatedPart } from '../../../../src/contexts/mla-requests/translations/translation.enums.js';

const authority: LetterAuthority = {
  institution: 'Ministry of Justice',
  unit: 'International Division',
  address: '1 Court Square\nAvaloria City',
  phone: '+999 1',
  fax: '+999 2',
  email: 'mla@example.invalid',
  receivingAuthority: null,
  urgentContact: 'Duty prosecutor',
  urgentContactHours: 'at any hour',
  contact: {
    contactPerson: 'Ms Ode',
    contactPhone: '+999 3',
    contactEmail: null,
    urgentContactPhone: '+999 4',
    urgentContactEmail: null,
  },
};

const item: LetterFacts['items'][number] = {
  type: AssistanceType.DOCUMENTS_AND_RECORDS,
  avenue: null,
  coercive: false,
  particulars: {
    description: 'Statements',
    institution: 'Bank',
    documents: ['A', 'B'],
    orderIsFinal: false,
    videoHearingWished: false,
    place: null,
  },
};

const offence = { citation: 'UNCAC art. 17', description: null, text: null, penalty: null };

const facts: LetterFacts = {
  requestingState: 'Avaloria',
  requestedState: 'Belmora',
  from: authority,
  to: null,
  reference: 'XA-MLA-2026-00001',
  day: '2026-03-03',
  language: 'English',
  confidential: true,
  legalBasis: LegalBasis.UNCAC,
  legalBasisDetail: 'art. 46',
  treaty: null,
  channel: TransmissionChannel.CENTRAL_AUTHORITY,
  oral: false,
  adHocAgreement: null,
  adHocAgreementGivenBy: null,
  incompleteReason: null,
  followsUp: null,
  resubmits: null,
  offences: [
    { ...offence, description: 'Embezzlement', text: 'Whoever takes,\nor diverts', penalty: 'Ten years' },
  ],
  subjectMatter: 'Расследование хищения',
  conductingAuthority: 'Anti-Corruption Bureau',
  conductingAuthorityFunctions: 'Investigates and prosecutes',
  facts: '资金被转移',
  assistanceSought: 'سجلات الحساب',
  procedureWished: 'Certified copies',
  purpose: 'Evidence',
  urgent: true,
  urgencyReason: 'Balances are being moved',
  deadline: '2027-03-31',
  deadlineReason: 'Limitation',
  assurances: [],
  assurancesDetail: null,
  previousContacts: null,
  items: [item],
  persons: [
    {
      name: 'Orsin Valde',
      aliases: ['O. Walde', 'Walde O.'],
      kind: SubjectKind.NATURAL,
      nationality: 'Avaloria',
      bornOn: '1970-01-31',
      location: 'Port Belmor',
      identifiers: [{ kind: IdentifierKind.PASSPORT, issuedBy: 'Avaloria', value: 'P1', isWhole: true }],
    },
    {
      name: 'Harbour Lane Holdings',
      aliases: [],
      kind: SubjectKind.LEGAL,
      nationality: 'Belmora',
      bornOn: '2010-05-01',
      location: null,
      identifiers: [{ kind: IdentifierKind.LEI, issuedBy: null, value: '4321', isWhole: false }],
    },
  ],
  translations: [],
  enclosures: [],
};

test('a letter says everything, in the order of art. 46(15)', () => {
  const text = letterOf(facts);
  const order = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'].map((paragraph) =>
    text.indexOf(`## ${paragraph}`),
  );
  expect(order.every((place) => place > 0)).toBe(true);
  expect([...order].sort((one, other) => one - other)).toEqual(order);
  for (const said of [
    'From: Avaloria, Ministry of Justice',
    'To: Belmora',
    'XA-MLA-2026-00001',
    'Legal basis: United Nations Convention against Corruption (UNCAC): art. 46',
    'Channel: From central authority to central authority',
    '- Institution: Ministry of Justice, International Division\n- Address: 1 Court Square\n  Avaloria City',
    '- Contact person: Ms Ode, +999 3\n- Outside office hours: Duty prosecutor, at any hour, +999 4',
    '## (b) Authority conducting the proceeding\n\nAnti-Corruption Bureau',
    'Investigates and prosecutes',
    '1. UNCAC art. 17: Embezzlement\n   - Text of the provision: Whoever takes,\n     or diverts\n   - Penalty: Ten years',
    'Расследование хищения',
    '资金被转移',
    'سجلات الحساب',
    '1. Originals or certified copies of documents and records (UNCAC art. 46(3)(f))\n   - Coercive action: not needed (UNCAC art. 46(9)(b))\n   - What is to be done: Statements\n   - Holder of the records or property: Bank\n   - Documents:\n     - A\n     - B\n   - Finality (UNCAC art. 55(3)(b)): the order is not final',
    '1. Orsin Valde (natural person)\n   - Also known as: O. Walde; Walde O.\n   - Nationality: Avaloria\n   - Date of birth: 1970-01-31\n   - Location: Port Belmor\n   - Passport, issued by Avaloria: P1',
    '2. Harbour Lane Holdings (legal person or arrangement)\n   - State of registration: Belmora\n   - Date of foundation: 2010-05-01\n   - Legal entity identifier (LEI): ending in 4321',
    'By 2027-03-31. Limitation',
    'UNCAC art. 46(20)',
    'UNCAC art. 46(19)',
  ])
    expect(text).toContain(said);
  for (const unsaid of ['Video', 'Place', 'null', 'undefined']) expect(text).not.toContain(unsaid);
});

test('what a request does not say leaves no heading, and no label', () => {
  const bare = letterOf({
    ...facts,
    from: null,
    confidential: false,
    subjectMatter: null,
    conductingAuthority: null,
    conductingAuthorityFunctions: null,
    facts: null,
    assistanceSought: null,
    procedureWished: null,
    purpose: null,
    urgent: false,
    deadline: null,
    items: [{ ...item, particulars: {} }],
    offences: [offence],
    persons: [],
  });
  expect(bare.match(/^## .*$/gm)).toEqual(['## Offences', '## (d) Assistance sought', '## Limits of use']);
  expect(bare.match(/^.*: *$/gm)).toEqual(['Signature and seal of the central authority:']);
});

test('of the requested State no number for urgent cases is told: the directory has it for the central authorities', () => {
  const text = letterOf({ ...facts, from: null, to: authority });
  expect(text).toContain('## Authority to which the request is made');
  expect(text).toContain('Ms Ode');
  expect(text).not.toContain('Duty prosecutor');
});

describe('values are said in words', () => {
  /** A letter in which every value of every enum is said. */
  const everything = Object.values(LegalBasis).map((legalBasis) =>
    Object.values(TransmissionChannel).map((channel) =>
      letterOf({
        ...facts,
        ...{ legalBasis, channel },
        assurances: Object.values(Assurance),
        translations: [{ language: 'French', isCertified: true, parts: Object.values(TranslatedPart) }],
        enclosures: Object.values(EnclosureKind).map((kind) => ({
          ...{ title: 'Order', kind, item: null, language: null, pages: null, digest: null },
        })),
        items: Object.values(AssistanceType).flatMap((type) =>
          Object.values(RecoveryAvenue).flatMap((avenue) =>
            Object.values(DissipationRisk).map((dissipationRiskLevel) => ({
              ...{ type, avenue, coercive: true },
              particulars: { dissipationRisk: 'It is being sold.', dissipationRiskLevel },
            })),
          ),
        ),
        persons: facts.persons.map((person) => ({
          ...person,
          identifiers: Object.values(IdentifierKind).map((kind) => ({
            ...{ kind, issuedBy: null, value: '1', isWhole: true },
          })),
        })),
      }),
    ),
  );
  const text = everything.flat().join('\n');

  /** Their own names. */
  const proper: readonly string[] = [LegalBasis.UNCAC, TransmissionChannel.INTERPOL, IdentifierKind.LEI];

  test.each(
    Object.entries({
      LegalBasis,
      TransmissionChannel,
      Assurance,
      TranslatedPart,
      EnclosureKind,
      AssistanceType,
      RecoveryAvenue,
      DissipationRisk,
      IdentifierKind,
      SubjectKind,
    }),
  )('of %s', (_, values) => {
    const raw = Object.values(values).filter(
      (value) => !proper.includes(value) && new RegExp(`\\b${value}\\b`).test(text),
    );
    expect(raw).toEqual([]);
    expect(text).not.toContain('undefined');
  });

  test('what is said together is in one line', () => {
    expect(text).toContain(
      '- Risk that the property is moved away (UNCAC art. 54(2)): high. It is being sold.',
    );
    expect(text).toContain(
      '- Into French (by a sworn or certified translator): the request; the order of a court that is enclosed;',
    );
  });
});

describe('an earlier request', () => {
  const earlier = {
    ...{ reference: 'XA-MLA-2026-00001', theirReference: 'B-7', day: '2026-03-03', oral: true },
    status: MlaRequestStatus.REFUSED,
  };

  test('that was made orally is confirmed by the one that follows it up', () => {
    expect(letterOf({ ...facts, followsUp: earlier })).toContain(
      'follows up in full the urgent request XA-MLA-2026-00001 of 2026-03-03 (your reference B-7), which was made orally, and confirms it in writing (UNCAC art. 46(14)).',
    );
  });

  test('that was sent incomplete is followed up', () => {
    const followsUp = { ...earlier, theirReference: null, oral: false };
    expect(letterOf({ ...facts, followsUp })).toContain(
      'XA-MLA-2026-00001 of 2026-03-03, which was sent before everything was at hand (UNCAC art. 55(2), (3)).',
    );
  });

  test('that was refused is put again', () => {
    expect(letterOf({ ...facts, resubmits: earlier })).toContain(
      'puts again, corrected, the request XA-MLA-2026-00001 of 2026-03-03 (your reference B-7), which was refused.',
    );
  });

  test('is not spoken of where there is none', () => {
    expect(letterOf(facts)).not.toContain('Earlier request');
  });
});

test('who agreed that it be made so is told, where that was recorded', () => {
  expect(letterOf(facts)).not.toContain('agreed');
  const adHocAgreement = {
    covers: [AgreedWay.ORAL],
    ...{ agreedAt: '2026-03-03T21:04:05.000Z', channel: 'telephone' },
  };
  expect(
    letterOf({ ...facts, oral: true, adHocAgreement, adHocAgreementGivenBy: 'Duty prosecutor Corin' }),
  ).toContain(
    'Duty prosecutor Corin agreed that the request be made in this way, on 2026-03-03 at 21:04 UTC (telephone).',
  );
});

test('an oral request says so', () => {
  expect(letterOf(facts)).not.toContain('orally');
  expect(letterOf({ ...facts, oral: true })).toContain('The request is made orally');
});

test('the same facts make the same text', () => {
  expect(letterOf(structuredClone(facts))).toBe(letterOf(facts));
});
