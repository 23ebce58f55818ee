import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Kind, OperationTypeNode, parse, separateOperations, type DocumentNode } from 'graphql';
import { CasePublication } from '../../src/contexts/cases/index.js';
import { DisclosureStatus } from '../../src/contexts/disclosures/index.js';
import { LedgerEntryKind } from '../../src/contexts/ledger/index.js';
import { MlaRequestStatus } from '../../src/contexts/mla-requests/index.js';
import { projectPath } from '../../src/platform/project-path.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { assetOf, type TestAsset } from '../contexts/assets/asset-world.js';
import { attend, opening } from '../contexts/attendance/attendance-world.js';
import { evidenceOf, usesOf } from '../contexts/evidence/evidence-world.js';
import { arrivedDraft, sharedDraft } from '../contexts/mla-requests/pre-clearance/pre-clearance-world.js';
import { missionsOf } from '../contexts/missions/mission-world.js';
import { freezingRequest, inForce } from '../contexts/measures/measure-world.js';
import * as people from '../support/personas.js';
import type { Answer } from '../support/service.js';
import type { Status, TestRequest } from '../support/world-requests.js';
import { disclosure, type TestDisclosure } from '../support/world-disclosures.js';
import { world, type TestCase, type World } from '../support/world.js';

const { officerOf, supervisorOf } = people;

/** Every query of the documents that clients use, each with what it needs to run by itself. */
const operations: readonly (readonly [name: string, document: DocumentNode])[] = (() => {
  const folder = projectPath('schema', 'operations');
  const texts = readdirSync(folder).map((file) =>
    readFileSync(projectPath('schema', 'operations', file), 'utf8'),
  );
  const separate = Object.entries(separateOperations(parse(texts.join('\n'))));
  return separate.filter(([name, { definitions }]) =>
    definitions.some(
      (one) =>
        one.kind === Kind.OPERATION_DEFINITION &&
        one.operation === OperationTypeNode.QUERY &&
        one.name?.value === name,
    ),
  );
})();

let w: World;
let viewers: Readonly<Record<string, Viewer>>;
let variables: Readonly<Record<string, readonly Record<string, unknown>[]>>;
/** Of which operations the database built an answer as it is. */
const passedOn = new Set<string>();

