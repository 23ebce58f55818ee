import { AgreedWay } from '../../../../src/contexts/mla-requests/completeness/ad-hoc-agreement.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { ConflictDecision } from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import type { Status, TestRequest } from '../../../support/world-requests.js';
import {
  completeEnclosure,
  completeParticulars,
  world,
  type TestCase,
  type World,
} from '../../../support/world.js';
import {
  closedRequest,
  consideredRequest,
  partsOfRequest,
  refusedRequest,
  requestInReview,
  returnedRequest,
  postponedRequest,
  preparedRequest,
  lapsedRequest,
  declinedRequest,
  fulfilledRequest,
  withdrawnConditions,
  inquiredRequest,
  inquiringRequest,
  delayedRequest,
  oralRequest,
  requestOfWhichAnAnswerIsProposed,
  requestOfWhichAnItemIsConsidered,
  requestOfWhichAnItemIsRefused,
  requestOfWhichAReturnIsProposed,
} from './mla-requests.expected.js';
import { Reading } from './reading.js';
import { insertTreaty } from '../../../support/world-directory.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let reading: Reading;
let from: people.TestState;
let to: people.TestState;
let party: people.TestState;
let third: people.TestState;
let of: TestCase;
let subject: string;
let formerAuthority: string;

beforeAll(async () => {
  w = await world();
  reading = new Reading(w.test, 'MlaRequest', partsOfRequest);
  ({ from, to } = await w.pair());
  ({ from: party, to: third } = await w.pair());
  of = await w.case({ leadBy: from, parties: [party] });
  subject = await w.subject(of);
  await insertTreaty(w.test.owner, [from, to]);
  formerAuthority = await w.authority(from);
  await w.grant(of, from);
});

/** A request with everything filled in that its status allows, and assigned in each State that knows of it. */
async function filled(status: Status, contents: object = {}, incompleteReason = ''): Promise<TestRequest> {
  const isSent = !['DRAFT', 'IN_REVIEW'].includes(status);
  const request = await w.request({
    from,
    to,
    of,
    status,
    contents: { persons: [subject], ...contents },
    ...(incompleteReason === '' ? {} : { incompleteReason }),
  });
  for (const state of isSent ? [from, to] : [from]) {
    await request.assignIn(state);
    await request.give(officerOf(state), 'noteOnMlaRequest');
    await request.give(officerOf(state), 'setMlaRequestInternalStep');
  }
  if (isSent) {
    // Who works on a request without the case sees no more of the case through it; see below.
    for (const state of [from, to])
      await w
        .give(officerOf(state), 'assignCase', {
          id: of.id,
          authority: globalId('CompetentAuthority', state.prosecutionService),
        })
        .catch(() => undefined);
  }
  return request;
}

/** In no language that the requested State accepts. */
const untranslated = {
  language: 'fr',
  translations: [{ language: 'es', isCertified: true, parts: ['REQUEST'], translator: 'Somebody' }],
};

/** An item that says everything that items can say. */
const recovery = { type: 'ASSET_RECOVERY', avenue: 'ENFORCE_ORDER', particulars: completeParticulars() };

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

test('the table names every field of a request and its parts', () => {
  expect(Object.keys(closedRequest).sort()).toEqual([...reading.fields].sort());
});

test('of a request that was executed and closed', async () => {
  const adHocAgreement = {
    covers: [AgreedWay.ORAL],
    ...{ agreedBy: 'Duty prosecutor', agreedAt: new Date('2026-03-03T21:04:05Z'), channel: 'telephone' },
  };
  const said = { ...untranslated, adHocAgreement, items: [recovery], enclosures: [completeEnclosure()] };
  const request = await filled('CLOSED', said, 'The translation follows.');
  // In each State it is kept to the officer, who is offered the work, and somebody has a conflict of interest.
  for (const state of [from, to]) {
    const own = { id: request.id, reason: 'A reason.' };
    await w.give(supervisorOf(state), 'restrictMlaRequest', { ...own, officers: [`${state.code}-officer`] });
    await w.give(supervisorOf(state), 'handOverMlaRequest', { ...own, toOfficer: `${state.code}-officer` });
    await w.give(supervisorOf(state), 'declareMlaRequestConflict', {
      ...own,
      officer: `${state.code}-cousin`,
    });
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_conflict where request_id = $1 and state = $2',
      [request.key, state.code],
    );
    const conflictId = globalId('MlaRequestConflict', rows[0]?.id ?? '');
    const decision = ConflictDecision.UPHELD;
    await w.give(supervisorOf(state), 'decideMlaRequestConflict', { ...own, conflictId, decision });
  }
  // What came of an item, as the requested State says it.
  await w.test.owner.query(
    `update mla_request_item set status = 'EXECUTED', executing_authority_id = $2, result = 'x', procedure_followed = 'x',
       deviation_reason = 'x', refusal_grounds = '{ESSENTIAL_INTERESTS}', executed_at = now() where request_id = $1`,
    [request.key, to.prosecutionService],
  );
  await holdAgainst(closedRequest, columns(), reading, request.id);
});

