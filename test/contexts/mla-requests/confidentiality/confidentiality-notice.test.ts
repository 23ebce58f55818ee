import { beforeAll, describe, expect, test } from 'vitest';
import { ConfidentialityAnswer } from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, starStaff, stranger } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const confidential = async (): Promise<TestRequest> =>
  w.request({ ...(await w.pair()), status: 'ACCEPTED', contents: { confidential: true } });

const report = (request: TestRequest, viewer: Viewer = officerOf(request.to)) =>
  w.give(viewer, 'reportConfidentialityCannotBeMet', {
    requestId: request.id,
    reason: 'The order must be notified to the holder of the account.',
  });

async function answer(
  viewer: Viewer,
  key: string,
  given: ConfidentialityAnswer,
  remark?: string,
): Promise<unknown> {
  return w.give(viewer, 'answerConfidentialityNotice', {
    id: globalId('ConfidentialityNotice', key),
    expectedVersion: await w.versionOf('confidentiality_notice', key),
    answer: given,
    ...(remark !== undefined && { remark }),
  });
}

describe('a request that cannot be kept confidential (UNCAC art. 46(20))', () => {
  test('is reported by the requested State, which the requesting State sees at once, as a step of both', async () => {
    const request = await confidential();
    await report(request);
    const query = `query N($id: ID!) { mlaRequest(id: $id) { confidentialityNotices { reason answer }
      events(last: 1) { edges { node { command byState { code } } } } } }`;
    for (const viewer of [officerOf(request.from), officerOf(request.to)]) {
      const { data } = await w.test.ask(viewer, query, { id: request.id });
      expect(data?.mlaRequest.confidentialityNotices).toEqual([
        { reason: 'The order must be notified to the holder of the account.', answer: null },
      ]);
      expect(data?.mlaRequest.events.edges[0].node).toEqual({
        command: 'reportConfidentialityCannotBeMet',
        byState: { code: request.to.code },
      });
    }
  });

  test('is to be executed all the same, if the requesting State so answers', async () => {
    const request = await confidential();
    const { key } = await report(request);
    const forbidden = answer(officerOf(request.to), key, ConfidentialityAnswer.EXECUTE);
    expect((await refusal(forbidden)).code).toBe('FORBIDDEN');
    await answer(officerOf(request.from), key, ConfidentialityAnswer.EXECUTE, 'Wait a week.');
    expect(await w.recordOf('confidentiality_notice', key)).toMatchObject({
      answer: 'EXECUTE',
      remark: 'Wait a week.',
    });
    expect((await request.row()).status).toBe('ACCEPTED');
    const again = answer(officerOf(request.from), key, ConfidentialityAnswer.WITHDRAW);
    expect((await refusal(again)).code).toBe('CONFLICT');
  });

  test('or is withdrawn by that answer, with one entry in the trail', async () => {
    const request = await confidential();
    const { key } = await report(request);
    await answer(officerOf(request.from), key, ConfidentialityAnswer.WITHDRAW);
    expect(await request.row()).toMatchObject({
      status: 'WITHDRAWN',
      outcome: 'The request cannot be kept confidential (UNCAC art. 46(20)).',
    });
    const { rows: steps } = await w.test.owner.query(
      'select command, status from mla_request_event where request_id = $1 order by occurred_at desc, id desc limit 2',
      [request.key],
    );
    expect(new Set(steps.map(({ command }) => command))).toEqual(
      new Set(['withdrawMlaRequest', 'answerConfidentialityNotice']),
    );
    const { rows } = await w.test.owner.query('select action from audit_event where subject_key = $1', [key]);
    expect(rows.map(({ action }) => action).sort()).toEqual([
      'answerConfidentialityNotice',
      'reportConfidentialityCannotBeMet',
    ]);
  });

  test('is reported of what must be kept confidential alone, once while it is not answered, by the requested State', async () => {
    const open = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    expect((await refusal(report(open))).extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ source: 'UNCAC art. 46(20)' }],
    });
    const request = await confidential();
    await report(request);
    expect((await refusal(report(request))).code).toBe('CONFLICT');
    expect((await refusal(report(request, officerOf(request.from)))).code).toBe('FORBIDDEN');
    expect((await refusal(report(request, stranger))).code).toBe('FORBIDDEN');
    expect((await refusal(report(request, officerOf(await w.state())))).code).toBe('NOT_FOUND');
  });

  test('is known to nobody who does not follow the request, and changed by nobody else', async () => {
    const request = await confidential();
    await w.grant(request.of, request.from);
    const { key } = await report(request);
    const rows = (viewer: Viewer) =>
      w.test.sqlAs(viewer, 'select 1 from confidentiality_notice where id = $1', [key]);
    for (const viewer of [starStaff, stranger, prosecutorOf(request.to), officerOf(await w.state())])
      expect(await rows(viewer)).toEqual([]);
    expect(await rows(officerOf(request.from))).toHaveLength(1);
    const set =
      "update confidentiality_notice set answer = 'EXECUTE', answered_at = now() where id = $1 returning 1";
    expect(await w.test.sqlAs(officerOf(request.to), set, [key])).toEqual([]);
    expect(await w.test.sqlAs(officerOf(request.from), set, [key])).toHaveLength(1);
    await expect(
      w.test.sqlAs(officerOf(request.from), "update confidentiality_notice set reason = 'x' where id = $1", [
        key,
      ]),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
