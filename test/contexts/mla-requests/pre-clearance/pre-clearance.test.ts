import { beforeAll, describe, expect, test } from 'vitest';
import { EnclosureKind } from '../../../../src/contexts/mla-requests/enclosures/enclosure.enums.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents, world, type World } from '../../../support/world.js';
import { proposedDraft, sharedDraft, type TestDraft } from './pre-clearance-world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
beforeAll(async () => {
  w = await world();
});

const read = `query Draft($id: ID!) { sharedDraft(id: $id) { round reference sharedAt verdict confidential withdrawnAt request { id }
  isSource submittedUnchanged content { message facts purpose procedureWished subjectMatter offences { citation penalty }
    items { position type particulars { name values } } persons { name nationality identifiers { value } } }
  comments { edges { node { text byState { code } part item verdict inReplyTo { id } replies { edges { node { text } } } } } totalCount { count } } } }`;

const look = async (viewer: Viewer, draft: TestDraft): Promise<any> =>
  (await w.test.ask(viewer, read, { id: draft.id })).data?.sharedDraft ?? null;

describe('a draft that is shared', () => {
  test('is read by the requested State as it was proposed, while the request stays unknown to it and no period runs', async () => {
    const { from, to } = await w.pair();
    const of = await w.case({ leadBy: from });
    const subject = await w.subject(of);
    const contents = { ...completeContents(), persons: [subject] };
    const request = await w.request({ from, to, of, contents });
    const draft = await proposedDraft(w, request, { message: 'Would this do?' });
    expect(await look(officerOf(to), draft)).toBeNull();
    // What becomes of the draft meanwhile changes nothing in what is approved and shared.
    await request.give(officerOf(from), 'amendMlaRequest', { contents: { facts: 'Other facts' } });
    await request.give(supervisorOf(from), 'shareMlaRequestDraft');
    const seen = await look(officerOf(to), draft);
    expect(seen).toMatchObject({ round: 1, verdict: null, request: null });
    expect(seen.content).toMatchObject({
      message: 'Would this do?',
      facts: contents.facts,
      purpose: contents.purpose,
      procedureWished: contents.procedureWished,
      offences: [{ citation: 'UNCAC art. 17' }],
      items: [{ position: 1, type: 'DOCUMENTS_AND_RECORDS' }],
      persons: [{ name: expect.stringMatching(/^Person /), nationality: from.code }],
    });
    expect(seen.content.items[0].particulars).toContainEqual({ name: 'periodFrom', values: ['2021-01-01'] });
    expect(await look(officerOf(from), draft)).toEqual({ ...seen, request: { id: request.id } });
    const { data } = await w.test.ask(officerOf(to), 'query R($id: ID!) { mlaRequest(id: $id) { id } }', {
      id: request.id,
    });
    expect(data).toEqual({ mlaRequest: null });
    const clocks = await w.test.owner.query('select 1 from mla_request_clock where request_id = $1', [
      request.key,
    ]);
    expect(clocks.rows).toEqual([]);
    const events = await w.test.owner.query('select 1 from mla_request_event where request_id = $1', [
      request.key,
    ]);
    expect(events.rows).toEqual([]);
    expect((await request.row()).status).toBe('DRAFT');
  });

  test('needs two people, and a supervisor who has read what was proposed', async () => {
    const request = await w.request(await w.pair());
    const { from } = request;
    const early = await refusal(request.give(supervisorOf(from), 'shareMlaRequestDraft'));
    expect(early.code).toBe('INCOMPLETE');
    await request.give(supervisorOf(from), 'proposeMlaRequestSharing');
    expect((await refusal(request.give(supervisorOf(from), 'shareMlaRequestDraft'))).code).toBe('FORBIDDEN');
    expect((await refusal(request.give(officerOf(from), 'shareMlaRequestDraft'))).code).toBe('FORBIDDEN');
    const other = supervisorOf(from, 'second-supervisor');
    const stale = request.give(other, 'shareMlaRequestDraft', { proposedAt: new Date(0) });
    expect((await refusal(stale)).code).toBe('CONFLICT');
    await request.give(other, 'shareMlaRequestDraft');
  });

  test('is shared for a stated reason only where it is to be kept confidential (UNCAC art. 46(20))', async () => {
    const request = await w.request({ ...(await w.pair()), contents: { confidential: true } });
    const { from, to } = request;
    const error = await refusal(request.give(officerOf(from), 'proposeMlaRequestSharing'));
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field: 'input.reason' }] });
    const draft = await sharedDraft(w, request, { reason: 'The bank must be named right.' });
    expect(await look(officerOf(to), draft)).toMatchObject({ confidential: true });
    const reason = `query R($id: ID!) { sharedDraft(id: $id) { sharingReason } }`;
    const { data } = await w.test.ask(officerOf(from), reason, { id: draft.id });
    expect(data?.sharedDraft.sharingReason).toBe('The bank must be named right.');
    const other = await w.test.ask(officerOf(to), reason, { id: draft.id });
    expect(other.data?.sharedDraft.sharingReason).toBeNull();
    const { rows } = await w.test.owner.query(
      `select reason from audit_event where action = 'shareMlaRequestDraft' and subject_key = $1`,
      [request.key],
    );
    expect(rows).toEqual([{ reason: 'The bank must be named right.' }]);
  });

  test('names nobody whom the case protects', async () => {
    const { from, to } = await w.pair();
    const of = await w.case({ leadBy: from });
    const subject = await w.subject(of);
    const request = await w.request({ from, to, of, contents: { persons: [subject] } });
    await proposedDraft(w, request);
    await w.give(officerOf(from), 'amendSubject', { id: subject, expectedVersion: 1, isProtected: true });
    expect((await refusal(request.give(supervisorOf(from), 'shareMlaRequestDraft'))).code).toBe('INCOMPLETE');
    expect((await refusal(request.give(officerOf(from), 'proposeMlaRequestSharing'))).code).toBe(
      'INCOMPLETE',
    );
  });

  test('that was proposed and dropped, or whose request went on instead, is never shared', async () => {
    const request = await w.request(await w.pair());
    const { from, to } = request;
    const dropped = await proposedDraft(w, request);
    await request.give(officerOf(from), 'dismissMlaRequestProposal');
    expect(await dropped.row()).toMatchObject({ is_dropped: true, is_shared: false });
    const overtaken = await proposedDraft(w, request);
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    expect(await overtaken.row()).toMatchObject({ is_dropped: true });
    await request.give(supervisorOf(from), 'submitMlaRequest');
    for (const draft of [dropped, overtaken]) {
      expect(await look(officerOf(to), draft)).toBeNull();
      expect(await look(officerOf(from), draft)).toBeNull();
    }
    const withdrawn = await w.request({ from, to });
    const last = await proposedDraft(w, withdrawn);
    await withdrawn.give(officerOf(from), 'withdrawMlaRequest');
    expect(await last.row()).toMatchObject({ is_dropped: true });
  });
});

