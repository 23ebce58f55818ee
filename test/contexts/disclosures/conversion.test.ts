import { beforeAll, describe, expect, test } from 'vitest';
import { RestrictionKind } from '../../../src/contexts/disclosures/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { disclosure, type TestDisclosure } from '../../support/world-disclosures.js';
import { TestRequest } from '../../support/world-requests.js';
import { completeContents, world, type TestCase, type World } from '../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;
let of: TestCase;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  of = await w.case({ leadBy: to });
});

const received = (restrictions: object[]): Promise<TestDisclosure> =>
  disclosure(w, { from, to, status: 'ACKNOWLEDGED', contents: { restrictions } as never });

async function converted(one: TestDisclosure, more: object = {}): Promise<TestRequest> {
  const { key } = await one.give(officerOf(to), 'convertDisclosureToMlaRequest', { caseId: of.id, ...more });
  return new TestRequest(w, key, of, to, from);
}

async function factsOf(request: TestRequest): Promise<unknown> {
  const { rows } = await w.test.owner.query('select facts from mla_request_content where request_id = $1', [
    request.key,
  ]);
  return rows[0].facts;
}

const quoted = expect.stringMatching(/^Information .*\n\nProceeds /);

describe('the draft says what the disclosure says', () => {
  test('where nothing restricts it', async () => {
    const request = await converted(await received([]));
    expect(await factsOf(request)).toEqual(quoted);
    expect(await request.row()).toMatchObject({
      status: 'DRAFT',
      requesting_state: to.code,
      requested_state: from.code,
      offences: ['UNCAC art. 17'],
    });
  });

  test('where each restriction permits a request', async () => {
    const kind = RestrictionKind.NOT_AS_EVIDENCE;
    expect(await factsOf(await converted(await received([{ kind, permitsRequest: true }])))).toEqual(quoted);
  });

  test('without the information where one restriction does not', async () => {
    const one = await received([
      { kind: RestrictionKind.NOT_AS_EVIDENCE, permitsRequest: true },
      { kind: RestrictionKind.CONFIDENTIAL },
    ]);
    const request = await converted(one);
    expect(await factsOf(request)).toBeNull();
    expect((await request.row()).offences).toEqual(['UNCAC art. 17']);
  });

  test('without it to a third State, even if a request to the sending State is permitted', async () => {
    const third = await w.state();
    const one = await received([{ kind: RestrictionKind.NOT_AS_EVIDENCE, permitsRequest: true }]);
    expect(await factsOf(await converted(one, { requestedState: third.code }))).toBeNull();
  });

  test('and what the officer says goes before', async () => {
    const contents = {
      ...completeContents(),
      facts: 'Own facts',
      offenceDetails: [{ citation: 'UNCAC art. 23' }],
    };
    const request = await converted(await received([]), { contents });
    expect(await factsOf(request)).toBe('Own facts');
    expect((await request.row()).offences).toEqual(['UNCAC art. 23']);
  });
});

test('by the receiving State alone, once it has acknowledged', async () => {
  const one = await disclosure(w, { from, to, status: 'TRANSMITTED' });
  const convert = (viewer: Viewer) => one.give(viewer, 'convertDisclosureToMlaRequest', { caseId: of.id });
  expect((await refusal(convert(officerOf(to)))).code).toBe('INVALID_TRANSITION');
  await one.give(officerOf(to), 'acknowledgeDisclosure');
  expect((await refusal(convert(officerOf(from)))).code).toBe('FORBIDDEN');
  const foreign = await w.case({ leadBy: from });
  const other = one.give(officerOf(to), 'convertDisclosureToMlaRequest', { caseId: foreign.id });
  expect((await refusal(other)).code).toBe('NOT_FOUND');
});

test('the two are linked for those who handle both, and for nobody else', async () => {
  const one = await received([]);
  const request = await converted(one);
  const read = `query ($id: ID!, $request: ID!) { disclosure(id: $id) { conversions { request { id } } }
    mlaRequest(id: $request) { origin { disclosure { id } } } }`;
  const seen = async (viewer: Viewer) =>
    (await w.test.ask(viewer, read, { id: one.id, request: request.id })).data;
  const linked = {
    disclosure: { conversions: [{ request: { id: request.id } }] },
    mlaRequest: { origin: { disclosure: { id: one.id } } },
  };
  expect(await seen(officerOf(to))).toEqual(linked);
  // The sending State does not learn of a draft.
  expect(await seen(officerOf(from))).toEqual({ disclosure: { conversions: [] }, mlaRequest: null });
  await request.give(officerOf(to), 'amendMlaRequest', { contents: completeContents() });
  await request.give(officerOf(to), 'proposeMlaRequestSubmission');
  await request.give(supervisorOf(to), 'submitMlaRequest');
  expect(await seen(officerOf(from))).toEqual(linked);
  await request.assignIn(from);
  expect(await seen(prosecutorOf(from))).toEqual({ disclosure: null, mlaRequest: { origin: null } });
});

test('a third State that is asked learns nothing of the disclosure', async () => {
  const third = await w.state();
  const request = await converted(await received([]), { requestedState: third.code });
  await request.give(officerOf(to), 'amendMlaRequest', { contents: completeContents() });
  await request.give(officerOf(to), 'proposeMlaRequestSubmission');
  await request.give(supervisorOf(to), 'submitMlaRequest');
  const { data } = await w.test.ask(
    officerOf(third),
    'query ($id: ID!) { mlaRequest(id: $id) { status origin { disclosure { id } } } }',
    { id: globalId('MlaRequest', request.key) },
  );
  expect(data).toEqual({ mlaRequest: { status: 'SUBMITTED', origin: null } });
});
