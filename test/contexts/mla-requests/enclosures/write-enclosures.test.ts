import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { EnclosureKind } from '../../../../src/contexts/mla-requests/enclosures/enclosure.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { registered } from '../../../support/paper-requests.js';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

/** What goes with a request is named in it, with the digest of each file; the files travel outside. */
const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query E($id: ID!) { mlaRequest(id: $id) { letter { text digest } deliveries { digest }
  enclosures { position title kind item { position } language pages digest } } }`;
async function enclosuresFor(viewer: Viewer, { id }: Pick<TestRequest, 'id'>): Promise<any> {
  const planned = await w.test.ask(viewer, query, { id });
  const plain = await w.test.ask(viewer, query, { id }, 'plain');
  expect([plain.codes, plain.data]).toEqual([planned.codes, planned.data]);
  return planned.data?.['mlaRequest'].enclosures;
}

const digest = createHash('sha256').update('restraint order').digest('hex');
const order = { title: 'Restraint order', kind: EnclosureKind.CERTIFIED_COPY, item: 2, pages: 12, digest };
const law = { title: 'Text of the law', kind: EnclosureKind.COPY, language: 'en' };
const items = [
  { type: AssistanceType.DOCUMENTS_AND_RECORDS },
  { type: AssistanceType.TAKING_EVIDENCE, particulars: { description: 'Statements' } },
];
const nothing = { item: null, language: null, pages: null, digest: null };
const listed = [
  { ...nothing, ...order, position: 1, item: { position: 2 } },
  { ...nothing, ...law, position: 2 },
];
const submitted = async () =>
  w.request({ ...(await w.pair()), status: 'SUBMITTED', contents: { items, enclosures: [order, law] } });
const amend = (request: TestRequest, contents: object) =>
  request.give(officerOf(request.from), 'amendMlaRequest', { contents });

describe('the enclosures of a request', () => {
  test('are read by both central authorities, as they were written', async () => {
    const request = await submitted();
    for (const viewer of [officerOf(request.from), officerOf(request.to)])
      expect(await enclosuresFor(viewer, request)).toEqual(listed);
  });

  test('stand in the letter with their digests, so that the digest of what was delivered covers them', async () => {
    const request = await submitted();
    const { data } = await w.test.ask(officerOf(request.to), query, { id: request.id });
    const { letter, deliveries } = data?.['mlaRequest'];
    expect(letter.text).toContain(
      `## Enclosures\n\n1. Restraint order\n   - Form: certified copy\n   - Goes with item: 2\n   - Pages: 12\n   - SHA-256 of the file: ${digest}\n\n2. Text of the law\n   - Form: copy\n   - Language: English\n`,
    );
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(deliveries[0].digest).toBe(sha256(letter.text));
    const other = letter.text.replace(digest, sha256('another order'));
    expect(deliveries[0].digest).not.toBe(sha256(other));
  });

  test('are for auditors without what they are, and not for StAR', async () => {
    const request = await submitted();
    for (const viewer of [auditorOf(request.from), auditorOf(request.to), auditor])
      expect(await enclosuresFor(viewer, request)).toEqual(listed.map((one) => ({ ...one, title: null })));
    const { rows } = await w.test.owner.query<{ case_id: string }>(
      'select case_id from mla_request where id = $1',
      [request.key],
    );
    await w.grant({ id: globalId('Case', rows[0]?.case_id ?? '') } as never, request.from);
    const { data } = await w.test.ask(
      starStaff,
      `query ($id: ID!) { mlaRequest(id: $id) { enclosures { digest } } }`,
      {
        id: request.id,
      },
    );
    expect(data?.['mlaRequest'] ?? { enclosures: null }).toEqual({ enclosures: null });
  });

  test('are for an authority with an item those that go with it', async () => {
    const request = await submitted();
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_item where request_id = $1 order by position',
      [request.key],
    );
    const assign = (authority: string, at: number) =>
      request.give(officerOf(request.to), 'assignMlaRequest', {
        authorityId: globalId('CompetentAuthority', authority),
        items: [globalId('MlaRequestItem', rows[at]?.id ?? '')],
      });
    const other = await w.authority(request.to);
    await assign(request.to.prosecutionService, 1);
    await assign(other, 0);
    expect(await enclosuresFor(prosecutorOf(request.to), request)).toEqual([listed[0]]);
    expect(await enclosuresFor(prosecutorOf(request.to, other), request)).toEqual([]);
  });

  test('are listed anew as a whole, and copied to a request put again', async () => {
    const request = await w.request({ ...(await w.pair()), contents: { items, enclosures: [order, law] } });
    await amend(request, { enclosures: [law] });
    expect(await enclosuresFor(officerOf(request.from), request)).toEqual([{ ...listed[1], position: 1 }]);
    await amend(request, { enclosures: [law, { ...order, digest: digest.toUpperCase() }] });
    const now = [
      { ...listed[1], position: 1 },
      { ...listed[0], position: 2 },
    ];
    expect(await enclosuresFor(officerOf(request.from), request)).toEqual(now);
    // What says nothing of them leaves them as they are.
    await amend(request, { purpose: 'Another purpose' });
    await request.give(officerOf(request.from), 'withdrawMlaRequest');
    const { key } = await request.give(officerOf(request.from), 'redraftMlaRequest');
    expect(await enclosuresFor(officerOf(request.from), { id: globalId('MlaRequest', key) })).toEqual(now);
  });

  test('are for the other State none that the draft named no more when it was sent, in plain SQL as well', async () => {
    const request = await w.request({ ...(await w.pair()), contents: { items, enclosures: [law, order] } });
    const { from, to } = request;
    await amend(request, { enclosures: [law] });
    const seen = async (viewer: Viewer): Promise<readonly number[]> =>
      Promise.all(
        ['mla_request_enclosure', 'mla_request_enclosure_title'].map(
          async (table) =>
            (await w.test.sqlAs(viewer, `select 1 from ${table} where request_id = $1`, [request.key]))
              .length,
        ),
      );
    expect(await seen(officerOf(from))).toEqual([2, 2]);
    expect(await seen(officerOf(to))).toEqual([0, 0]);
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
    await request.give(officerOf(to), 'assignMlaRequest', {
      authorityId: globalId('CompetentAuthority', to.prosecutionService),
    });
    expect(await seen(officerOf(from))).toEqual([2, 2]);
    for (const viewer of [officerOf(to), prosecutorOf(to)]) expect(await seen(viewer)).toEqual([1, 1]);
    for (const viewer of [auditorOf(from), auditorOf(to), auditor])
      expect(await seen(viewer)).toEqual([1, 0]);
    expect(await seen(starStaff)).toEqual([0, 0]);
  });

  test('stay as they were sent', async () => {
    const request = await submitted();
    for (const viewer of [officerOf(request.from), officerOf(request.to)])
      for (const statement of [
        `update mla_request_enclosure set digest = null where request_id = $1 returning 1`,
        `update mla_request_enclosure_title set title = 'x' where request_id = $1 returning 1`,
      ])
        expect(await w.test.sqlAs(viewer, statement, [request.key])).toEqual([]);
    await expect(
      w.test.sqlAs(
        officerOf(request.from),
        `insert into mla_request_enclosure (id, request_id, case_id, requesting_state, position, kind)
         select gen_random_uuid(), id, case_id, requesting_state, 9, 'COPY' from mla_request where id = $1`,
        [request.key],
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('is refused', () => {
  const draft = async () => w.request({ ...(await w.pair()), contents: { items, enclosures: [law, order] } });
  const problems = async (contents: object): Promise<unknown> =>
    (await refusal(amend(await draft(), contents))).extensions['problems'];

  test.each([
    ['a language that is none', { ...law, language: 'xx' }, 'language'],
    ['an item that the request does not have', { ...law, item: 3 }, 'item'],
    ['the place before the first', { ...law, item: 0 }, 'item'],
  ])('%s', async (_what, enclosure, field) => {
    expect(await problems({ enclosures: [law, enclosure] })).toMatchObject([
      { field: `input.contents.enclosures[1].${field}` },
    ]);
  });

  test.each([
    ['a digest of another length', { digest: 'ab' }],
    ['a digest with other letters', { digest: 'g'.repeat(64) }],
    ['no page', { pages: 0 }],
    ['no title', { title: '' }],
    ['a language by its name', { language: 'French' }],
  ])('%s, by the form of the input', async (_what, wrong) => {
    const request = await draft();
    const { codes } = await w.test.ask(
      officerOf(request.from),
      'mutation ($input: AmendMlaRequestInput!) { amendMlaRequest(input: $input) { mlaRequest { id } } }',
      {
        input: {
          ...{ id: request.id, expectedVersion: (await request.row()).version },
          contents: { enclosures: [{ ...law, ...wrong }] },
        },
      },
    );
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('an item that is given up while something goes with it', async () => {
    expect(await problems({ items: items.slice(0, 1) })).toEqual([
      {
        field: 'input.contents.items',
        message: 'Enclosure 2 goes with item 2: keep that item, or send the enclosures as well.',
      },
    ]);
    const request = await draft();
    await amend(request, { items: items.slice(0, 1), enclosures: [law] });
    expect(await enclosuresFor(officerOf(request.from), request)).toHaveLength(1);
  });
});

describe('of a request that came on paper', () => {
  test('they are entered as the paper has them, and corrected where they were typed wrongly', async () => {
    const own = await w.state();
    const from = await w.state({ onRepatria: false });
    const contents = { items, enclosures: [order] };
    const request = await registered(w, { from, to: own, contents });
    const right = { ...order, title: 'Restraint order of the High Court', item: null };
    const correct = async () =>
      w.give(officerOf(own), 'correctRegisteredMlaRequest', {
        ...{ id: request.id, expectedVersion: await request.version(), reason: 'The title was cut off.' },
        contents: { enclosures: [right, law] },
      });
    await correct();
    expect(await enclosuresFor(officerOf(own), request)).toEqual([
      { ...listed[0], title: right.title, item: null },
      listed[1],
    ]);
    const { rows } = await w.test.owner.query<Record<'field' | 'before' | 'after', string>>(
      'select field, before, after from mla_request_correction where request_id = $1',
      [request.key],
    );
    expect(rows).toMatchObject([{ field: 'enclosures' }]);
    expect(JSON.parse(rows[0]?.before ?? '')).toEqual([{ ...nothing, ...order }]);
    expect(JSON.parse(rows[0]?.after ?? '')).toHaveLength(2);
    expect((await refusal(correct())).extensions).toMatchObject({ problems: [{ field: 'input.contents' }] });
    await w.give(officerOf(own), 'correctRegisteredMlaRequest', {
      ...{ id: request.id, expectedVersion: await request.version(), reason: 'It was of another letter.' },
      contents: { enclosures: [law] },
    });
    expect(await enclosuresFor(officerOf(own), request)).toEqual([{ ...listed[1], position: 1 }]);
  });
});
