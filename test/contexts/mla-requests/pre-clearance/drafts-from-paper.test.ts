import { beforeAll, describe, expect, test } from 'vitest';
import { StateKind } from '../../../../src/contexts/directory/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  peopleOfNoState,
  prosecutorOf,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { paperOf } from '../../../support/paper-requests.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { completeContents, completeEnclosure } from '../../../support/world.js';
import { arrivedDraft, draftPaper, type ArrivedDraft } from './pre-clearance-world.js';

/** A draft comes in on paper from a State that does not take part in Repatria: the requested State answers it by letters. */
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
const letter = (day: number) => ({ happenedOn: dayOf(day), reference: `Letter ${String(day)}/2026` });
const answer = (day: number) => ({ onPaper: { ...letter(day), receivedOn: dayOf(day + 1) } });

const query = `query Draft($id: ID!) { sharedDraft(id: $id) { version round reference types language confidential sharedAt toldAt receivedOn medium
  verdict withdrawnAt withdrawnOn withdrawalPaper withdrawalReason isSource submittedUnchanged sharingReason
  requestingState { code } requestedState { code } request { id status }
  content { message facts purpose legalBasis channel urgent translatedInto offences { citation } assurances
    items { position type coercive particulars { name values } } persons { name aliases nationality bornOn identifiers { kind value isWhole issuingState } }
    enclosures { title kind item language pages digest } }
  deliveries { id subject medium outcome digest fromState { code } toState { code } letter { text digest } evidences { kind source } }
  comments { edges { node { id text part item verdict byState { code } enteredBy { code } happenedOn paperReference inReplyTo { id } } } } } }`;
const look = async ({ id }: { readonly id: string }, viewer: Viewer = officerOf(own)): Promise<any> =>
  (await t.w.test.ask(viewer, query, { id })).data?.['sharedDraft'] ?? null;
const comments = async (draft: ArrivedDraft): Promise<any[]> =>
  (await look(draft)).comments.edges.map(({ node }: any) => node);

/** A draft that came in on the sixth. */
async function arrived(more: object = {}): Promise<ArrivedDraft> {
  on(6);
  return arrivedDraft(t.w, { from: absent, to: own, receivedOn: dayOf(6), ...more });
}
const dispatch = async (draft: ArrivedDraft, day: number, more: object = {}): Promise<unknown> =>
  draft.give(officerOf(own), 'dispatchSharedDraftLetter', {
    deliveryId: (await look(draft)).deliveries.at(-1).id,
    ...{ medium: 'COURIER', dispatchedOn: dayOf(day), source: 'Receipt 7', ...more },
  });
const register = (more: object = {}) =>
  t.w.give(officerOf(own), 'registerMlaRequest', paperOf(absent, { receivedOn: dayOf(9), ...more }));
const problemsOf = async (command: Promise<unknown>): Promise<unknown> => {
  const { code, extensions } = await refusal(command);
  expect(code).toBe('BAD_USER_INPUT');
  return extensions['problems'];
};
const idsIn = async (list: string, viewer = officerOf(own)): Promise<string[]> => {
  const { data } = await t.w.test.ask(viewer, `{ list: ${list}(first: 100) { edges { node { id } } } }`);
  return (data?.['list']?.edges ?? []).map(({ node }: any) => node.id);
};

/** Whether it is among those of which an answer waits, and among the others. */
async function waits({ id }: ArrivedDraft): Promise<boolean[]> {
  const list = `query ($filter: SharedDraftFilter) { incomingSharedDrafts(first: 100, filter: $filter) { edges { node { id } } } }`;
  const isOn = async (answerWaiting: boolean): Promise<boolean> => {
    const { data } = await t.w.test.ask(officerOf(own), list, { filter: { answerWaiting } });
    return data?.['incomingSharedDrafts'].edges.some(({ node }: any) => node.id === id);
  };
  return [await isOn(true), await isOn(false)];
}

