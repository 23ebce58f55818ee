import { describe, expect, test } from 'vitest';
import {
  AcceptedChannel,
  AgreementStatus,
  AssistanceType,
  TreatyKind,
  Verification,
} from '../../../../src/contexts/directory/index.js';
import { AgreedWay } from '../../../../src/contexts/mla-requests/completeness/ad-hoc-agreement.js';
import { FindingSeverity } from '../../../../src/contexts/mla-requests/completeness/finding.type.js';
import {
  judgeRequest,
  type JudgedRequest,
} from '../../../../src/contexts/mla-requests/completeness/judge-request.js';
import { RecoveryAvenue } from '../../../../src/contexts/mla-requests/items/item.enums.js';
import { particularNames } from '../../../../src/contexts/mla-requests/items/particular-names.js';
import { LegalBasis, TransmissionChannel } from '../../../../src/contexts/mla-requests/mla-request.enums.js';

const { MISSING, WEAK } = FindingSeverity;

const whole: JudgedRequest = {
  purpose: 'Evidence',
  offences: ['UNCAC art. 17'],
  hasSubjectMatter: true,
  hasConductingAuthority: true,
  hasConductingAuthorityFunctions: true,
  hasFacts: true,
  hasAssistanceSought: true,
  hasPersons: true,
  itemFacts: [
    { position: 1, type: AssistanceType.DOCUMENTS_AND_RECORDS, avenue: null, given: [...particularNames] },
  ],
  language: 'en',
  translatedInto: [],
  channel: TransmissionChannel.CENTRAL_AUTHORITY,
  deadline: null,
  urgent: false,
  oral: false,
  acceptedLanguages: ['en', 'fr'],
  acceptedChannels: [AcceptedChannel.CENTRAL_AUTHORITY, AcceptedChannel.DIPLOMATIC],
  interpolInUrgency: AgreementStatus.AGREED,
  oralInUrgency: AgreementStatus.AGREED,
  adHocAgreement: null,
  lastVerifiedAt: '2025-11-25T08:00:00.000Z',
  legalBasis: LegalBasis.UNCAC,
  requestingState: 'XA',
  requestedState: 'XC',
  requestingIsParty: true,
  requestedIsParty: true,
  requestingUncacFrom: '2005-12-14',
  requestedUncacFrom: null,
  treatyParties: [],
  treatyFrom: [],
  treatyUntil: [],
  treaty: null,
  governing: [],
  urgentContact: 'Duty prosecutor of Cordonia',
  urgentContactHours: 'at any hour',
  urgentContactLanguages: ['en', 'es'],
  type: [],
  requirements: [],
};

const judge = (more: Partial<JudgedRequest>) => judgeRequest({ ...whole, ...more }, '2026-11-25');

test('nothing is found in a request that has everything', () => {
  expect(judge({})).toEqual([]);
});

describe('who conducts the proceeding (UNCAC art. 46(15)(b))', () => {
  const source = 'UNCAC art. 46(15)(b)';

  test('is missing where it is not said, whatever its functions', () => {
    const found = { severity: MISSING, says: expect.stringContaining('name of the authority'), source };
    for (const hasConductingAuthorityFunctions of [true, false])
      expect(judge({ hasConductingAuthority: false, hasConductingAuthorityFunctions })).toMatchObject([
        found,
      ]);
  });

  test('is weak without its functions', () => {
    const subject = 'conductingAuthorityFunctions';
    expect(judge({ hasConductingAuthorityFunctions: false })).toMatchObject([
      { severity: WEAK, subject, source },
    ]);
  });
});

describe('the language (UNCAC art. 46(14))', () => {
  test('R8 broken: a language that is not accepted, without a translation, is incomplete', () => {
    expect(judge({ language: 'ru' })).toMatchObject([
      { severity: MISSING, subject: 'language', rule: 'R8', advice: expect.stringContaining('en, fr') },
    ]);
    expect(judge({ language: 'ru', translatedInto: ['ar'] })).toMatchObject([{ rule: 'R8' }]);
  });

  test('R8 kept: an accepted language, or a translation into one, is complete', () => {
    expect(judge({ language: 'fr' })).toEqual([]);
    expect(judge({ language: 'ru', translatedInto: ['en'] })).toEqual([]);
  });
});

