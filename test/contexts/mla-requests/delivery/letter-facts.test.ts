import { AgreedWay } from '../../../../src/contexts/mla-requests/completeness/ad-hoc-agreement.js';
import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { ofContent, ofRequest } from '../../../../src/contexts/mla-requests/commands/contents.js';
import { RecoveryAvenue } from '../../../../src/contexts/mla-requests/items/item.enums.js';
import { LegalBasis } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { TestRequest } from '../../../support/world-requests.js';
import { completeContents, completeParticulars, world, type World } from '../../../support/world.js';

/** For most States the letter is all that they get of a request: it says what the request says. */
let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  to = await w.state({ onRepatria: false, oralInUrgency: 'AGREED' });
});

async function letterOf({ id }: TestRequest): Promise<string> {
  const query = 'query L($id: ID!) { mlaRequest(id: $id) { letter { text } } }';
  return (await w.test.ask(officerOf(from), query, { id })).data?.mlaRequest.letter.text as string;
}

async function treatyBetween(): Promise<string> {
  const id = uuid();
  await w.test.owner.query(
    `insert into treaty (id, name, reference, kind, subjects, governs_mutual_legal_assistance, party_states, verification, source, updated_at)
     values ($1, $2, 'UNTS 1', 'BILATERAL', '{MUTUAL_LEGAL_ASSISTANCE}', true, $3, 'UNVERIFIED', 'a test', now())`,
    [id, `Treaty ${id}`, [from.code, to.code]],
  );
  return id;
}