test('of a request whose refusal is considered: the requesting State sees nothing of it', async () => {
  const request = await filled('ACKNOWLEDGED');
  // A ground of art. 55(7) against what is not asked for under it: whoever reads the proposal is warned.
  const grounds = ['INSUFFICIENT_EVIDENCE'];
  await request.give(officerOf(to), 'proposeMlaRequestRefusal', { grounds });
  await holdAgainst(consideredRequest, columns(), reading, request.id);
});

test('of a request that was refused', async () => {
  await holdAgainst(refusedRequest, columns(), reading, (await filled('REFUSED')).id);
});

/** A request of two items; the refusal of the first is proposed. */
async function itemConsidered(): Promise<TestRequest> {
  const request = await filled('ACCEPTED');
  await request.asksForMore();
  await request.give(officerOf(to), 'proposeMlaRequestItemRefusal');
  return request;
}

test('of a request of which the refusal of an item is considered', async () => {
  const request = await itemConsidered();
  await holdAgainst(requestOfWhichAnItemIsConsidered, columns(), reading, request.id);
});

test('of a request of which an item was refused', async () => {
  const request = await itemConsidered();
  await request.give(supervisorOf(to), 'refuseMlaRequestItem');
  await holdAgainst(requestOfWhichAnItemIsRefused, columns(), reading, request.id);
});

test('of a request that is considered incomplete, and was returned', async () => {
  const request = await filled('ACKNOWLEDGED');
  const reasons = 'The order is missing.';
  await request.give(officerOf(to), 'proposeMlaRequestReturn', { reasons });
  await holdAgainst(requestOfWhichAReturnIsProposed, columns(), reading, request.id);
  await request.give(supervisorOf(to), 'returnMlaRequestAsIncomplete');
  await holdAgainst(returnedRequest, columns(), reading, request.id);
});

test('of a request of which an answer is proposed: the requested State sees nothing of it', async () => {
  const request = await filled('INFORMATION_REQUESTED');
  await request.give(officerOf(from), 'proposeMlaRequestInformation');
  await holdAgainst(requestOfWhichAnAnswerIsProposed, columns(), reading, request.id);
});

test('of a request that was asked about, consulted on, accepted on conditions and postponed', async () => {
  const request = await filled('INFORMATION_REQUESTED');
  await request.give(officerOf(from), 'proposeMlaRequestInformation');
  await request.give(supervisorOf(from), 'giveMlaRequestInformation');
  await request.give(officerOf(from), 'openMlaRequestConsultation', { about: 'POSTPONEMENT' });
  await request.give(officerOf(to), 'sayInMlaRequestConsultation');
  await request.give(officerOf(from), 'concludeMlaRequestConsultation');
  const conditions = [{ kind: 'OTHER', text: 'To be kept.', expiresOn: '2027-12-31' }];
  await request.give(officerOf(to), 'proposeMlaRequestConditions', { conditions, answerDueOn: '2099-01-31' });
  await holdAgainst(preparedRequest, columns(), reading, request.id);
  await request.give(supervisorOf(to), 'sendMlaRequestConditions');
  await request.by(from, 'acceptMlaRequestCondition');
  const domesticProceeding = 'An investigation of our own into the same accounts.';
  await request.give(officerOf(to), 'proposeMlaRequestPostponement', { domesticProceeding });
  await request.give(supervisorOf(to), 'postponeMlaRequest');
  await holdAgainst(postponedRequest, columns(), reading, request.id);
});

test('of a request after which the requesting State asked', async () => {
  const request = await filled('ACKNOWLEDGED');
  await request.give(officerOf(from), 'inquireMlaRequestStatus', { answerDueOn: '2099-01-31' });
  await request.give(officerOf(to), 'answerMlaRequestInquiry');
  await holdAgainst(inquiredRequest, columns(), reading, request.id);
});