describe('what the directory does not say', () => {
  test('R8 broken: is to be asked for, where it names no language that is accepted', () => {
    expect(judge({ language: 'en', acceptedLanguages: [] })).toMatchObject([
      { severity: WEAK, subject: 'language', rule: 'R8', source: 'UNCAC art. 46(14)' },
    ]);
    expect(judge({ acceptedLanguages: [] })[0]?.advice).toContain('ask the central authority');
  });

  test('is to be asked for, where it names no channel; the diplomatic one may always be required', () => {
    const by = (channel: TransmissionChannel) => judge({ acceptedChannels: [], channel });
    expect(by(TransmissionChannel.CENTRAL_AUTHORITY)).toMatchObject([
      { severity: WEAK, subject: 'channel', source: 'UNCAC art. 46(13)' },
    ]);
    expect(by(TransmissionChannel.DIPLOMATIC)).toEqual([]);
  });

  test.each([
    [null, 'was never confirmed'],
    ['2024-11-24T23:00:00.000Z', 'last confirmed on 2024-11-24'],
    [new Date('2019-01-31T00:00:00Z'), 'last confirmed on 2019-01-31'],
  ])('is weak, where it was confirmed %s', (lastVerifiedAt, advice) => {
    expect(judge({ lastVerifiedAt })).toMatchObject([
      { severity: WEAK, subject: 'requestedState', advice: expect.stringContaining(advice) },
    ]);
  });

  test.each(['2024-11-25T00:00:00.000Z', new Date('2026-11-24T00:00:00Z')])(
    'holds, where it was confirmed within two years: %s',
    (lastVerifiedAt) => {
      expect(judge({ lastVerifiedAt })).toEqual([]);
    },
  );
});

describe('the legal basis (UNCAC art. 46(1), (6), (7))', () => {
  const subject = 'legalBasis';

  test.each(['requesting', 'requested'] as const)(
    'UNCAC is weak where the %s State is no party by a list that may be old',
    (side) => {
      for (const isParty of [false, null])
        expect(judge({ [`${side}IsParty`]: isParty, [`${side}UncacFrom`]: null })).toMatchObject([
          { severity: WEAK, subject, says: expect.stringContaining(side === 'requesting' ? 'XA' : 'XC') },
        ]);
    },
  );

  test('UNCAC is missing until it enters into force for a State', () => {
    expect(judge({ requestedUncacFrom: '2026-11-26' })).toMatchObject([{ severity: MISSING, subject }]);
    expect(judge({ requestedUncacFrom: '2026-11-25' })).toEqual([]);
  });

  test('another basis does not ask who is party to UNCAC', () => {
    const noParty = { requestingIsParty: null, requestedIsParty: false };
    expect(judge({ ...noParty, legalBasis: LegalBasis.RECIPROCITY })).toEqual([]);
  });

  const treaty = (from: string | null, until: string | null) =>
    judge({
      legalBasis: LegalBasis.BILATERAL_TREATY,
      treatyParties: ['XB', 'XC', 'XA'],
      treatyFrom: ['2030-01-01', from, null],
      treatyUntil: ['2001-01-01', until, null],
    });

  test.each([
    ['2026-11-26', null, 'enters into force for XC on 2026-11-26'],
    ['2001-01-01', '2026-11-25', 'no longer in force for XC since 2026-11-25'],
  ])('a treaty in force from %s until %s is missing', (from, until, advice) => {
    expect(treaty(from, until)).toMatchObject([
      { severity: MISSING, subject, advice: expect.stringContaining(advice) },
    ]);
  });

  test.each([
    [null, null],
    ['2026-11-25', '2026-11-26'],
  ])('a treaty in force from %s until %s carries a request, whatever of other parties', (from, until) => {
    expect(treaty(from, until)).toEqual([]);
  });
});