beforeAll(async () => {
  w = await world();
  const { from, to } = await w.pair();
  const third = await w.state();
  const open = await w.case({ leadBy: from, parties: [third] });
  const persons = [await w.subject(open), await w.subject(open)];
  await w.subject(open, { isProtected: true });
  await w.grant(open, from);
  const cases = [
    open,
    await published(from, 'NEUTRAL'),
    await published(from, 'FULL'),
    await w.case({ leadBy: third }),
  ];
  const requests = await lives(open, from, to, persons);
  for (const [index, request] of requests.entries())
    await w.give(supervisorOf(from), 'handOverMlaRequest', {
      id: request.id,
      toOfficer: `${from.code}-${index % 2 === 0 ? 'officer' : 'colleague'}`,
      reason: 'A long leave.',
    });
  const evidence = await evidenceOf(w, requests);
  const measure = await inForce(w, await freezingRequest(w, { from, to, of: open }));
  const assets = await assetsOf(open, from, third);
  const missions = await missionsOf(w, from);
  const disclosures = await disclosuresBetween(from, to);
  const consents = await usesOf(w, evidence);
  await attend(w, requests);
  for (const request of requests)
    if ((await request.row()).status === 'ACCEPTED')
      await w.propose(officerOf(from), 'grantSafeConduct', {
        ...{ requestId: request.id, ...opening.grantSafeConduct },
        person: { name: 'Another witness from abroad' },
      });
  const drafted = await w.request({ from, to, of: open, contents: { persons } });
  const drafts = [await sharedDraft(w, drafted), await sharedDraft(w, drafted)];
  for (const one of drafts) await one.give(officerOf(to), 'commentOnSharedDraft');
  await drafts[0]?.give(officerOf(from), 'withdrawSharedDraft');
  const unanswered = await w.request({ from, to: await w.state({ onRepatria: false }) });
  const byLetter = await sharedDraft(w, unanswered);
  await byLetter.give(officerOf(from), 'commentOnSharedDraft');
  const fromPaper = await arrivedDraft(w, { from: await w.state({ onRepatria: false }), to: from });
  await fromPaper.give(officerOf(from), 'judgeSharedDraft');
  const ids = (of: readonly { id: string }[]): { id: string }[] => of.map(({ id }) => ({ id }));
  const pages = [{}, { first: 3 }, { last: 2 }, { first: 100 }];
  variables = {
    State: [{ code: from.code }, { code: 'ZZ' }],
    StateCalendar: [{ code: from.code }, { code: to.code }],
    ClockTargets: [...pages, { filter: { kind: ['DECISION'] } }, { orderBy: 'NEWEST' }],
    Cases: [
      ...pages,
      { orderBy: 'OLDEST' },
      { filter: { leadState: [from.code] } },
      { filter: { search: 'road fund' } },
    ],
    PublicCase: ids(cases),
    CaseFile: ids(cases).flatMap((id) => [id, { ...id, subjects: 1, notes: 1 }]),
    CaseTrail: ids(cases).flatMap((id) => [id, { ...id, first: 2 }]),
    MlaRequestInbox: [...pages, { filter: { status: ['SUBMITTED', 'CLOSED'] } }, { orderBy: 'LAST_CHANGED' }],
    MlaRequestOutbox: [...pages, { filter: { requestedState: [to.code] } }, { filter: { search: 'Facts' } }],
    MlaRequestDossier: ids(requests),
    MlaRequestWhole: ids(requests.slice(-3)),
    MlaRequestDeliveries: ids(requests),
    MlaRequestTeam: ids(requests),
    WaitingMlaRequestHandovers: pages,
    TreatiesBetween: [{ states: [from.code, to.code] }, { states: [from.code, third.code] }],
    TreatyWithParties: [{ id: await treatyBetween(from, to) }],
    ReturnBasis: [{ input: returned }],
    CheckDeductions: [{ input: deducted }],
    ConvertedAmounts: [
      {
        to: 'USD',
        amounts: ['USD', 'XAF'].map((currency) => ({ amount: '-12.5', currency, on: '2020-05-03' })),
      },
    ],
    MlaRequestAttendance: ids(requests),
    MlaRequestCosts: ids(requests),
    MlaRequestProposedSteps: ids(requests),
    WaitingMlaRequestSteps: pages,
    EvidenceOfRequest: ids(requests).flatMap((id) => [id, { ...id, first: 1 }]),
    EvidenceFile: ids(evidence),
    Assets: [...pages, { filter: { status: ['IDENTIFIED'] } }, { orderBy: 'RECENTLY_CHANGED' }],
    AssetsOfCase: ids(cases).flatMap((id) => [id, { ...id, first: 1 }]),
    AssetDossier: ids(assets),
    Missions: [
      ...pages,
      { filter: { kind: ['ASSESSMENT'], status: ['PLANNED'], hostState: [from.code] } },
      { filter: { recommendationOverdue: true } },
      { filter: { recommendationOverdue: false } },
      { filter: { requestedFrom: '2026-01-01', requestedUntil: '2027-01-01' }, orderBy: 'RECENTLY_CHANGED' },
    ],
    MissionsForState: [{ code: from.code }, { code: to.code, first: 1 }],
    MissionFile: ids(missions),
    AssetLedger: ids(assets).flatMap((id) => [id, { ...id, first: 1 }]),
    CaseLedgerTotals: ids(cases),
    MeasuresOfRequest: ids([measure.request]).flatMap((id) => [id, { ...id, first: 1 }]),
    Measure: ids([measure]),
    IncomingDisclosures: [
      ...pages,
      { filter: { status: ['TRANSMITTED'], basis: ['PROCEEDS'] } },
      { filter: { search: 'Information' } },
    ],
    OutgoingDisclosures: [...pages, { orderBy: 'LAST_CHANGED', filter: { receivingState: [to.code] } }],
    DisclosureDossier: ids(disclosures),
    PendingUseConsents: pages,
    UseConsents: [...pages, { filter: { status: ['GRANTED'] } }],
    UseConsentFile: ids(consents),
    EvidenceUses: [...pages, { filter: { basis: ['CONSENT'] }, orderBy: 'OLDEST' }],
    UseOfEvidence: ids(requests),
    SharedDrafts: [...pages, { filter: { requestingState: [from.code], isWithdrawn: false } }],
    IncomingSharedDrafts: [
      ...pages,
      { orderBy: 'LAST_CHANGED' },
      { filter: { answerWaiting: true } },
      { filter: { answerWaiting: false } },
    ],
    OutgoingSharedDrafts: [...pages, { filter: { verdict: ['EXECUTABLE'] } }],
    SharedDraftFile: ids([...drafts, byLetter, fromPaper]),
    SharedDraftsOfRequest: ids([drafted, unanswered]),
    MlaRequestStatistics: [
      { side: 'REQUESTING' },
      { side: 'REQUESTING', state: from.code, by: ['STATUS', 'YEAR'] },
      { side: 'REQUESTED', state: to.code, by: ['STATE', 'COUNTERPART'] },
    ],
  };
  viewers = {
    ...named('from', people.peopleOf(from)),
    ...named('to', people.peopleOf(to)),
    ...named('third', people.peopleOf(third)),
    ...people.peopleOfNoState,
  };
}, 120_000);

