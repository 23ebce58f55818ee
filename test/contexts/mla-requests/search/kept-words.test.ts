import pg from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { v7 as uuid } from 'uuid';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { globalId, keyOf } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { registered } from '../../../support/paper-requests.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import {
  completeContents,
  completeParticulars,
  world,
  type TestCase,
  type World,
} from '../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

/** The words of a request follow what it says, whoever writes it, and whatever becomes of the persons whom it names. */
let w: World;
let from: people.TestState;
let to: people.TestState;
let of: TestCase;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  of = await w.case({ leadBy: from });
});

const finds = async (viewer: Viewer, search: string): Promise<readonly string[]> => {
  const { data } = await w.test.ask(
    viewer,
    `query ($search: String!) { mlaRequests(first: 100, filter: { search: $search }) { edges { node { id } } } }`,
    { search },
  );
  const { edges } = data?.['mlaRequests'] as { edges: readonly { node: { id: string } }[] };
  return edges.map(({ node }) => node.id);
};

const item = (description: string) => ({
  type: AssistanceType.DOCUMENTS_AND_RECORDS,
  particulars: { ...completeParticulars(), description },
});

const mark = (): string => `w${uuid().slice(-12)}`;

/** The name of a person of the case, as a search asks it. */
async function named(subject: string): Promise<string> {
  const { name } = await w.recordOf('case_subject', keyOf(subject, 'CaseSubject', 'id'));
  return `"${String(name)}"`;
}

async function amendSubject(subject: string, what: object): Promise<void> {
  const expectedVersion = await w.versionOf('case_subject', keyOf(subject, 'CaseSubject', 'id'));
  await w.give(officerOf(from), 'amendSubject', { id: subject, expectedVersion, ...what });
}

const amend = (request: TestRequest, contents: object) =>
  request.give(officerOf(from), 'amendMlaRequest', { contents });

describe('words in different parts', () => {
  const words = { purpose: mark(), facts: mark(), item: mark(), other: mark() };
  let request: TestRequest;
  let name: string;

  beforeAll(async () => {
    const person = await w.subject(of);
    name = await named(person);
    request = await w.request({
      ...{ from, to, of, status: 'ACCEPTED' },
      contents: {
        ...{
          purpose: `Ends with ${words.purpose}`,
          subjectMatter: `Begins ${words.facts}`,
          persons: [person],
        },
        items: [item(words.item), item(words.other)],
      },
    });
  });

  test('are found by both central authorities, and by whoever was given the whole request', async () => {
    await request.assignIn(to);
    const all = [words.purpose, words.facts, words.item, words.other, name].join(' ');
    for (const viewer of [officerOf(from), supervisorOf(to), prosecutorOf(to)]) {
      expect([viewer.role, await finds(viewer, all)]).toEqual([viewer.role, [request.id]]);
      expect(await finds(viewer, `${words.purpose} -${words.item}`)).toEqual([]);
      expect(await finds(viewer, `${mark()} or ${words.facts} ${words.other}`)).toEqual([request.id]);
    }
  });

  test('are not found by auditors, who read the purpose alone, nor by an authority with a part', async () => {
    const both = `${words.purpose} ${words.facts}`;
    expect(await finds(auditorOf(to), words.purpose)).toEqual([request.id]);
    expect(await finds(auditorOf(to), both)).toEqual([]);
    expect(await finds(auditorOf(to), `${words.purpose} -${words.facts}`)).toEqual([request.id]);
    const office = await w.authority(to);
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_item where request_id = $1 order by position limit 1',
      [request.key],
    );
    await w.give(officerOf(to), 'assignMlaRequest', {
      ...{ id: request.id, authorityId: globalId('CompetentAuthority', office) },
      items: rows.map(({ id }) => globalId('MlaRequestItem', id)),
    });
    const withPart = prosecutorOf(to, office);
    for (const word of [words.purpose, words.facts, words.item])
      expect(await finds(withPart, word)).toEqual([request.id]);
    for (const none of [both, `${words.facts} ${words.item}`, words.other, name])
      expect(await finds(withPart, none)).toEqual([]);
  });

  test('are no quotation, which stands within one part', async () => {
    expect(await finds(officerOf(to), `"with ${words.purpose}"`)).toEqual([request.id]);
    expect(await finds(officerOf(to), `"begins ${words.facts}"`)).toEqual([request.id]);
    expect(await finds(officerOf(to), `"${words.purpose} begins"`)).toEqual([]);
    expect(await finds(officerOf(to), '\uE000')).toEqual([]);
  });
});

