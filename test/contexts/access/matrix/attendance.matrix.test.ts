import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import {
  agreedTransfer,
  hearingFor,
  moment,
  opening,
  safeConductFor,
} from '../../attendance/attendance-world.js';
import {
  heldHearing,
  partsOfHearing,
  partsOfSafeConduct,
  partsOfTransfer,
  requestWithAttendance,
  returnedTransfer,
  runningSafeConduct,
} from './attendance.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let request: TestRequest;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  third = await w.state();
  const of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
  const persons = [await w.subject(of)];
  request = await w.request({ from, to, of, status: 'ACCEPTED', contents: { persons } });
  await request.assignIn(from);
  await request.assignIn(to);
});

const columns = (): Columns => ({
  'RQ-CA': [officerOf(from), supervisorOf(from)],
  'RQ-INV': [prosecutorOf(from)],
  'RQ-AUD': [auditorOf(from)],
  'RD-CA': [officerOf(to), supervisorOf(to)],
  'RD-EX': [prosecutorOf(to)],
  'RD-AUD': [auditorOf(to)],
  STAR: [starStaff],
  AUD: [auditor],
});

const everybody = (): Parameters<typeof whoSees>[0] => ({
  requestingOfficer: officerOf(from),
  requestingProsecutor: prosecutorOf(from),
  requestingAuditor: auditorOf(from),
  requestedOfficer: officerOf(to),
  requestedProsecutor: prosecutorOf(to),
  requestedAuditor: auditorOf(to),
  thirdOfficer: officerOf(third),
  // Somebody of another State who claims to serve in an authority that has an assignment.
  impostor: prosecutorOf(third, to.prosecutionService),
  ...people.peopleOfNoState,
});
const following = [
  'auditor',
  'requestedAuditor',
  'requestedOfficer',
  'requestedProsecutor',
  'requestingAuditor',
  'requestingOfficer',
  'requestingProsecutor',
];

const whereabouts = 'In the capital';

test('of a transfer that was carried out', async () => {
  const reading = new Reading(w.test, 'DetainedPersonTransfer', partsOfTransfer);
  expect(Object.keys(returnedTransfer).sort()).toEqual([...reading.fields].sort());
  const transfer = await agreedTransfer(w, request);
  await transfer.give(officerOf(to), 'transferDetainedPerson');
  await transfer.give(officerOf(to), 'consentToEarlierActsProceedings');
  await transfer.give(officerOf(from), 'recordEarlierActsProceedings');
  await transfer.give(officerOf(from), 'returnDetainedPerson');
  await transfer.give(officerOf(to), 'creditTimeInCustody');
  await holdAgainst(returnedTransfer, columns(), reading, transfer.id);
  expect(await whoSees(everybody(), reading, transfer.id)).toEqual(following);
});

test('of a safe conduct whose period for leaving runs', async () => {
  const reading = new Reading(w.test, 'SafeConduct', partsOfSafeConduct);
  expect(Object.keys(runningSafeConduct).sort()).toEqual([...reading.fields].sort());
  const person = { ...opening.grantSafeConduct.person, whereabouts };
  const conduct = await safeConductFor(w, request, { person });
  await conduct.give(officerOf(from), 'proposeLeavingPeriod');
  await conduct.give(officerOf(to), 'agreeToLeavingPeriod');
  await conduct.give(officerOf(from), 'informPresenceNoLongerRequired', { informedAt: moment(-48) });
  await conduct.give(officerOf(from), 'restartLeavingPeriod');
  await holdAgainst(runningSafeConduct, columns(), reading, conduct.id);
  expect(await whoSees(everybody(), reading, conduct.id)).toEqual(following);
});

test('of a hearing that was held', async () => {
  const reading = new Reading(w.test, 'Hearing', partsOfHearing);
  expect(Object.keys(heldHearing).sort()).toEqual([...reading.fields].sort());
  const { rows } = await w.test.owner.query('select id from mla_request_person where request_id = $1', [
    request.key,
  ]);
  const hearing = await hearingFor(w, request, {
    person: { personId: globalId('MlaRequestPerson', String(rows[0].id)), whereabouts },
    conductedBy: globalId('CompetentAuthority', from.prosecutionService),
  });
  await hearing.give(officerOf(from), 'rescheduleHearing');
  const attendedBy = globalId('CompetentAuthority', to.prosecutionService);
  await hearing.give(officerOf(to), 'confirmHearing', { attendedBy });
  await hearing.give(officerOf(to), 'recordHearing');
  await holdAgainst(heldHearing, columns(), reading, hearing.id);
  expect(await whoSees(everybody(), reading, hearing.id)).toEqual(following);
});

test('of a request with a transfer, a safe conduct and a hearing', async () => {
  await agreedTransfer(w, request);
  await safeConductFor(w, request);
  await hearingFor(w, request);
  await holdAgainst(requestWithAttendance, columns(), new Reading(w.test, 'MlaRequest', []), request.id);
});
