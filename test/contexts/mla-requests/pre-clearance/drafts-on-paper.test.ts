import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents } from '../../../support/world.js';
import { proposedDraft, sharedDraft, type TestDraft } from './pre-clearance-world.js';

/** A draft is shown to a State that does not take part in Repatria by letter, and its answer is entered from paper. */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2026-01-04T12:00:00Z');
  own = await t.w.state();
  absent = await t.w.state({ onRepatria: false });
});

const dayOf = (day: number): string => `2026-01-${String(day).padStart(2, '0')}`;
/** From now on commands are given at noon of a day of January 2026. */
const on = (day: number): void => {
  t.at(`${dayOf(day)}T12:00:00Z`);
};
/** An answer that was written on a day of that month, and came in on the day after. */
const answer = (day: number, more: object = {}) => ({
  onPaper: {
    happenedOn: dayOf(day),
    receivedOn: dayOf(day + 1),
    reference: `Letter ${String(day)}/2026`,
    writtenBy: 'The deputy head of the department',
    ...more,
  },
});

const query = `query Draft($id: ID!) { sharedDraft(id: $id) { round sharedAt toldAt verdict verdictAt withdrawnAt isSource
  deliveries { id subject medium outcome digest event { command } sharedDraft { id } letter { text digest }
    fromState { code } toState { code } }
  comments { edges { node { text part item verdict byState { code } enteredBy { code } happenedOn receivedOn paperReference
    writtenBy } } } } }`;
const look = async (draft: TestDraft, viewer: Viewer = officerOf(own)): Promise<any> =>
  (await t.w.test.ask(viewer, query, { id: draft.id })).data?.['sharedDraft'] ?? null;

/** A draft that was shared on the fourth: its letter waits. */
async function shown(more: object = {}, contents: object = {}): Promise<TestDraft> {
  on(4);
  const request = await t.w.request({
    from: own,
    to: absent,
    contents: { ...completeContents(), ...contents },
  });
  return sharedDraft(t.w, request, more);
}
const letterOf = async (draft: TestDraft, subject = 'DRAFT'): Promise<any> =>
  (await look(draft)).deliveries.find((one: any) => one.subject === subject);

const dispatch = (draft: TestDraft, deliveryId: string, day: number, more: object = {}) =>
  t.w.give(officerOf(own), 'dispatchMlaRequest', {
    ...{ id: draft.request.id, deliveryId, medium: 'COURIER' as never },
    // No word of it is late, whenever the test runs.
    ...{ dispatchedOn: dayOf(day), relayDueOn: '2099-12-31', deliveryDueOn: '2099-12-31' },
    ...{ source: 'Receipt 7', ...more },
  });
/** A draft of which the letter left on the fifth. */
async function sent(): Promise<TestDraft> {
  const draft = await shown();
  on(5);
  await dispatch(draft, (await letterOf(draft)).id, 5);
  on(20);
  return draft;
}
const evidence = (deliveryId: string, kind: string, day: number) =>
  t.w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
    ...{ deliveryId, kind: kind as never, happenedOn: dayOf(day), source: 'Receipt 8' },
    ...(kind === 'NON_DELIVERY' && { reason: 'ADDRESSEE_UNKNOWN' as never }),
  });
/** Whether the request is found by a letter that waits, and by one that did not arrive. */
async function isListed({ request }: TestDraft): Promise<{ waits: boolean; failed: boolean }> {
  const list = `query ($filter: MlaRequestFilter) { mlaRequests(first: 100, filter: $filter) { edges { node { id } } } }`;
  const isOn = async (filter: object): Promise<boolean> => {
    const { data } = await t.w.test.ask(officerOf(own), list, { filter });
    return data?.['mlaRequests'].edges.some(({ node }: any) => node.id === request.id);
  };
  return { waits: await isOn({ letterWaiting: true }), failed: await isOn({ deliveryFailed: true }) };
}
const submit = async (request: TestRequest): Promise<void> => {
  await request.give(officerOf(own), 'proposeMlaRequestSubmission');
  await request.give(supervisorOf(own), 'submitMlaRequest');
};
const clocks = async ({ request }: TestDraft): Promise<number> =>
  (await t.w.test.owner.query('select 1 from mla_request_clock where request_id = $1', [request.key])).rows
    .length;

