import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf, type TestState } from '../../../support/personas.js';
import { asClientsSee, refusal } from '../../../support/refusal.js';
import { world, type TestCase, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;
let of: TestCase;
const contents = { items: [{ type: AssistanceType.TAKING_EVIDENCE }] };

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  of = await w.case({ leadBy: from });
});

const draft = (input: object = {}, viewer = officerOf(from)) =>
  w.give(viewer, 'draftMlaRequest', { caseId: of.id, requestedState: to.code, contents, ...input });

test('of a case that the viewer may not see: as of one that never was', async () => {
  const { from: third } = await w.pair();
  const hidden = await refusal(draft({}, officerOf(third)));
  const absent = await refusal(draft({ caseId: globalId('Case', uuid()) }, officerOf(third)));
  expect(asClientsSee(hidden)).toEqual(asClientsSee(absent));
  expect(hidden.code).toBe('NOT_FOUND');
});

test('opens a draft with a reference of the State and what can be taken for granted', async () => {
  const { key } = await draft();
  const { rows } = await w.test.owner.query('select * from mla_request where id = $1', [key]);
  const year = new Date().getUTCFullYear();
  expect(rows[0]).toMatchObject({
    case_id: of.key,
    requesting_state: from.code,
    requested_state: to.code,
    status: 'DRAFT',
    is_sent: false,
    legal_basis: 'UNCAC',
    language: 'en',
    channel: 'CENTRAL_AUTHORITY',
    urgent: false,
    confidential: false,
    version: 1,
    submitted_at: null,
    requesting_reference: expect.stringMatching(new RegExp(`^${from.code}-MLA-${String(year)}-\\d{5}$`)),
  });
});

test('tells the requested State nothing: not even by the form of its id when it was opened', async () => {
  const { key } = await draft();
  // The version of a UUID (RFC 9562); versions 1, 6 and 7 carry the time.
  expect(key.charAt(14)).toBe('4');
  const { rows } = await w.test.owner.query('select from mla_request_event where request_id = $1', [key]);
  expect(rows).toHaveLength(0);
  const parties = await w.test.owner.query('select party_states from case_file where id = $1', [of.key]);
  expect(parties.rows[0].party_states).toEqual([from.code]);
});

describe('is refused', () => {
  test('to a State that asks itself', async () => {
    const error = await refusal(draft({ requestedState: from.code }));
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.requestedState' }],
    });
  });

  test('for a State that the directory does not know', async () => {
    const error = await refusal(draft({ requestedState: 'ZZ' }));
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.requestedState' }],
    });
  });

  test('under a case that the State sees without being a party of it', async () => {
    const published = await w.case({ leadBy: to });
    await w.test.owner.query(
      "update case_file set publication = 'NEUTRAL', published_at = now() where id = $1",
      [published.key],
    );
    const error = await refusal(draft({ caseId: published.id, requestedState: to.code }));
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field: 'input.caseId' }] });
  });

  test('without anything that is asked', async () => {
    const error = await refusal(draft({ contents: {} }));
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.contents.items' }],
    });
  });

  test.each([['MlaRequest:0199c0de-0000-7000-8000-000000000000'], ['nonsense'], ['']])(
    'for a case id that is none: %s',
    async (caseId) => {
      const error = await refusal(draft({ caseId }));
      expect(error.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ field: 'input.caseId' }],
      });
    },
  );

  test.each([
    ['an unknown type', { contents: { items: [{ type: 'TELEPATHY' }] } }],
    ['no item', { contents: { items: [] } }],
    ['types instead of items', { contents: { types: ['TAKING_EVIDENCE'] } }],
    ['a country code that is none', { requestedState: 'Avaloria' }],
    ['a language that is none', { contents: { ...contents, language: 'English' } }],
    [
      'a day that does not exist',
      { contents: { ...contents, deadline: '2027-02-30', deadlineReason: 'Why' } },
    ],
    ['an unknown field', { contents: { ...contents, price: 1 } }],
  ])('by the schema: %s', async (_what, input) => {
    const { rows } = await w.test.owner.query('select count(*)::int as count from mla_request');
    const query = 'mutation($input: DraftMlaRequestInput!) { draftMlaRequest(input: $input) { replayed } }';
    const answer = await w.test.ask(officerOf(from), query, {
      input: { caseId: of.id, requestedState: to.code, contents, ...input },
    });
    expect(answer.errors).toHaveLength(1);
    expect(answer.data?.draftMlaRequest ?? null).toBeNull();
    const after = await w.test.owner.query('select count(*)::int as count from mla_request');
    expect(after.rows).toEqual(rows);
  });
});

test('the same draft again under the same key is the same request', async () => {
  const idempotencyKey = uuid();
  const first = await draft({ idempotencyKey });
  expect(await draft({ idempotencyKey })).toEqual({ ...first, replayed: true });
  expect((await refusal(draft({ idempotencyKey, requestedState: from.code }))).code).toBe('CONFLICT');
});
