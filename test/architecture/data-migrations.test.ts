import { expect, test } from 'vitest';
import { EarlierDatabase } from '../support/earlier-database.js';

/** What migrations make of the rows that they find. */
const digest = (letter: string): string => letter.repeat(64);

test('letters of request that were submitted and not dispatched wait from now on; those that were are joined to them', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261128221500_read-lists-by-index');
  for (const code of ['XA', 'XB', 'XC']) await earlier.insert('state', { code });
  const to = async (requested: string, keeper: string): Promise<string> =>
    earlier.insert('mla_request', {
      ...{ requesting_state: 'XA', requested_state: requested, requested_keeper: keeper },
      requesting_reference: `to ${requested} ${String(Math.random())}`,
    });
  const [waiting, dispatched, here] = [await to('XB', 'XA'), await to('XB', 'XA'), await to('XC', 'XC')];
  const letters: Record<string, string> = {};
  for (const [request_id, mark] of [
    [waiting, 'a'],
    [dispatched, 'b'],
    [here, 'c'],
  ] as const)
    letters[request_id] = await earlier.insert('mla_request_letter', {
      ...{ request_id, requesting_state: 'XA', digest: digest(mark), composed_at: '2026-02-03T10:00:00Z' },
    });
  const sent = await earlier.insert('mla_request_delivery', {
    ...{ request_id: dispatched, from_state: 'XA', to_state: 'XB', medium: 'POST', digest: digest('b') },
  });
  await earlier.bringTo('Migration20261129060000_deliver-answers-and-evidence');
  const { rows } = await earlier.owner.query<{ id: string; request_id: string }>(
    `select id, request_id, subject, letter_id, from_state, to_state, medium, digest, opened_at from mla_request_delivery`,
  );
  await earlier.close();
  expect(rows).toHaveLength(2);
  expect(rows.find(({ id }) => id === sent)).toMatchObject({
    ...{ subject: 'REQUEST', letter_id: letters[dispatched], medium: 'POST' },
  });
  expect(rows.find(({ request_id }) => request_id === waiting)).toMatchObject({
    ...{ subject: 'REQUEST', letter_id: letters[waiting], from_state: 'XA', to_state: 'XB', medium: null },
    ...{ digest: digest('a'), opened_at: new Date('2026-02-03T10:00:00Z') },
  });
}, 60_000);

test('each consent to another use that waits is due when the clock of its request says', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261129191000_list-requests-by-side');
  const request_id = await earlier.insert('mla_request', {});
  const due = new Date('2027-03-04T22:59:59.999Z');
  await earlier.insert('mla_request_clock', {
    ...{ request_id, kind: 'USE_CONSENT', is_running: true, due_at: due },
  });
  const waiting = await earlier.insert('use_consent', { request_id, status: 'REQUESTED' });
  const decided = await earlier.insert('use_consent', { request_id, status: 'GRANTED' });
  const other = await earlier.insert('use_consent', { status: 'REQUESTED' });
  await earlier.bringTo('Migration20261129191010_date-each-use-consent');
  const { rows } = await earlier.owner.query<{ id: string; at: Date | null }>(
    'select id, answer_due_at as at from use_consent',
  );
  await earlier.close();
  expect(Object.fromEntries(rows.map(({ id, at }) => [id, at]))).toEqual({
    [waiting]: due,
    [decided]: null,
    [other]: null,
  });
}, 60_000);

test('of conditions that bind already a clock runs to each day on which some end, where the requesting State is', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261130040000_withdraw-conditions');
  for (const code of ['XA', 'XB', 'XC']) await earlier.insert('state', { code });
  await earlier.insert('state_calendar', { state: 'XA', time_zone: 'Pacific/Auckland' });
  await earlier.insert('central_authority_entry', {
    ...{ jurisdiction: 'XB', time_zone: 'America/Los_Angeles', valid_to: null },
  });
  const from = (requesting_state: string): Promise<string> =>
    earlier.insert('mla_request', { requesting_state, requesting_reference: `of ${requesting_state}` });
  const [ofXa, ofXb, ofXc] = [await from('XA'), await from('XB'), await from('XC')];
  const answered_at = new Date('2026-02-03T10:00:00Z');
  const condition = (request_id: string, expires_on: string | null, more: object = {}): Promise<string> =>
    earlier.insert('mla_request_condition', {
      ...{ request_id, expires_on, status: 'ACCEPTED', binds: true, answered_at, ...more },
    });
  const ids = [
    await condition(ofXa, '2099-01-31'),
    await condition(ofXa, '2099-01-31'),
    await condition(ofXb, '2099-01-31'),
    await condition(ofXc, '2099-01-31'),
    // Without end, ended, fulfilled, and declined with another: no clock runs to these.
    await condition(ofXc, null),
    await condition(ofXc, '2026-01-31'),
    await condition(ofXc, '2099-02-28', { status: 'FULFILLED', binds: false }),
    await condition(ofXc, '2099-03-31', { binds: false }),
  ];
  await earlier.bringTo('Migration20261130040100_expire-conditions');
  const { rows: clocks } = await earlier.owner.query(
    `select request_id, kind, state, time_zone, is_default_calendar, started_at, first_due_at, due_at, is_running from mla_request_clock`,
  );
  const { rows: conditions } = await earlier.owner.query<{ id: string; binds_until: Date | null }>(
    'select id, binds_until from mla_request_condition',
  );
  await earlier.close();
  const inXa = new Date('2099-01-31T10:59:59.999Z');
  const inXb = new Date('2099-02-01T07:59:59.999Z');
  const inXc = new Date('2099-01-31T23:59:59.999Z');
  const clock = (request_id: string, state: string, due_at: Date, more: object) => ({
    ...{ request_id, state, kind: 'CONDITION_EXPIRY', is_running: true, started_at: answered_at },
    ...{ first_due_at: due_at, due_at, ...more },
  });
  expect(clocks).toHaveLength(3);
  expect(clocks).toEqual(
    expect.arrayContaining([
      clock(ofXa, 'XA', inXa, { time_zone: 'Pacific/Auckland', is_default_calendar: false }),
      clock(ofXb, 'XB', inXb, { time_zone: 'America/Los_Angeles', is_default_calendar: true }),
      clock(ofXc, 'XC', inXc, { time_zone: 'UTC', is_default_calendar: true }),
    ]),
  );
  const until = new Map(conditions.map(({ id, binds_until: at }) => [id, at]));
  expect(ids.map((id) => until.get(id))).toEqual([
    ...[inXa, inXa, inXb, inXc],
    ...[null, new Date('2026-01-31T23:59:59.999Z'), new Date('2099-02-28T23:59:59.999Z'), null],
  ]);
}, 60_000);

