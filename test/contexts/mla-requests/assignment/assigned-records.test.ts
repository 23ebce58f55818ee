import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { EnclosureKind } from '../../../../src/contexts/mla-requests/enclosures/enclosure.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
let request: TestRequest;
let viewers: Readonly<Record<'officer' | 'whole' | 'part' | 'asking' | 'askingPart', Viewer>>;

/** Of everything there is one for the item and person assigned, one for another, and one for the whole request. */
beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  const of = await w.case({ leadBy: from });
  const types = [AssistanceType.DOCUMENTS_AND_RECORDS, AssistanceType.TAKING_EVIDENCE];
  const contents = {
    persons: [await w.subject(of), await w.subject(of)],
    items: types.map((type) => ({ type, particulars: { description: type } })),
    enclosures: [1, 2, null].map((item) => ({ title: 'Order', kind: EnclosureKind.ORIGINAL, item })),
    confidential: true,
  };
  request = await w.request({ from, to, of, status: 'ACCEPTED', contents });
  const items = await ids('MlaRequestItem', 'mla_request_item', 'position');
  const persons = await ids('MlaRequestPerson', 'mla_request_person', 'id');
  const [whole, asking] = [await w.authority(to), await w.authority(from)];
  const [item, person] = [items.slice(0, 1), persons.slice(0, 1)];
  await assign(to, to.prosecutionService, { items: item, persons: person });
  await assign(to, whole);
  await assign(from, from.prosecutionService, { items: item, persons: person });
  await assign(from, asking);
  viewers = {
    officer: officerOf(to),
    whole: prosecutorOf(to, whole),
    part: prosecutorOf(to),
    asking: prosecutorOf(from, asking),
    askingPart: prosecutorOf(from),
  };
  for (const itemId of [...items, null]) {
    await cost(itemId);
    await evidence(itemId);
  }
  for (const personId of persons) await attend({ personId });
  await attend({ name: 'Somebody whom the request does not name' });
  await evidence(null, to.prosecutionService);
  await words();
}, 120_000);

async function ids(type: string, table: string, order: string): Promise<string[]> {
  const { rows } = await w.test.owner.query<{ id: string }>(
    `select id from ${table} where request_id = $1 order by ${order}`,
    [request.key],
  );
  return rows.map(({ id }) => globalId(type, id));
}

const assign = (state: people.TestState, authority: string, parts: object = {}) =>
  request.give(officerOf(state), 'assignMlaRequest', {
    authorityId: globalId('CompetentAuthority', authority),
    ...parts,
  });

const cost = (itemId: string | null) =>
  w.give(officerOf(to), 'recordMlaRequestCost', {
    ...{ requestId: request.id, kind: 'ORDINARY', amount: '10.00', currency: 'EUR', purpose: 'Copies' },
    itemId,
  } as never);

/** Evidence that is handed over and used, with a consent and a notice. */
async function evidence(requestItemId: string | null, obtainedBy?: string): Promise<void> {
  const { key } = await w.give(officerOf(to), 'enterEvidence', {
    ...{ id: request.id, requestItemId, kind: 'RECORD', form: 'COPY', title: 'Statement' },
    ...{ sha256: 'a'.repeat(64), sizeBytes: 1, mediaType: 'text/plain' },
    ...(obtainedBy === undefined ? {} : { obtainedBy: globalId('CompetentAuthority', obtainedBy) }),
  } as never);
  const id = globalId('EvidenceItem', key);
  await w.give(supervisorOf(to), 'handOverEvidence', { items: [id] });
  const used = { purpose: 'Tax', proceeding: 'Tax case' };
  await w.give(officerOf(from), 'requestUseConsent', { id: request.id, itemId: id, ...used, reasons: 'Why' });
  const told = { disclosedTo: 'Counsel', explanation: 'It helps', timing: 'PRIOR' };
  const notice = await w.give(officerOf(from), 'giveExculpatoryNotice', {
    ...{ id, proceeding: used.proceeding, ...told },
  } as never);
  await w.give(officerOf(from), 'enterEvidenceUse', {
    ...{ id, basis: 'EXCULPATORY', ...used, usedAt: new Date(), usedBy: 'Prosecution' },
    noticeId: globalId('ExculpatoryNotice', notice.key),
  } as never);
}

/** A person who is heard, has safe conduct and is to be transferred. */
async function attend(person: object): Promise<void> {
  const about = { requestId: request.id, person, purpose: 'Testimony' };
  await w.give(officerOf(from), 'planHearing', {
    ...{ ...about, capacity: 'WITNESS', modality: 'VIDEO', notInPersonBecause: 'Far away' },
    ...{ plannedAt: new Date(Date.now() + 86_400_000), language: 'en' },
  } as never);
  await w.give(officerOf(from), 'grantSafeConduct', { ...about, capacity: 'WITNESS' } as never);
  await w.give(officerOf(from), 'proposeDetainedPersonTransfer', about);
}

async function words(): Promise<void> {
  await request.give(officerOf(from), 'inquireMlaRequestStatus');
  await request.give(officerOf(to), 'openMlaRequestConsultation');
  await request.give(officerOf(to), 'askMlaRequestInformation');
  await w.give(officerOf(to), 'reportConfidentialityCannotBeMet', { requestId: request.id, reason: 'Why' });
}

const everywhere = [
  'mla_request_content',
  'mla_request_ball',
  'mla_request_offence',
  'confidentiality_notice',
];
const wholeAlone = [
  'mla_request_undivided_content',
  'mla_request_information_round',
  'mla_request_consultation',
  'mla_request_consultation_message',
];

