import { beforeAll, expect, test } from 'vitest';
import { AgreedWay } from '../../../../src/contexts/mla-requests/completeness/ad-hoc-agreement.js';
import { TransmissionChannel } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { letterBy } from '../../../support/letters.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  to = await w.state({ oralInUrgency: 'AGREED' });
});

test('R6 broken: an oral request that is not urgent is refused', async () => {
  const request = await w.request({ from, to, contents: { urgent: false, urgencyReason: null } });
  const error = await refusal(request.give(officerOf(from), 'amendMlaRequest', { contents: { oral: true } }));
  expect(error).toMatchObject({
    code: 'BAD_USER_INPUT',
    extensions: { problems: [{ field: 'input.contents.oral', rule: 'R6' }] },
  });
});

const agreement = (covers: AgreedWay, agreedAt = new Date(Date.now() - 60_000)) => ({
  covers: [covers],
  ...{ agreedBy: 'Duty prosecutor Corin', agreedAt, channel: 'telephone, duty line' },
});

test.each(['NOT_AGREED', 'UNKNOWN'])(
  'R6 broken: an oral request is not proposed to a State whose agreement is %s, for whatever reason',
  async (status) => {
    const pair = { from, to: await w.state({ oralInUrgency: status }) };
    for (const adHocAgreement of [null, agreement(AgreedWay.INTERPOL)]) {
      const request = await w.request({ ...pair, contents: { oral: true, adHocAgreement } });
      const incompleteReason = 'It cannot wait.';
      const error = await refusal(
        request.give(officerOf(from), 'proposeMlaRequestSubmission', { incompleteReason }),
      );
      expect(error).toMatchObject({ code: 'INCOMPLETE', extensions: { missing: [{ rule: 'R6' }] } });
      expect(error.message).toContain('adHocAgreement');
    }
  },
);

test.each(['NOT_AGREED', 'UNKNOWN'])(
  'R6 kept: an oral request is submitted to a State that agreed this once, be its agreement %s; both States read who agreed, their auditors and whoever has a part that somebody did',
  async (status) => {
    const pair = { from, to: await w.state({ oralInUrgency: status }) };
    const given = agreement(AgreedWay.ORAL);
    const request = await w.request({
      ...pair,
      status: 'SUBMITTED',
      contents: { oral: true, adHocAgreement: given },
    });
    const { agreedBy, ...of } = given;
    const agreed = { ...of, agreedAt: given.agreedAt.toISOString() };
    const whole = await w.authority(pair.to);
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_item where request_id = $1',
      [request.key],
    );
    const assign = (authority: string, parts: object = {}) =>
      request.give(officerOf(pair.to), 'assignMlaRequest', {
        authorityId: globalId('CompetentAuthority', authority),
        ...parts,
      });
    await request.give(officerOf(pair.to), 'acknowledgeMlaRequest');
    await assign(whole);
    await assign(pair.to.prosecutionService, { items: [globalId('MlaRequestItem', rows[0]?.id ?? '')] });
    const query = `query A($id: ID!) { mlaRequest(id: $id) {
      adHocAgreement { covers agreedAt channel } content { adHocAgreementGivenBy } } }`;
    for (const [viewer, knows] of [
      [officerOf(pair.from), { adHocAgreementGivenBy: agreedBy }],
      [officerOf(pair.to), { adHocAgreementGivenBy: agreedBy }],
      [prosecutorOf(pair.to, whole), { adHocAgreementGivenBy: agreedBy }],
      [prosecutorOf(pair.to), { adHocAgreementGivenBy: null }],
      [auditorOf(pair.to), null],
    ] as const) {
      for (const path of ['planned', 'plain'] as const) {
        const { data } = await w.test.ask(viewer, query, { id: request.id }, path);
        expect(data?.mlaRequest).toEqual({ adHocAgreement: agreed, content: knows });
      }
      // Nor by plain SQL, in whatever column of whatever row.
      const found = await w.test.sqlAs(
        viewer,
        `select to_jsonb(r)::text || coalesce(to_jsonb(c)::text, '') || coalesce(to_jsonb(u)::text, '') as text
           from mla_request r left join mla_request_content c on c.request_id = r.id
             left join mla_request_undivided_content u on u.request_id = r.id where r.id = $1`,
        [request.key],
      );
      expect(found.map(({ text }) => String(text).includes(agreedBy))).toEqual([
        knows?.adHocAgreementGivenBy != null,
      ]);
    }
    // What was sent stays as it was sent.
    await expect(
      w.test.sqlAs(officerOf(from), 'update mla_request set ad_hoc_agreement = null where id = $1', [
        request.key,
      ]),
    ).rejects.toThrow('does not change');
  },
);

test('R6 broken: what the directory comes to say while a request is in review is held against it', async () => {
  const pair = { from, to: await w.state({ oralInUrgency: 'AGREED' }) };
  const request = await w.request({ ...pair, contents: { oral: true }, status: 'IN_REVIEW' });
  await w.test.owner.query(
    `with former as (update central_authority_entry set current_for = null, valid_to = now() where jurisdiction = $1 returning *)
     insert into central_authority_entry (id, institution, central_authority_id, state, jurisdiction, current_for, valid_from,
       accepted_languages, accepted_channels, functions, verification, source, oral_in_urgency)
     select gen_random_uuid(), institution, central_authority_id, state, jurisdiction, central_authority_id, now(),
       accepted_languages, accepted_channels, functions, verification, source, 'NOT_AGREED' from former`,
    [pair.to.code],
  );
  const error = await refusal(request.give(supervisorOf(from), 'submitMlaRequest'));
  expect(error).toMatchObject({ code: 'INCOMPLETE', extensions: { missing: [{ rule: 'R6' }] } });
});