describe('the whole way', () => {
  const counts = async (): Promise<unknown> =>
    (
      await t.w.test.owner
        .query(`select (select count(*) from mla_request) as requests, (select count(*) from mla_request_clock) as clocks,
        (select count(*) from mla_request_event) as steps, (select count(*) from case_file) as cases`)
    ).rows;

  test('from its arrival to the remark that leaves, the verdict and the request', async () => {
    const before = await counts();
    const persons = [
      {
        ...{ kind: 'NATURAL', name: 'Олена Коваль', aliases: ['Olena Koval'], nationality: absent.code },
        identifiers: [{ kind: 'PASSPORT', value: 'FB123456', issuingState: absent.code }],
      },
    ];
    const enclosure = completeEnclosure();
    const contents = { ...completeContents(), enclosures: [enclosure] };
    const draft = await arrived({
      ...{ requestingReference: 'MJ 4/2026', medium: 'DIPLOMATIC_BAG', message: 'Would this do?' },
      ...{ contents, persons },
    });
    expect(await look(draft)).toMatchObject({
      ...{
        round: 1,
        reference: 'MJ 4/2026',
        receivedOn: dayOf(6),
        medium: 'DIPLOMATIC_BAG',
        confidential: false,
      },
      ...{ sharedAt: '2026-01-06T00:00:00.000Z', toldAt: '2026-01-06T00:00:00.000Z', request: null },
      ...{ requestingState: { code: absent.code }, requestedState: { code: own.code }, isSource: false },
      content: {
        ...{
          message: 'Would this do?',
          facts: contents.facts,
          purpose: contents.purpose,
          legalBasis: 'UNCAC',
        },
        ...{ offences: [{ citation: 'UNCAC art. 17' }], channel: 'CENTRAL_AUTHORITY', urgent: true },
        persons: [
          {
            ...{ name: 'Олена Коваль', aliases: ['Olena Koval'], nationality: absent.code, bornOn: null },
            identifiers: [{ kind: 'PASSPORT', value: 'FB123456', isWhole: true, issuingState: absent.code }],
          },
        ],
        enclosures: [{ title: enclosure.title, kind: enclosure.kind }],
      },
      ...{ deliveries: [], comments: { edges: [] } },
    });
    expect(await idsIn('incomingSharedDrafts')).toContain(draft.id);
    expect(await idsIn('outgoingSharedDrafts')).not.toContain(draft.id);

    on(7);
    await draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'Which branch?', part: 'ENCLOSURES' });
    const [waiting] = (await look(draft)).deliveries;
    expect(waiting).toMatchObject({
      ...{ subject: 'DRAFT_REMARK', medium: null, outcome: null, evidences: [] },
      ...{ fromState: { code: own.code }, toState: { code: absent.code } },
    });
    expect(waiting.letter.digest).toBe(waiting.digest);
    for (const words of [
      '# Remark on a draft',
      `Your reference: MJ 4/2026  \nDraft received on: ${dayOf(6)}  \nDate: ${dayOf(7)}`,
      '## On\n\nEnclosures\n',
      'Which branch?',
      'no period begins',
    ])
      expect(waiting.letter.text).toContain(words);
    expect(await waits(draft)).toEqual([true, false]);
    await dispatch(draft, 7);
    expect(await waits(draft)).toEqual([false, true]);
    expect((await look(draft)).deliveries).toMatchObject([
      { medium: 'COURIER', outcome: 'SUBMISSION_ACCEPTANCE', evidences: [{ source: 'Receipt 7' }] },
    ]);

    on(9);
    const [{ id: inReplyTo }] = await comments(draft);
    await draft.give(officerOf(own), 'commentOnSharedDraft', {
      ...{ text: 'That at the harbour.', inReplyTo, ...answer(8) },
    });
    await draft.give(officerOf(own), 'judgeSharedDraft', { verdict: 'NEEDS_CHANGES', text: 'The branch.' });
    expect(await look(draft)).toMatchObject({ verdict: 'NEEDS_CHANGES' });
    expect((await comments(draft)).slice(1)).toMatchObject([
      {
        ...{ text: 'That at the harbour.', byState: { code: absent.code }, enteredBy: { code: own.code } },
        ...{ happenedOn: dayOf(8), paperReference: 'Letter 8/2026', inReplyTo: { id: inReplyTo } },
      },
      { verdict: 'NEEDS_CHANGES', byState: { code: own.code }, enteredBy: null, happenedOn: null },
    ]);
    const { deliveries } = await look(draft);
    // What the other State says itself goes nowhere.
    expect(deliveries).toHaveLength(2);
    expect(deliveries[1].letter.text).toContain(
      '## What we think of the whole\n\nIt could be executed once what is named below is added or changed.',
    );
    // No clock of any kind runs, there is no request, and so no step of one.
    expect(await counts()).toEqual(before);

    const { key } = await register({ sharedDraft: draft.id });
    const request = { id: globalId('MlaRequest', key), status: 'DELIVERED' };
    expect(await look(draft)).toMatchObject({ request, isSource: true, submittedUnchanged: false });
    const after = `query ($id: ID!) { mlaRequest(id: $id) { submittedAfter { id } sharedDrafts { edges { node { id } } } } }`;
    const { data } = await t.w.test.ask(officerOf(own), after, { id: request.id });
    expect(data?.['mlaRequest']).toEqual({
      ...{ submittedAfter: { id: draft.id }, sharedDrafts: { edges: [{ node: { id: draft.id } }] } },
    });
    const late = draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'Hm.' });
    expect((await refusal(late)).message).toContain('submitted meanwhile');
    on(12);
    expect((await refusal(dispatch(draft, 12))).message).toContain('The request was submitted on');
    await dispatch(draft, 9);
    expect((await look(draft)).deliveries).toHaveLength(2);
  });

  test('a request that says what the draft said is said to', async () => {
    const contents = completeContents();
    const draft = await arrived({ contents });
    on(10);
    await register({ sharedDraft: draft.id, contents });
    expect(await look(draft)).toMatchObject({ isSource: true, submittedUnchanged: true });
  });

  test('a later version comes under the same reference', async () => {
    const first = await arrived({ requestingReference: 'MJ 5' });
    const second = await arrived({ requestingReference: 'MJ 5' });
    expect([(await look(first)).round, (await look(second)).round]).toEqual([1, 2]);
  });

  test('versions that are entered at once are counted one after the other', async () => {
    on(6);
    const version = () =>
      arrivedDraft(t.w, { from: absent, to: own, receivedOn: dayOf(6), requestingReference: 'MJ 6' });
    const drafts = await Promise.all([version(), version(), version()]);
    const rounds = await Promise.all(drafts.map(async (draft) => (await look(draft)).round));
    expect(rounds.toSorted()).toEqual([1, 2, 3]);
  });

  test('is entered as far as the paper tells', async () => {
    const draft = await arrived({ contents: { items: [{ type: 'TAKING_EVIDENCE' }], language: 'fr' } });
    expect(await look(draft)).toMatchObject({
      ...{ types: ['TAKING_EVIDENCE'], language: 'fr', medium: 'OTHER' },
      content: { facts: null, message: null, items: [{ position: 1, particulars: [] }], persons: [] },
    });
  });
});