describe('persons', () => {
  test('of a draft are found by the requesting State alone, as the case names them now', async () => {
    const person = await w.subject(of);
    const draft = await w.request({ from, to, of, status: 'DRAFT', contents: { persons: [person] } });
    const name = await named(person);
    expect(await finds(officerOf(from), name)).toEqual([draft.id]);
    expect(await finds(officerOf(to), name)).toEqual([]);
    await draft.assignIn(from);
    expect(await finds(prosecutorOf(from), name)).toEqual([]);
    const renamed = mark();
    await amendSubject(person, { name: renamed });
    expect(await finds(officerOf(from), name)).toEqual([]);
    expect(await finds(officerOf(from), renamed)).toEqual([draft.id]);
  });

  test('of what was sent are found as it names them, whatever the case says since', async () => {
    const person = await w.subject(of);
    const sent = await w.request({ from, to, of, status: 'SUBMITTED', contents: { persons: [person] } });
    const name = await named(person);
    const renamed = mark();
    await amendSubject(person, { name: renamed });
    expect(await finds(officerOf(to), name)).toEqual([sent.id]);
    for (const viewer of [officerOf(to), officerOf(from)]) expect(await finds(viewer, renamed)).toEqual([]);
  });

  test('are found by nobody while they are protected, and again when they are not', async () => {
    const person = await w.subject(of);
    const contents = { persons: [person] };
    const sent = await w.request({ from, to, of, status: 'SUBMITTED', contents });
    const draft = await w.request({ from, to, of, status: 'DRAFT', contents });
    const name = await named(person);
    expect(await finds(officerOf(from), name)).toEqual([draft.id, sent.id]);
    await amendSubject(person, { isProtected: true });
    for (const viewer of [officerOf(from), officerOf(to)]) expect(await finds(viewer, name)).toEqual([]);
    const { rows } = await w.test.owner.query(
      `select request_id from mla_request_search where whole @@ app.search_query($1)`,
      [name],
    );
    expect(rows).toEqual([]);
    await w.test.owner.query('update case_subject set is_protected = false where id = $1', [
      keyOf(person, 'CaseSubject', 'id'),
    ]);
    expect(await finds(officerOf(to), name)).toEqual([sent.id]);
  });

  test('whom another request brought are not found by a draft, since that one may be kept from its readers', async () => {
    const person = await w.subject(of);
    const other = await w.request({ from, to, of, status: 'SUBMITTED' });
    await w.test.owner.query('update case_subject set entered_for = $2 where id = $1', [
      ...[keyOf(person, 'CaseSubject', 'id'), other.key],
    ]);
    await w.request({ from, to, of, status: 'DRAFT', contents: { persons: [person] } });
    expect(await finds(officerOf(from), await named(person))).toEqual([]);
  });
});

test('what a draft no longer says is not found, and what it says instead is', async () => {
  const [purpose, facts, sought, first, second, later] = [mark(), mark(), mark(), mark(), mark(), mark()];
  const [one, another] = [await w.subject(of), await w.subject(of)];
  const draft = await w.request({
    ...{ from, to, of, status: 'DRAFT' },
    contents: {
      ...{ purpose, facts, assistanceSought: sought, persons: [one, another] },
      items: [item(first), item(second)],
    },
  });
  const found = (search: string) => finds(officerOf(from), search);
  const all = [purpose, facts, sought, first, second, await named(one), await named(another)];
  expect(await found(all.join(' '))).toEqual([draft.id]);
  await amend(draft, {
    ...{ purpose: later, facts: later, assistanceSought: later, persons: [another] },
    items: [item(second)],
  });
  for (const gone of [purpose, facts, sought, first, await named(one)]) expect(await found(gone)).toEqual([]);
  expect(await found([later, second, await named(another)].join(' '))).toEqual([draft.id]);
});