describe('the treaty that governs (UNCAC art. 46(6), (7), (30))', () => {
  const governing = (inForceFrom: string | null = null, until: string | null = null, id = 'one') => ({
    ...{ id, name: `Treaty ${id}`, kind: TreatyKind.BILATERAL, reference: null, inForceFrom, until },
    verification: Verification.CONFIRMED,
  });
  const found = {
    ...{ severity: WEAK, subject: 'legalBasis', source: 'UNCAC art. 46(6), (7), (30)' },
    advice: expect.stringMatching(
      /Treaty one governs mutual .* art\. 46\(9\)–\(29\) apply in its stead where both/,
    ),
  };

  test.each([LegalBasis.UNCAC, LegalBasis.RECIPROCITY, LegalBasis.DOMESTIC_LAW])(
    'is told of a request that rests on %s',
    (legalBasis) => {
      expect(judge({ legalBasis, governing: [governing()] })).toMatchObject([found]);
      expect(judge({ legalBasis })).toEqual([]);
    },
  );

  test.each([
    ['2026-11-25', null, true],
    ['2026-11-26', null, false],
    [null, '2026-11-26', true],
    ['2001-01-01', '2026-11-25', false],
  ])('in force from %s until %s: %s', (from, until, told) => {
    expect(judge({ governing: [governing(from, until)] })).toHaveLength(told ? 1 : 0);
  });

  test('is not told of a request that rests on it, or on a treaty that is named in words', () => {
    const treaties = { governing: [governing(), governing(null, null, 'two')] };
    const legalBasis = LegalBasis.REGIONAL_TREATY;
    expect(judge({ ...treaties, legalBasis, treaty: 'two' })).toEqual([]);
    expect(judge({ ...treaties, legalBasis })).toEqual([]);
  });

  test('is told of a request that rests on another, with all that are in force, by name', () => {
    const treaties = { governing: [{ ...governing(null, null, 'two'), reference: 'XII' }, governing()] };
    for (const legalBasis of [LegalBasis.UNCAC, LegalBasis.REGIONAL_TREATY])
      expect(judge({ ...treaties, legalBasis, treaty: 'another' })).toMatchObject([
        { advice: expect.stringContaining('Treaty one; Treaty two (XII) govern mutual') },
      ]);
  });
});

describe('the channel (UNCAC art. 46(13))', () => {
  const { INTERPOL, DIPLOMATIC, CENTRAL_AUTHORITY } = TransmissionChannel;

  const { AGREED, NOT_AGREED, UNKNOWN } = AgreementStatus;

  test.each([NOT_AGREED, UNKNOWN, null])(
    'R7 broken: INTERPOL needs the agreement of the requested State; by the directory: %s',
    (interpolInUrgency) => {
      const by = { channel: INTERPOL, interpolInUrgency };
      const missing = [{ severity: MISSING, subject: 'channel', rule: 'R7', source: 'UNCAC art. 46(13)' }];
      expect(judge(by)).toMatchObject(missing);
      expect(judge({ ...by, adHocAgreement: { covers: [AgreedWay.ORAL] } })).toMatchObject(missing);
      expect(judge({ ...by, adHocAgreement: { covers: [AgreedWay.INTERPOL] } })).toEqual([]);
      expect(judge({ ...by, channel: CENTRAL_AUTHORITY })).toEqual([]);
    },
  );

  test.each([NOT_AGREED, UNKNOWN, null])(
    'R6 broken: an oral request needs the agreement of the requested State; by the directory: %s',
    (oralInUrgency) => {
      const by = { oral: true, oralInUrgency };
      const missing = { severity: MISSING, subject: 'oral', rule: 'R6', source: 'UNCAC art. 46(14)' };
      expect(judge(by)).toContainEqual(expect.objectContaining(missing));
      expect(judge({ ...by, adHocAgreement: { covers: [AgreedWay.INTERPOL] } })).toContainEqual(
        expect.objectContaining(missing),
      );
      for (const agreed of [{ adHocAgreement: { covers: [AgreedWay.ORAL] } }, { oralInUrgency: AGREED }])
        expect(judge({ ...by, ...agreed })).toEqual([expect.objectContaining({ subject: 'urgent' })]);
    },
  );

  test('R7 kept: INTERPOL carries an urgent request to a State that has agreed', () => {
    expect(judge({ channel: INTERPOL })).toEqual([]);
  });

  test.each([
    [[AcceptedChannel.DIPLOMATIC], 'through diplomatic channels'],
    [[AcceptedChannel.DIPLOMATIC, AcceptedChannel.INTERPOL], 'through diplomatic channels'],
    [[AcceptedChannel.DIPLOMATIC, AcceptedChannel.CENTRAL_AUTHORITY], 'from central authority to central'],
    [[], 'from central authority to central authority'],
  ])('R7: instead of INTERPOL a State that accepts %j is asked %s', (acceptedChannels, way) => {
    const found = judge({ acceptedChannels, channel: INTERPOL, interpolInUrgency: NOT_AGREED });
    expect(found.map(({ advice }) => advice)).toEqual([
      expect.stringContaining(`or send the request ${way}`),
    ]);
  });

  test('is the diplomatic one where the requested State asks for it', () => {
    const acceptedChannels = [AcceptedChannel.DIPLOMATIC];
    expect(judge({ acceptedChannels, channel: CENTRAL_AUTHORITY })).toMatchObject([
      { severity: MISSING, subject: 'channel' },
    ]);
    expect(judge({ acceptedChannels, channel: DIPLOMATIC })).toEqual([]);
  });
});

