import { describe, expect, test } from 'vitest';
import { NoticeTiming, UseBasis } from '../../../../../src/contexts/evidence/index.js';
import { dispatch, letterBy, type StepLetterSeen } from '../../../../support/letters.js';
import { oneSided } from '../../../../support/one-sided.js';
import { registered } from '../../../../support/paper-requests.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import type { TestRequest } from '../../../../support/world-requests.js';
import { enter, handedOver, notice, use, type TestEvidence } from '../../evidence-world.js';

const { w, own, absent, onPaper, today } = await oneSided();

interface Told {
  readonly request: TestRequest;
  readonly item: TestEvidence;
  readonly noticeId: string;
  readonly letter: StepLetterSeen;
}

/** Notice of an exculpatory disclosure to a State that does not take part; its letter lies. */
async function noticeByLetter(more: Record<string, unknown> = {}): Promise<Told> {
  const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
  await request.assignIn(own);
  const item = await enter(w, request, { by: officerOf(own) });
  await w.give(supervisorOf(own), 'handOverEvidence', { items: [item.id], onPaper });
  let noticeId = '';
  const letter = await letterBy(w, request, own, async () => (noticeId = await notice(w, item, more)));
  return { request, item, noticeId, letter };
}

const restsOn = ({ noticeId }: Told, more: object = {}) => ({
  basis: UseBasis.EXCULPATORY,
  purpose: 'Disclosure to the defence',
  noticeId,
  ...more,
});

const disclosed = (told: Told, more: object = {}): Promise<unknown> => use(w, told.item, restsOn(told, more));

async function missing(command: Promise<unknown>): Promise<readonly string[]> {
  const { code, extensions } = await refusal(command);
  expect(code).toBe('INCOMPLETE');
  return (extensions['missing'] as { missing: string; rule: string }[]).map(
    (one) => `${one.rule} ${one.missing}`,
  );
}

const send = ({ request, letter }: Told): Promise<void> => dispatch(w, request, own, letter);

/** What a receipt or a returned envelope says of the letter. */
const says = ({ letter }: Told, kind: 'NON_DELIVERY' | 'RETRIEVAL'): Promise<unknown> =>
  w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
    ...{ deliveryId: letter.id, kind: kind as never, happenedOn: today, source: 'Envelope 1' },
    ...(kind === 'NON_DELIVERY' && { reason: 'ADDRESSEE_UNKNOWN' as never }),
  });

const saidAt = async ({ noticeId }: Told): Promise<unknown> =>
  (await w.recordOf('exculpatory_notice', noticeId.split(':')[1] ?? '')).said_at;

const dispatchFirst =
  'R10 the dispatch of the letter that gives notice of the disclosure (dispatchMlaRequest, naming its delivery)';

/** Past the service: the entry as the command would write it. */
const writeUse = ({ item, noticeId }: Told): Promise<unknown> =>
  w.test.sqlAs(
    officerOf(own),
    `insert into evidence_use (id, item_id, request_id, case_id, requesting_keeper, requested_keeper, basis, purpose,
       proceeding, used_at, used_by, notice_id, conditions_kept, entered_by, entered_at)
     select gen_random_uuid(), e.id, e.request_id, e.case_id, e.requesting_keeper, e.requested_keeper, 'EXCULPATORY', 'x',
       'x', now(), 'x', $2, '{}', current_setting('app.viewer_id'), now()
     from evidence_item e where e.id = $1 returning id`,
    [item.key, noticeId.split(':')[1]],
  );

describe('to a State that does not take part, notice is given once its letter has left', () => {
  test('R10: no use rests on a notice whose letter lies; after the dispatch it does', async () => {
    const told = await noticeByLetter();
    expect(await saidAt(told)).toBeNull();
    expect(await missing(disclosed(told))).toEqual([dispatchFirst]);
    await expect(writeUse(told)).rejects.toThrow('what exculpates is disclosed with notice');
    await send(told);
    await disclosed(told);
    expect(await writeUse(told)).toHaveLength(1);
  });

  test('R10 broken: nor a use of before the letter left', async () => {
    const told = await noticeByLetter();
    const { given_at: givenAt } = await w.recordOf('exculpatory_notice', told.noticeId.split(':')[1] ?? '');
    await send(told);
    const usedAt = new Date(givenAt.getTime() - 1);
    expect(await missing(disclosed(told, { usedAt }))).toEqual(['R10 notice given before the disclosure']);
  });

  test('R10: a letter that did not arrive said nothing; once it did after all, it said it', async () => {
    const told = await noticeByLetter();
    await send(told);
    await says(told, 'NON_DELIVERY');
    expect(await saidAt(told)).toBeNull();
    expect(await missing(disclosed(told))).toEqual([dispatchFirst]);
    await expect(writeUse(told)).rejects.toThrow('what exculpates is disclosed with notice');
    await says(told, 'RETRIEVAL');
    await disclosed(told);
  });

  test('R10: word that comes after the disclosure is given by letter, too', async () => {
    const disclosedAt = new Date();
    const told = await noticeByLetter({
      timing: NoticeTiming.WITHOUT_DELAY,
      disclosedAt,
      lateReason: 'In the hearing itself.',
    });
    expect(await missing(disclosed(told, { usedAt: disclosedAt }))).toEqual([dispatchFirst]);
    await send(told);
    await disclosed(told, { usedAt: disclosedAt });
  });

  test('R10: who asks to be consulted knows of it, whatever became of the letter', async () => {
    const told = await noticeByLetter();
    const { noticeId: id } = told;
    const version = () => w.versionOf('exculpatory_notice', id.split(':')[1] ?? '');
    await w.give(officerOf(own), 'askExculpatoryConsultation', { id, expectedVersion: await version() });
    await w.give(officerOf(own), 'recordExculpatoryConsultation', {
      ...{ id, expectedVersion: await version(), outcome: 'Names are masked.' },
    });
    await disclosed(told);
    await send(told);
    await says(told, 'NON_DELIVERY');
    await disclosed(told);
  });

  test('whoever may not read letters reads from when on it is said', async () => {
    const told = await noticeByLetter();
    const query = `query N($id: ID!) { mlaRequest(id: $id) { exculpatoryNotices(first: 1) { edges { node { saidAt } } } } }`;
    const seen = async (): Promise<unknown> => {
      const { data } = await w.test.ask(prosecutorOf(own), query, { id: told.request.id });
      return data?.mlaRequest.exculpatoryNotices.edges[0].node.saidAt;
    };
    expect(await seen()).toBeNull();
    await send(told);
    expect(new Date(String(await seen()))).toEqual(await saidAt(told));
  });

  test('nobody but the database says so', async () => {
    const told = await noticeByLetter();
    const written = w.test.sqlAs(
      officerOf(own),
      'update exculpatory_notice set said_at = now() where id = $1 returning id',
      [told.noticeId.split(':')[1]],
    );
    await expect(written).rejects.toMatchObject({ code: '42501' });
  });
});

test('what a State that takes part reads here, and what came from one that does not, is said at once', async () => {
  const between = await handedOver(w);
  const request = await registered(w, { from: absent, to: own });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(own, command);
  const item = await handedOver(w, { request });
  for (const [of, by] of [
    [between, officerOf(between.request.from)],
    [item, officerOf(own)],
  ] as const) {
    const row = await w.recordOf('exculpatory_notice', (await notice(w, of, { by })).split(':')[1] ?? '');
    expect(row.said_at).toEqual(row.given_at);
  }
});