test('what was typed wrongly from a paper is found as it was corrected', async () => {
  const absent = await w.state({ onRepatria: false });
  const [wrong, right, reference] = [mark(), mark(), mark()];
  const request = await registered(w, {
    from: absent,
    to,
    contents: { ...completeContents(), facts: wrong },
  });
  expect(await finds(officerOf(to), wrong)).toEqual([request.id]);
  await w.give(officerOf(to), 'correctRegisteredMlaRequest', {
    ...{ id: request.id, expectedVersion: await request.version(), reason: 'Page 2 says otherwise.' },
    ...{ requestingReference: reference, contents: { facts: right } },
  });
  expect(await finds(officerOf(to), wrong)).toEqual([]);
  expect(await finds(officerOf(to), `${right} ${reference}`)).toEqual([request.id]);
});

test('by plain SQL the service reads no words but those of which its viewer reads all', async () => {
  const [purpose, facts] = [mark(), mark()];
  const request = await w.request({ from, to, of, status: 'SUBMITTED', contents: { purpose, facts } });
  for (const viewer of [officerOf(from), auditorOf(to), people.auditor, null])
    for (const statement of [
      'select * from mla_request_search',
      'update mla_request_search set shared = whole',
    ])
      await expect(w.test.sqlAs(viewer, statement)).rejects.toMatchObject({ code: '42501' });
  const reads = async (viewer: Viewer | null) => {
    const own = { shared: 'mla_request_shared_words', whole: 'mla_request_whole_words' };
    const seen: string[] = [];
    for (const [words, view] of Object.entries(own))
      if ((await w.test.sqlAs(viewer, `select from ${view} where request_id = $1`, [request.key])).length > 0)
        seen.push(words);
    return seen;
  };
  expect(await reads(officerOf(from))).toEqual(['shared', 'whole']);
  expect(await reads(officerOf(to))).toEqual(['shared', 'whole']);
  for (const viewer of [auditorOf(from), auditorOf(to), people.auditor])
    expect(await reads(viewer)).toEqual(['shared']);
  for (const viewer of [prosecutorOf(to), officerOf(await w.state()), people.starStaff, null])
    expect(await reads(viewer)).toEqual([]);
  await expect(
    w.test.sqlAs(officerOf(from), 'select app.write_words_of_requests($1)', [[request.key]]),
  ).rejects.toMatchObject({ code: '42501' });
});

test('a person whom a draft names again while the person is renamed is found by the new name: both wait for each other, and both are done', async () => {
  const [one, another] = [await w.subject(of), await w.subject(of)];
  const draft = await w.request({ from, to, of, status: 'DRAFT', contents: { persons: [one, another] } });
  await amend(draft, { persons: [another] });
  const [facts, renamed] = [mark(), mark()];
  const holder = new pg.Client({ connectionString: w.test.database.ownerUrl });
  await holder.connect();
  try {
    // Whoever writes words of the draft waits for this one, in whatever order the two commands came by their other locks.
    await holder.query('begin');
    await holder.query('select from mla_request_search where request_id = $1 for update', [draft.key]);
    const waiting = async (many: number): Promise<void> => {
      const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      await vi.waitFor(async () => {
        expect((await w.test.owner.query(waits)).rowCount).toBe(many);
      }, 20_000);
    };
    const amended = amend(draft, { facts, persons: [one, another] });
    await waiting(1);
    const named = amendSubject(one, { name: renamed });
    await waiting(2);
    await holder.query('commit');
    await Promise.all([amended, named]);
  } finally {
    await holder.end();
  }
  expect(await finds(officerOf(from), `${facts} ${renamed}`)).toEqual([draft.id]);
});
