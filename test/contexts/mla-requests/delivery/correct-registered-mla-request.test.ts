import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { registered } from '../../../support/paper-requests.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

/** What was typed wrongly when a request was entered from paper is corrected by who entered it, and nothing is lost. */
let w: World;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  w = await world();
  own = await w.state();
  absent = await w.state({ onRepatria: false });
});

const cameIn = (more: object = {}): Promise<TestRequest> => registered(w, { from: absent, to: own, ...more });
const correct = async (request: TestRequest, what: object, viewer = officerOf(own)) =>
  w.give(viewer, 'correctRegisteredMlaRequest', {
    ...{ id: request.id, expectedVersion: await request.version(), reason: 'Page 2 says otherwise.' },
    ...what,
  });

const query = `query C($id: ID!) { mlaRequest(id: $id) { requestingReference purpose confidential content { facts }
  corrections { field before after reason correctedBy }
  events(first: 1, orderBy: NEWEST) { edges { node { command byState { code } enteredBy { code } } } } } }`;
const seen = async (request: TestRequest, viewer: Viewer = officerOf(own)): Promise<any> =>
  (await w.test.ask(viewer, query, { id: request.id })).data?.mlaRequest;

test('what stood there is kept with the reason, and the step stands in the history', async () => {
  const request = await cameIn({ requestingReference: 'MJ 4/2062' });
  const before = await seen(request);
  const version = await request.version();
  await correct(request, {
    requestingReference: 'MJ 4/2026',
    contents: { facts: 'The funds were moved in 2021.', confidential: true, purpose: before.purpose },
  });
  const after = await seen(request);
  expect(after).toMatchObject({
    requestingReference: 'MJ 4/2026',
    confidential: true,
    content: { facts: 'The funds were moved in 2021.' },
    events: {
      edges: [
        {
          node: {
            command: 'correctRegisteredMlaRequest',
            byState: { code: own.code },
            enteredBy: null,
          },
        },
      ],
    },
  });
  const about = { reason: 'Page 2 says otherwise.', correctedBy: officerOf(own).userId };
  expect(after.corrections).toHaveLength(3);
  expect(after.corrections).toEqual(
    expect.arrayContaining([
      { field: 'requestingReference', before: 'MJ 4/2062', after: 'MJ 4/2026', ...about },
      { field: 'facts', before: before.content.facts, after: 'The funds were moved in 2021.', ...about },
      { field: 'confidential', before: 'false', after: 'true', ...about },
    ]),
  );
  expect(await request.version()).toBe(version + 1);
});

test('it may be corrected again, and once the request was acknowledged; every correction stays', async () => {
  const request = await cameIn();
  await correct(request, { contents: { purpose: 'Confiscation' } });
  await request.give(officerOf(own), 'acknowledgeMlaRequest');
  await correct(request, { contents: { purpose: null } });
  expect((await seen(request)).corrections.map(({ after }: any) => after)).toEqual(['Confiscation', null]);
});