describe('what its State does with it on paper', () => {
  test('it withdraws it: the own State, which has the paper, reads it still', async () => {
    const draft = await arrived();
    on(9);
    expect(
      await problemsOf(draft.give(officerOf(own), 'withdrawSharedDraft', { onPaper: null })),
    ).toMatchObject([
      {
        field: 'input.onPaper',
        message: expect.stringContaining(`a step of ${absent.code}, which does not take part`),
      },
    ]);
    const tomorrow = { onPaper: letter(12) };
    expect(await problemsOf(draft.give(officerOf(own), 'withdrawSharedDraft', tomorrow))).toMatchObject([
      { field: 'input.onPaper.happenedOn' },
    ]);
    await draft.give(officerOf(own), 'withdrawSharedDraft', { reason: 'Another way.', onPaper: letter(8) });
    expect(await look(draft)).toMatchObject({
      ...{ withdrawnAt: '2026-01-09T12:00:00.000Z', withdrawnOn: dayOf(8), withdrawalPaper: 'Letter 8/2026' },
      ...{ withdrawalReason: 'Another way.', content: { facts: expect.any(String) }, deliveries: [] },
    });
    const remark = draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'Hm.' });
    expect(await refusal(remark)).toMatchObject({
      ...{ code: 'INVALID_TRANSITION', message: expect.stringContaining('Go on in its next version') },
    });
    await draft.give(officerOf(own), 'commentOnSharedDraft', { text: 'We thank you.', ...answer(8) });
    expect(await comments(draft)).toMatchObject([{ text: 'We thank you.', byState: { code: absent.code } }]);
    const follow = await refusal(register({ sharedDraft: draft.id }));
    expect([follow.code, follow.extensions['field']]).toEqual(['CONFLICT', 'input.sharedDraft']);
  });

  test('a remark that waited is not sent after that', async () => {
    const draft = await arrived();
    await draft.give(officerOf(own), 'commentOnSharedDraft');
    expect(await waits(draft)).toEqual([true, false]);
    on(9);
    await draft.give(officerOf(own), 'withdrawSharedDraft', { onPaper: letter(8) });
    expect(await waits(draft)).toEqual([false, true]);
    on(11);
    expect((await refusal(dispatch(draft, 11))).code).toBe('CONFLICT');
    await dispatch(draft, 7);
  });

  test('a request names a draft of its State, received before, and each but once', async () => {
    const draft = await arrived();
    const other = await t.w.state({ onRepatria: false });
    const theirs = await arrived({ from: other });
    on(9);
    const field = 'input.sharedDraft';
    expect(await problemsOf(register({ sharedDraft: theirs.id }))).toMatchObject([
      { field, message: expect.stringContaining('name one of incomingSharedDrafts') },
    ]);
    expect(await problemsOf(register({ sharedDraft: draft.id, receivedOn: dayOf(5) }))).toMatchObject([
      { field: 'input.receivedOn' },
    ]);
    expect(
      (await refusal(register({ sharedDraft: globalId('SharedDraft', crypto.randomUUID()) }))).code,
    ).toBe('NOT_FOUND');
    await register({ sharedDraft: draft.id });
    expect((await refusal(register({ sharedDraft: draft.id }))).code).toBe('CONFLICT');
  });

  test('named for two requests at once, it is of one, and the other is told why', async () => {
    const draft = await arrived();
    on(9);
    const outcomes = await Promise.allSettled([
      register({ sharedDraft: draft.id }),
      register({ sharedDraft: draft.id }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT', message: expect.stringContaining('followed by a request already') },
    });
  });

  test('withdrawn and named for a request at once, it is one of both', async () => {
    const draft = await arrived();
    on(9);
    const outcomes = await Promise.allSettled([
      register({ sharedDraft: draft.id }),
      draft.give(officerOf(own), 'withdrawSharedDraft', { onPaper: letter(8) }),
    ]);
    const refused = outcomes.filter((one) => one.status === 'rejected');
    expect(refused).toMatchObject([
      { reason: { code: expect.stringMatching(/^(CONFLICT|INVALID_TRANSITION)$/u) } },
    ]);
    const { is_withdrawn: withdrawn, is_source: source } = await draft.row();
    expect([withdrawn, source].filter(Boolean)).toHaveLength(1);
  });
});