test('an agreement that is still to come is none; one that was recorded is taken away again', async () => {
  const request = await w.request({ from, to, contents: { oral: true } });
  const amend = (adHocAgreement: ReturnType<typeof agreement> | null) =>
    request.give(officerOf(from), 'amendMlaRequest', { contents: { adHocAgreement } });
  const now = Date.now();
  // Nor one of another time: a year before the draft is the earliest.
  for (const at of [new Date(now + 3_600_000), new Date('1801-01-01'), new Date(now - 367 * 86_400_000)]) {
    const error = await refusal(amend(agreement(AgreedWay.ORAL, at)));
    expect(error).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { problems: [{ field: 'input.contents.adHocAgreement.agreedAt' }] },
    });
  }
  await amend(agreement(AgreedWay.ORAL, new Date(now - 364 * 86_400_000)));
  const recorded = async (): Promise<unknown[]> => {
    const { rows } = await w.test.owner.query<{ given: string | null }>(
      'select ad_hoc_agreement_given_by as given from mla_request_undivided_content where request_id = $1',
      [request.key],
    );
    return [(await request.row()).ad_hoc_agreement, rows[0]?.given];
  };
  await amend(agreement(AgreedWay.ORAL));
  expect(await recorded()).toEqual([
    expect.not.objectContaining({ agreedBy: expect.anything() }),
    'Duty prosecutor Corin',
  ]);
  await amend(null);
  expect(await recorded()).toEqual([null, null]);
});

test('R7: a request through INTERPOL leaves for a State that agreed, always or this once, and for no other', async () => {
  // The directory does not say whether these States agree.
  const channel = TransmissionChannel.INTERPOL;
  const incompleteReason = 'It cannot wait.';
  for (const adHocAgreement of [null, agreement(AgreedWay.ORAL)]) {
    const request = await w.request({ from, to, contents: { channel, adHocAgreement } });
    const error = await refusal(
      request.give(officerOf(from), 'proposeMlaRequestSubmission', { incompleteReason }),
    );
    expect(error).toMatchObject({ code: 'INCOMPLETE', extensions: { missing: [{ rule: 'R7' }] } });
  }
  const adHocAgreement = agreement(AgreedWay.INTERPOL);
  const once = await w.request({ from, to, contents: { channel, adHocAgreement }, status: 'SUBMITTED' });
  expect(await once.row()).toMatchObject({ channel, sent_incomplete: false });
  const always = await w.state({ interpolInUrgency: 'AGREED' });
  const request = await w.request({ from, to: always, contents: { channel }, status: 'SUBMITTED' });
  expect(await request.row()).toMatchObject({ channel, sent_incomplete: false });
});

test('R6 kept: an oral request, urgent and agreed, is submitted; its confirmation in writing is due, and given', async () => {
  const request = await w.request({ from, to, contents: { oral: true }, status: 'SUBMITTED' });
  const { submitted_at: submitted, written_confirmation_due_at: due } = await request.row();
  expect(due.getTime()).toBeGreaterThan(submitted.getTime());
  const confirm = async (viewer = officerOf(from)) =>
    w.give(viewer, 'confirmMlaRequestInWriting', {
      id: request.id,
      expectedVersion: await request.version(),
    });
  expect((await refusal(confirm(officerOf(to)))).code).toBe('FORBIDDEN');
  for (const viewer of [officerOf(to), auditorOf(from)])
    await expect(
      w.test.sqlAs(
        viewer,
        'insert into mla_request_written_confirmation (id, request_id, confirmed_at) values (gen_random_uuid(), $1, now())',
        [request.key],
      ),
    ).rejects.toThrow('row-level security');
  await confirm();
  await w.grant(request.of, from);
  const found = 'select confirmed_at from mla_request_written_confirmation where request_id = $1';
  for (const viewer of [officerOf(from), officerOf(to), auditorOf(to)])
    expect(await w.test.sqlAs(viewer, found, [request.key])).toEqual([{ confirmed_at: expect.any(Date) }]);
  expect(
    await w.test.sqlAs(starStaff, 'select 1 from mla_request where id = $1', [request.key]),
  ).toHaveLength(1);
  expect(await w.test.sqlAs(starStaff, found, [request.key])).toEqual([]);
  expect((await refusal(confirm())).code).toBe('INCOMPLETE');
});

test('R6 kept: to a State that does not take part, the confirmation in writing is a letter', async () => {
  const absent = await w.state({ onRepatria: false, oralInUrgency: 'AGREED' });
  const request = await w.request({ from, to: absent, contents: { oral: true }, status: 'SUBMITTED' });
  const expectedVersion = await request.version();
  const letter = await letterBy(w, request, from, () =>
    w.give(officerOf(from), 'confirmMlaRequestInWriting', { id: request.id, expectedVersion }),
  );
  expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'confirmMlaRequestInWriting' } });
  for (const words of [
    '# Confirmation in writing of an oral request',
    'We confirm in writing the request that we made orally on ',
    `Our reference: ${String((await request.row()).requesting_reference)}`,
  ])
    expect(letter.text).toContain(words);
});

test('R6 kept: a request in writing needs no confirmation', async () => {
  const request = await w.request({ from, to, status: 'SUBMITTED' });
  expect(await request.row()).toMatchObject({ oral: false, written_confirmation_due_at: null });
  const error = await refusal(
    w.give(officerOf(from), 'confirmMlaRequestInWriting', {
      id: request.id,
      expectedVersion: await request.version(),
    }),
  );
  expect(error.code).toBe('INCOMPLETE');
});
