import { expect, test } from 'vitest';
import { NoticeTiming } from '../../../../src/contexts/evidence/index.js';
import {
  dispatch,
  letterBy,
  lettersBy,
  lettersMade,
  readersOf,
  waitingLetters,
} from '../../../support/letters.js';
import { registered } from '../../../support/paper-requests.js';
import { auditorOf, officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { oneSided } from '../../../support/one-sided.js';
import { enter, handedOver, notice } from '../evidence-world.js';

const { w, own, absent, onPaper } = await oneSided();

/** A step of the own State, or one that it enters for the other, on a notice. */
const consult = async (
  id: string,
  command: 'askExculpatoryConsultation' | 'recordExculpatoryConsultation',
  viewer = officerOf(own),
) =>
  w.give(viewer, command, {
    id,
    expectedVersion: await w.versionOf('exculpatory_notice', id.split(':')[1] ?? ''),
    ...(command === 'recordExculpatoryConsultation' && { outcome: 'Disclosed in part.' }),
  });

test('where the requested State does not take part, notice is given by letter, and so is what came of the consultation', async () => {
  const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
  await request.assignIn(own);
  const item = await enter(w, request, { by: officerOf(own) });
  await w.give(supervisorOf(own), 'handOverEvidence', { items: [item.id], onPaper });
  let id = '';
  const letter = await letterBy(w, request, own, async () => (id = await notice(w, item)));
  expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'giveExculpatoryNotice' } });
  const { requesting_reference: ours } = await request.row();
  for (const words of [
    ...['# Notice of an exculpatory disclosure', `Our reference: ${String(ours)}`],
    ...[String((await item.row()).title), '## Proceeding (UNCAC art. 46(19))\n\nCriminal case 1/2026'],
    ...['## Disclosed to\n\nThe defence', 'The account was not his.'],
  ])
    expect(letter.text).toContain(words);
  expect(letter.text).not.toContain('not possible');
  const of = { own, absent, command: 'giveExculpatoryNotice' };
  expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
  await dispatch(w, request, own, letter);
  expect((await waitingLetters(w, request, own)).map((one) => one.id)).not.toContain(letter.id);

  expect(await lettersBy(w, request, own, () => consult(id, 'askExculpatoryConsultation'))).toEqual([]);
  const outcome = await letterBy(w, request, own, () => consult(id, 'recordExculpatoryConsultation'));
  for (const words of ['# Consultation on an exculpatory disclosure', 'Disclosed in part.'])
    expect(outcome.text).toContain(words);
});

test('notice that comes after the disclosure says when that was, and why it is late', async () => {
  const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
  const item = await enter(w, request, { by: officerOf(own) });
  await w.give(supervisorOf(own), 'handOverEvidence', { items: [item.id], onPaper });
  const disclosedAt = new Date();
  const { text } = await letterBy(w, request, own, () =>
    notice(w, item, {
      timing: NoticeTiming.WITHOUT_DELAY,
      disclosedAt,
      lateReason: 'In the hearing itself.',
    }),
  );
  const said = disclosedAt.toISOString().slice(0, 16).replace('T', ' ');
  expect(text).toContain(`## Disclosed\n\n${said} UTC`);
  expect(text).toContain('In the hearing itself.');
});

test('where the requesting State does not take part, its notice came on paper; that the own State asks to be consulted leaves by letter', async () => {
  const request: TestRequest = await registered(w, { from: absent, to: own });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(own, command);
  const item = await handedOver(w, { request });
  let id = '';
  expect(
    await lettersBy(w, request, own, async () => (id = await notice(w, item, { by: officerOf(own) }))),
  ).toEqual([]);
  const letter = await letterBy(w, request, own, () => consult(id, 'askExculpatoryConsultation'));
  expect(letter).toMatchObject({ subject: 'ANSWER', event: { command: 'askExculpatoryConsultation' } });
  for (const words of ['# Request for consultation', 'We ask to be consulted', 'Criminal case 1/2026'])
    expect(letter.text).toContain(words);
});

test('between two States that take part no letter is made; the step is known to both central authorities and their auditors', async () => {
  const item = await handedOver(w);
  const { request } = item;
  await request.assignIn(request.from);
  await request.assignIn(request.to);
  await notice(w, item);
  expect(await lettersMade(w, request)).toBe(0);
  const { from, to } = request;
  const knows = async (viewer: ReturnType<typeof officerOf>): Promise<boolean> => {
    const rows = await w.test.sqlAs(
      viewer,
      `select 1 from mla_request_event where request_id = $1 and command = 'giveExculpatoryNotice'`,
      [request.key],
    );
    const query = `query E($id: ID!) { mlaRequest(id: $id) { events(first: 50) { edges { node { command } } } } }`;
    const { data } = await w.test.ask(viewer, query, { id: request.id });
    const shown = JSON.stringify(data?.mlaRequest).includes('giveExculpatoryNotice');
    expect(shown).toBe(rows.length > 0);
    return shown;
  };
  for (const viewer of [officerOf(from), officerOf(to), auditorOf(from), auditorOf(to)])
    expect(await knows(viewer)).toBe(true);
  for (const viewer of [prosecutorOf(from), prosecutorOf(to)]) expect(await knows(viewer)).toBe(false);
});
