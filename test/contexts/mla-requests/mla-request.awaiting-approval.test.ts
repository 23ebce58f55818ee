import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { auditorOf, officerOf, prosecutorOf, supervisorOf } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';
import { askConsent, enter, handedOver } from '../evidence/evidence-world.js';
import { inForce } from '../measures/measure-world.js';

/** Everything of a request that waits for a second person is on the list of those who may be that person, and of nobody else. */
let w: World;
beforeAll(async () => {
  w = await world();
});

/** Whether a request is on the viewer's list of what waits for approval; the same by both paths of reading. */
async function awaits(viewer: Viewer, request: TestRequest): Promise<boolean> {
  const query = `query A($waits: MlaRequestFilter, $rest: MlaRequestFilter) {
    waits: mlaRequests(first: 100, filter: $waits) { edges { node { id } } totalCount { count } }
    rest: mlaRequests(first: 100, filter: $rest) { edges { node { id } } } }`;
  const filters = { waits: { awaitingMyApproval: true }, rest: { awaitingMyApproval: false } };
  const planned = await w.test.ask(viewer, query, filters);
  const plain = await w.test.ask(viewer, query, filters, 'plain');
  expect([plain.codes, plain.data]).toEqual([planned.codes, planned.data]);
  const ids = (list: string): string[] =>
    planned.data?.[list].edges.map(({ node }: { node: { id: string } }) => node.id);
  // Once, however much of it waits; and on one of the two lists.
  expect(planned.data?.waits.totalCount.count).toBe(new Set(ids('waits')).size);
  expect([...ids('waits'), ...ids('rest')].filter((id) => id === request.id)).toHaveLength(1);
  return ids('waits').includes(request.id);
}

/** It waits for the supervisors of the State in which it was proposed, but for who proposed it, and for nobody else. */
async function waitsFor(request: TestRequest, own: 'from' | 'to', proposer: Viewer): Promise<void> {
  const [mine, others] = own === 'to' ? [request.to, request.from] : [request.from, request.to];
  expect(await awaits(supervisorOf(mine), request)).toBe(true);
  for (const viewer of [proposer, officerOf(mine), auditorOf(mine)])
    expect([viewer.userId, await awaits(viewer, request)]).toEqual([viewer.userId, false]);
  if (!(await request.row()).is_sent) return;
  for (const viewer of [officerOf(others), supervisorOf(others), auditorOf(others)])
    expect([viewer.userId, await awaits(viewer, request)]).toEqual([viewer.userId, false]);
}

async function waitsForNobody(request: TestRequest): Promise<void> {
  const { from, to } = request;
  for (const viewer of [supervisorOf(from), supervisorOf(to), supervisorOf(to, 'first')])
    expect([viewer.userId, await awaits(viewer, request)]).toEqual([viewer.userId, false]);
}

test('the answer to a consent to use evidence (UNCAC art. 46(19)), until it is decided, dropped or no longer asked for', async () => {
  const consent = await askConsent(w, await handedOver(w));
  const { request } = consent;
  await waitsForNobody(request);
  const proposer = supervisorOf(request.to, 'first');
  await consent.give(proposer, 'proposeUseConsentDecision');
  await waitsFor(request, 'to', proposer);
  await consent.give(officerOf(request.to), 'dismissUseConsentProposal');
  await waitsForNobody(request);
  await consent.give(proposer, 'proposeUseConsentDecision');
  await consent.give(officerOf(request.from), 'withdrawUseConsent');
  await waitsForNobody(request);
  const decided = await askConsent(w, await handedOver(w, { request }));
  await decided.give(proposer, 'proposeUseConsentDecision');
  await waitsFor(request, 'to', proposer);
  await decided.give(supervisorOf(request.to), 'grantUseConsent');
  await waitsForNobody(request);
});