describe('the whole way', () => {
  test('from the letter to its dispatch, the answer and the request that comes of it', async () => {
    const draft = await shown({ message: 'Would your bank need more?' });
    const { request } = draft;
    const waiting = await letterOf(draft);
    expect(waiting).toMatchObject({
      ...{ medium: null, outcome: null, event: null, sharedDraft: { id: draft.id } },
      ...{ fromState: { code: own.code }, toState: { code: absent.code } },
    });
    expect(waiting.digest).toBe(createHash('sha256').update(waiting.letter.text).digest('hex'));
    expect(waiting.letter.digest).toBe(waiting.digest);
    expect((await look(draft)).toldAt).toBeNull();
    expect(await isListed(draft)).toEqual({ waits: true, failed: false });
    on(5);
    await dispatch(draft, waiting.id, 5);
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
    on(20);
    await evidence(waiting.id, 'DELIVERY', 7);
    expect((await look(draft)).toldAt).toBe('2026-01-05T00:00:00.000Z');

    await draft.give(officerOf(own), 'commentOnSharedDraft', {
      ...{ text: 'Which branch?', part: 'FACTS', ...answer(9) },
    });
    await draft.give(officerOf(own), 'commentOnSharedDraft', {
      text: 'Of three years?',
      item: 1,
      ...answer(9),
    });
    await draft.give(officerOf(own), 'judgeSharedDraft', {
      ...{ verdict: 'NEEDS_CHANGES', text: 'The branch, and then it can be done.', ...answer(9) },
    });
    const said = await look(draft);
    expect(said).toMatchObject({ verdict: 'NEEDS_CHANGES', verdictAt: '2026-01-20T12:00:00.000Z' });
    const paper = {
      ...{ byState: { code: absent.code }, enteredBy: { code: own.code }, happenedOn: '2026-01-09' },
      ...{ receivedOn: '2026-01-10', paperReference: 'Letter 9/2026' },
      writtenBy: 'The deputy head of the department',
    };
    expect(said.comments.edges.map(({ node }: any) => node)).toMatchObject([
      { text: 'Which branch?', part: 'FACTS', verdict: null, ...paper },
      { text: 'Of three years?', item: 1, verdict: null, ...paper },
      { text: 'The branch, and then it can be done.', verdict: 'NEEDS_CHANGES', ...paper },
    ]);
    // No clock of any kind runs, and no step is noted of what is no request.
    expect(await clocks(draft)).toBe(0);
    const events = `select 1 from mla_request_event where request_id = $1`;
    expect((await t.w.test.owner.query(events, [request.key])).rows).toEqual([]);

    await submit(request);
    expect((await look(draft)).isSource).toBe(true);
    const letters = `select subject from mla_request_letter where request_id = $1 order by subject`;
    expect((await t.w.test.owner.query(letters, [request.key])).rows).toEqual([
      { subject: 'DRAFT' },
      { subject: 'REQUEST' },
    ]);
  });

  test('takes two people, as a draft does that is shown here', async () => {
    on(4);
    const request = await t.w.request({ from: own, to: absent });
    const draft = await proposedDraft(t.w, request);
    expect(await look(draft)).toMatchObject({ deliveries: [], toldAt: null });
    const alone = request.give(supervisorOf(own, 'second'), 'shareMlaRequestDraft', {
      proposedAt: new Date(0),
    });
    expect((await refusal(alone)).code).toBe('CONFLICT');
    expect((await refusal(request.give(officerOf(own), 'shareMlaRequestDraft'))).code).toBe('FORBIDDEN');
    await request.give(supervisorOf(own), 'shareMlaRequestDraft');
    expect((await look(draft)).deliveries).toMatchObject([{ subject: 'DRAFT', medium: null }]);
  });

  test('is among what the own State shared, and not among what was shared with it', async () => {
    const draft = await shown();
    const list = `query { outgoingSharedDrafts(first: 100) { edges { node { id } } } incomingSharedDrafts(first: 100) { edges { node { id } } } }`;
    const { data } = await t.w.test.ask(officerOf(own), list);
    const ids = (page: any): string[] => page.edges.map(({ node }: any) => node.id);
    expect(ids(data?.['outgoingSharedDrafts'])).toContain(draft.id);
    expect(ids(data?.['incomingSharedDrafts'])).toEqual([]);
  });
});