const named = (name: string, of: Readonly<Record<string, Viewer>>): Record<string, Viewer> =>
  Object.fromEntries(Object.entries(of).map(([key, viewer]) => [`${name}.${key}`, viewer]));

async function published(by: people.TestState, publication: 'NEUTRAL' | 'FULL'): Promise<TestCase> {
  const of = await w.case({ leadBy: by });
  await w.subject(of);
  await w.give(supervisorOf(by), 'publishCase', {
    id: of.id,
    expectedVersion: await w.versionOf('case_file', of.key),
    publication: CasePublication[publication],
  });
  return of;
}

/** A request in every status, with notes and steps of both sides, assigned, one of them confidential. */
async function lives(
  of: TestCase,
  from: people.TestState,
  to: people.TestState,
  persons: string[],
): Promise<readonly TestRequest[]> {
  const requests: TestRequest[] = [];
  for (const status of Object.values(MlaRequestStatus) as Status[]) {
    const contents = { persons, confidential: status === 'EXECUTED' };
    const request = await w.request({ from, to, of, status, contents });
    const sides = status === 'DRAFT' || status === 'IN_REVIEW' ? [from] : [from, to];
    for (const state of sides) {
      await request.assignIn(state);
      await request.give(officerOf(state), 'noteOnMlaRequest');
      await request.give(officerOf(state), 'setMlaRequestInternalStep');
    }
    requests.push(request);
  }
  return requests;
}

async function treatyBetween(from: people.TestState, to: people.TestState): Promise<string> {
  const input = {
    name: 'A treaty of two States',
    kind: 'BILATERAL',
    subjects: ['EXTRADITION'],
    governsMutualLegalAssistance: false,
    parties: [from, to].map(({ code }) => ({ state: code })),
    source: 'a test',
  };
  const record = 'mutation ($input: RecordTreatyInput!) { recordTreaty(input: $input) { treaty { id } } }';
  const { data } = await w.test.ask(officerOf(from), record, { input });
  return data?.recordTreaty.treaty.id as string;
}

const returned = {
  offence: 'OTHER_CONVENTION_OFFENCE',
  confiscatedUnderArticle55: true,
  finalJudgment: true,
  judgmentWaived: false,
  priorOwnershipEstablished: false,
  damageRecognized: false,
};
const deducted = {
  confiscated: '100',
  currency: 'EUR',
  items: [{ kind: 'PROSECUTION', description: 'Interpreters', amount: '7.50', currency: 'EUR' }],
};

