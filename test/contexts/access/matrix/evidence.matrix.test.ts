import { beforeAll, expect, test } from '@jest/globals';
import { EvidenceForm } from '../../../../src/contexts/evidence/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { enter, type TestEvidence } from '../../evidence/evidence-world.js';
import {
  partsOfEvidence,
  preparedEvidence,
  requestWithEvidence,
  returnedEvidence,
} from './evidence.expected.js';
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
  reading = new Reading(w.test, 'EvidenceItem', partsOfEvidence);
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

/** An original with everything filled in, obtained by an executing authority. */
function original(): Promise<TestEvidence> {
  return enter(w, request, {
    by: prosecutorOf(to),
    form: EvidenceForm.ORIGINAL,
    returnDueOn: '2027-06-30',
    obtainedOn: '2026-10-01',
    isPublicRecord: false,
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
  expect(Object.keys(returnedEvidence).sort()).toEqual([...reading.fields].sort());
});

test('of evidence that was prepared', async () => {
  // A supervisor may hand it over, which an officer may not.
  const of = { ...columns(), 'RD-CA': [supervisorOf(to)] };
  await holdAgainst(preparedEvidence, of, reading, (await original()).id);
});

test('of an original that was handed over and returned', async () => {
  const item = await original();
  await item.handOver();
  await item.give(officerOf(from), 'returnEvidence');
  // What is left to do for the requested State: to acknowledge it. Afterwards the command is still listed, as done.
  await item.give(officerOf(to), 'acknowledgeEvidenceReturn');
  await holdAgainst(returnedEvidence, columns(), reading, item.id);
});

test('of a request with evidence', async () => {
  await (await original()).handOver();
  await holdAgainst(requestWithEvidence, columns(), new Reading(w.test, 'MlaRequest', []), request.id);
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