test('that no central authority is known is told', () => {
  const unknown = { acceptedLanguages: null, acceptedChannels: null, interpolInUrgency: null };
  expect(judge({ ...unknown, urgent: true })).toMatchObject([{ severity: WEAK, subject: 'requestedState' }]);
});

describe('the contact point for urgent requests (UNCAC art. 46(13), (14))', () => {
  const nobody = { urgentContact: null, urgentContactHours: null, urgentContactLanguages: [] };

  test.each([{ urgent: true }, { urgent: true, oral: true }])('is named with its hours: %j', (how) => {
    const [found, ...others] = judge(how);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: WEAK, subject: 'urgent' });
    expect(found?.advice).toContain('Duty prosecutor of Cordonia, at any hour (languages: en, es)');
  });

  test('is named alone where the directory knows no more of it', () => {
    const [found] = judge({ ...nobody, urgent: true, urgentContact: 'Night desk' });
    expect(found?.advice).toContain('Call Night desk: the directory has');
  });

  test('that the directory has none is told', () => {
    const [found] = judge({ ...nobody, urgent: true });
    expect(found?.advice).toContain('The directory has no contact point of the requested State');
  });

  test('is nothing that a request needs which can wait', () => {
    expect(judge({})).toEqual([]);
    expect(judge(nobody)).toEqual([]);
  });
});

test('that nobody is named is weak, where the Convention asks for it “where possible”; somebody is enough', () => {
  expect(judge({ hasPersons: false })).toEqual([
    {
      severity: WEAK,
      subject: 'persons',
      says: 'the identity, location and nationality of any person concerned',
      source: 'UNCAC art. 46(15)(e)',
      rule: null,
      advice: expect.stringContaining('Name the persons and entities'),
    },
  ]);
  expect(judge({ hasPersons: true })).toEqual([]);
});

test('a deadline that is past is weak; today is not', () => {
  expect(judge({ deadline: '2026-11-24' })).toMatchObject([{ severity: WEAK, subject: 'deadline' }]);
  expect(judge({ deadline: '2026-11-25' })).toEqual([]);
});

test('what the Convention asks for is missing; what would help an item is weak, at its place', () => {
  const itemFacts = [
    ...whole.itemFacts,
    { position: 2, type: AssistanceType.ASSET_RECOVERY, avenue: RecoveryAvenue.OBTAIN_ORDER, given: [] },
  ];
  expect(judge({ itemFacts, hasFacts: false })).toMatchObject([
    { severity: MISSING, source: 'UNCAC art. 46(15)(c)', rule: 'R4' },
    { severity: MISSING, says: 'a description of the property' },
    { severity: WEAK, subject: 'item 2', says: expect.stringContaining('location') },
    { severity: WEAK, subject: 'item 2', says: expect.stringContaining('value') },
  ]);
});

test('what the requested State requires for a type of assistance is told with the items of that type', () => {
  const type = [AssistanceType.ASSET_RECOVERY, AssistanceType.DOCUMENTS_AND_RECORDS];
  expect(judge({ type, requirements: ['An order', 'The account number'] })).toMatchObject([
    { severity: WEAK, subject: 'item 1', advice: expect.stringContaining('The account number') },
  ]);
});