describe('a letter about it', () => {
  test('leaves once, outside Repatria, on a day that it can have left', async () => {
    const draft = await arrived();
    on(8);
    await draft.give(officerOf(own), 'commentOnSharedDraft');
    expect(await problemsOf(dispatch(draft, 7))).toMatchObject([{ field: 'input.dispatchedOn' }]);
    expect(await problemsOf(dispatch(draft, 20))).toMatchObject([{ field: 'input.dispatchedOn' }]);
    expect(await problemsOf(dispatch(draft, 8, { medium: 'REPATRIA' }))).toMatchObject([
      { field: 'input.medium' },
    ]);
    await dispatch(draft, 8);
    expect((await refusal(dispatch(draft, 8))).code).toBe('CONFLICT');
    const other = await arrived();
    const deliveryId = (await look(draft)).deliveries[0].id;
    expect((await refusal(dispatchOf(other, deliveryId))).code).toBe('NOT_FOUND');
    const evidence = t.w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
      ...{ deliveryId, kind: 'DELIVERY' as never, happenedOn: dayOf(8), source: 'Receipt 8' },
    });
    expect(await problemsOf(evidence)).toMatchObject([{ field: 'input.deliveryId' }]);
  });
  const dispatchOf = (draft: ArrivedDraft, deliveryId: string) =>
    draft.give(officerOf(own), 'dispatchSharedDraftLetter', {
      ...{ deliveryId, medium: 'COURIER', dispatchedOn: dayOf(8), source: 'Receipt 7' },
    });
});