describe('the letter', () => {
  test('names what would go with the request', async () => {
    const digest = 'ab'.repeat(32);
    const order = { title: 'Restraint order', kind: 'CERTIFIED_COPY', item: 1, language: 'en', digest };
    const draft = await shown({}, { enclosures: [order] });
    expect((await letterOf(draft)).letter.text).toContain(
      `## Draft: Enclosures\n\n1. Restraint order\n   - Form: certified copy\n   - Goes with item: 1\n   - Language: English\n   - SHA-256 of the file: ${digest}\n`,
    );
  });

  test('says what it is and is not, and the words of the copy that was approved', async () => {
    on(4);
    const of = await t.w.case({ leadBy: own });
    const person = await t.w.subject(of);
    const contents = { ...completeContents(), confidential: true, persons: [person] };
    const request = await t.w.request({ from: own, to: absent, of, contents });
    const draft = await proposedDraft(t.w, request, { message: 'Would this do?', reason: 'To be sure.' });
    await request.give(officerOf(own), 'amendMlaRequest', { contents: { facts: 'Other facts' } });
    await request.give(supervisorOf(own), 'shareMlaRequestDraft');
    const { text } = (await letterOf(draft)).letter;
    const { requesting_reference: reference } = await request.row();
    for (const words of [
      '# Draft of a request for mutual legal assistance, for informal comment\n',
      `Our reference: ${reference}  \nVersion of the draft: 1  \nDate: 2026-01-04  \n`,
      'It is not a request under UNCAC art. 46: no period begins with it, nothing is to be executed, and whatever you say of it binds neither State.',
      '## What we ask of you\n\nWould this do?\n\nPlease tell us what you think of it, part by part',
      'to keep the fact and the substance of this draft confidential already now (UNCAC art. 46(20))',
      `## Draft: (c) Summary of the relevant facts\n\n${String(contents.facts)}\n`,
      `## Draft: (f) Purpose\n\n${String(contents.purpose)}\n`,
      '1. UNCAC art. 17',
      'Records sought from: 2021-01-01',
    ])
      expect(text).toContain(words);
    // Neither what the draft says by now, nor why it is shown although it is confidential.
    for (const words of ['Other facts', 'To be sure.']) expect(text).not.toContain(words);
  });

  test('gives what is sought in the words of a request', async () => {
    const particulars = {
      ...{ description: 'Enforcement.', estimatedValue: '1200.50', estimatedValueCurrency: 'USD' },
      ...{ documents: ['The order', 'Its translation'], orderCopyAttached: true, orderExtent: 'The whole.' },
      ...{ noticeToThirdParties: 'The holders were heard.', propertyDescription: 'The balance.' },
    };
    const order = { type: 'ASSET_RECOVERY', avenue: 'ENFORCE_ORDER' };
    const open = { items: [{ ...order, particulars: { ...particulars, orderIsFinal: false } }] };
    expect((await letterOf(await shown({}, open))).letter.text).toContain('the order is not final');
    const final = { items: [{ ...order, particulars: { ...particulars, orderIsFinal: true } }] };
    const draft = await shown({}, final);
    await submit(draft.request);
    const { data } = await t.w.test.ask(
      officerOf(own),
      'query ($id: ID!) { mlaRequest(id: $id) { letter { text } } }',
      { id: draft.request.id },
    );
    const sought = (text: string): string => /\(d\) Assistance sought\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
    const said = sought((await letterOf(draft)).letter.text);
    expect(said).toContain('(USD)');
    expect(said).toBe(sought(data?.['mlaRequest'].letter.text));
  });

  test('is for the central authority alone; that it went out for its auditors, too', async () => {
    const draft = await shown();
    await draft.request.assignIn(own);
    expect((await look(draft, auditorOf(own))).deliveries).toMatchObject([
      { subject: 'DRAFT', letter: null },
    ]);
    for (const viewer of [prosecutorOf(own), officerOf(absent), officerOf(await t.w.state())])
      expect(await look(draft, viewer)).toBeNull();
    const seen = await t.w.test.ask(
      prosecutorOf(own),
      'query ($id: ID!) { mlaRequest(id: $id) { deliveries { id } letter { text } } }',
      { id: draft.request.id },
    );
    expect(seen.data?.['mlaRequest']).toEqual({ deliveries: null, letter: null });
  });

  test('of a remark that the own State makes, with what it answers', async () => {
    const draft = await sent();
    await draft.give(officerOf(own), 'commentOnSharedDraft', {
      text: 'Which branch?',
      part: 'FACTS',
      ...answer(9),
    });
    const inReplyTo = await draft.lastComment();
    await draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'That at the harbour.', inReplyTo });
    const { medium, letter } = await letterOf(draft, 'DRAFT_REMARK');
    expect(medium).toBeNull();
    for (const words of ['# Remark on a draft', 'Which branch?', 'That at the harbour.', 'no period begins'])
      expect(letter.text).toContain(words);
    expect(await isListed(draft)).toEqual({ waits: true, failed: false });
  });

  test('of a remark on what would go with the request', async () => {
    const draft = await shown();
    await draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'It follows.', part: 'ENCLOSURES' });
    expect((await letterOf(draft, 'DRAFT_REMARK')).letter.text).toContain('## On\n\nEnclosures\n');
  });
});

