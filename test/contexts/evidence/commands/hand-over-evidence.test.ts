import { beforeAll, describe, expect, test } from 'vitest';
import { EvidenceForm } from '../../../../src/contexts/evidence/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import type { TestEvidence } from '../evidence-world.js';
import { enter, handedOver, usualEvidence } from '../evidence-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const accepted = async (): Promise<TestRequest> => w.request({ ...(await w.pair()), status: 'ACCEPTED' });

const list = `query E($id: ID!) { mlaRequest(id: $id) { events(last: 1) { edges { node { command } } }
  evidence { totalCount { count } edges { node { title allowedPurposes status } } } } }`;

async function listed(viewer: Viewer, { id }: TestRequest): Promise<any> {
  const { data, codes } = await w.test.ask(viewer, list, { id });
  expect(codes).toEqual([]);
  return data?.mlaRequest;
}

/** Until somebody waits for a lock that somebody else has. */
async function waitsForLock(): Promise<void> {
  for (;;) {
    const { rows } = await w.test.owner.query('select from pg_locks where not granted limit 1');
    if (rows.length > 0) return;
  }
}

describe('before the handing over', () => {
  test('evidence exists in the requested State alone', async () => {
    const request = await accepted();
    const item = await enter(w, request);
    const before = await listed(officerOf(request.from), request);
    expect(before.evidence).toEqual({ totalCount: { count: 0 }, edges: [] });
    const found = await listed(officerOf(request.to), request);
    expect(found.evidence.edges).toHaveLength(1);
    const node = `query N($id: ID!) { evidenceItem(id: $id) { id } }`;
    expect((await w.test.ask(officerOf(request.from), node, { id: item.id })).data).toEqual({
      evidenceItem: null,
    });
    await item.give(officerOf(request.to), 'discardEvidence');
    expect(await listed(officerOf(request.from), request)).toEqual(before);
  });

  test('what was discarded is not handed over any more', async () => {
    const item = await enter(w, await accepted());
    await item.give(officerOf(item.request.to), 'discardEvidence');
    expect((await refusal(item.handOver())).code).toBe('INVALID_TRANSITION');
  });

  test('nothing is handed over for a request that is being withdrawn at the same moment', async () => {
    const item = await enter(w, await accepted());
    const { key } = item.request;
    await w.test.owner.query('begin');
    await w.test.owner.query('select from mla_request where id = $1 for no key update', [key]);
    const handing = refusal(item.handOver());
    await w.test.owner.query("update mla_request set status = 'WITHDRAWN' where id = $1", [key]);
    // Until the other transaction ends, the hand-over waits: either for a lock, or it would have come too early.
    await Promise.race([handing.catch(() => undefined), waitsForLock()]);
    await w.test.owner.query('commit');
    expect((await handing).code).toBe('INVALID_TRANSITION');
  });

  test.each(['SUBMITTED', 'ACKNOWLEDGED', 'WITHDRAWN', 'CLOSED'] as const)(
    'nothing is entered while the request is %s',
    async (status) => {
      const request = await w.request({ ...(await w.pair()), status });
      const error = await refusal(enter(w, request));
      expect(error.code).toBe('INVALID_TRANSITION');
      expect(error.extensions['allowedFrom']).toContain('ACCEPTED');
    },
  );
});

describe('the handing over', () => {
  test('binds evidence to the purpose stated in the request (UNCAC art. 46(19))', async () => {
    const item = await handedOver(w);
    const { purpose } = await item.request.row();
    const seen = await listed(officerOf(item.request.from), item.request);
    expect(seen.evidence.edges[0].node).toMatchObject({ allowedPurposes: [purpose], status: 'HANDED_OVER' });
    expect(seen.events.edges[0].node.command).toBe('handOverEvidence');
  });

  test('takes two: an officer does not, nor the supervisor who entered it; another does', async () => {
    const request = await accepted();
    const item = await enter(w, request, { by: supervisorOf(request.to, 'first') });
    for (const viewer of [officerOf(request.to), supervisorOf(request.to, 'first')]) {
      const { extensions } = await refusal(item.handOver(viewer));
      expect(extensions).toMatchObject({
        code: 'FORBIDDEN',
        requires: expect.stringMatching(/supervising in a central authority|another than who entered it/),
      });
    }
    await item.handOver(supervisorOf(request.to, 'second'));
    expect((await item.row()).status).toBe('HANDED_OVER');
  });

  test('is for the requested State to do, and happens once', async () => {
    const item = await enter(w, await accepted());
    expect((await refusal(item.handOver(supervisorOf(item.request.from)))).code).toBe('NOT_FOUND');
    await item.handOver();
    expect((await refusal(item.handOver(supervisorOf(item.request.from)))).code).toBe('FORBIDDEN');
    expect((await refusal(item.handOver())).code).toBe('INVALID_TRANSITION');
  });

  test('takes many pieces of one request at a time, and none of two', async () => {
    const request = await accepted();
    const items = [await enter(w, request), await enter(w, request), await enter(w, await accepted())];
    const ids = items.map(({ id }) => id);
    const stranger = supervisorOf(request.to);
    expect((await refusal(w.give(stranger, 'handOverEvidence', { items: ids }))).code).toBe('NOT_FOUND');
    const { from, to } = request;
    const other = await enter(w, await w.request({ from, to, status: 'ACCEPTED' }));
    const mixed = await refusal(w.give(stranger, 'handOverEvidence', { items: [ids[0] ?? '', other.id] }));
    expect(mixed.code).toBe('BAD_USER_INPUT');
    await w.give(stranger, 'handOverEvidence', { items: ids.slice(0, 2) });
    expect((await listed(officerOf(from), request)).evidence.totalCount.count).toBe(2);
  });

  test('happens now: no paper dates what is handed over here', async () => {
    const item = await enter(w, await accepted());
    const onPaper = { happenedOn: '2026-01-01', reference: 'Letter 1' };
    const error = await refusal(
      w.give(supervisorOf(item.request.to), 'handOverEvidence', { items: [item.id], onPaper }),
    );
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.onPaper' }] });
    expect((await item.row()).status).toBe('PREPARED');
  });
});