test('what is due next of a request is none of the days on which its conditions end', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261130040100_expire-conditions');
  const [end, due, pause] = ['2099-01-31', '2099-02-28', '2098-01-31'].map((day) => new Date(day)) as [
    Date,
    Date,
    Date,
  ];
  const docketOf = async (next_due_at: Date, ...clocks: readonly object[]): Promise<string> => {
    const request_id = await earlier.insert('mla_request', { requesting_reference: String(Math.random()) });
    for (const clock of clocks)
      await earlier.insert('mla_request_clock', { request_id, is_running: true, ...clock });
    // Written last, as a database that is in use has kept it by then.
    await earlier.owner.query('delete from mla_request_docket where request_id = $1', [request_id]);
    await earlier.insert('mla_request_docket', { request_id, next_due_at, versioned_in: '1' });
    return request_id;
  };
  const expires = { kind: 'CONDITION_EXPIRY', due_at: end };
  const dockets: readonly (readonly [string, string])[] = [
    [await docketOf(end, expires, { kind: 'EXECUTION', due_at: due }), due.toISOString()],
    [
      await docketOf(end, expires, { kind: 'EXECUTION', due_at: pause, paused_at: pause }),
      '9999-12-31T00:00:00.000Z',
    ],
    [await docketOf(pause, { kind: 'EXECUTION', due_at: due }), pause.toISOString()],
  ];
  await earlier.bringTo('Migration20261130040200_count-no-expiry-as-due');
  const { rows } = await earlier.owner.query<{ id: string; at: Date }>(
    'select request_id as id, next_due_at as at from mla_request_docket',
  );
  await earlier.close();
  const found = new Map(rows.map(({ id, at }) => [id, at.toISOString()]));
  for (const [id, expected] of dockets) expect(found.get(id)).toBe(expected);
}, 60_000);

test('an inquiry that waits for its answer has the clock that runs for inquiries; those that were answered have none', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261130060000_date-exculpatory-notices');
  const request_id = await earlier.insert('mla_request', {});
  const clock = (more: object) =>
    earlier.insert('mla_request_clock', { request_id, kind: 'STATUS_INQUIRY', ...more });
  await clock({ is_running: false, stopped_at: '2026-02-03T10:00:00Z', result: 'MET' });
  const running = await clock({ is_running: true });
  const answered = await earlier.insert('mla_request_status_inquiry', {
    ...{ request_id, number: 1, answered_at: '2026-02-03T10:00:00Z' },
  });
  const waiting = await earlier.insert('mla_request_status_inquiry', { request_id, number: 2 });
  await earlier.bringTo('Migration20261130100000_give-inquiries-own-clocks');
  const { rows } = await earlier.owner.query<{ id: string; clock_id: string | null }>(
    'select id, clock_id from mla_request_status_inquiry',
  );
  await earlier.close();
  expect(Object.fromEntries(rows.map(({ id, clock_id }) => [id, clock_id]))).toEqual({
    ...{ [answered]: null, [waiting]: running },
  });
}, 60_000);