/** How many rows the whole, and a part, shows to an executing authority; and to one of the requesting State. */
const byTable: Readonly<Record<string, readonly [number, number, number, number]>> = {
  mla_request_item: [2, 1, 2, 1],
  mla_request_clock: [5, 4, 7, 4],
  mla_request_person: [2, 1, 2, 1],
  mla_request_letter: [1, 0, 1, 0],
  mla_request_status_inquiry: [0, 0, 1, 0],
  mla_request_enclosure: [3, 1, 3, 1],
  mla_request_enclosure_title: [3, 1, 3, 1],
  mla_request_cost: [3, 1, 0, 0],
  evidence_item: [0, 1, 4, 1],
  evidence_use: [0, 0, 4, 1],
  exculpatory_notice: [0, 0, 4, 1],
  use_consent: [0, 0, 4, 1],
  attending_person: [9, 3, 9, 3],
  hearing: [3, 1, 3, 1],
  safe_conduct: [3, 1, 3, 1],
  detained_person_transfer: [3, 1, 3, 1],
  mla_request_note: [0, 0, 0, 0],
  mla_request_delivery: [0, 0, 0, 0],
};

const count = async (viewer: Viewer, table: string): Promise<number> =>
  (await w.test.sqlAs(viewer, `select from ${table} where request_id = $1`, [request.key])).length;

describe('by plain SQL, an authority with a part of the request', () => {
  test.each(Object.entries(byTable))('of %s sees what belongs to it', async (table, expected) => {
    const { whole, part, asking, askingPart } = viewers;
    const found = [];
    for (const viewer of [whole, part, asking, askingPart]) found.push(await count(viewer, table));
    expect(found).toEqual(expected);
  });

  test.each(everywhere)('of %s sees everything, which holds for every part', async (table) => {
    const found = await count(viewers.officer, table);
    expect(found).toBeGreaterThan(0);
    for (const viewer of Object.values(viewers)) expect(await count(viewer, table)).toBe(found);
  });

  test.each(wholeAlone)('of %s sees nothing, which is in words about the whole', async (table) => {
    const { part, askingPart, ...whole } = viewers;
    for (const viewer of [part, askingPart]) expect(await count(viewer, table)).toBe(0);
    for (const viewer of Object.values(whole)) expect(await count(viewer, table)).toBeGreaterThan(0);
  });
});

const list = 'edges { node { id } }';
const query = `query ($id: ID!) { mlaRequest(id: $id) {
  types completeness { says } content { facts assistanceSought } items { id } persons { id } letter { text }
  enclosures { title item { id } }
  costs { id } evidence { ${list} } evidenceUses { ${list} } exculpatoryNotices { ${list} } useConsents { ${list} }
  hearings { id } safeConducts { id } detainedPersonTransfers { id }
  informationRounds { ${list} } consultations { ${list} } } }`;

const tableOf = {
  enclosures: 'mla_request_enclosure',
  costs: 'mla_request_cost',
  evidence: 'evidence_item',
  evidenceUses: 'evidence_use',
  exculpatoryNotices: 'exculpatory_notice',
  useConsents: 'use_consent',
  hearings: 'hearing',
  safeConducts: 'safe_conduct',
  detainedPersonTransfers: 'detained_person_transfer',
  informationRounds: 'mla_request_information_round',
  consultations: 'mla_request_consultation',
} as const;

async function read(viewer: Viewer): Promise<any> {
  const { data, codes } = await w.test.ask(viewer, query, { id: request.id });
  const plain = await w.test.ask(viewer, query, { id: request.id }, 'plain');
  expect([codes, plain.codes]).toEqual([[], []]);
  expect(JSON.parse(JSON.stringify(plain.data))).toEqual(JSON.parse(JSON.stringify(data)));
  return data?.['mlaRequest'];
}

describe('by the API', () => {
  test.each(['officer', 'whole', 'part', 'asking', 'askingPart'] as const)(
    'the lists of %s hold what row security shows',
    async (who) => {
      const found = await read(viewers[who]);
      for (const [field, table] of Object.entries(tableOf)) {
        const shown = (found[field]?.edges ?? found[field] ?? []).length;
        expect([field, shown]).toEqual([field, found[field] === null ? 0 : await count(viewers[who], table)]);
      }
    },
  );

  test('types, what is missing and the assistance sought tell an authority of its own items alone', async () => {
    const all = [AssistanceType.TAKING_EVIDENCE, AssistanceType.DOCUMENTS_AND_RECORDS];
    for (const who of ['part', 'askingPart'] as const) {
      const found = await read(viewers[who]);
      expect([found.types, found.completeness, found.content.assistanceSought]).toEqual([
        [AssistanceType.DOCUMENTS_AND_RECORDS],
        null,
        null,
      ]);
      expect(found.content.facts).not.toBeNull();
    }
    for (const who of ['officer', 'whole', 'asking'] as const) {
      const found = await read(viewers[who]);
      expect([...found.types].sort()).toEqual([...all].sort());
      expect([found.completeness, found.content.assistanceSought]).not.toContain(null);
    }
  });

  test('nor does a filter by type', async () => {
    const listed = async (viewer: Viewer, type: AssistanceType): Promise<boolean> => {
      const { data } = await w.test.ask(
        viewer,
        'query ($type: AssistanceType!) { mlaRequests(filter: { type: [$type] }) { edges { node { id } } } }',
        { type },
      );
      return data?.['mlaRequests'].edges.some(({ node }: any) => node.id === request.id);
    };
    const { whole, part } = viewers;
    const [own, other] = [AssistanceType.DOCUMENTS_AND_RECORDS, AssistanceType.TAKING_EVIDENCE];
    expect([await listed(part, own), await listed(part, other)]).toEqual([true, false]);
    expect([await listed(whole, own), await listed(whole, other)]).toEqual([true, true]);
  });
});