describe('a request that says everything', () => {
  let text: string;
  let request: TestRequest;
  let treaty: string;

  beforeAll(async () => {
    const of = await w.case({ leadBy: from });
    treaty = await treatyBetween();
    request = await w.request({
      ...{ from, to, of, status: 'SUBMITTED' },
      contents: {
        ...completeContents(),
        legalBasis: LegalBasis.BILATERAL_TREATY,
        treatyId: `Treaty:${treaty}`,
        confidential: true,
        oral: true,
        adHocAgreement: {
          covers: [AgreedWay.ORAL],
          ...{
            agreedBy: 'Duty prosecutor Corin',
            agreedAt: new Date('2026-03-03T21:04:05Z'),
            channel: 'telephone',
          },
        },
        persons: [await w.subject(of)],
        items: [
          {
            type: AssistanceType.ASSET_RECOVERY,
            avenue: RecoveryAvenue.ENFORCE_ORDER,
            coercive: true,
            particulars: completeParticulars(),
          },
        ],
      },
    });
    text = await letterOf(request);
  });

  const ofRecord = 'which record it is, and to what it belongs: nothing that the request says';
  const ofCourse = 'what the requested State makes of it later: said in the letters of its steps';
  const ofSearch = 'made of other columns, for search';
  const listed = 'what a draft no longer names is not said at all';
  const place = 'the number in the list of the letter';

  /** What does not go into a letter, by entity and property, each with the reason. */
  const leftOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    MlaRequestContent: {
      ...{
        id: ofRecord,
        request: ofRecord,
        case: ofRecord,
        isSent: ofRecord,
        searchContent: ofSearch,
      },
      requestingState: 'named in the head of the letter, from the request',
      requestedState: 'named in the head of the letter, from the request',
    },
    MlaRequestUndividedContent: { id: ofRecord, request: ofRecord, searchSought: ofSearch },
    MlaRequestPerson: {
      searchPerson: ofSearch,
      ...{ id: ofRecord, request: ofRecord, case: ofRecord, isSent: ofRecord, isListed: listed },
      requestingState: 'named in the head of the letter, from the request',
      requestedState: 'named in the head of the letter, from the request',
      subject: "the case's own record, which the requested State does not see",
      subjectVersion: 'from which version of that record the person was taken: for four eyes',
    },
    MlaRequestOffence: { id: ofRecord, request: ofRecord, isListed: listed, position: place },
    MlaRequestItem: {
      ...{ id: ofRecord, request: ofRecord, isListed: listed, position: place },
      ...{ status: ofCourse, executingAuthority: ofCourse, result: ofCourse, executedAt: ofCourse },
      ...{ procedureFollowed: ofCourse, deviationReason: ofCourse, refusalGrounds: ofCourse },
    },
    MlaRequestItemParticulars: {
      searchParticulars: ofSearch,
      ...{ id: ofRecord, item: ofRecord, request: ofRecord, case: ofRecord },
      requestingState: 'named in the head of the letter, from the request',
    },
    MlaRequestTranslation: { id: ofRecord, request: ofRecord, isListed: listed, position: place },
    MlaRequestEnclosure: {
      ...{ id: ofRecord, request: ofRecord, case: ofRecord, isListed: listed, position: place },
      requestingState: 'named in the head of the letter, from the request',
    },
    MlaRequestEnclosureTitle: { id: ofRecord, request: ofRecord, enclosure: ofRecord },
  };

  /** How much there is to be said of an entity at least, where that is not three things. */
  const atLeast: Readonly<Record<string, number>> = {
    MlaRequestUndividedContent: 2,
    MlaRequestEnclosureTitle: 1,
  };

  /** How the letter says what it does not say in the words of the record. */
  const inWords: Readonly<Record<string, (value: any) => string>> = {
    'MlaRequestContent.assurances': () => 'The requesting State would assist likewise.',
    'MlaRequestUndividedContent.adHocAgreementGivenBy': (name) =>
      `${String(name)} agreed that the request be made in this way`,
    'MlaRequestPerson.name': (name) => `1. ${String(name)} (`,
    'MlaRequestPerson.kind': () => '(natural person)',
    'MlaRequestPerson.nationality': (code) => `Nationality: State ${String(code)}`,
    'MlaRequestPerson.aliases': ([alias]) => `Also known as: ${String(alias)}`,
    'MlaRequestPerson.identifiers': ([{ issuingState, value }]) =>
      `Passport, issued by State ${String(issuingState)}: ${String(value)}`,
    'MlaRequestOffence.citation': (citation) => `1. ${String(citation)}: Offence`,
    'MlaRequestItem.type': () => 'Recovery of assets (UNCAC art. 46(3)(k), chapter V)',
    'MlaRequestItem.avenue': () => 'an order of confiscation of the requesting State is to be enforced',
    'MlaRequestItem.coercive': () => 'Coercive action: needed',
    'MlaRequestItemParticulars.documents': ([document]) => `Documents: ${String(document)}`,
    'MlaRequestItemParticulars.videoHearingWished': () =>
      'Hearing by video conference (UNCAC art. 46(18)): wished',
    'MlaRequestItemParticulars.estimatedValue': (value) => `Estimated value: ${String(value)} `,
    'MlaRequestItemParticulars.estimatedValueCurrency': () => '1250000.50 US Dollar (USD)',
    'MlaRequestItemParticulars.dissipationRiskLevel': () => 'is moved away (UNCAC art. 54(2)): high. ',
    'MlaRequestItemParticulars.orderIsFinal': () => 'the order is final',
    'MlaRequestItemParticulars.orderCopyAttached': () => 'a legally admissible copy is enclosed',
    'MlaRequestTranslation.language': () => 'Into French',
    'MlaRequestTranslation.isCertified': () => '(by a sworn or certified translator)',
    'MlaRequestTranslation.parts': () => ': the request',
    'MlaRequestEnclosure.kind': () => 'Form: certified copy',
    'MlaRequestEnclosure.item': () => 'Goes with item: 1',
    'MlaRequestEnclosure.language': () => 'Language: French',
    'MlaRequestEnclosure.pages': (pages) => `Pages: ${String(pages)}\n`,
    'MlaRequestEnclosure.digest': (digest) => `SHA-256 of the file: ${String(digest)}\n`,
    'MlaRequestEnclosureTitle.title': (title) => `## Enclosures\n\n1. ${String(title)}\n`,
  };

  /** The properties of an entity of which the letter must tell, with what the record has there and how it is to be said. */
  async function saidBy(entity: string) {
    const { properties, tableName } = w.test.service.orm.getMetadata().getByClassName(entity);
    const { rows } = await w.test.owner.query<Record<string, unknown>>(
      `select * from ${tableName} where request_id = $1`,
      [request.key],
    );
    expect(rows).toHaveLength(1);
    return Object.values(properties).map(({ name, fieldNames }) => {
      const value = rows[0]?.[fieldNames[0] ?? ''];
      const says = inWords[`${entity}.${name}`] ?? ((plain: unknown) => `${dayOf(plain)}\n`);
      return { name, value, said: isNothing(value) ? null : says(value) };
    });
  }
  const isNothing = (value: unknown): boolean =>
    value == null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  /** A day as the letter has it; the driver gives it as a moment. */
  const dayOf = (value: unknown): string =>
    value instanceof Date
      ? new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
      : String(value);

  test.each(Object.keys(leftOut))('%s: the letter says it all', async (entity) => {
    const properties = await saidBy(entity);
    const toSay = properties.filter(({ name }) => leftOut[entity]?.[name] === undefined);
    // What is added to the record is added to completeContents or completeParticulars, and to the letter.
    expect(toSay.filter(({ said }) => said === null).map(({ name }) => name)).toEqual([]);
    expect(toSay.filter(({ said }) => !text.includes(said ?? '')).map(({ name }) => name)).toEqual([]);
    expect(toSay.length).toBeGreaterThanOrEqual(atLeast[entity] ?? 3);
  });

  test.each(Object.keys(leftOut))('%s: nothing is left out that is not there', async (entity) => {
    const names = (await saidBy(entity)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(leftOut[entity] ?? {})));
  });

  test('what the request itself says', async () => {
    const row = await request.row();
    const said: Readonly<Record<(typeof ofRequest)[number], string>> = {
      legalBasis: `Legal basis: Treaty between the two States (UNCAC art. 46(6)): ${row.legal_basis_detail}`,
      legalBasisDetail: row.legal_basis_detail as string,
      treaty: `Treaty: Treaty ${treaty}, UNTS 1`,
      purpose: `## (f) Purpose\n\n${row.purpose}`,
      urgent: '## Urgency',
      urgencyReason: row.urgency_reason as string,
      deadline: 'By 2027-03-31.',
      deadlineReason: row.deadline_reason as string,
      confidential: '## Confidentiality',
      channel: 'Channel: From central authority to central authority',
      language: 'Language: English',
      oral: 'The request is made orally',
    };
    for (const words of Object.values(said)) expect(text).toContain(words);
    expect(text).toContain('Duty prosecutor Corin agreed that the request be made in this way');
  });

  test('a request can say nothing else', () => {
    const input = getNamedType(w.test.service.schema.getType('MlaRequestContentsInput'));
    const lists = [
      'adHocAgreement',
      'items',
      'persons',
      'offences',
      'offenceDetails',
      'translations',
      'enclosures',
      'treatyId',
    ];
    const known = [...ofRequest.filter((name) => name !== 'treaty'), ...ofContent, ...lists].sort();
    expect(Object.keys((input as GraphQLInputObjectType).getFields()).sort()).toEqual(known);
  });

  test('both central authorities are named with who answers there', () => {
    const [, asking = '', asked = ''] = text.split(/## .*Authority (?:making|to which).*/);
    expect(asking).toContain(
      `- Institution: Central authority of ${from.code}\n- Contact person: Somebody, +000, somebody@example.invalid\n- Outside office hours: Duty desk of ${from.code}, +111, duty@example.invalid`,
    );
    expect(asked).toContain(
      `- Institution: Central authority of ${to.code}\n- Contact person: Somebody, +000, somebody@example.invalid\n`,
    );
    expect(asked).not.toContain('Outside office hours');
  });

  test('who made a translation stays with the State that had it made', () => {
    expect(text).not.toContain('Translator');
  });
});