describe('what cannot be entered', () => {
  const entered = (more: object, viewer = officerOf(own)) =>
    t.w.give(viewer, 'registerSharedDraft', draftPaper(absent, { receivedOn: dayOf(6), ...more }));

  test('is refused with what to do instead', async () => {
    on(6);
    const partner = await t.w.state();
    const organization = await t.w.state({ onRepatria: false });
    await t.w.test.owner.query('update state set kind = $1 where code = $2', [
      StateKind.ORGANIZATION,
      organization.code,
    ]);
    const field = 'input.requestingState';
    expect(await problemsOf(entered({ requestingState: partner.code }))).toMatchObject([
      { field, message: expect.stringContaining('look in incomingSharedDrafts') },
    ]);
    for (const requestingState of [own.code, 'ZZ', organization.code])
      expect(await problemsOf(entered({ requestingState }))).toMatchObject([{ field }]);
    expect(await problemsOf(entered({ receivedOn: dayOf(20), medium: 'REPATRIA' }))).toMatchObject([
      { field: 'input.receivedOn' },
      { field: 'input.medium' },
    ]);
    const contents = (more: object) => ({ contents: { ...completeContents(), ...more } });
    for (const [what, where] of [
      [{ contents: {} }, 'input.contents.items'],
      [contents({ persons: [globalId('CaseSubject', crypto.randomUUID())] }), 'input.contents.persons'],
      [contents({ oral: true }), 'input.contents.oral'],
      [contents({ language: 'qq' }), 'input.contents.language'],
      [contents({ enclosures: [{ ...completeEnclosure(), item: 9 }] }), 'input.contents.enclosures[0].item'],
      [
        contents({ items: [{ type: 'TAKING_EVIDENCE', particulars: { estimatedValue: '5' } }] }),
        'input.contents.items[0].particulars.estimatedValueCurrency',
      ],
      [{ persons: [{ kind: 'LEGAL', name: 'Fund', nationality: 'ZZ' }] }, 'input.persons[0].nationality'],
    ] as const)
      expect(await problemsOf(entered(what))).toMatchObject([{ field: where }]);
  });

  test('twice with one key is one draft, and a conflict with other words', async () => {
    on(6);
    const paper = draftPaper(absent, { receivedOn: dayOf(6), idempotencyKey: 'draft-1' });
    const enter = (more: object = {}) =>
      t.w.give(officerOf(own), 'registerSharedDraft', { ...paper, ...more });
    const first = await enter();
    expect((await enter()).key).toBe(first.key);
    expect((await refusal(enter({ message: 'Other.' }))).code).toBe('CONFLICT');
  });

  test('nor by anybody but the central authority', async () => {
    for (const viewer of [auditorOf(own), prosecutorOf(own), ...Object.values(peopleOfNoState)])
      expect((await refusal(entered({}, viewer))).code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    await entered({}, supervisorOf(own));
  });
});

describe('who learns of it', () => {
  test('the central authority that received it, its auditors without the words; nobody else, nor its State later', async () => {
    const draft = await arrived({ contents: { ...completeContents(), confidential: true } });
    await draft.give(officerOf(own), 'commentOnSharedDraft');
    expect(await look(draft, auditorOf(own))).toMatchObject({
      ...{ reference: expect.any(String), receivedOn: dayOf(6), content: null, comments: null },
      deliveries: [{ subject: 'DRAFT_REMARK', letter: null }],
    });
    await t.w.test.owner.query(`update state set on_repatria_since = now() where code = $1`, [absent.code]);
    try {
      for (const viewer of [
        officerOf(absent),
        auditorOf(absent),
        prosecutorOf(own),
        officerOf(await t.w.state()),
      ]) {
        expect(await look(draft, viewer)).toBeNull();
        const comment = draft.give(viewer, 'commentOnSharedDraft');
        expect((await refusal(comment)).code).toMatch(/NOT_FOUND|FORBIDDEN/);
        const rows = await t.w.test.sqlAs(viewer, 'select 1 from shared_draft where id = $1', [draft.key]);
        expect(rows).toEqual([]);
      }
    } finally {
      await t.w.test.owner.query(`update state set on_repatria_since = null where code = $1`, [absent.code]);
    }
  });

  test('the trail says for which State it was entered, in a chain of its own', async () => {
    const draft = await arrived();
    const { rows } = await t.w.test.owner.query(
      'select action, actor, on_behalf_of, chain from audit_event where subject_key = $1',
      [draft.key],
    );
    expect(rows).toEqual([
      {
        ...{ action: 'registerSharedDraft', actor: officerOf(own).userId, on_behalf_of: own.code },
        chain: draft.key,
      },
    ]);
  });

  test('once it has a request that is kept from somebody, it is so too', async () => {
    const draft = await arrived();
    await draft.give(officerOf(own), 'commentOnSharedDraft');
    const outsider = officerOf(own, 'outsider');
    expect(await look(draft, outsider)).not.toBeNull();
    on(9);
    const { key } = await register({ sharedDraft: draft.id });
    await t.w.give(officerOf(own), 'restrictMlaRequest', {
      ...{ id: globalId('MlaRequest', key), officers: [officerOf(own).userId], reason: 'A small team.' },
    } as never);
    expect(await look(draft, outsider)).toBeNull();
    expect(await look(draft)).not.toBeNull();
    const other = await arrived();
    expect(await look(other, outsider)).not.toBeNull();
    const seen = async (table: string, column: string): Promise<number> =>
      (await t.w.test.sqlAs(outsider, `select 1 from ${table} where ${column} = $1`, [draft.key])).length;
    for (const [table, column] of [
      ['shared_draft', 'id'],
      ['shared_draft_content', 'draft_id'],
      ['shared_draft_comment', 'draft_id'],
      ['mla_request_letter', 'shared_draft_id'],
      ['mla_request_delivery', 'shared_draft_id'],
    ] as const)
      expect([table, await seen(table, column)]).toEqual([table, 0]);
  });
});

describe('in plain SQL', () => {
  const write = (viewer: Viewer, statement: string, values: readonly unknown[]): Promise<unknown> =>
    t.w.test.sqlAs(viewer, statement, values).then(
      () => 'written',
      (error: unknown) => (error as { code?: string }).code,
    );
  const insert = (more: Readonly<Record<string, string>> = {}): string => {
    const values: Readonly<Record<string, string>> = {
      ...{ id: 'gen_random_uuid()', requesting_state: '$1', requested_state: '$2', requesting_keeper: '$2' },
      ...{ requested_keeper: '$2', reference: "'R'", types: "'{}'", language: "'en'", confidential: 'false' },
      ...{ listed_at: 'now()', updated_at: 'now()', is_shared: 'true', round: '1', shared_at: 'now()' },
      ...{ told_at: 'now()', received_on: "'2026-01-06'", medium: "'POST'", ...more },
    };
    return `insert into shared_draft (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`;
  };

  test('is written by the central authority to which it was shown, as what it is', async () => {
    const states = [absent.code, own.code];
    expect(await write(officerOf(own), insert(), states)).toBe('written');
    for (const viewer of [auditorOf(own), prosecutorOf(own), officerOf(absent), officerOf(await t.w.state())])
      expect(await write(viewer, insert(), states)).toBe('42501');
    const partner = await t.w.state();
    expect(await write(officerOf(own), insert(), [partner.code, own.code])).toBe('42501');
    for (const more of [
      { is_withdrawn: 'true', withdrawn_at: 'now()' },
      { verdict: "'EXECUTABLE'", verdict_at: 'now()' },
      { is_source: 'true' },
      { told_at: "now() + interval '1 day'" },
      { requested_state: '$1' },
    ])
      expect([more, await write(officerOf(own), insert(more), states)]).toEqual([more, '42501']);
    // A draft that is received is of no request, and any other is of one.
    expect(await write(officerOf(own), insert({ received_on: 'null', medium: 'null' }), states)).toBe(
      '42501',
    );
  });

  test('what came stays as it came, and follows a request that was received of the same State alone', async () => {
    const draft = await arrived();
    const set = (what: string, viewer = officerOf(own)) =>
      write(viewer, `update shared_draft set ${what} where id = $1`, [draft.key]);
    for (const what of [
      "received_on = '2026-01-05'",
      "medium = 'POST'",
      'round = 4',
      "reference = 'Other'",
      'told_at = now()',
      'request_id = gen_random_uuid(), case_id = gen_random_uuid(), is_source = true',
      'is_withdrawn = true, withdrawn_at = now()',
      "withdrawn_on = '2026-01-07', withdrawal_paper = 'Letter'",
    ])
      expect([what, await set(what)]).toEqual([what, '42501']);
    const { request, of } = await t.w.request({ from: own, to: absent }).then((one) => ({
      ...{ request: one.key, of: one.of.key },
    }));
    expect(await set(`request_id = '${request}', case_id = '${of}', is_source = true`)).toBe('42501');
    const paper = "withdrawn_on = '2026-01-07', withdrawal_paper = 'Letter'";
    expect(await set(`is_withdrawn = true, withdrawn_at = now(), ${paper}`)).toBe('written');
  });

  test('a request comes of one draft', async () => {
    const requestingReference = 'MJ 7';
    const [draft, other] = [await arrived({ requestingReference }), await arrived({ requestingReference })];
    on(9);
    const { key } = await register({ sharedDraft: draft.id });
    const follow = `update shared_draft set request_id = r.id, case_id = r.case_id, is_source = true
      from mla_request r where r.id = $2 and shared_draft.id = $1`;
    expect(await write(officerOf(own), follow, [other.key, key])).toBe('23505');
    const { key: free } = await register();
    expect(await write(officerOf(own), follow, [other.key, free])).toBe('written');
  });

  test('its letters are the own State’s, and about it alone', async () => {
    const draft = await arrived();
    const letterBy = (viewer: Viewer, from: string, subject = 'DRAFT_REMARK') =>
      write(
        viewer,
        `insert into mla_request_letter (id, subject, shared_draft_id, from_state, text, digest, composed_at)
         values (gen_random_uuid(), $1, $2, $3, 'x', repeat('0', 64), now())`,
        [subject, draft.key, from],
      );
    expect(await letterBy(officerOf(own), own.code)).toBe('written');
    expect(await letterBy(officerOf(own), absent.code)).toBe('42501');
    expect(await letterBy(officerOf(absent), own.code)).toBe('42501');
    expect(await letterBy(auditorOf(own), own.code)).toBe('42501');
    expect(await letterBy(officerOf(own), own.code, 'DRAFT')).toBe('23514');
  });
});
