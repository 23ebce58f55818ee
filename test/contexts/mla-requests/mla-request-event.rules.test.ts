import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { knowsStep } from '../../../src/contexts/mla-requests/mla-request-event.rules.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Rule } from '../../../src/platform/policy/rule.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

const moves = ['submitMlaRequest', 'acknowledgeMlaRequest', 'acceptMlaRequest'];
/** Of the item that the authorities with a part were given, and of the other. */
const ownItem = ['executeMlaRequestItem'];
const onItems = [...ownItem, 'beginMlaRequestItem'];
const forAll = ['recordMlaRequestDelay'];
const ofWhole = ['handOverEvidence', 'openMlaRequestConsultation', 'planHearing'];
const asked = ['inquireMlaRequestStatus', 'requestUseConsent'];
const costs = ['recordMlaRequestCost'];
const everything = [...moves, ...onItems, ...forAll, ...ofWhole, ...asked, ...costs];

/** What the requesting State does, of the steps that not all authorities learn of. */
const ofRequesting = [
  ...['inquireMlaRequestStatus', 'requestUseConsent', 'withdrawUseConsent'],
  ...['agreeToMlaRequestCost', 'declineMlaRequestCost'],
];

let w: World;
let from: people.TestState;
let to: people.TestState;
let request: TestRequest;
let viewers: Readonly<Record<keyof typeof known, Viewer>>;

const known = {
  requestingOfficer: everything,
  requestingAuditor: everything,
  requestedSupervisor: everything,
  auditor: everything,
  starStaff: [...moves, ...onItems],
  asking: [...moves, ...onItems, ...forAll, ...ofWhole, ...asked],
  askingPart: [...moves, ...ownItem, ...forAll],
  executing: [...moves, ...onItems, ...forAll, ...ofWhole, ...costs],
  executingPart: [...moves, ...ownItem, ...forAll],
};

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  const of = await w.case({ leadBy: from });
  await w.grant(of, from);
  const types = [AssistanceType.DOCUMENTS_AND_RECORDS, AssistanceType.TAKING_EVIDENCE];
  const items = types.map((type) => ({ type, particulars: { description: type } }));
  request = await w.request({ from, to, of, status: 'ACCEPTED', contents: { items } });
  const [whole, asking] = [await w.authority(to), await w.authority(from)];
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1 order by position limit 1',
    [request.key],
  );
  const part = { items: rows.map(({ id }) => globalId('MlaRequestItem', id)) };
  await assign(to, to.prosecutionService, part);
  await assign(to, whole);
  await assign(from, from.prosecutionService, part);
  await assign(from, asking);
  viewers = {
    requestingOfficer: officerOf(from),
    requestingAuditor: auditorOf(from),
    requestedSupervisor: supervisorOf(to),
    auditor,
    starStaff,
    asking: prosecutorOf(from, asking),
    askingPart: prosecutorOf(from),
    executing: prosecutorOf(to, whole),
    executingPart: prosecutorOf(to),
  };
  await takeSteps();
}, 120_000);

const assign = (state: people.TestState, authority: string, parts: object = {}) =>
  request.give(officerOf(state), 'assignMlaRequest', {
    authorityId: globalId('CompetentAuthority', authority),
    ...parts,
  });