test('of a request of which nothing is due but an answer to what the requesting State asked', async () => {
  const request = await filled('ACCEPTED');
  await request.give(officerOf(from), 'inquireMlaRequestStatus', { answerDueOn: '2099-01-31' });
  await request.give(officerOf(to), 'executeMlaRequest');
  await holdAgainst(inquiringRequest, columns(), reading, request.id);
});

test('of a request that takes long, and why', async () => {
  const request = await filled('ACKNOWLEDGED');
  const own = { id: request.id, expectedVersion: await request.version() };
  const input = { ...own, reason: 'COURT_BACKLOG', text: 'The court sits again in May.' };
  const { codes } = await w.test.ask(
    officerOf(to),
    'mutation ($input: RecordMlaRequestDelayInput!) { recordMlaRequestDelay(input: $input) { replayed } }',
    { input },
  );
  expect(codes).toEqual([]);
  await holdAgainst(delayedRequest, columns(), reading, request.id);
});

test('of an oral request that was confirmed in writing', async () => {
  const request = await filled('ACKNOWLEDGED');
  await w.test.owner.query(
    `with due as (update mla_request set written_confirmation_due_at = now() where id = $1 returning id)
     insert into mla_request_written_confirmation (id, request_id, confirmed_at) select gen_random_uuid(), id, now() from due`,
    [request.key],
  );
  await holdAgainst(oralRequest, columns(), reading, request.id);
});

test('of a request that lapsed', async () => {
  await holdAgainst(lapsedRequest, columns(), reading, (await filled('LAPSED')).id);
});

test('of a request of which a condition was declined', async () => {
  const declined = await filled('CONDITIONS_PROPOSED');
  await declined.by(from, 'declineMlaRequestCondition');
  await holdAgainst(declinedRequest, columns(), reading, declined.id);
});

test('of a request of which a condition was fulfilled', async () => {
  const fulfilled = await filled('ACCEPTED_WITH_CONDITIONS');
  await fulfilled.give(officerOf(to), 'fulfilMlaRequestCondition');
  await holdAgainst(fulfilledRequest, columns(), reading, fulfilled.id);
});

test('of a request of which the conditions were taken back', async () => {
  const withdrawn = await filled('CONDITIONS_PROPOSED');
  await withdrawn.give(officerOf(to), 'withdrawMlaRequestConditions');
  await holdAgainst(withdrawnConditions, columns(), reading, withdrawn.id);
});

test('of a draft in review: nobody but the requesting State and the auditor of the system', async () => {
  await filled('SUBMITTED');
  await holdAgainst(requestInReview, columns(), reading, (await filled('IN_REVIEW')).id);
});

test('an authority with the request and without its case sees no more of the case through it', async () => {
  const request = await w.request({ from: to, to: from, status: 'SUBMITTED' });
  await request.assignIn(from);
  const marks = await reading.of(prosecutorOf(from), request.id);
  expect(marks?.get('MlaRequest.case')).toBe('o');
  expect(marks?.get('MlaRequestContent.facts')).toBe('F');
});

