import { beforeAll, expect, test } from 'vitest';
import { ConfidentialityAnswer, CostBearer } from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { costOf } from '../../mla-requests/costs/costs-world.js';
import { agreedCost, answeredNotice, requestWithCosts } from './costs.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
let request: TestRequest;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  const of = await w.case({ leadBy: from });
  await w.grant(of, from);
  // Confidential, so that StAR does not see the request at all, grant or not.
  request = await w.request({ from, to, of, status: 'ACCEPTED', contents: { confidential: true } });
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

test('of a cost, of a notice, and of the request that has them', async () => {
  const { rows } = await w.test.owner.query('select id from mla_request_item where request_id = $1', [
    request.key,
  ]);
  const cost = await costOf(w, request, { itemId: globalId('MlaRequestItem', String(rows[0].id)) });
  await cost.consult(officerOf(to));
  await cost.give(officerOf(to), 'proposeMlaRequestCostTerms');
  await cost.give(officerOf(from), 'declineMlaRequestCost');
  await cost.give(officerOf(to), 'proposeMlaRequestCostTerms');
  await cost.give(officerOf(from), 'agreeToMlaRequestCost');
  const ofCost = new Reading(w.test, 'MlaRequestCost', ['MlaRequestCostCommandAvailability']);
  expect(Object.keys(agreedCost).sort()).toEqual([...ofCost.fields].sort());
  await holdAgainst(agreedCost, columns(), ofCost, cost.id);

  const { key } = await w.give(officerOf(to), 'reportConfidentialityCannotBeMet', {
    requestId: request.id,
    reason: 'The holder must be told.',
  });
  const id = globalId('ConfidentialityNotice', key);
  await w.give(officerOf(from), 'answerConfidentialityNotice', {
    id,
    expectedVersion: 1,
    answer: ConfidentialityAnswer.EXECUTE,
    remark: 'Go on.',
  });
  const ofNotice = new Reading(w.test, 'ConfidentialityNotice', []);
  expect(Object.keys(answeredNotice).sort()).toEqual([...ofNotice.fields].sort());
  await holdAgainst(answeredNotice, columns(), ofNotice, id);
  const another = await costOf(w, request);
  await another.consult(officerOf(to));
  await w.propose(officerOf(to), 'proposeMlaRequestCostTerms', {
    ...{ id: another.id, expectedVersion: 1 },
    ...{ bearer: CostBearer.SHARED, terms: 'Half each' },
  });
  await holdAgainst(requestWithCosts, columns(), new Reading(w.test, 'MlaRequest', []), request.id);
});

test('StAR sees a request by grant, and nothing of these', async () => {
  const of = await w.case({ leadBy: from });
  await w.grant(of, from);
  const granted = await w.request({ from, to, of, status: 'ACCEPTED' });
  const cost = await costOf(w, granted);
  const marks = await new Reading(w.test, 'MlaRequest', []).of(starStaff, granted.id);
  expect(marks?.get('MlaRequest.costs')).toBe('-');
  expect(marks?.get('MlaRequest.confidentialityNotices')).toBe('-');
  expect(await new Reading(w.test, 'MlaRequestCost', []).of(starStaff, cost.id)).toBeNull();
});