/** An asset in every status, of two States, and one that lies nowhere that is known. */
async function assetsOf(
  of: TestCase,
  by: people.TestState,
  seat: people.TestState,
): Promise<readonly TestAsset[]> {
  const made = [
    await assetOf(w, of, by, { locatedIn: seat.code }),
    await assetOf(w, of, by, { locatedIn: seat.code }),
    await assetOf(w, of, seat, { locatedIn: seat.code }),
    await assetOf(w, of, by, { institution: null }),
  ];
  for (const one of [0, 1, 2]) await made[one]?.give(officerOf(one === 2 ? seat : by), 'addAssetIdentifier');
  const subjectId = await w.subject(of);
  const above = await made[0]?.hold(officerOf(by), { percentage: '33.5' });
  await made[0]?.hold(officerOf(by), { subjectId, name: null, throughId: above?.id ?? null });
  await made[0]?.hold(officerOf(seat), { kind: 'BENEFICIAL_OWNER' });
  for (const valuedOn of ['2026-02-01', '2026-03-01'])
    await made[0]?.give(officerOf(seat), 'valueAsset', { valuedOn });
  await made[0]?.give(officerOf(seat), 'identifyAsset');
  for (const kind of [LedgerEntryKind.RESTRAINED, LedgerEntryKind.CONFISCATED])
    await w.give(officerOf(seat), 'enterInLedger', {
      ...{ id: made[0]?.id ?? '', kind, day: '2026-05-04', amount: '100', currency: 'USD' },
      reference: 'Order 7',
    });
  await made[1]?.give(officerOf(by), 'recordAssetDissipated');
  return made;
}

/** A disclosure in every status, filed in both States. */
async function disclosuresBetween(
  from: people.TestState,
  to: people.TestState,
): Promise<readonly TestDisclosure[]> {
  const made: TestDisclosure[] = [];
  for (const status of Object.values(DisclosureStatus)) {
    const one = await disclosure(w, { from, to, status });
    await one.give(officerOf(from), 'fileDisclosure', {
      authorityId: globalId('CompetentAuthority', from.prosecutionService),
    });
    made.push(one);
  }
  return made;
}

/** What an answer says, in a form that can be compared. */
function said({ data, codes, redactions }: Answer): object {
  const hidden = redactions.map(
    ({ type, field, count, reason }) => `${type}.${field} ${String(count)} ${reason}`,
  );
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, codes, hidden: hidden.sort() };
}

test('there are variables for every query, and no others', () => {
  expect(Object.keys(variables).sort()).toEqual(operations.map(([name]) => name).sort());
});

describe.each(operations)('%s', (name, document) => {
  test('is answered alike by the database, through the planner and through the plain path, to everybody', async () => {
    let told = 0;
    for (const [person, viewer] of Object.entries(viewers)) {
      for (const given of variables[name] ?? []) {
        // The plain reading first: the others enter themselves in the trail, which some of the queries read.
        const plain = await w.test.ask(viewer, document, given, 'plain');
        const answered = await w.test.ask(viewer, document, given, 'answered');
        expect({ person, given, ...said(answered) }).toEqual({ person, given, ...said(plain) });
        if (answered.isPassedOn) {
          passedOn.add(name);
          const planned = await w.test.ask(viewer, document, given, 'planned');
          expect({ person, given, ...said(planned) }).toEqual({ person, given, ...said(plain) });
        }
        // What was not passed on was planned, and executed by graphql-js.
        if (Object.values(answered.data ?? {}).some((value) => value !== null)) told += 1;
      }
    }
    expect(told).toBeGreaterThan(0);
  }, 180_000);
});

test('the lists and records that are asked most are built by the database', () => {
  expect([...passedOn]).toEqual(
    expect.arrayContaining([
      ...[
        'Cases',
        'PublicCase',
        'MlaRequestInbox',
        'MlaRequestOutbox',
        'IncomingDisclosures',
        'OutgoingDisclosures',
      ],
      ...['SharedDrafts', 'SharedDraftFile', 'EvidenceUses', 'ClockTargets', 'State', 'TreatyWithParties'],
    ]),
  );
});