describe('what is said of a shared draft', () => {
  test('is read by both alike, thread by thread, about the whole, a part or an item', async () => {
    const request = await w.request(await w.pair());
    const { from, to } = request;
    const draft = await sharedDraft(w, request);
    await draft.give(officerOf(to), 'commentOnSharedDraft', { text: 'Кто он?', part: 'PERSONS' });
    const question = await draft.lastComment();
    await draft.give(officerOf(to), 'commentOnSharedDraft', { text: '哪个账户？', item: 1 });
    await draft.give(officerOf(from), 'commentOnSharedDraft', { text: 'هو الوزير', inReplyTo: question });
    await draft.give(officerOf(to), 'judgeSharedDraft');
    const [asking, asked] = [await look(officerOf(from), draft), await look(supervisorOf(to), draft)];
    expect(asked).toEqual({ ...asking, request: null });
    expect(asked.verdict).toBe('NEEDS_CHANGES');
    expect(asked.comments.totalCount.count).toBe(4);
    expect(asked.comments.edges.map(({ node }: any) => node)).toMatchObject([
      { text: 'Кто он?', part: 'PERSONS', replies: { edges: [{ node: { text: 'هو الوزير' } }] } },
      { text: '哪个账户？', item: 1 },
      { text: 'هو الوزير', byState: { code: from.code }, inReplyTo: { id: question } },
      { verdict: 'NEEDS_CHANGES', byState: { code: to.code } },
    ]);
    expect((await request.row()).status).toBe('DRAFT');
  });

  test('names a place that there is, and one', async () => {
    const request = await w.request(await w.pair());
    const draft = await sharedDraft(w, request);
    const other = await sharedDraft(w, await w.request(await w.pair()));
    await other.give(officerOf(other.request.to), 'commentOnSharedDraft');
    const say = async (more: object) =>
      (await refusal(draft.give(officerOf(request.to), 'commentOnSharedDraft', more))).extensions;
    expect(await say({ item: 2 })).toMatchObject({ problems: [{ field: 'input.item' }] });
    expect(await say({ item: 1, part: 'FACTS' })).toMatchObject({ problems: [{ field: 'input.part' }] });
    expect(await say({ inReplyTo: await other.lastComment() })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('says what is needed where it could not be executed as it is; the last verdict counts, the earlier stay', async () => {
    const request = await w.request(await w.pair());
    const { from, to } = request;
    const draft = await sharedDraft(w, request);
    const bare = draft.give(officerOf(to), 'judgeSharedDraft', { verdict: 'NOT_EXECUTABLE', text: null });
    expect((await refusal(bare)).extensions).toMatchObject({ problems: [{ field: 'input.text' }] });
    expect((await refusal(draft.give(officerOf(from), 'judgeSharedDraft'))).code).toBe('FORBIDDEN');
    await draft.give(officerOf(to), 'judgeSharedDraft');
    await draft.give(officerOf(to), 'judgeSharedDraft', { verdict: 'EXECUTABLE', text: null });
    const { verdict, comments } = await look(officerOf(from), draft);
    expect(verdict).toBe('EXECUTABLE');
    expect(comments.edges.map(({ node }: any) => node.verdict)).toEqual(['NEEDS_CHANGES', 'EXECUTABLE']);
    // It binds nobody: the request goes its way, and is examined as any other.
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
    await request.give(officerOf(to), 'acknowledgeMlaRequest');
    await request.by(to, 'returnMlaRequestAsIncomplete');
  });
});

describe('rounds', () => {
  const drafts = `query Drafts($id: ID!) { mlaRequest(id: $id) { submittedAfter { round submittedUnchanged }
    sharedDrafts(orderBy: OLDEST) { edges { node { round isSource submittedUnchanged withdrawnAt } } } } }`;

  test('a new version is shared again, each copy remains, and the submission notes after which it came', async () => {
    const request = await w.request(await w.pair());
    const { from, to } = request;
    const first = await sharedDraft(w, request);
    await request.give(officerOf(from), 'amendMlaRequest', { contents: { facts: 'Better facts' } });
    const second = await sharedDraft(w, request);
    expect((await look(officerOf(to), first)).content.facts).not.toBe('Better facts');
    expect(await look(officerOf(to), second)).toMatchObject({ round: 2, content: { facts: 'Better facts' } });
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
    for (const viewer of [officerOf(from), officerOf(to)]) {
      const { data } = await w.test.ask(viewer, drafts, { id: request.id });
      expect(data?.mlaRequest).toEqual({
        submittedAfter: { round: 2, submittedUnchanged: true },
        sharedDrafts: {
          edges: [
            { node: { round: 1, isSource: false, submittedUnchanged: null, withdrawnAt: null } },
            { node: { round: 2, isSource: true, submittedUnchanged: true, withdrawnAt: null } },
          ],
        },
      });
    }
    expect((await look(officerOf(to), second)).request).toEqual({ id: request.id });
    // From now on the two talk about the request itself.
    const late = await refusal(second.give(officerOf(to), 'commentOnSharedDraft'));
    expect(late.code).toBe('INVALID_TRANSITION');
    expect(late.message).toContain('submitted');
  });

  test('a request that says other than what was shared is told from it; a withdrawn version is no source', async () => {
    const request = await w.request(await w.pair());
    const { from } = request;
    await sharedDraft(w, request);
    const second = await sharedDraft(w, request);
    await second.give(officerOf(from), 'withdrawSharedDraft');
    await request.give(officerOf(from), 'amendMlaRequest', { contents: { facts: 'Better facts' } });
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
    const { data } = await w.test.ask(officerOf(from), drafts, { id: request.id });
    expect(data?.mlaRequest.submittedAfter).toEqual({ round: 1, submittedUnchanged: false });
  });
});

describe('what would go with the request', () => {
  const read = `query E($id: ID!) { sharedDraft(id: $id) { submittedUnchanged content { enclosures { title kind item language pages digest } } } }`;
  const order = { title: 'Restraint order', kind: EnclosureKind.CERTIFIED_COPY, item: 1, pages: 12 };
  const named = { ...order, language: null, digest: 'ab'.repeat(32) };
  const seenBy = async (viewer: Viewer, draft: TestDraft): Promise<any> => {
    const planned = await w.test.ask(viewer, read, { id: draft.id });
    const plain = await w.test.ask(viewer, read, { id: draft.id }, 'plain');
    expect(plain.data).toEqual(planned.data);
    return planned.data?.sharedDraft;
  };
  const made = async () => {
    const enclosures = [{ ...order, digest: named.digest.toUpperCase() }];
    return w.request({ ...(await w.pair()), contents: { ...completeContents(), enclosures } });
  };
  const submit = async (request: TestRequest): Promise<void> => {
    await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(request.from), 'submitMlaRequest');
  };

  test('is shown with the draft as it was proposed, to the two central authorities alone', async () => {
    const request = await made();
    const { from, to } = request;
    const draft = await proposedDraft(w, request);
    await request.give(officerOf(from), 'amendMlaRequest', { contents: { enclosures: [] } });
    await request.give(supervisorOf(from), 'shareMlaRequestDraft');
    for (const viewer of [officerOf(from), officerOf(to)])
      expect((await seenBy(viewer, draft)).content.enclosures).toEqual([named]);
    for (const viewer of [auditorOf(from), auditorOf(to)])
      expect((await seenBy(viewer, draft)).content).toBeNull();
    await submit(request);
    expect((await seenBy(officerOf(from), draft)).submittedUnchanged).toBe(false);
  });

  test('is the same where the request names the same', async () => {
    const request = await made();
    const draft = await sharedDraft(w, request);
    await submit(request);
    expect((await seenBy(officerOf(request.from), draft)).submittedUnchanged).toBe(true);
  });
});

describe('a draft that is withdrawn', () => {
  test('is closed to the requested State, and nobody says more of it; that it was shared stays on record', async () => {
    const request = await w.request(await w.pair());
    const { from, to } = request;
    const draft = await sharedDraft(w, request);
    await draft.give(officerOf(to), 'commentOnSharedDraft');
    expect((await refusal(draft.give(officerOf(to), 'withdrawSharedDraft'))).code).toBe('FORBIDDEN');
    await draft.give(officerOf(from), 'withdrawSharedDraft');
    const seen = await look(officerOf(to), draft);
    expect(seen).toMatchObject({ round: 1, content: null, comments: { totalCount: { count: 1 } } });
    expect(seen.withdrawnAt).not.toBeNull();
    expect((await look(officerOf(from), draft)).content.facts).toMatch(/^Facts/);
    for (const [viewer, command] of [
      [officerOf(to), 'commentOnSharedDraft'],
      [officerOf(to), 'judgeSharedDraft'],
      [officerOf(from), 'withdrawSharedDraft'],
    ] as const)
      expect((await refusal(draft.give(viewer, command))).code).toBe('INVALID_TRANSITION');
  });

  test('is withdrawn with its request, each version that is still shown, and both read why', async () => {
    for (const inReview of [false, true]) {
      const request = await w.request(await w.pair());
      const { from, to } = request;
      const [first, second, third] = [
        await sharedDraft(w, request),
        await sharedDraft(w, request),
        await sharedDraft(w, request),
      ];
      await first.give(officerOf(from), 'withdrawSharedDraft', { reason: 'The wrong version.' });
      if (inReview) await request.give(officerOf(from), 'proposeMlaRequestSubmission');
      await request.give(officerOf(from), 'withdrawMlaRequest', { outcome: 'The suspect has died.' });
      const why = `query Why($id: ID!) { sharedDraft(id: $id) { withdrawnAt withdrawalReason content { facts } } }`;
      for (const [draft, withdrawalReason] of [
        [first, 'The wrong version.'],
        [second, 'The suspect has died.'],
        [third, 'The suspect has died.'],
      ] as const) {
        const { data } = await w.test.ask(officerOf(to), why, { id: draft.id });
        expect(data?.sharedDraft).toEqual({
          ...{ withdrawnAt: expect.any(String), withdrawalReason, content: null },
        });
        const late = await refusal(draft.give(officerOf(to), 'judgeSharedDraft'));
        expect(late.message).toContain('the draft was withdrawn');
        expect((await look(officerOf(from), draft)).content).not.toBeNull();
      }
    }
  });

  test('stays as it is once the request was made, whatever becomes of that', async () => {
    const request = await w.request(await w.pair());
    const { from } = request;
    const draft = await sharedDraft(w, request);
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
    await request.give(officerOf(from), 'withdrawMlaRequest');
    expect(await draft.row()).toMatchObject({ is_source: true, is_withdrawn: false });
  });

  test('cannot be withdrawn before it is shared', async () => {
    const draft = await proposedDraft(w, await w.request(await w.pair()));
    const error = await refusal(draft.give(officerOf(draft.request.from), 'withdrawSharedDraft'));
    expect(error.code).toBe('INVALID_TRANSITION');
  });
});

describe('the lists', () => {
  const list = `query Lists { sharedDrafts { edges { node { id } } } incomingSharedDrafts { edges { node { id } } }
    outgoingSharedDrafts { edges { node { id } } } }`;
  const listed = async (viewer: Viewer) => {
    const { data, codes } = await w.test.ask(viewer, list);
    if (codes.length > 0) return codes[0];
    return Object.values(data ?? {}).map((page: any) => page.edges.map(({ node }: any) => node.id));
  };

  test('show each State what it shared and what was shared with it, and nobody else anything', async () => {
    const { from, to } = await w.pair();
    const request = await w.request({ from, to });
    await request.assignIn(from);
    const draft = await sharedDraft(w, request);
    const waiting = await proposedDraft(w, await w.request({ from, to }));
    for (const viewer of [officerOf(from), supervisorOf(from), auditorOf(from)])
      expect(await listed(viewer)).toEqual([[waiting.id, draft.id], [], [waiting.id, draft.id]]);
    for (const viewer of [officerOf(to), supervisorOf(to), auditorOf(to)])
      expect(await listed(viewer)).toEqual([[draft.id], [draft.id], []]);
    const third = await w.state();
    for (const viewer of [officerOf(third), auditorOf(third)])
      expect(await listed(viewer)).toEqual([[], [], []]);
    for (const viewer of [prosecutorOf(from), prosecutorOf(to), people.starStaff, people.dashboard])
      expect(await listed(viewer)).toBe('FORBIDDEN');
    expect(await listed(people.stranger)).toBe('UNAUTHENTICATED');
  });
});

test('each State’s trail tells what its own people did, and that the other State’s draft was read', async () => {
  const request = await w.request(await w.pair());
  const { from, to } = request;
  const draft = await sharedDraft(w, request);
  await look(officerOf(to), draft);
  await draft.give(officerOf(to), 'judgeSharedDraft');
  await draft.give(officerOf(from), 'withdrawSharedDraft');
  const trail = `query Trail($key: ID!) { auditEvents(first: 50, filter: { subjectKey: $key }) { edges { node { action chain } } } }`;
  const told = async (viewer: Viewer): Promise<string[]> => {
    const { data } = await w.test.ask(viewer, trail, { key: draft.key });
    const events = data?.auditEvents.edges.map(({ node }: any) => node) ?? [];
    for (const { chain } of events) expect(chain).toBe(draft.key);
    return events.map(({ action }: any) => action).sort();
  };
  expect(await told(auditorOf(from))).toEqual(['withdrawSharedDraft']);
  const own = await told(auditorOf(to));
  expect(own).toContain('judgeSharedDraft');
  expect(own.length).toBe(2);
});
