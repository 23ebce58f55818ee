import { beforeAll, expect, test } from 'vitest';
import { NoticeTiming } from '../../../../../src/contexts/evidence/index.js';
import { officerOf } from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { handedOver, notice, type TestEvidence } from '../../evidence-world.js';

const { WITHOUT_DELAY } = NoticeTiming;

let w: World;
let item: TestEvidence;
beforeAll(async () => {
  w = await world();
  item = await handedOver(w);
});

const lateReason = 'In court.';

test.each([
  ['a late notice without the time', () => ({ timing: WITHOUT_DELAY, lateReason }), ['disclosedAt']],
  [
    'a late notice without the reason',
    () => ({ timing: WITHOUT_DELAY, disclosedAt: new Date() }),
    ['lateReason'],
  ],
  [
    'a prior notice of what was disclosed',
    () => ({ disclosedAt: new Date(), lateReason }),
    ['disclosedAt', 'lateReason'],
  ],
  [
    'a disclosure before the evidence was there',
    () => ({ timing: WITHOUT_DELAY, lateReason, disclosedAt: new Date(0) }),
    ['disclosedAt'],
  ],
  [
    'a late notice of what will be disclosed',
    () => ({ timing: WITHOUT_DELAY, lateReason, disclosedAt: new Date('2199-01-01') }),
    ['disclosedAt'],
  ],
])('R10 broken: no notice contradicts itself: not %s', async (_what, more, fields) => {
  const { extensions } = await refusal(notice(w, item, more()));
  const problems = extensions['problems'] as { field: string; rule: string }[];
  expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(
    fields.map((field) => `input.${field} R10`),
  );
});

test('reaches the requested State, which asks for consultation once; the outcome is said once', async () => {
  const { from, to } = item.request;
  const id = await notice(w, item);
  const query = `query N($id: ID!) { mlaRequest(id: $id) { exculpatoryNotices(first: 1) { edges { node {
    id disclosedTo consultationOutcome } } } } }`;
  const seen = async () => (await w.test.ask(officerOf(to), query, { id: item.request.id })).data?.mlaRequest;
  expect((await seen()).exculpatoryNotices.edges[0].node).toMatchObject({ id, disclosedTo: 'The defence' });
  const give = async (
    by: typeof from,
    command: 'askExculpatoryConsultation' | 'recordExculpatoryConsultation',
  ) =>
    w.give(officerOf(by), command, {
      id,
      expectedVersion: await w.versionOf('exculpatory_notice', id.split(':')[1] ?? ''),
      outcome: 'Names are masked.',
    });
  expect((await refusal(give(from, 'recordExculpatoryConsultation'))).code).toBe('INVALID_TRANSITION');
  expect((await refusal(give(from, 'askExculpatoryConsultation'))).code).toBe('FORBIDDEN');
  await give(to, 'askExculpatoryConsultation');
  expect((await refusal(give(to, 'askExculpatoryConsultation'))).code).toBe('INVALID_TRANSITION');
  expect((await refusal(give(to, 'recordExculpatoryConsultation'))).code).toBe('FORBIDDEN');
  await give(from, 'recordExculpatoryConsultation');
  expect((await refusal(give(from, 'recordExculpatoryConsultation'))).code).toBe('INVALID_TRANSITION');
  expect((await seen()).exculpatoryNotices.edges[0].node.consultationOutcome).toBe('Names are masked.');
});
