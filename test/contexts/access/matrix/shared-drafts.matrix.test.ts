import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeEnclosure, world, type World } from '../../../support/world.js';
import { arrivedDraft, sharedDraft } from '../../mla-requests/pre-clearance/pre-clearance-world.js';
import { Reading } from './reading.js';
import {
  draftFromPaper,
  draftOnPaper,
  judgedDraft,
  requestWithDrafts,
  withdrawnDraft,
} from './shared-drafts.expected.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
let request: TestRequest;
let reading: Reading;

const parts = [
  'SharedDraftContent',
  'SharedDraftComment',
  'SharedDraftPerson',
  'SharedDraftItem',
  'SharedDraftParticular',
];

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  const of = await w.case({ leadBy: from, parties: [to] });
  await w.grant(of, from);
  await w.grant(of, to);
  request = await w.request({
    from,
    to,
    of,
    contents: { persons: [await w.subject(of)], enclosures: [completeEnclosure()] },
  });
  await request.assignIn(from);
  reading = new Reading(w.test, 'SharedDraft', parts);
});

const columns = (): Columns => ({
  'RQ-CA': [officerOf(from), supervisorOf(from)],
  'RQ-AUD': [auditorOf(from)],
  'RD-CA': [officerOf(to), supervisorOf(to)],
  'RD-AUD': [auditorOf(to)],
  AUD: [auditor],
});

test('of a shared draft that was judged, of one that was withdrawn, and of the request that came of them', async () => {
  const draft = await sharedDraft(w, request, { message: 'Would this do?', reason: 'To be sure.' });
  await draft.give(officerOf(to), 'commentOnSharedDraft');
  await draft.give(officerOf(to), 'judgeSharedDraft');
  await holdAgainst(judgedDraft, columns(), reading, draft.id);

  const withdrawn = await sharedDraft(w, request);
  await withdrawn.give(officerOf(to), 'commentOnSharedDraft');
  await withdrawn.give(officerOf(from), 'withdrawSharedDraft');
  await holdAgainst(withdrawnDraft, columns(), reading, withdrawn.id);

  await request.give(officerOf(from), 'proposeMlaRequestSubmission');
  await request.give(supervisorOf(from), 'submitMlaRequest');
  await request.assignIn(to);
  await holdAgainst(
    requestWithDrafts,
    {
      'RQ-CA': [officerOf(from), supervisorOf(from)],
      'RQ-INV': [prosecutorOf(from)],
      'RQ-AUD': [auditorOf(from)],
      'RD-CA': [officerOf(to), supervisorOf(to)],
      'RD-EX': [prosecutorOf(to)],
      'RD-AUD': [auditorOf(to)],
      STAR: [starStaff],
      AUD: [auditor],
    },
    new Reading(w.test, 'MlaRequest', []),
    request.id,
  );
  const third = await w.state();
  const everybody = {
    requestingOfficer: officerOf(from),
    requestingProsecutor: prosecutorOf(from),
    requestedOfficer: officerOf(to),
    requestedProsecutor: prosecutorOf(to),
    thirdOfficer: officerOf(third),
    thirdAuditor: auditorOf(third),
    ...people.peopleOfNoState,
  };
  const seeing = ['auditor', 'requestedOfficer', 'requestingOfficer'];
  for (const { id } of [draft, withdrawn]) expect(await whoSees(everybody, reading, id)).toEqual(seeing);
});

test('of a draft that was shown by letter and answered on paper', async () => {
  const absent = await w.state({ onRepatria: false });
  const draft = await sharedDraft(w, await w.request({ from, to: absent }));
  const today = new Date().toISOString().slice(0, 10);
  await draft.give(officerOf(from), 'judgeSharedDraft', {
    onPaper: { happenedOn: today, receivedOn: today, reference: 'Letter 9', writtenBy: 'The deputy head' },
  });
  const letters = ['SharedDraftComment', 'MlaRequestDelivery', 'MlaRequestLetter'];
  const ofPaper = new Reading(w.test, 'SharedDraft', letters);
  await holdAgainst(
    draftOnPaper,
    {
      'RQ-CA': [officerOf(from), supervisorOf(from)],
      'RQ-AUD': [auditorOf(from)],
      AUD: [auditor],
    },
    ofPaper,
    draft.id,
  );
  const everybody = {
    requestingOfficer: officerOf(from),
    requestingProsecutor: prosecutorOf(from),
    absentOfficer: officerOf(absent),
    absentAuditor: auditorOf(absent),
    thirdOfficer: officerOf(to),
    ...people.peopleOfNoState,
  };
  expect(await whoSees(everybody, ofPaper, draft.id)).toEqual(['auditor', 'requestingOfficer']);
});

test('of a draft that came on paper, was answered by letter and withdrawn by a paper', async () => {
  const absent = await w.state({ onRepatria: false });
  const draft = await arrivedDraft(w, {
    ...{ from: absent, to, message: 'Would this do?', persons: [{ kind: 'NATURAL', name: 'A surveyor' }] },
  });
  const today = new Date().toISOString().slice(0, 10);
  await draft.give(officerOf(to), 'judgeSharedDraft');
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_delivery where shared_draft_id = $1',
    [draft.key],
  );
  await draft.give(officerOf(to), 'dispatchSharedDraftLetter', {
    ...{ deliveryId: globalId('MlaRequestDelivery', rows[0]?.id ?? ''), medium: 'COURIER' },
    ...{ dispatchedOn: today, source: 'Receipt 7' },
  });
  await draft.give(officerOf(to), 'withdrawSharedDraft', {
    onPaper: { happenedOn: today, reference: 'Letter 9' },
  });
  const letters = ['MlaRequestDelivery', 'MlaRequestLetter'];
  const ofPaper = new Reading(w.test, 'SharedDraft', [...parts, ...letters]);
  await holdAgainst(
    draftFromPaper,
    {
      'RD-CA': [officerOf(to), supervisorOf(to)],
      'RD-AUD': [auditorOf(to)],
      AUD: [auditor],
    },
    ofPaper,
    draft.id,
  );
  const everybody = {
    requestedOfficer: officerOf(to),
    requestedProsecutor: prosecutorOf(to),
    absentOfficer: officerOf(absent),
    absentAuditor: auditorOf(absent),
    thirdOfficer: officerOf(from),
    ...people.peopleOfNoState,
  };
  expect(await whoSees(everybody, ofPaper, draft.id)).toEqual(['auditor', 'requestedOfficer']);
});
