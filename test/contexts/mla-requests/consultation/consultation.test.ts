import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const examined = async (): Promise<TestRequest> =>
  w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });

/** Refuses as it was proposed, without anything being filled in. */
async function refuse(request: TestRequest): Promise<unknown> {
  await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
  return w.give(supervisorOf(request.to), 'refuseMlaRequest', {
    id: request.id,
    expectedVersion: await request.version(),
    proposedAt: await request.proposedAt(),
  });
}

const open = (request: TestRequest, about: string) =>
  request.give(officerOf(request.to), 'openMlaRequestConsultation', { about });

describe('before a refusal', () => {
  test('R2 broken: without a consultation a refusal is refused (UNCAC art. 46(26))', async () => {
    const error = await refusal(refuse(await examined()));
    expect(error.extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [
        { missing: expect.stringContaining('consultation'), source: 'UNCAC art. 46(26)', rule: 'R2' },
      ],
    });
  });

  test('R2 broken: a consultation that the other State had no opportunity to answer is none', async () => {
    const request = await examined();
    await open(request, 'REFUSAL');
    await request.give(officerOf(request.to), 'sayInMlaRequestConsultation');
    expect((await refusal(refuse(request))).code).toBe('INCOMPLETE');
  });

  test('R2 broken: a consultation about something else is none', async () => {
    const request = await examined();
    await open(request, 'COSTS');
    await request.give(officerOf(request.from), 'sayInMlaRequestConsultation');
    expect((await refusal(refuse(request))).code).toBe('INCOMPLETE');
  });

  test('R2 kept: once the other State has answered, a refusal is possible', async () => {
    const request = await examined();
    await open(request, 'REFUSAL');
    await request.give(officerOf(request.from), 'sayInMlaRequestConsultation');
    await refuse(request);
    expect((await request.row()).status).toBe('REFUSED');
  });

  test('R2 kept: once the time that was given has passed in silence, a refusal is possible', async () => {
    const request = await examined();
    await open(request, 'REFUSAL');
    await w.test.owner.query(
      'update mla_request_docket set refusal_consulted_from = now() where request_id = $1',
      [request.key],
    );
    await refuse(request);
    expect((await request.row()).status).toBe('REFUSED');
  });

  test('R2: what binds a counterpart on paper does not keep a clerk from recording that it was not kept', async () => {
    const to = await w.state({ onRepatria: false });
    const from = await w.state();
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await request.give(officerOf(from), 'acknowledgeMlaRequest');
    await request.give(officerOf(from), 'proposeMlaRequestRefusal');
    await w.give(supervisorOf(from), 'refuseMlaRequest', {
      id: request.id,
      expectedVersion: await request.version(),
      proposedAt: await request.proposedAt(from),
    });
    expect((await request.row()).status).toBe('REFUSED');
  });
});

describe('a consultation', () => {
  const query = `query C($id: ID!) { mlaRequest(id: $id) { status version consultations { edges { node { about openedBy { code }
    concludedAt result messages { edges { node { text byState { code } } } } } } } } }`;

  test('is read alike by both States, message by message, and leaves the status as it is', async () => {
    const request = await examined();
    const { from, to } = request;
    await request.give(officerOf(to), 'openMlaRequestConsultation', {
      about: 'CONDITIONS',
      text: 'Можем ли мы?',
    });
    await request.give(officerOf(from), 'sayInMlaRequestConsultation', { text: 'نعم' });
    await request.give(officerOf(to), 'concludeMlaRequestConsultation', { result: '同意' });
    const [asking, asked] = await Promise.all(
      [officerOf(from), officerOf(to)].map((viewer) => w.test.ask(viewer, query, { id: request.id })),
    );
    expect(asking?.data).toEqual(asked?.data);
    expect(asking?.data?.mlaRequest).toMatchObject({
      status: 'UNDER_EXAMINATION',
      consultations: {
        edges: [
          {
            node: {
              about: 'CONDITIONS',
              openedBy: { code: to.code },
              result: '同意',
              messages: {
                edges: [
                  { node: { text: 'Можем ли мы?', byState: { code: to.code } } },
                  { node: { text: 'نعم', byState: { code: from.code } } },
                ],
              },
            },
          },
        ],
      },
    });
  });

  test('is concluded by the State that opened it, once the other could answer; then nobody says more', async () => {
    const request = await examined();
    const { from, to } = request;
    await open(request, 'OTHER');
    expect((await refusal(request.give(officerOf(from), 'concludeMlaRequestConsultation'))).code).toBe(
      'FORBIDDEN',
    );
    expect((await refusal(request.give(officerOf(to), 'concludeMlaRequestConsultation'))).code).toBe(
      'CONFLICT',
    );
    await request.give(officerOf(from), 'sayInMlaRequestConsultation');
    await request.give(officerOf(to), 'concludeMlaRequestConsultation');
    expect((await refusal(request.give(officerOf(from), 'sayInMlaRequestConsultation'))).code).toBe(
      'CONFLICT',
    );
  });

  test('of another request is not there', async () => {
    const [one, other] = [await examined(), await examined()];
    await open(one, 'OTHER');
    const consultationId = await one.lastPart('MlaRequestConsultation');
    const error = await refusal(
      other.give(officerOf(other.to), 'sayInMlaRequestConsultation', { consultationId }),
    );
    expect(error.code).toBe('NOT_FOUND');
  });

  test('gives the other State at least a day', async () => {
    const request = await examined();
    const today = new Date().toISOString().slice(0, 10);
    const error = await refusal(
      request.give(officerOf(request.to), 'openMlaRequestConsultation', { answerDueOn: today }),
    );
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.answerDueOn' }] });
  });

  test('is entered for a counterpart, from its paper, only where it does not take part', async () => {
    const onPaper = { happenedOn: new Date().toISOString().slice(0, 10), reference: 'Letter 7' };
    const request = await examined();
    const error = await refusal(
      request.give(officerOf(request.to), 'openMlaRequestConsultation', { onPaper }),
    );
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.onPaper' }] });
    const to = await w.state({ onRepatria: false });
    const from = await w.state();
    const kept = await w.request({ from, to, status: 'SUBMITTED' });
    await kept.give(officerOf(from), 'acknowledgeMlaRequest');
    await kept.give(officerOf(from), 'openMlaRequestConsultation', { onPaper });
    await kept.give(officerOf(from), 'sayInMlaRequestConsultation');
    const { data } = await w.test.ask(officerOf(from), query, { id: kept.id });
    const [{ node }] = data?.mlaRequest.consultations.edges;
    expect(node.messages.edges.map((edge: any) => edge.node.byState.code)).toEqual([to.code, from.code]);
  });
});