describe('it is refused', () => {
  test('where nothing differs, and of what steps and periods rest on', async () => {
    const request = await cameIn();
    const { purpose } = await seen(request);
    expect((await refusal(correct(request, { contents: { purpose } }))).code).toBe('BAD_USER_INPUT');
    const error = await refusal(correct(request, { contents: { oral: true, translations: [] } }));
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.contents.oral' }, { field: 'input.contents.translations' }],
    });
    expect((await refusal(correct(request, { contents: { language: 'xx' } }))).code).toBe('BAD_USER_INPUT');
    expect((await seen(request)).corrections).toEqual([]);
  });

  test('for the reference of another request of that State', async () => {
    await cameIn({ requestingReference: 'MJ 77/2026' });
    const error = await refusal(correct(await cameIn(), { requestingReference: 'MJ 77/2026' }));
    expect(error.code).toBe('CONFLICT');
  });

  test('for a request that did not come on paper, on either side', async () => {
    const contents = { facts: 'Other facts.' };
    const pair = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    expect((await refusal(correct(pair, { contents }, officerOf(pair.to)))).code).toBe('INVALID_TRANSITION');
    expect((await refusal(correct(pair, { contents }, officerOf(pair.from)))).code).toBe('FORBIDDEN');
    const sent = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    expect((await refusal(correct(sent, { contents }))).code).toBe('INVALID_TRANSITION');
  });

  test('once the request has ended, and once its State takes part', async () => {
    const contents = { facts: 'Other facts.' };
    const ended = await cameIn();
    await ended.give(officerOf(own), 'withdrawMlaRequest');
    expect((await refusal(correct(ended, { contents }))).code).toBe('INVALID_TRANSITION');
    const joining = await w.state({ onRepatria: false });
    const request = await registered(w, { from: joining, to: own });
    await w.test.owner.query('update state set on_repatria_since = now() where code = $1', [joining.code]);
    expect((await refusal(correct(request, { contents }))).code).toBe('CONFLICT');
  });

  test('to everybody else', async () => {
    const request = await cameIn();
    await request.assignIn(own);
    const contents = { facts: 'Other facts.' };
    for (const viewer of [prosecutorOf(own), auditorOf(own)])
      expect((await refusal(correct(request, { contents }, viewer))).code).toBe('FORBIDDEN');
    const third = await w.state();
    for (const viewer of [supervisorOf(absent), supervisorOf(third)])
      expect((await refusal(correct(request, { contents }, viewer))).code).toBe('NOT_FOUND');
  });
});

describe('who reads it', () => {
  test('the central authority alone, in the API and in plain SQL', async () => {
    const request = await cameIn();
    await request.assignIn(own);
    await correct(request, { contents: { facts: 'Other facts.' } });
    const count = async (viewer: Viewer | null) =>
      (
        await w.test.sqlAs(viewer, 'select 1 from mla_request_correction where request_id = $1', [
          request.key,
        ])
      ).length;
    const third = await w.state();
    expect([await count(officerOf(own)), (await seen(request)).corrections.length]).toEqual([1, 1]);
    for (const viewer of [prosecutorOf(own), auditorOf(own)]) {
      expect(await count(viewer)).toBe(0);
      expect((await seen(request, viewer)).corrections).toBeNull();
    }
    for (const viewer of [supervisorOf(absent), supervisorOf(third), starStaff, null])
      expect(await count(viewer)).toBe(0);
    // That something was corrected, an auditor reads in the history.
    const [{ node }] = (await seen(request, auditorOf(own))).events.edges;
    expect(node.command).toBe('correctRegisteredMlaRequest');
    const [prosecutors] = (await seen(request, prosecutorOf(own))).events.edges;
    expect(prosecutors.node.command).not.toBe('correctRegisteredMlaRequest');
  });
});

test('need to know: an officer outside the team of the request finds no correction and enters none', async () => {
  const request = await cameIn();
  await correct(request, { contents: { facts: 'Other facts.' } });
  const officers = [officerOf(own, 'insider').userId ?? ''];
  await w.give(supervisorOf(own), 'restrictMlaRequest', { id: request.id, officers, reason: 'A source.' });
  const [outsider, insider] = [officerOf(own, 'outsider'), officerOf(own, 'insider')];
  const find = 'select 1 from mla_request_correction where request_id = $1';
  expect(await w.test.sqlAs(outsider, find, [request.key])).toEqual([]);
  expect(await w.test.sqlAs(insider, find, [request.key])).toHaveLength(1);
  expect(await seen(request, outsider)).toBeNull();
  const again = { contents: { facts: 'Facts.' } };
  expect((await refusal(correct(request, again, outsider))).code).toBe('NOT_FOUND');
  await correct(request, again, insider);
});