describe('a letter that lies, or does not arrive', () => {
  test('tells nothing: the request is not said to come of that draft', async () => {
    const draft = await shown();
    on(6);
    await submit(draft.request);
    expect(await look(draft)).toMatchObject({ toldAt: null, isSource: false });
    // What shows a draft is overtaken by the request: it is neither waited for nor sent. That of the request waits.
    const { id } = await letterOf(draft);
    on(8);
    const late = await refusal(dispatch(draft, id, 8));
    expect(late).toMatchObject({ code: 'CONFLICT' });
    expect(late.message).toContain('The request was submitted on 2026-01-06');
    await dispatch(draft, id, 5);
    expect((await look(draft)).toldAt).not.toBeNull();
  });

  test('was not told once it is known to have failed, and is once it was sent again', async () => {
    const draft = await sent();
    const { id } = await letterOf(draft);
    await evidence(id, 'NON_DELIVERY', 8);
    expect((await look(draft)).toldAt).toBeNull();
    expect(await isListed(draft)).toEqual({ waits: false, failed: true });
    await dispatch(draft, id, 11);
    expect((await look(draft)).toldAt).toBe('2026-01-11T00:00:00.000Z');
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
    const twice = await refusal(dispatch(draft, id, 12));
    expect(twice).toMatchObject({ code: 'CONFLICT' });
    await dispatch(draft, id, 12, { again: true });
  });

  test('keeps nobody from entering what that State answered: it knew', async () => {
    const draft = await sent();
    const { id } = await letterOf(draft);
    await evidence(id, 'NON_DELIVERY', 8);
    await draft.give(officerOf(own), 'judgeSharedDraft', { verdict: 'EXECUTABLE', text: null, ...answer(9) });
    expect((await look(draft)).toldAt).toBe('2026-01-20T12:00:00.000Z');
  });
});