async function takeSteps(): Promise<void> {
  const { id, id: requestId } = request;
  const { key } = await w.give(officerOf(to), 'enterEvidence', {
    ...{ id, kind: 'RECORD', form: 'COPY', title: 'Statement' },
    ...{ sha256: 'a'.repeat(64), sizeBytes: 1, mediaType: 'text/plain' },
  } as never);
  await w.give(supervisorOf(to), 'handOverEvidence', { items: [globalId('EvidenceItem', key)] });
  const beyond = { purpose: 'Tax', proceeding: 'Tax case', reasons: 'Why' };
  await w.give(officerOf(from), 'requestUseConsent', { id, ...beyond });
  await request.give(officerOf(from), 'inquireMlaRequestStatus');
  await request.give(officerOf(to), 'openMlaRequestConsultation');
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1 order by position',
    [request.key],
  );
  const [given = '', other = ''] = rows.map(({ id: item }) => globalId('MlaRequestItem', item));
  await request.give(officerOf(to), 'beginMlaRequestItem', { itemId: other });
  await request.give(officerOf(to), 'executeMlaRequestItem', { itemId: given });
  const delay = `mutation ($input: RecordMlaRequestDelayInput!) {
    recordMlaRequestDelay(input: $input) { replayed } }`;
  const expectedVersion = await request.version();
  const input = { id, expectedVersion, reason: 'AUTHORITY_UNKNOWN', text: 'Nobody answers.' };
  expect((await w.test.ask(officerOf(to), delay, { input })).codes).toEqual([]);
  await w.give(officerOf(to), 'recordMlaRequestCost', {
    ...{ requestId, kind: 'ORDINARY', amount: '10.00', currency: 'EUR', purpose: 'Copies' },
  } as never);
  await w.give(officerOf(from), 'planHearing', {
    ...{ requestId, person: { name: 'Somebody' }, purpose: 'Testimony', capacity: 'WITNESS' },
    ...{ modality: 'VIDEO', notInPersonBecause: 'Far away', language: 'en' },
    plannedAt: new Date(Date.now() + 86_400_000),
  } as never);
}

const query = `query ($id: ID!) { mlaRequest(id: $id) {
  events(first: 100) { totalCount { count } edges { node { command } } } } }`;

/** Commands that nobody but central authorities and auditors learns of, as one that nobody has named yet. */
const named = (rule: Rule): readonly string[] => [
  ...(rule.kind === 'is' && rule.property === 'command' ? rule.values.map(String) : []),
  ...('rules' in rule ? rule.rules.flatMap(named) : []),
];

describe('a step is known', () => {
  test.each(Object.keys(known) as (keyof typeof known)[])('to %s as far as what it is about', async (who) => {
    const expected = [...known[who]].sort();
    for (const path of ['answered', 'planned', 'plain'] as const) {
      const { data } = await w.test.ask(viewers[who], query, { id: request.id }, path);
      const { totalCount, edges } = data?.mlaRequest.events;
      expect(edges.map(({ node }: any) => node.command).sort()).toEqual(expected);
      expect(totalCount.count).toBe(expected.length);
    }
    const rows = await w.test.sqlAs(
      viewers[who],
      'select command from mla_request_event where request_id = $1',
      [request.key],
    );
    expect(rows.map(({ command }) => command).sort()).toEqual(expected);
  });

  test('by the access policy to those to whom row security shows it, whatever the command', async () => {
    const commands = [...new Set([...named(knowsStep), 'somethingNew'])];
    await w.test.owner.query(
      `insert into mla_request_event (id, request_id, by_state, command, status, occurred_at)
       select gen_random_uuid(), $1, case when command = any($4) then $5 else $2 end, command, 'ACCEPTED', now()
       from unnest($3::text[]) command`,
      [request.key, to.code, commands, ofRequesting, from.code],
    );
    for (const viewer of Object.values(viewers)) {
      const rows = await w.test.sqlAs(
        viewer,
        'select command from mla_request_event where request_id = $1 order by occurred_at, id',
        [request.key],
      );
      const { data } = await w.test.ask(viewer, query, { id: request.id });
      const { edges } = data?.mlaRequest.events;
      expect(edges.map(({ node }: any) => node.command)).toEqual(rows.map(({ command }) => command));
    }
    // Who follows the request reads each answer to a condition; StAR, which reads no conditions, does not count them.
    const answers = `select from mla_request_event where request_id = $1
      and command in ('acceptMlaRequestCondition', 'declineMlaRequestCondition')`;
    for (const [who, count] of [
      ['executingPart', 2],
      ['starStaff', 0],
    ] as const)
      expect(await w.test.sqlAs(viewers[who], answers, [request.key])).toHaveLength(count);
    const seen = await w.test.sqlAs(
      viewers.executing,
      "select from mla_request_event where request_id = $1 and command = 'somethingNew'",
      [request.key],
    );
    expect(seen).toHaveLength(0);
  });
});