describe('what is entered', () => {
  test('is entered by the executing authority itself, in its own name', async () => {
    const request = await accepted();
    const by = prosecutorOf(request.to);
    expect((await refusal(enter(w, request, { by }))).code).toBe('NOT_FOUND');
    await request.assignIn(request.to);
    const item = await enter(w, request, { by });
    expect((await item.row()).obtained_by).toBe(request.to.prosecutionService);
    expect((await refusal(item.handOver(by))).code).toBe('FORBIDDEN');
    await item.handOver();
  });

  test('is the requested State’s: the requesting State and its authorities enter nothing', async () => {
    const request = await accepted();
    await request.assignIn(request.from);
    for (const by of [officerOf(request.from), prosecutorOf(request.from)])
      expect((await refusal(enter(w, request, { by }))).code).toBe('FORBIDDEN');
  });

  test('answers an item of the request, not of another', async () => {
    const request = await accepted();
    const items = async (of: TestRequest): Promise<string[]> => {
      const query = `query I($id: ID!) { mlaRequest(id: $id) { items { id } } }`;
      const { data } = await w.test.ask(officerOf(of.from), query, { id: of.id });
      return data?.mlaRequest.items.map(({ id }: { id: string }) => id);
    };
    const [requestItemId] = await items(request);
    const item = await enter(w, request, { requestItemId });
    expect((await item.row()).request_item_id).toBe(requestItemId?.split(':')[1]);
    const { from, to } = request;
    const [foreign] = await items(await w.request({ from, to, status: 'ACCEPTED' }));
    expect((await refusal(enter(w, request, { requestItemId: foreign }))).extensions).toMatchObject({
      problems: [{ field: 'input.requestItemId' }],
    });
  });

  test('names an authority of the requested State', async () => {
    const request = await accepted();
    const obtainedBy = globalId('CompetentAuthority', request.from.prosecutionService);
    expect((await refusal(enter(w, request, { obtainedBy }))).extensions).toMatchObject({
      problems: [{ field: 'input.obtainedBy' }],
    });
    const own = globalId('CompetentAuthority', request.to.prosecutionService);
    expect((await enter(w, request, { obtainedBy: own })).key).toBeDefined();
  });

  test('does not contradict itself: copies are not returned, public records have no conditions', async () => {
    const request = await accepted();
    const error = await refusal(
      enter(w, request, {
        returnDueOn: '2027-01-01',
        isPublicRecord: true,
        conditions: ['Not in tax matters.'],
      }),
    );
    expect(error.extensions).toMatchObject({
      problems: [{ field: 'input.returnDueOn' }, { field: 'input.conditions' }],
    });
  });

  test.each([
    { sha256: 'ABC' },
    { sizeBytes: -1 },
    { sizeBytes: 1.5 },
    { mediaType: 'PDF' },
    { title: '' },
    { conditions: ['Twice.', 'Twice.'] },
  ])('has its form: not %j', async (wrong) => {
    const request = await accepted();
    const input = { id: request.id, ...usualEvidence(wrong) };
    const { codes } = await w.mutate(officerOf(request.to), 'enterEvidence', input);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('may be in any script', async () => {
    const request = await accepted();
    const title = 'كشف حساب 银行对账单 Выписка';
    await (await enter(w, request, { title })).handOver();
    const { evidence } = await listed(officerOf(request.from), request);
    expect(evidence.edges[0].node.title).toBe(title);
  });
});

describe('an original', () => {
  async function original(): Promise<TestEvidence> {
    return handedOver(w, { form: EvidenceForm.ORIGINAL, returnDueOn: '2027-06-30' });
  }

  test('is sent back by the requesting State and acknowledged by the requested one, once', async () => {
    const item = await original();
    const { from, to } = item.request;
    expect((await refusal(item.give(officerOf(to), 'acknowledgeEvidenceReturn'))).code).toBe(
      'INVALID_TRANSITION',
    );
    expect((await refusal(item.give(officerOf(to), 'returnEvidence'))).code).toBe('FORBIDDEN');
    await item.give(officerOf(from), 'returnEvidence');
    expect((await refusal(item.give(officerOf(from), 'acknowledgeEvidenceReturn'))).code).toBe('FORBIDDEN');
    await item.give(officerOf(to), 'acknowledgeEvidenceReturn');
    expect(await item.row()).toMatchObject({
      status: 'RETURNED',
      return_note: 'By courier.',
      return_acknowledged_at: expect.any(Date),
    });
    expect((await refusal(item.give(officerOf(to), 'acknowledgeEvidenceReturn'))).code).toBe('INCOMPLETE');
  });

  test('is what is returned: a copy stays', async () => {
    const item = await handedOver(w);
    expect(
      (await refusal(item.give(officerOf(item.request.from), 'returnEvidence'))).extensions,
    ).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ missing: expect.stringContaining('original') }],
    });
  });
});