describe('in plain SQL', () => {
  const attempt = (viewer: Viewer, statement: string, values: readonly unknown[]): Promise<unknown> =>
    w.test.sqlAs(viewer, statement, [...values]).then(
      (rows) => rows.length,
      (error: unknown) => (error as { code?: string }).code,
    );
  const noted = `with c as (insert into mla_request_correction (id, request_id, field, before, after, reason, corrected_by, corrected_at)
    values ($1, $2, $3, $4, $5, 'x', $6, now()) returning 1) select * from c`;

  test('nothing of a request that came on paper changes without its correction, nor otherwise than that says', async () => {
    const request = await cameIn();
    for (const set of [
      `purpose = 'x'`,
      `requesting_reference = 'x'`,
      `urgent = not urgent`,
      `types = '{OTHER_ASSISTANCE}'`,
    ])
      expect(
        await attempt(officerOf(own), `update mla_request set ${set} where id = $1 returning 1`, [
          request.key,
        ]),
      ).toBe('42501');
    const facts = `update mla_request_content set facts = 'x' where request_id = $1 returning 1`;
    const sought = (column: string): string =>
      `update mla_request_undivided_content set ${column} = 'x' where request_id = $1 returning 1`;
    for (const statement of [facts, sought('assistance_sought'), sought('ad_hoc_agreement_given_by')])
      expect(await attempt(officerOf(own), statement, [request.key])).toBe('42501');
    await correct(request, {
      contents: { purpose: 'Confiscation', facts: 'Other facts.', assistanceSought: 'Other records.' },
    });
    expect(
      await w.test.sqlAs(
        officerOf(own),
        'select assistance_sought from mla_request_undivided_content where request_id = $1',
        [request.key],
      ),
    ).toEqual([{ assistance_sought: 'Other records.' }]);
    expect(await attempt(officerOf(own), sought('assistance_sought'), [request.key])).toBe('42501');
    // What an earlier correction said, it said once.
    const again = `with c as (update mla_request set purpose = 'Confiscation' where id = $1 returning 1) select * from c`;
    await correct(request, { contents: { purpose: 'Another' } });
    await correct(request, { contents: { purpose: 'Third' } });
    expect(await attempt(officerOf(own), again.replace('Confiscation', 'Another'), [request.key])).toBe(
      '42501',
    );
    for (const flag of [
      ...['has_facts', 'has_subject_matter', 'has_assistance_sought', 'has_persons'],
      ...['has_conducting_authority', 'has_conducting_authority_functions'],
    ])
      expect(
        await attempt(
          officerOf(own),
          `update mla_request set ${flag} = not ${flag} where id = $1 returning 1`,
          [request.key],
        ),
      ).toBe('42501');
    const other = `update mla_request set purpose = 'Elsewhere' where id = $1 returning 1`;
    expect(await attempt(officerOf(own), other, [request.key])).toBe('42501');
    expect(await attempt(officerOf(own), facts, [request.key])).toBe('42501');
  });

  test('a correction is of what came on paper alone, by who enters it, of what can be corrected, and stays', async () => {
    const request = await cameIn();
    const officer = officerOf(own);
    const enter = (to: TestRequest, field: string, viewer = officer, by = viewer.userId) =>
      attempt(viewer, noted, [uuid(), to.key, field, 'a', 'b', by]);
    expect(await enter(request, 'facts')).toBe(1);
    expect(await enter(request, 'oral')).toBe('42501');
    expect(await enter(request, 'facts', officer, 'somebody')).toBe('42501');
    expect(await enter(request, 'facts', prosecutorOf(own))).toBe('42501');
    const pair = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    expect(await enter(pair, 'facts', officerOf(pair.to))).toBe('42501');
    expect(await enter(pair, 'facts', officerOf(pair.from))).toBe('42501');
    for (const statement of [
      `update mla_request_correction set reason = 'y' where request_id = $1`,
      `delete from mla_request_correction where request_id = $1`,
    ])
      expect(await attempt(officer, statement, [request.key])).toBe('42501');
  });

  test('what was sent between two States that take part still changes by nobody', async () => {
    const pair = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    const facts = `update mla_request_content set facts = 'x' where request_id = $1 returning 1`;
    for (const viewer of [supervisorOf(pair.from), supervisorOf(pair.to)])
      expect(await attempt(viewer, facts, [pair.key])).toBe(0);
  });
});
