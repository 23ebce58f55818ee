import { beforeAll, expect, test } from 'vitest';
import { EvidenceForm, NoticeTiming, UseBasis } from '../../../../src/contexts/evidence/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import {
  askConsent,
  enter,
  notice,
  use,
  type TestConsent,
  type TestEvidence,
} from '../../evidence/evidence-world.js';
import * as expected from './evidence.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let reading: Reading;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let otherExecuting: string;
let request: TestRequest;

beforeAll(async () => {
  w = await world();
  reading = new Reading(w.test, 'EvidenceItem', expected.partsOfEvidence);
  ({ from, to } = await w.pair());
  third = await w.state();
  const of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
  request = await w.request({ from, to, of, status: 'ACCEPTED' });
  await request.assignIn(from);
  await request.assignIn(to);
  otherExecuting = await w.authority(to);
  await request.give(officerOf(to), 'assignMlaRequest', {
    authorityId: globalId('CompetentAuthority', otherExecuting),
  });
});

/** The id of the first thing that the request asks for. */
async function firstItem(): Promise<string> {
  const query = `query I($id: ID!) { mlaRequest(id: $id) { items { id } } }`;
  const { data } = await w.test.ask(officerOf(from), query, { id: request.id });
  return data?.mlaRequest.items[0].id;
}

/** An original with everything filled in, obtained by an executing authority. */
async function original(): Promise<TestEvidence> {
  return enter(w, request, {
    by: prosecutorOf(to),
    form: EvidenceForm.ORIGINAL,
    returnDueOn: '2027-06-30',
    obtainedOn: '2026-10-01',
    requestItemId: await firstItem(),
    conditions: ['Not in tax matters.'],
  });
}

const columns = (): Columns => ({
  'RQ-CA': [officerOf(from), supervisorOf(from)],
  'RQ-INV': [prosecutorOf(from)],
  'RQ-AUD': [auditorOf(from)],
  'RD-CA': [officerOf(to), supervisorOf(to)],
  'RD-EX': [prosecutorOf(to)],
  'RD-EX2': [prosecutorOf(to, otherExecuting)],
  'RD-AUD': [auditorOf(to)],
  STAR: [starStaff],
  AUD: [auditor],
});

test('the table names every field of evidence and its parts', () => {
  expect(Object.keys(expected.returnedEvidence).sort()).toEqual([...reading.fields].sort());
});

test('of evidence that was prepared', async () => {
  // A supervisor may hand it over, which an officer may not.
  const of = { ...columns(), 'RD-CA': [supervisorOf(to)] };
  await holdAgainst(expected.preparedEvidence, of, reading, (await original()).id);
});

test('of an original that was handed over and returned', async () => {
  const item = await original();
  await item.handOver();
  await usedOnConsent(item);
  for (const by of [officerOf(from), prosecutorOf(to)])
    await w.give(by, 'noteEvidenceCustody', {
      id: item.id,
      holder: 'The registry',
      place: 'Safe 4',
      remark: 'Sealed.',
    });
  await item.give(officerOf(from), 'returnEvidence');
  // What is left to do for the requested State: to acknowledge it. Afterwards the command is still listed, as done.
  await item.give(officerOf(to), 'acknowledgeEvidenceReturn');
  await holdAgainst(expected.returnedEvidence, columns(), reading, item.id);
});

test('of a request with evidence, consents, uses and notices', async () => {
  const item = await original();
  await item.handOver();
  await usedOnConsent(item);
  await lateNotice(item);
  await holdAgainst(
    expected.requestWithEvidence,
    columns(),
    new Reading(w.test, 'MlaRequest', []),
    request.id,
  );
});

