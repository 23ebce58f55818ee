import { beforeAll, expect, test } from 'vitest';
import {
  AmountKind,
  CasePublication,
  IdentifierKind,
  SourceQuality,
  StateRole,
  SubjectKind,
  SubjectRole,
  UncacOffence,
} from '../../../../src/contexts/cases/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import { world, type TestCase, type World } from '../../../support/world.js';
import { LedgerEntryKind } from '../../../../src/contexts/ledger/index.js';
import { assetOf } from '../../assets/asset-world.js';
import {
  fullyPublishedCase,
  neutrallyPublishedCase,
  partsOfCase,
  unpublishedCase,
} from './cases.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let reading: Reading;
let lead: people.TestState;
let party: people.TestState;
let third: people.TestState;

beforeAll(async () => {
  w = await world();
  reading = new Reading(w.test, 'Case', partsOfCase);
  ({ from: lead, to: party } = await w.pair());
  third = await w.state();
});

/** A case with everything filled in. */
async function filled(): Promise<TestCase> {
  const of = await w.case({ leadBy: lead, parties: [party] });
  const officer = officerOf(lead);
  const version = () => w.versionOf('case_file', of.key);
  const { id } = of;
  await w.give(officer, 'amendCase', {
    id,
    expectedVersion: await version(),
    remark: 'Schools',
    uncacOffences: [UncacOffence.ARTICLE_17],
    yearStart: 2019,
    yearConfiscated: 2021,
    yearReturned: 2023,
    addStateRoles: [{ state: lead.code, role: StateRole.ORIGIN }],
    leadAuthority: globalId('CompetentAuthority', lead.prosecutionService),
  });
  await w.give(officer, 'addCaseSource', {
    id,
    expectedVersion: await version(),
    title: 'A judgment',
    url: 'https://example.invalid',
    quality: SourceQuality.PRIMARY,
    readOn: '2026-01-01',
  });
  await w.give(officer, 'addCaseAmount', {
    id,
    expectedVersion: await version(),
    kind: AmountKind.RETURNED,
    amount: '1.50',
    currency: 'XTS',
    year: 2023,
  });
  await w.give(officer, 'addSubject', {
    id,
    kind: SubjectKind.NATURAL,
    name: 'Somebody',
    aliases: ['Someone'],
    nationality: lead.code,
    role: SubjectRole.CONVICTED,
    bornOn: '1960-01-01',
    location: 'Somewhere',
    identifiers: [{ kind: IdentifierKind.PASSPORT, issuingState: lead.code, value: 'P1234567' }],
  });
  const asset = await assetOf(w, of, party, { locatedIn: party.code });
  await asset.give(officerOf(party), 'identifyAsset');
  await w.give(officerOf(party), 'enterInLedger', {
    ...{ id: asset.id, kind: LedgerEntryKind.RESTRAINED, day: '2026-05-04', amount: '100', currency: 'USD' },
    reference: 'Order 7',
  });
  await w.request({ from: lead, to: party, of, status: 'SUBMITTED' });
  for (const state of [lead, party]) {
    await w.give(officerOf(state), 'noteOnCase', { id, text: 'A note' });
    await w.give(officerOf(state), 'assignCase', {
      id,
      authority: globalId('CompetentAuthority', state.prosecutionService),
    });
    await w.grant(of, state);
  }
  return of;
}

async function publish({ id, key }: TestCase, publication: 'NEUTRAL' | 'FULL'): Promise<void> {
  const version = () => w.versionOf('case_file', key);
  const given = { id, publication: CasePublication[publication] };
  await w.give(supervisorOf(party), 'consentToPublication', { ...given, expectedVersion: await version() });
  await w.give(supervisorOf(lead), 'publishCase', { ...given, expectedVersion: await version() });
}

const columns = (): Columns => ({
  'L-CA': [officerOf(lead), supervisorOf(lead)],
  'P-CA': [officerOf(party), supervisorOf(party)],
  INV: [prosecutorOf(lead), prosecutorOf(party)],
  'P-AUD': [auditorOf(lead), auditorOf(party)],
  AUD: [auditor],
  STAR: [starStaff],
  'O-CA': [officerOf(third), supervisorOf(third)],
  'O-AUD': [auditorOf(third)],
  'O-INV': [prosecutorOf(third)],
  '*': [people.secretariat, people.systemAdmin, people.dashboard, people.stranger],
});

test('the table names every field of a case and its parts', () => {
  const but = 'CaseCommandAvailability.missing';
  expect(Object.keys(unpublishedCase).sort()).toEqual(reading.fields.filter((field) => field !== but).sort());
});

test('of a case that is not published', async () => {
  await holdAgainst(unpublishedCase, columns(), reading, (await filled()).id);
});

test('of a case that is published neutrally', async () => {
  const of = await filled();
  await publish(of, 'NEUTRAL');
  await holdAgainst(neutrallyPublishedCase, columns(), reading, of.id);
});

test('of a case that is published in full', async () => {
  const of = await filled();
  await publish(of, 'FULL');
  await holdAgainst(fullyPublishedCase, columns(), reading, of.id);
});

test('for whom a case exists: published, in the middle of a grant, and after it', async () => {
  const of = await w.case({ leadBy: lead, parties: [party] });
  const everybody = {
    leadOfficer: officerOf(lead),
    leadProsecutor: prosecutorOf(lead),
    leadAuditor: auditorOf(lead),
    partySupervisor: supervisorOf(party),
    partyAuditor: auditorOf(party),
    thirdOfficer: officerOf(third),
    thirdAuditor: auditorOf(third),
    ...people.peopleOfNoState,
  };
  const insiders = ['auditor', 'leadAuditor', 'leadOfficer', 'partyAuditor', 'partySupervisor'];
  expect(await whoSees(everybody, reading, of.id)).toEqual(insiders);
  await w.grant(of, party);
  expect(await whoSees(everybody, reading, of.id)).toEqual([...insiders, 'starStaff'].sort());
  await w.test.owner.query('update case_grant set revoked_at = now() where case_id = $1', [of.key]);
  expect(await whoSees(everybody, reading, of.id)).toEqual(insiders);
  await publish(of, 'NEUTRAL');
  expect(await whoSees(everybody, reading, of.id)).toEqual(Object.keys(everybody).sort());
});