describe('a draft that is withdrawn', () => {
  test('is withdrawn by a short letter, which is sent as well', async () => {
    const draft = await sent();
    await draft.give(officerOf(own), 'withdrawSharedDraft', { reason: 'The wrong version.' });
    const { id, letter } = await letterOf(draft, 'DRAFT_WITHDRAWAL');
    for (const words of ['# Withdrawal of a draft', 'the draft of 2026-01-04', 'The wrong version.'])
      expect(letter.text).toContain(words);
    expect(await isListed(draft)).toEqual({ waits: true, failed: false });
    await dispatch(draft, id, 20);
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
  });

  test('before its letter left needs none, unless it turns out that it had left', async () => {
    const draft = await shown();
    on(8);
    await draft.give(officerOf(own), 'withdrawSharedDraft');
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
    const [letter, withdrawal] = [await letterOf(draft), await letterOf(draft, 'DRAFT_WITHDRAWAL')];
    on(10);
    expect((await refusal(dispatch(draft, withdrawal.id, 9))).message).toContain(
      'there is nothing to withdraw',
    );
    expect((await refusal(dispatch(draft, letter.id, 9))).message).toContain('was withdrawn on 2026-01-08');
    await dispatch(draft, letter.id, 7);
    expect(await isListed(draft)).toEqual({ waits: true, failed: false });
    await dispatch(draft, withdrawal.id, 9);
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
  });

  test('is no more spoken of by the own State, nor waited for where it failed', async () => {
    const draft = await sent();
    await draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'See page 2.' });
    await evidence((await letterOf(draft)).id, 'NON_DELIVERY', 8);
    expect(await isListed(draft)).toEqual({ waits: true, failed: true });
    await draft.give(officerOf(own), 'withdrawSharedDraft');
    expect(await isListed(draft)).toEqual({ waits: true, failed: false });
    const late = draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'See page 3.' });
    expect((await refusal(late)).code).toBe('INVALID_TRANSITION');
  });

  test('with its request: what shows it is not sent any more', async () => {
    const draft = await shown();
    on(6);
    await draft.request.give(officerOf(own), 'withdrawMlaRequest');
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
    on(8);
    const late = await refusal(dispatch(draft, (await letterOf(draft)).id, 8));
    expect(late.message).toContain('The draft was withdrawn on 2026-01-06');
  });

  test('with its request, after its letter left: a letter says so, and why', async () => {
    const draft = await sent();
    await draft.request.give(officerOf(own), 'withdrawMlaRequest', { outcome: 'The suspect has died.' });
    const { id, letter } = await letterOf(draft, 'DRAFT_WITHDRAWAL');
    for (const words of ['the draft of 2026-01-04', 'The suspect has died.'])
      expect(letter.text).toContain(words);
    expect(await isListed(draft)).toEqual({ waits: true, failed: false });
    await dispatch(draft, id, 20);
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
  });
});