test('a request that says little has a short letter without empty headings', async () => {
  const nothing = Object.fromEntries(ofContent.map((name) => [name, null]));
  const request = await w.request({
    ...{ from, to, status: 'SUBMITTED', incompleteReason: 'The account is being emptied.' },
    contents: {
      ...nothing,
      ...{ assurances: [], offenceDetails: [], translations: [], enclosures: [], persons: [], purpose: null },
      ...{ legalBasisDetail: null, urgent: false, urgencyReason: null, deadline: null, deadlineReason: null },
      items: [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING }],
    },
  });
  const text = await letterOf(request);
  expect(text.match(/^## .*$/gm)).toEqual([
    '## (a) Authority making the request',
    '## Authority to which the request is made (UNCAC art. 46(13))',
    '## (d) Assistance sought',
    '## Why the request is sent although something is missing (UNCAC art. 46(15))',
    '## Limits of use',
  ]);
  expect(text).toContain('The account is being emptied.');
  expect(text).toContain(
    '1. Search, seizure and freezing (UNCAC art. 46(3)(c))\n   - Coercive action: needed\n\n##',
  );
  expect(text.match(/^.*: *$/gm)).toEqual(['Signature and seal of the central authority:']);
  expect(text).not.toMatch(/null|undefined/);
});

test('a protected person of the case is not in the letter', async () => {
  const of = await w.case({ leadBy: from });
  const named = await w.subject(of);
  const informant = await w.subject(of, { isProtected: true });
  const contents = { persons: [named] };
  const text = await letterOf(await w.request({ from, to, of, status: 'SUBMITTED', contents }));
  const nameOf = async (id: string) =>
    (await w.recordOf('case_subject', id.replace('CaseSubject:', ''))).name as string;
  expect(text).toContain(await nameOf(named));
  expect(text).not.toContain(await nameOf(informant));
});

describe('the request before', () => {
  async function after(earlier: TestRequest, command: 'followUpMlaRequest' | 'redraftMlaRequest') {
    const { key } = await w.give(officerOf(from), command, {
      ...{ id: earlier.id, expectedVersion: await earlier.version() },
    });
    const request = new TestRequest(w, key, earlier.of, from, to);
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
    return letterOf(request);
  }

  test('that was made orally is named by the one that follows it up', async () => {
    const earlier = await w.request({ from, to, status: 'SUBMITTED', contents: { oral: true } });
    const { requesting_reference } = await earlier.row();
    expect(await after(earlier, 'followUpMlaRequest')).toMatch(
      new RegExp(`the urgent request ${requesting_reference} of \\d{4}-\\d\\d-\\d\\d, which was made orally`),
    );
  });

  test('that was withdrawn is named by the one that puts it again', async () => {
    const earlier = await w.request({ from, to, status: 'SUBMITTED' });
    await earlier.give(officerOf(from), 'withdrawMlaRequest');
    const { requesting_reference } = await earlier.row();
    expect(await after(earlier, 'redraftMlaRequest')).toMatch(
      new RegExp(`the request ${requesting_reference} of \\d{4}-\\d\\d-\\d\\d, which was withdrawn\\.`),
    );
  });
});