describe('for whom a request exists', () => {
  const everybody = (): Readonly<Record<string, Viewer>> => ({
    requestingOfficer: officerOf(from),
    requestingSupervisor: supervisorOf(from),
    requestingProsecutor: prosecutorOf(from),
    requestingAuditor: auditorOf(from),
    formerAuthority: prosecutorOf(from, formerAuthority),
    // Somebody of another State who claims to serve in the authority that has the assignment.
    impostor: prosecutorOf(third, from.prosecutionService),
    requestedOfficer: officerOf(to),
    requestedSupervisor: supervisorOf(to),
    requestedProsecutor: prosecutorOf(to),
    requestedAuditor: auditorOf(to),
    ...named('party', people.peopleOf(party)),
    ...named('third', people.peopleOf(third)),
    ...people.peopleOfNoState,
  });
  const named = (name: string, of: Readonly<Record<string, Viewer>>): Record<string, Viewer> =>
    Object.fromEntries(Object.entries(of).map(([key, viewer]) => [`${name}.${key}`, viewer]));

  const requesting = [
    'requestingOfficer',
    'requestingSupervisor',
    'requestingProsecutor',
    'requestingAuditor',
  ];
  const requested = ['requestedOfficer', 'requestedSupervisor', 'requestedProsecutor', 'requestedAuditor'];
  const table: Readonly<Record<Status, readonly string[]>> = {
    DRAFT: [...requesting, 'auditor'],
    IN_REVIEW: [...requesting, 'auditor'],
    SUBMITTED: [...requesting, ...requested, 'auditor', 'starStaff'],
    DELIVERED: [...requesting, ...requested, 'auditor', 'starStaff'],
    ACKNOWLEDGED: [...requesting, ...requested, 'auditor', 'starStaff'],
    ACCEPTED: [...requesting, ...requested, 'auditor', 'starStaff'],
    IN_EXECUTION: [...requesting, ...requested, 'auditor', 'starStaff'],
    PARTLY_EXECUTED: [...requesting, ...requested, 'auditor', 'starStaff'],
    EXECUTED: [...requesting, ...requested, 'auditor', 'starStaff'],
    REFUSED: [...requesting, ...requested, 'auditor', 'starStaff'],
    UNDER_EXAMINATION: [...requesting, ...requested, 'auditor', 'starStaff'],
    RETURNED_INCOMPLETE: [...requesting, ...requested, 'auditor', 'starStaff'],
    INFORMATION_REQUESTED: [...requesting, ...requested, 'auditor', 'starStaff'],
    CONDITIONS_PROPOSED: [...requesting, ...requested, 'auditor', 'starStaff'],
    POSTPONED: [...requesting, ...requested, 'auditor', 'starStaff'],
    ACCEPTED_WITH_CONDITIONS: [...requesting, ...requested, 'auditor', 'starStaff'],
    LAPSED: [...requesting, ...requested, 'auditor', 'starStaff'],
    EVIDENCE_TRANSMITTED: [...requesting, ...requested, 'auditor', 'starStaff'],
    WITHDRAWN: [...requesting, ...requested, 'auditor', 'starStaff'],
    CLOSED: [...requesting, ...requested, 'auditor', 'starStaff'],
  };

  async function formerlyAssigned(request: TestRequest): Promise<TestRequest> {
    const authorityId = globalId('CompetentAuthority', formerAuthority);
    await request.give(officerOf(from), 'assignMlaRequest', { authorityId });
    await request.give(officerOf(from), 'endMlaRequestAssignment', { authorityId });
    return request;
  }

  test.each(Object.entries(table))('while %s', async (status, seeing) => {
    const request = await formerlyAssigned(await filled(status as Status));
    expect(await whoSees(everybody(), reading, request.id)).toEqual([...seeing].sort());
  });

  test('when it is confidential (UNCAC art. 46(20)): not for StAR', async () => {
    const request = await formerlyAssigned(await filled('SUBMITTED', { confidential: true }));
    const seeing = [...requesting, ...requested, 'auditor'];
    expect(await whoSees(everybody(), reading, request.id)).toEqual(seeing.sort());
  });

  test('when it was withdrawn before it was sent: as a draft', async () => {
    const request = await filled('IN_REVIEW');
    await request.give(officerOf(from), 'withdrawMlaRequest');
    expect(await whoSees(everybody(), reading, request.id)).toEqual([...requesting, 'auditor'].sort());
  });
});

describe('for StAR a request exists', () => {
  const grants: readonly (readonly [string, boolean, (on: TestCase) => Promise<void>])[] = [
    ['with a grant of the requesting State', true, (on) => w.grant(on, from)],
    ['with a grant of the requested State', true, (on) => w.grant(on, to)],
    ['not without a grant', false, () => Promise.resolve()],
    ['not with a grant of another party State', false, (on) => w.grant(on, party)],
    ['not with an expired grant', false, (on) => w.grant(on, from, { end: 'EXPIRED' })],
    ['not with a revoked grant', false, (on) => w.grant(on, to, { end: 'REVOKED' })],
    [
      'with one grant in force beside an expired one',
      true,
      async (on) => {
        await w.grant(on, from, { end: 'EXPIRED' });
        await w.grant(on, from);
      },
    ],
  ];

  test.each(grants)('%s', async (_how, sees, grant) => {
    const on = await w.case({ leadBy: from, parties: [party, to] });
    const request = await w.request({ from, to, of: on, status: 'SUBMITTED' });
    const draft = await w.request({ from, to, of: on });
    await grant(on);
    expect((await reading.of(starStaff, request.id)) !== null).toBe(sees);
    expect((await reading.of(starStaff, request.id, 'plain')) !== null).toBe(sees);
    expect(await reading.of(starStaff, draft.id)).toBeNull();
  });
});