test('a clock that began with the first instant of a day where its State is began by day, and keeps its end', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261130100000_give-inquiries-own-clocks');
  const due = new Date('2027-01-10T11:00:00Z');
  const clock = (started_at: string, is_running = true) =>
    earlier.insert('mla_request_clock', {
      ...{ started_at, is_running, due_at: due, time_zone: 'Pacific/Auckland' },
    });
  const byDay = await clock('2027-01-07T11:00:00Z');
  const byInstant = await clock('2027-01-07T00:00:00Z');
  const ended = await clock('2027-01-07T11:00:00Z', false);
  await earlier.bringTo('Migration20261130101000_know-hours-of-receipt');
  const { rows } = await earlier.owner.query<{ id: string; started_by_day: boolean; due_at: Date }>(
    'select id, started_by_day, due_at from mla_request_clock',
  );
  await earlier.close();
  expect(Object.fromEntries(rows.map(({ id, started_by_day }) => [id, started_by_day]))).toEqual({
    ...{ [byDay]: true, [byInstant]: false, [ended]: false },
  });
  expect(rows.map(({ due_at }) => due_at)).toEqual([due, due, due]);
}, 60_000);

test('what the contents say of the whole, when a postponement is looked at again and that a request was confirmed stand apart', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261130060000_date-exculpatory-notices');
  const agreement = { covers: ['ORAL'], agreedAt: '2026-03-03T21:04:05.000Z', channel: 'telephone' };
  const confirmed = new Date('2026-03-05T09:00:00.000Z');
  const of = (more: object): Promise<string> =>
    earlier.insert('mla_request', { requesting_reference: String(Math.random()), ...more });
  const oral = await of({
    ad_hoc_agreement: JSON.stringify({ ...agreement, agreedBy: 'Duty prosecutor' }),
    ...{ status: 'POSTPONED', postponement_review_on: '2027-01-31', confirmed_in_writing_at: confirmed },
  });
  const plain = await of({ status: 'REFUSED', postponement_review_on: '2027-01-31' });
  for (const request_id of [oral, plain])
    await earlier.insert('mla_request_content', {
      request_id,
      assistance_sought: `Records of ${request_id}`,
    });
  await earlier.bringTo('Migration20261130090100_part-postponements-and-confirmations');
  const { rows } = await earlier.owner.query<{ id: string }>(
    `select r.id, r.ad_hoc_agreement as agreement, u.assistance_sought as sought, u.ad_hoc_agreement_given_by as given_by,
       p.review_on::text, p.ended_at, c.confirmed_at
     from mla_request r join mla_request_undivided_content u on u.request_id = r.id
       left join mla_request_postponement p on p.request_id = r.id
       left join mla_request_written_confirmation c on c.request_id = r.id`,
  );
  await earlier.close();
  expect(rows).toHaveLength(2);
  expect(rows.find(({ id }) => id === oral)).toEqual({
    ...{ id: oral, agreement, sought: `Records of ${oral}`, given_by: 'Duty prosecutor' },
    ...{ review_on: '2027-01-31', ended_at: null, confirmed_at: confirmed },
  });
  expect(rows.find(({ id }) => id === plain)).toEqual({
    ...{ id: plain, agreement: null, sought: `Records of ${plain}`, given_by: null },
    ...{ review_on: null, ended_at: null, confirmed_at: null },
  });
}, 60_000);

test('what requests say already is found, by those who read it', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261130090100_part-postponements-and-confirmations');
  for (const code of ['XA', 'XB']) await earlier.insert('state', { code });
  const between = { requesting_state: 'XA', requested_state: 'XB' };
  const request_id = await earlier.insert('mla_request', {
    ...between,
    ...{ requesting_reference: 'ZR-7', purpose: 'confiscation', is_sent: true },
  });
  await earlier.insert('mla_request_content', { ...between, request_id, facts: 'bribes' });
  await earlier.insert('mla_request_undivided_content', { request_id, assistance_sought: 'statements' });
  for (const [name, is_protected, is_listed] of [
    ['Aurelia', false, true],
    ['Nightingale', true, true],
    ['Quentin', false, false],
  ] as const) {
    const subject_id = await earlier.insert('case_subject', { is_protected, name });
    await earlier.insert('mla_request_person', { ...between, request_id, subject_id, is_listed, name });
  }
  for (const [description, is_listed, position] of [
    ['ledgers', true, 1],
    ['yachts', false, 2],
  ] as const) {
    const item_id = await earlier.insert('mla_request_item', { request_id, is_listed, position });
    await earlier.insert('mla_request_item_particulars', { request_id, item_id, description });
  }
  await earlier.bringTo('Migration20261130130000_search-requests-whole');
  const { rows } = await earlier.owner.query<{ shared: string[]; whole: string[] }>(
    'select tsvector_to_array(shared) as shared, tsvector_to_array(whole) as whole from mla_request_search where request_id = $1',
    [request_id],
  );
  await earlier.close();
  const [words] = rows;
  expect(words?.shared).toEqual(expect.arrayContaining(['zr', '7', 'confiscation']));
  const further = ['bribes', 'statements', 'aurelia', 'ledgers'];
  expect(words?.whole).toEqual(expect.arrayContaining([...(words?.shared ?? []), ...further]));
  for (const hidden of further) expect(words?.shared).not.toContain(hidden);
  for (const hidden of ['nightingale', 'quentin', 'yachts', String.fromCharCode(0xe000)])
    expect(words?.whole).not.toContain(hidden);
}, 60_000);
