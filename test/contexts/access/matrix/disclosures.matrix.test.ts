import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import { disclosure, type DisclosureWish, type TestDisclosure } from '../../../support/world-disclosures.js';
import { TestRequest } from '../../../support/world-requests.js';
import { completeContents, world, type TestCase, type World } from '../../../support/world.js';
import {
  acknowledgedDisclosure,
  declinedDisclosure,
  disclosureInReview,
  partsOfDisclosure,
  requestFromDisclosure,
  transmittedDisclosure,
} from './disclosures.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let reading: Reading;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let of: TestCase;

beforeAll(async () => {
  w = await world();
  reading = new Reading(w.test, 'SpontaneousDisclosure', partsOfDisclosure);
  ({ from, to } = await w.pair());
  third = await w.state();
  of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
});

const authorityOf = (state: people.TestState): string =>
  globalId('CompetentAuthority', state.prosecutionService);

/** A disclosure with everything filled in that its status allows, filed in each State that knows of it. */
async function filled(status: NonNullable<DisclosureWish['status']>): Promise<TestDisclosure> {
  const draft = { caseId: of.id, authorityId: authorityOf(from) };
  const one = await disclosure(w, { from, to, status, draft });
  await one.give(officerOf(from), 'fileDisclosure');
  if (!['DRAFT', 'IN_REVIEW', 'DISCARDED'].includes(status))
    await one.give(officerOf(to), 'fileDisclosure', { authorityId: authorityOf(to) });
  return one;
}

const columns = (): Columns => ({
  'SD-CA': [officerOf(from), supervisorOf(from)],
  'SD-INV': [prosecutorOf(from)],
  'SD-AUD': [auditorOf(from)],
  'RC-CA': [officerOf(to), supervisorOf(to)],
  'RC-INV': [prosecutorOf(to)],
  'RC-AUD': [auditorOf(to)],
  STAR: [starStaff],
  AUD: [auditor],
});

test('the table names every field of a disclosure and its parts', () => {
  expect(Object.keys(acknowledgedDisclosure).sort()).toEqual([...reading.fields].sort());
});

test('of a disclosure that was acknowledged', async () => {
  const one = await filled('ACKNOWLEDGED');
  await one.give(officerOf(to), 'askDisclosureConsent');
  const { rows } = await w.test.owner.query('select id from disclosure_consent where disclosure_id = $1', [
    one.key,
  ]);
  const consentId = String(rows[0].id);
  await one.give(supervisorOf(from), 'decideDisclosureConsent', { consentId });
  await one.give(officerOf(to), 'recordDisclosureUse', { consentId });
  await one.give(supervisorOf(to), 'giveDisclosureExculpatoryNotice', {
    disclosedOn: new Date().toISOString().slice(0, 10),
    noAdvanceNoticeReason: 'The court asked at the hearing.',
  });
  const { id: caseId } = await w.case({ leadBy: to });
  const { key } = await one.give(officerOf(to), 'convertDisclosureToMlaRequest', { caseId });
  await holdAgainst(acknowledgedDisclosure, columns(), reading, one.id);
  const request = new TestRequest(w, key, of, to, from);
  await request.give(officerOf(to), 'amendMlaRequest', { contents: completeContents() });
  await request.give(officerOf(to), 'proposeMlaRequestSubmission');
  await request.give(supervisorOf(to), 'submitMlaRequest');
  for (const state of [from, to]) await request.assignIn(state);
  await w.grant({ id: caseId, key: String((await request.row()).case_id), lead: to }, to);
  await holdAgainst(
    requestFromDisclosure,
    {
      'RQ-CA': [officerOf(to), supervisorOf(to)],
      'RQ-INV': [prosecutorOf(to)],
      'RQ-AUD': [auditorOf(to)],
      'RD-CA': [officerOf(from), supervisorOf(from)],
      'RD-EX': [prosecutorOf(from)],
      'RD-AUD': [auditorOf(from)],
      STAR: [starStaff],
      AUD: [auditor],
    },
    new Reading(w.test, 'MlaRequest', []),
    request.id,
  );
});

test('of one that was not acknowledged yet: the receiving State does not read the information', async () => {
  await holdAgainst(transmittedDisclosure, columns(), reading, (await filled('TRANSMITTED')).id);
});

test('of one that was declined', async () => {
  await holdAgainst(declinedDisclosure, columns(), reading, (await filled('DECLINED')).id);
});

test('of one in review', async () => {
  await holdAgainst(disclosureInReview, columns(), reading, (await filled('IN_REVIEW')).id);
});

test.each([
  ['DRAFT', ['from']],
  ['IN_REVIEW', ['from']],
  ['DISCARDED', ['from']],
  ['TRANSMITTED', ['from', 'to']],
  ['ACKNOWLEDGED', ['from', 'to']],
  ['DECLINED', ['from', 'to']],
] as const)(
  'while %s it exists for its States alone: not for parties of the case, nor StAR',
  async (status, states) => {
    const one = await filled(status);
    const named = (name: string, some: Readonly<Record<string, Viewer>>): Record<string, Viewer> =>
      Object.fromEntries(Object.entries(some).map(([key, viewer]) => [`${name}.${key}`, viewer]));
    const everybody = {
      ...named('from', people.peopleOf(from)),
      ...named('to', people.peopleOf(to)),
      ...named('third', people.peopleOf(third)),
      impostor: prosecutorOf(third, from.prosecutionService),
      otherAuthority: prosecutorOf(from, await w.authority(from)),
      ...people.peopleOfNoState,
    };
    const seeing = states.flatMap((state) =>
      ['officer', 'supervisor', 'prosecutor', 'auditor'].map((who) => `${state}.${who}`),
    );
    expect(await whoSees(everybody, reading, one.id)).toEqual([...seeing, 'auditor'].sort());
  },
);