describe('an answer that arrives late', () => {
  const late = async (draft: TestDraft): Promise<void> => {
    await draft.give(officerOf(own), 'commentOnSharedDraft', {
      ...{ text: 'Which branch?', part: 'ENCLOSURES', ...answer(9) },
    });
    await draft.give(officerOf(own), 'judgeSharedDraft', {
      ...{ verdict: 'NOT_EXECUTABLE', text: 'The order is not enclosed.', ...answer(9) },
    });
  };
  const said = [
    { node: { text: 'Which branch?', part: 'ENCLOSURES', verdict: null, byState: expect.any(Object) } },
    {
      node: {
        text: 'The order is not enclosed.',
        verdict: 'NOT_EXECUTABLE',
        paperReference: 'Letter 9/2026',
      },
    },
  ];

  test('is entered of a draft that was withdrawn, and changes no status', async () => {
    const draft = await sent();
    await draft.give(officerOf(own), 'withdrawSharedDraft', { reason: 'The wrong version.' });
    const { withdrawnAt } = await look(draft);
    await late(draft);
    const after = await look(draft);
    expect(after).toMatchObject({ verdict: null, verdictAt: null, withdrawnAt, isSource: false });
    expect(after.comments.edges).toMatchObject(said);
    expect((await refusal(draft.give(officerOf(own), 'withdrawSharedDraft'))).code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('is entered of a draft that was submitted; the verdict from before stays', async () => {
    const draft = await sent();
    await draft.give(officerOf(own), 'judgeSharedDraft', {
      verdict: 'EXECUTABLE',
      text: null,
      ...answer(7, { reference: 'Letter 7' }),
    });
    await submit(draft.request);
    const before = await draft.request.row();
    await late(draft);
    expect(await look(draft)).toMatchObject({ verdict: 'EXECUTABLE', isSource: true, withdrawnAt: null });
    expect((await look(draft)).comments.edges).toHaveLength(3);
    expect(await draft.request.row()).toEqual(before);
    const remark = draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'See page 3.' });
    expect((await refusal(remark)).message).toContain('submitted meanwhile');
  });

  test('is of a State that takes part never: what it does not say in time by itself is not said', async () => {
    on(4);
    const { from, to } = await t.w.pair();
    const draft = await sharedDraft(t.w, await t.w.request({ from, to }));
    await draft.give(officerOf(from), 'withdrawSharedDraft');
    on(20);
    for (const viewer of [officerOf(from), officerOf(to)])
      for (const paper of [{}, answer(9)]) {
        const comment = draft.give(viewer, 'commentOnSharedDraft', { text: 'Hm.', ...paper });
        expect((await refusal(comment)).code).toBe('INVALID_TRANSITION');
      }
  });

  test('shows that the draft had left: the letter that withdraws it waits from then on', async () => {
    const draft = await shown();
    on(6);
    await draft.give(officerOf(own), 'withdrawSharedDraft');
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
    on(20);
    await draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'Which branch?', ...answer(9) });
    expect(await isListed(draft)).toEqual({ waits: true, failed: false });
    await dispatch(draft, (await letterOf(draft, 'DRAFT_WITHDRAWAL')).id, 20);
    expect(await isListed(draft)).toEqual({ waits: false, failed: false });
  });
});