test('for whom evidence exists: before and after the handing over', async () => {
  const item = await original();
  const everybody = {
    requestingOfficer: officerOf(from),
    requestingProsecutor: prosecutorOf(from),
    requestingAuditor: auditorOf(from),
    requestedOfficer: officerOf(to),
    requestedProsecutor: prosecutorOf(to),
    otherExecuting: prosecutorOf(to, otherExecuting),
    requestedAuditor: auditorOf(to),
    thirdOfficer: officerOf(third),
    // Somebody of another State who claims to serve in the authority that obtained it.
    impostor: prosecutorOf(third, to.prosecutionService),
    ...people.peopleOfNoState,
  };
  const before = ['auditor', 'requestedAuditor', 'requestedOfficer', 'requestedProsecutor'];
  expect(await whoSees(everybody, reading, item.id)).toEqual(before);
  await item.handOver();
  const after = [...before, 'requestingAuditor', 'requestingOfficer', 'requestingProsecutor'].sort();
  expect(await whoSees(everybody, reading, item.id)).toEqual(after);
});

const terms = 'In closed session.';
const inTenYears = new Date(Date.now() + 3_650 * 86_400_000);

/** A consent with everything filled in. */
async function granted(item: TestEvidence): Promise<TestConsent> {
  const consent = await askConsent(w, item, { onwardTo: 'The tax office' });
  return consent.grant({ terms, expiresAt: inTenYears });
}

/** A use that rests on a consent; its id. */
async function usedOnConsent(item: TestEvidence): Promise<string> {
  const { id: consentId, asked } = await granted(item);
  const conditionsKept = ['Not in tax matters.', terms];
  const { key } = await use(w, item, { basis: UseBasis.CONSENT, consentId, ...asked, conditionsKept });
  return globalId('EvidenceUse', key);
}

/** A notice of what was disclosed before, after consultation; its id. */
async function lateNotice(item: TestEvidence): Promise<string> {
  const timing = NoticeTiming.WITHOUT_DELAY;
  const id = await notice(w, item, { timing, disclosedAt: new Date(), lateReason: 'In court.' });
  const expectedVersion = () => w.versionOf('exculpatory_notice', id.split(':')[1] ?? '');
  const input = async () => ({ id, expectedVersion: await expectedVersion(), outcome: 'Agreed.' });
  await w.give(officerOf(to), 'askExculpatoryConsultation', await input());
  await w.give(officerOf(from), 'recordExculpatoryConsultation', await input());
  return id;
}

async function delivered(): Promise<TestEvidence> {
  const item = await original();
  await item.handOver();
  return item;
}

const ofConsents = (): Reading =>
  new Reading(w.test, 'UseConsent', ['UseConsentProposal', 'UseConsentCommandAvailability']);

test('the tables name every field of consents, uses and notices', () => {
  const named = (table: object): string[] => Object.keys(table).sort();
  expect(named(expected.revokedConsent)).toEqual([...ofConsents().fields].sort());
  expect(named(expected.useOnConsent)).toEqual([...new Reading(w.test, 'EvidenceUse', []).fields].sort());
  expect(named(expected.lateNotice)).toEqual([...new Reading(w.test, 'ExculpatoryNotice', []).fields].sort());
});

test('of a consent that was granted and revoked', async () => {
  const consent = await granted(await delivered());
  await consent.give(supervisorOf(to), 'revokeUseConsent');
  await holdAgainst(expected.revokedConsent, columns(), ofConsents(), consent.id);
});

test('of a consent on which a decision is prepared: the requesting State sees nothing of it', async () => {
  const consent = await askConsent(w, await delivered());
  await consent.give(officerOf(to), 'proposeUseConsentDecision', { terms, expiresAt: inTenYears });
  await holdAgainst(expected.proposedConsent, columns(), ofConsents(), consent.id);
});

test('of a use on a consent, and of one within the stated purposes', async () => {
  const item = await delivered();
  const reading = new Reading(w.test, 'EvidenceUse', []);
  await holdAgainst(expected.useOnConsent, columns(), reading, await usedOnConsent(item));
  const { key } = await use(w, item, { conditionsKept: ['Not in tax matters.'] });
  await holdAgainst(expected.useWithinPurpose, columns(), reading, globalId('EvidenceUse', key));
});

test('of a late notice, after consultation', async () => {
  const reading = new Reading(w.test, 'ExculpatoryNotice', []);
  await holdAgainst(expected.lateNotice, columns(), reading, await lateNotice(await delivered()));
});
