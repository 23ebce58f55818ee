import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../support/personas.js';
import { world, type World } from '../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

/** How many rows a statement changes, by plain SQL as the service's role; or the code of what refuses it. */
async function changed(viewer: Viewer, text: string, key: string): Promise<number | string> {
  try {
    return (await w.test.sqlAs(viewer, `${text} returning id`, [key])).length;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test('a letter holds the whole request: an authority with items of it alone does not read it', async () => {
  const items = ['Bank', 'House'].map((description) => ({
    type: AssistanceType.DOCUMENTS_AND_RECORDS,
    particulars: { description },
  }));
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED', contents: { items } });
  const { to } = request;
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1 and position = 1',
    [request.key],
  );
  const whole = await w.authority(to);
  const assign = (authority: string, parts: object = {}) =>
    request.give(officerOf(to), 'assignMlaRequest', {
      authorityId: globalId('CompetentAuthority', authority),
      ...parts,
    });
  await assign(to.prosecutionService, { items: [globalId('MlaRequestItem', rows[0]?.id ?? '')] });
  await assign(whole);
  for (const [viewer, count] of [
    [officerOf(to), 1],
    [prosecutorOf(to, whole), 1],
    [prosecutorOf(to), 0],
  ] as const) {
    const sql = 'select 1 from mla_request_letter where request_id = $1';
    expect(await w.test.sqlAs(viewer, sql, [request.key])).toHaveLength(count);
    for (const path of ['planned', 'plain'] as const) {
      const query = 'query L($id: ID!) { mlaRequest(id: $id) { letter { text } } }';
      const { data, codes } = await w.test.ask(viewer, query, { id: request.id }, path);
      expect(codes).toEqual([]);
      expect(data?.mlaRequest.letter === null).toBe(count === 0);
    }
  }
});

describe('by plain SQL, too', () => {
  test('an answer that was given to a condition is taken back by neither State, nor put into other words', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    const kinds = ['RETURN', 'OTHER'].map((kind) => ({ kind, text: 'A condition.' }));
    await request.give(officerOf(request.to), 'proposeMlaRequestConditions', { conditions: kinds });
    await request.give(supervisorOf(request.to), 'sendMlaRequestConditions');
    await request.by(request.from, 'declineMlaRequestCondition');
    for (const { from, to } of [request, { from: request.to, to: request.from }]) {
      expect(from).not.toBe(to);
      for (const set of ["status = 'PROPOSED'", "decline_reasons = 'Others'", 'answered_at = now()']) {
        const sql = `update mla_request_condition set ${set} where request_id = $1 and status = 'DECLINED'`;
        expect(await changed(officerOf(from), sql, request.key)).toBe('42501');
      }
    }
  });

  test('an answer to what was asked takes two', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'INFORMATION_REQUESTED' });
    const sql =
      "update mla_request_information_round set answer = 'One', answered_at = now() where request_id = $1";
    expect(await changed(supervisorOf(request.from), sql, request.key)).toBe('42501');
    const proposer = supervisorOf(request.from, 'first');
    await request.give(proposer, 'proposeMlaRequestInformation', { answer: 'Another' });
    expect(await changed(proposer, sql, request.key)).toBe('42501');
    expect(await changed(officerOf(request.from), sql, request.key)).toBe('42501');
    expect(await changed(supervisorOf(request.from), sql, request.key)).toBe('42501');
    expect(await changed(supervisorOf(request.from), sql.replace('One', 'Another'), request.key)).toBe(1);
  });

  test('that an item is no longer needed is not for the requested State to say', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    const sql = "update mla_request_item set status = 'WITHDRAWN' where request_id = $1";
    expect(await changed(officerOf(request.to), sql, request.key)).toBe('42501');
    expect(await changed(officerOf(request.from), sql, request.key)).toBe(1);
  });
});