describe('what is entered from paper', () => {
  const problems = async (command: Promise<unknown>): Promise<unknown> => {
    const { code, extensions } = await refusal(command);
    expect(code).toBe('BAD_USER_INPUT');
    return extensions['problems'];
  };
  const judge = (draft: TestDraft, more: object, viewer = officerOf(own)) =>
    draft.give(viewer, 'judgeSharedDraft', { verdict: 'EXECUTABLE', text: null, ...more });

  test('names its paper where it is the other State that says it', async () => {
    const draft = await sent();
    expect(await problems(judge(draft, { onPaper: null }))).toMatchObject([
      { field: 'input.onPaper', message: expect.stringContaining(`${absent.code} does not take part`) },
    ]);
    // Without a paper it is the own State that comments.
    await draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'See page 2.' });
    expect((await look(draft)).comments.edges).toMatchObject([
      { node: { byState: { code: own.code }, enteredBy: null, happenedOn: null } },
    ]);
  });

  test('is of no day before the draft left, nor to come, and was received when it was written or later', async () => {
    const draft = await sent();
    const day = 'input.onPaper.happenedOn';
    expect(await problems(judge(draft, answer(3)))).toMatchObject([
      { field: day, message: expect.stringMatching(/shown on 2026-01-0\d: name the day/) },
    ]);
    expect(await problems(judge(draft, answer(25)))).toMatchObject([{ field: day }]);
    for (const receivedOn of [dayOf(5), dayOf(25)])
      expect(await problems(judge(draft, answer(9, { receivedOn })))).toMatchObject([
        { field: 'input.onPaper.receivedOn' },
      ]);
    await judge(draft, answer(9, { receivedOn: dayOf(9), writtenBy: null }));
  });

  test('may answer before the dispatch of the draft is entered, and not before it was shared', async () => {
    const draft = await shown();
    on(20);
    expect(await problems(judge(draft, answer(2)))).toMatchObject([{ field: 'input.onPaper.happenedOn' }]);
    await judge(draft, answer(9));
    expect((await look(draft)).toldAt).toBe('2026-01-20T12:00:00.000Z');
  });

  test('is entered once; what was written later counts, whenever it is entered', async () => {
    const draft = await sent();
    await judge(draft, answer(12));
    expect((await refusal(judge(draft, answer(12)))).code).toBe('CONFLICT');
    const comment = (more: object) => draft.give(officerOf(own), 'commentOnSharedDraft', more);
    await comment({ text: 'Which branch?', part: 'FACTS', ...answer(12) });
    const again = comment({ text: 'Which branch?', part: 'FACTS', ...answer(12) });
    expect((await refusal(again)).code).toBe('CONFLICT');
    await comment({ text: 'Which branch?', part: 'PERSONS', ...answer(12) });
    await judge(draft, { verdict: 'NOT_EXECUTABLE', text: 'The limits of art. 46(21).', ...answer(10) });
    expect((await look(draft)).verdict).toBe('EXECUTABLE');
    await judge(draft, { verdict: 'NEEDS_CHANGES', text: 'The branch.', ...answer(14) });
    expect((await look(draft)).verdict).toBe('NEEDS_CHANGES');
  });

  test('is for the requesting State’s central authority, of a draft that it showed', async () => {
    const draft = await sent();
    for (const [viewer, code] of [
      [officerOf(absent), 'NOT_FOUND'],
      [prosecutorOf(own), 'NOT_FOUND'],
      [officerOf(await t.w.state()), 'NOT_FOUND'],
      [auditorOf(own), 'FORBIDDEN'],
    ] as const)
      expect((await refusal(judge(draft, answer(9), viewer))).code).toMatch(new RegExp(`${code}|FORBIDDEN`));
    on(4);
    const waiting = await proposedDraft(t.w, await t.w.request({ from: own, to: absent }));
    on(20);
    expect((await refusal(judge(waiting, answer(9)))).code).toBe('INVALID_TRANSITION');
  });

  test('nor withdraws a draft of the own State, whose letters leave with its request', async () => {
    const draft = await sent();
    const paper = { onPaper: { happenedOn: dayOf(9), reference: 'Letter 9' } };
    expect(await problems(draft.give(officerOf(own), 'withdrawSharedDraft', paper))).toMatchObject([
      { field: 'input.onPaper' },
    ]);
    const elsewhere = draft.give(officerOf(own), 'dispatchSharedDraftLetter', {
      ...{ deliveryId: (await letterOf(draft)).id, medium: 'COURIER' },
      ...{ dispatchedOn: dayOf(9), source: 'Receipt 7' },
    });
    expect(await problems(elsewhere)).toMatchObject([
      { field: 'input.deliveryId', message: expect.stringContaining('dispatchMlaRequest') },
    ]);
  });

  test('is never of a State that takes part, whose own it is to say', async () => {
    on(4);
    const { from, to } = await t.w.pair();
    const draft = await sharedDraft(t.w, await t.w.request({ from, to }));
    on(20);
    expect((await refusal(judge(draft, answer(9), officerOf(from)))).code).toBe('FORBIDDEN');
    for (const viewer of [officerOf(from), officerOf(to)])
      expect(
        await problems(draft.give(viewer, 'commentOnSharedDraft', { text: 'Hm.', ...answer(9) })),
      ).toMatchObject([{ field: 'input.onPaper' }]);
    expect(await look(draft, officerOf(from))).toMatchObject({
      deliveries: [],
      toldAt: '2026-01-04T12:00:00.000Z',
    });
    const { rows } = await t.w.test.owner.query('select 1 from mla_request_letter where request_id = $1', [
      draft.request.key,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('in plain SQL', () => {
  test('nobody writes a letter of a draft that is not shared, or that the other State reads here', async () => {
    on(4);
    const write = (viewer: Viewer, { key, request }: TestDraft, from: string) =>
      t.w.test
        .sqlAs(
          viewer,
          `insert into mla_request_letter (id, request_id, subject, shared_draft_id, case_id, from_state, text, digest, composed_at)
           values (gen_random_uuid(), $1, 'DRAFT_REMARK', $2, $3, $4, 'x', repeat('0', 64), now())`,
          [request.key, key, request.of.key, from],
        )
        .then(
          () => 'written',
          (error: unknown) => (error as { code?: string }).code,
        );
    const draft = await shown();
    expect(await write(officerOf(own), draft, own.code)).toBe('written');
    expect(await write(officerOf(own), draft, absent.code)).toBe('42501');
    expect(await write(auditorOf(own), draft, own.code)).toBe('42501');
    const waiting = await proposedDraft(t.w, await t.w.request({ from: own, to: absent }));
    expect(await write(officerOf(own), waiting, own.code)).toBe('42501');
    const { from, to } = await t.w.pair();
    const both = await sharedDraft(t.w, await t.w.request({ from, to }));
    expect(await write(officerOf(from), both, from.code)).toBe('42501');
  });

  test('nobody says in the other State’s name what does not rest on its paper, or where it takes part', async () => {
    const say = (
      viewer: Viewer,
      { key }: TestDraft,
      by: string,
      enteredBy: string | null,
      verdict: string | null,
    ) =>
      t.w.test
        .sqlAs(
          viewer,
          `insert into shared_draft_comment (id, draft_id, by_state, entered_by, happened_on, received_on, paper_reference, text, verdict, said_at)
           values (gen_random_uuid(), $1, $2, $3::text, case when $3::text is null then null else '2026-01-09'::date end,
             case when $3::text is null then null else '2026-01-10'::date end, case when $3::text is null then null else 'Letter 9' end,
             'Hm.', $4, now())`,
          [key, by, enteredBy, verdict],
        )
        .then(
          () => 'written',
          (error: unknown) => (error as { code?: string }).code,
        );
    const draft = await shown();
    expect(await say(officerOf(own), draft, absent.code, own.code, 'EXECUTABLE')).toBe('written');
    expect(await say(officerOf(own), draft, absent.code, null, 'EXECUTABLE')).toBe('42501');
    expect(await say(officerOf(own), draft, own.code, null, 'EXECUTABLE')).toBe('42501');
    expect(await say(officerOf(own), draft, own.code, own.code, null)).toBe('42501');
    const withdrawn = await shown();
    await withdrawn.give(officerOf(own), 'withdrawSharedDraft');
    expect(await say(officerOf(own), withdrawn, own.code, null, null)).toBe('42501');
    expect(await say(officerOf(own), withdrawn, absent.code, own.code, 'EXECUTABLE')).toBe('written');
    const { from, to } = await t.w.pair();
    const both = await sharedDraft(t.w, await t.w.request({ from, to }));
    expect(await say(officerOf(from), both, to.code, from.code, null)).toBe('42501');
    expect(await say(officerOf(to), both, from.code, to.code, null)).toBe('42501');
    expect(
      await t.w.test.sqlAs(officerOf(own), `select told_at from shared_draft where id = $1`, [draft.key]),
    ).toHaveLength(1);
    const told = t.w.test.sqlAs(officerOf(own), `update shared_draft set told_at = now() where id = $1`, [
      draft.key,
    ]);
    await expect(told).rejects.toMatchObject({ code: '42501' });
  });

  test('a draft on paper is kept from whoever its State keeps the request from', async () => {
    const draft = await shown();
    const rows = (viewer: Viewer) =>
      t.w.test.sqlAs(viewer, `select 1 from shared_draft where id = $1`, [draft.key]);
    expect(await rows(officerOf(own))).toHaveLength(1);
    expect(await rows(officerOf(absent))).toEqual([]);
    expect(globalId('SharedDraft', draft.key)).toBe(draft.id);
  });
});
