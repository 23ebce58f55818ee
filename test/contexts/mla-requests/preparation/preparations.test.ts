import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeParticulars, world, type World } from '../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query ($id: ID!) { mlaRequest(id: $id) { ownSide { proposedReasons proposedMissing proposedAnswer domesticProceeding }
  sides { proposedReasons proposedMissing proposedAnswer domesticProceeding } } }`;

async function read(viewer: Viewer, request: TestRequest) {
  const { data, redactions } = await w.test.ask(viewer, query, { id: request.id });
  const { ownSide, sides } = data?.['mlaRequest'] as { ownSide: object | null; sides: object[] | null };
  return {
    ownSide,
    sides,
    hidden: redactions.filter(({ type }) => type === 'MlaRequestSide').map(({ field }) => field),
  };
}

const domesticProceeding = 'Our case 12 against the accountant.';
const nothing = {
  proposedReasons: null,
  proposedMissing: null,
  proposedAnswer: null,
  domesticProceeding: null,
};

/** A request of two items, of which the prosecution service has the first and another authority the whole. */
async function assigned(
  status: 'ACKNOWLEDGED' | 'UNDER_EXAMINATION',
): Promise<{ request: TestRequest; other: string }> {
  const pair = await w.pair();
  const particulars = completeParticulars();
  const items = [
    { type: 'DOCUMENTS_AND_RECORDS', particulars },
    { type: 'EXAMINING_OBJECTS_AND_SITES', particulars },
  ] as never;
  const request = await w.request({ ...pair, status, contents: { items } });
  const other = await w.authority(pair.to);
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1 order by position limit 1',
    [request.key],
  );
  const assign = (authority: string, parts: object) =>
    request.give(officerOf(pair.to), 'assignMlaRequest', {
      authorityId: globalId('CompetentAuthority', authority),
      ...parts,
    });
  await assign(pair.to.prosecutionService, { items: [globalId('MlaRequestItem', rows[0]?.id ?? '')] });
  await assign(other, {});
  return { request, other };
}

describe('a domestic proceeding (domain.md 5.1, P5)', () => {
  test('is for the authorities that work on the whole request, and for nobody else, in the API and in the database', async () => {
    const { request, other } = await assigned('ACKNOWLEDGED');
    const { from, to } = request;
    await request.give(officerOf(to), 'proposeMlaRequestPostponement', { domesticProceeding });
    const knows = [officerOf(to), supervisorOf(to), prosecutorOf(to, other)];
    const others = [auditorOf(to), people.auditor, prosecutorOf(to), officerOf(from), auditorOf(from)];
    for (const viewer of knows) {
      expect((await read(viewer, request)).ownSide).toEqual({ ...nothing, domesticProceeding });
      expect(await told(viewer, request)).toEqual([{ domestic_proceeding: domesticProceeding }]);
    }
    for (const viewer of others) {
      expect(JSON.stringify(await read(viewer, request))).not.toContain('accountant');
      expect(await told(viewer, request)).toEqual([]);
    }
    for (const viewer of [auditorOf(to), prosecutorOf(to)])
      expect(await read(viewer, request)).toMatchObject({
        ownSide: nothing,
        hidden: expect.arrayContaining(['domesticProceeding']) as string[],
      });
  });

  const told = ({ ...viewer }: Viewer, request: TestRequest) =>
    w.test.sqlAs(viewer, 'select domestic_proceeding from mla_request_preparation where request_id = $1', [
      request.key,
    ]);
});

describe('a condition that is prepared', () => {
  const text = 'For the case of the accountant alone.';
  const conditions = `query ($id: ID!) { mlaRequest(id: $id) { conditions { text } } }`;
  const seen = async (viewer: Viewer, { id, key }: TestRequest) => {
    const found = [];
    for (const path of ['answered', 'planned', 'plain'] as const)
      found.push((await w.test.ask(viewer, conditions, { id }, path)).data?.['mlaRequest'].conditions);
    const told = 'select text from mla_request_condition where request_id = $1';
    return [...found, await w.test.sqlAs(viewer, told, [key])];
  };

  test('is for the authorities that work on the whole request; once sent, for whoever follows it', async () => {
    const { request, other } = await assigned('UNDER_EXAMINATION');
    const { from, to } = request;
    await request.give(officerOf(to), 'proposeMlaRequestConditions', {
      conditions: [{ kind: 'OTHER', text }],
    });
    const knows = [officerOf(to), supervisorOf(to), prosecutorOf(to, other)];
    const others = [auditorOf(to), people.auditor, prosecutorOf(to), officerOf(from), auditorOf(from)];
    for (const viewer of knows) expect(await seen(viewer, request)).toEqual(Array(4).fill([{ text }]));
    for (const viewer of others) expect(await seen(viewer, request)).toEqual(Array(4).fill([]));
    await request.give(supervisorOf(to), 'sendMlaRequestConditions');
    for (const viewer of [...knows, ...others])
      expect(await seen(viewer, request)).toEqual(Array(4).fill([{ text }]));
  });
});

describe('the words of a proposal', () => {
  const reasons = 'Such acts are no offence here.';
  const refuse = (request: TestRequest, viewer = officerOf(request.to)) =>
    request.give(viewer, 'proposeMlaRequestRefusal', { reasons });
  const proposed = async (request: TestRequest) =>
    (await read(supervisorOf(request.to), request)).ownSide as typeof nothing;

  test('go when another thing is proposed or it is taken back, and stand when it is proposed again', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    await refuse(request);
    expect(await proposed(request)).toEqual({ ...nothing, proposedReasons: reasons });
    await request.give(officerOf(request.to), 'proposeMlaRequestPostponement');
    expect(await proposed(request)).toEqual(nothing);
    await refuse(request);
    expect(await proposed(request)).toEqual({ ...nothing, proposedReasons: reasons });
    await request.give(supervisorOf(request.to), 'dismissMlaRequestProposal');
    expect(await proposed(request)).toEqual(nothing);
  });

  test('are those of whoever proposes: nobody puts others in their mouth', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    await refuse(request);
    const change = (viewer: Viewer) =>
      w.test.sqlAs(
        viewer,
        `with changed as (update mla_request_preparation set proposed_reasons = 'None.' where request_id = $1 returning 1)
         select count(*)::int as changed from changed`,
        [request.key],
      );
    expect(await change(officerOf(request.to))).toEqual([{ changed: 1 }]);
    expect(await change(officerOf(request.from))).toEqual([{ changed: 0 }]);
    await expect(commit(officerOf(request.to, 'colleague'), request)).rejects.toThrow("one's own name");
    await expect(commit(officerOf(request.to), request)).resolves.toBeUndefined();
  });

  /** Changes the words and looks at what the transaction left, as its end does. */
  async function commit(viewer: Viewer, request: TestRequest): Promise<void> {
    await w.test.sqlAs(
      viewer,
      `do $$ begin
         set constraints all immediate;
         update mla_request_preparation set proposed_reasons = 'None.' where request_id = '${request.key}';
       end $$`,
    );
  }
});