test('evidence that was entered, until it is handed over or discarded, while the request is executed (UNCAC art. 46(17))', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const entered = supervisorOf(request.to, 'first');
  const items = [await enter(w, request, { by: entered }), await enter(w, request, { by: entered })];
  await waitsFor(request, 'to', entered);
  await items[0]?.handOver();
  await waitsFor(request, 'to', entered);
  await items[1]?.give(officerOf(request.to), 'discardEvidence');
  await waitsForNobody(request);
  await enter(w, request, { by: entered });
  await waitsFor(request, 'to', entered);
  await request.give(officerOf(request.from), 'withdrawMlaRequest');
  await waitsForNobody(request);
});

test('evidence that an executing authority entered waits for the supervisors of its State, and not for the authority', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await request.assignIn(request.to);
  await enter(w, request, { by: prosecutorOf(request.to) });
  await waitsFor(request, 'to', prosecutorOf(request.to));
});

describe('the lifting of a measure (UNCAC art. 55(7), (8))', () => {
  const proposed = async (more: object) => {
    const measure = await inForce(w);
    const proposer = supervisorOf(measure.request.to, 'first');
    await waitsForNobody(measure.request);
    await measure.give(proposer, 'proposeLiftingMeasure', more);
    return { measure, proposer, request: measure.request };
  };
  const later = { opportunityUntil: new Date(Date.now() + 86_400_000) };

  test('waits where no opportunity could be given, until it is lifted', async () => {
    const { measure, proposer, request } = await proposed({ noOpportunityReason: 'By order of a court.' });
    await waitsFor(request, 'to', proposer);
    await measure.give(supervisorOf(request.to), 'liftMeasure');
    await waitsForNobody(request);
  });

  test('waits for nobody while the requesting State may argue, and once it has argued until the measure is kept', async () => {
    const { measure, proposer, request } = await proposed(later);
    await waitsForNobody(request);
    await measure.give(officerOf(request.from), 'argueForMeasure');
    await waitsFor(request, 'to', proposer);
    await measure.give(officerOf(request.to), 'keepMeasure');
    await waitsForNobody(request);
  });

  test('waits once the window has passed, and not where nothing was said of one', async () => {
    const { measure, proposer, request } = await proposed({});
    await waitsForNobody(request);
    await measure.give(proposer, 'proposeLiftingMeasure', later);
    await w.test.owner.query(
      `update provisional_measure set opportunity_until = now() - interval '1 hour' where id = $1`,
      [measure.key],
    );
    await waitsFor(request, 'to', proposer);
  });
});

test.each([
  ['proposeMlaRequestSharing', 'DRAFT', 'from'],
  ['proposeMlaRequestItemRefusal', 'ACCEPTED', 'to'],
] as const)('%s waits on the own side', async (command, status, side) => {
  const request = await w.request({ ...(await w.pair()), status });
  await request.asksForMore();
  const proposer = supervisorOf(request[side], 'first');
  await request.give(proposer, command);
  await waitsFor(request, side, proposer);
  await request.give(officerOf(request[side]), 'dismissMlaRequestProposal');
  expect(await awaits(supervisorOf(request[side]), request)).toBe(false);
});

test('what is kept from a supervisor does not wait for them', async () => {
  const consent = await askConsent(w, await handedOver(w));
  const { to, id } = consent.request;
  await consent.give(officerOf(to), 'proposeUseConsentDecision');
  const related = supervisorOf(to, 'related');
  await w.give(related, 'declareMlaRequestConflict', { id, reason: 'A relative.' });
  const query = `{ mlaRequests(filter: { awaitingMyApproval: true }) { edges { node { id } } } }`;
  expect((await w.test.ask(related, query, {})).data?.mlaRequests.edges).toEqual([]);
  const [found] = await w.test.sqlAs(
    related,
    'select count(*)::int from mla_request_awaiting_viewer where request_id = $1',
    [consent.request.key],
  );
  expect(found).toEqual({ count: 0 });
});
