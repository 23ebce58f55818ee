import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { Status, TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';
import { handedOver, TestConsent } from '../evidence/evidence-world.js';
import { costOf } from './costs/costs-world.js';

const { officerOf, prosecutorOf, starStaff, supervisorOf } = people;

/** Who sees the request and not everything that happens with it (domain.md 5.3). */
const watchers = ['StAR', 'executing', 'executingPart', 'askingPart'] as const;
type Watcher = (typeof watchers)[number];

let w: World;
let from: people.TestState;
let to: people.TestState;
let viewers: Readonly<Record<Watcher, Viewer>>;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  to = await w.state({ oralInUrgency: 'AGREED' });
  const whole = await w.authority(to);
  viewers = {
    StAR: starStaff,
    executing: prosecutorOf(to, whole),
    executingPart: prosecutorOf(to),
    askingPart: prosecutorOf(from),
  };
});

async function itemOf(request: TestRequest, at: number): Promise<string> {
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1 order by position offset $2 limit 1',
    [request.key, at],
  );
  return globalId('MlaRequestItem', rows[0]?.id ?? '');
}

/** A request, granted to StAR; whole for one authority that executes, of another the first item alone. */
async function watched(status: Status = 'IN_EXECUTION', oral = false): Promise<TestRequest> {
  const of = await w.case({ leadBy: from });
  await w.grant(of, from);
  const types = [
    AssistanceType.DOCUMENTS_AND_RECORDS,
    AssistanceType.TAKING_EVIDENCE,
    AssistanceType.SERVICE_OF_DOCUMENTS,
  ];
  const items = types.map((type) => ({ type, particulars: { description: type } }));
  const before = status === 'IN_EXECUTION' ? 'ACCEPTED' : status;
  const request = await w.request({ from, to, of, status: before, contents: { items, oral } });
  const part = { items: [await itemOf(request, 0)] };
  const assign = (state: people.TestState, authority: string, parts: object = {}) =>
    request.give(officerOf(state), 'assignMlaRequest', {
      authorityId: globalId('CompetentAuthority', authority),
      ...parts,
    });
  await assign(to, viewers.executing.authorityId ?? '');
  await assign(to, to.prosecutionService, part);
  await assign(from, from.prosecutionService, part);
  if (status === 'IN_EXECUTION')
    await request.give(officerOf(to), 'beginMlaRequestItem', { itemId: await itemOf(request, 0) });
  return request;
}

const fields = `id status types requestingReference requestedReference urgent deadline purpose outcome refusalGrounds
  postponementGround acknowledgedAt decidedAt executedAt listedAt updatedAt version ballHolder ballSince nextDueAt
  events(first: 100) { edges { node { command } } } runningClocks { kind dueAt }
  clocks(first: 100) { edges { node { kind dueAt isRunning pausedAt result } } }`;

/** What is read of the lists in which the request stands, or would if it were due: their order and their number. */
const lists = [
  'orderBy: LAST_CHANGED',
  'orderBy: BY_DUE',
  'filter: { dueWithinDays: 366 }',
  'filter: { clockRunning: [CONSENT_ANSWER, POSTPONEMENT_REVIEW, WRITTEN_CONFIRMATION, CONDITION_EXPIRY] }',
];

/** Everything that a viewer can read of the request itself, by the API and by plain SQL. */
async function seenBy(viewer: Viewer, request: TestRequest): Promise<readonly unknown[]> {
  const one = `query ($id: ID!) { mlaRequest(id: $id) { ${fields} } }`;
  const found: unknown[] = await w.test.sqlAs(viewer, 'select * from mla_request where id = $1', [
    request.key,
  ]);
  for (const path of ['answered', 'planned', 'plain'] as const) {
    const { data } = await w.test.ask(viewer, one, { id: request.id }, path);
    found.push(data?.mlaRequest);
    for (const by of lists) {
      const list = `{ mlaRequests(first: 100, ${by}) { edges { cursor node { id } } totalCount { count } } }`;
      found.push(await w.test.ask(viewer, list, {}, path));
    }
  }
  expect(found).toHaveLength(1 + 3 * (1 + lists.length));
  return found;
}

interface Hidden {
  /** Who learns of it, of those that see the request in part. */
  readonly knownTo?: readonly Watcher[];
  /** Where the request stands, and how it was made; in execution, in writing, if not said otherwise. */
  readonly at?: Status;
  readonly oral?: boolean;
  readonly before?: (request: TestRequest) => Promise<unknown>;
  readonly give: (request: TestRequest) => Promise<unknown>;
}

const inquire = (r: TestRequest) =>
  r.give(officerOf(from), 'inquireMlaRequestStatus', { answerDueOn: '2027-01-05' });
const consult = (r: TestRequest) => r.give(officerOf(to), 'openMlaRequestConsultation', { about: 'REFUSAL' });
const say = (r: TestRequest) => r.give(officerOf(from), 'sayInMlaRequestConsultation');

/** A consent of this file's requests, as its central authorities read it. */
async function consentOf(request: TestRequest): Promise<TestConsent> {
  const { id } = await w.recordOf('use_consent', request.key, 'request_id');
  return new TestConsent(w, String(id), request, { purpose: '', proceeding: '' });
}

const evidence = (r: TestRequest) => handedOver(w, { request: r });
const askUse = async (r: TestRequest): Promise<unknown> =>
  w.give(officerOf(from), 'requestUseConsent', {
    ...{ id: r.id, reasons: 'The same facts.', purpose: 'Assessment of taxes.', proceeding: 'Audit 9/2026' },
  });
const consentAsked = async (r: TestRequest): Promise<void> => {
  await evidence(r);
  await askUse(r);
};
const consentProposed = async (r: TestRequest): Promise<void> => {
  await consentAsked(r);
  await (await consentOf(r)).give(officerOf(to), 'proposeUseConsentDecision');
};
/** What holds for every part, whoever executes it knows; StAR does not. */
const ofEveryPart = ['executing', 'executingPart', 'askingPart'] as const;

const steps: Readonly<Record<string, Hidden>> = {
  inquireMlaRequestStatus: { give: inquire },
  answerMlaRequestInquiry: { before: inquire, give: (r) => r.give(officerOf(to), 'answerMlaRequestInquiry') },
  openMlaRequestConsultation: { knownTo: ['executing'], give: consult },
  sayInMlaRequestConsultation: { knownTo: ['executing'], before: consult, give: say },
  concludeMlaRequestConsultation: {
    knownTo: ['executing'],
    before: async (r) => {
      await consult(r);
      await say(r);
    },
    give: (r) => r.give(officerOf(to), 'concludeMlaRequestConsultation'),
  },
  extendMlaRequestClock: {
    knownTo: ['executing', 'executingPart', 'askingPart'],
    give: async (r) =>
      w.give(officerOf(to), 'extendMlaRequestClock', {
        ...(await r.inputOf('closeMlaRequest')),
        ...{
          kind: 'EXECUTION' as never,
          dueOn: '2028-01-31',
          reason: 'COURT_BACKLOG' as never,
          text: 'The court sits in January.',
        },
      }),
  },
  recordMlaRequestDelay: {
    knownTo: ['executing', 'executingPart', 'askingPart'],
    give: async (r) =>
      w.give(officerOf(to), 'recordMlaRequestDelay', {
        ...(await r.inputOf('closeMlaRequest')),
        ...{ reason: 'COURT_BACKLOG' as never, text: 'The court sits in January.' },
      }),
  },
  requestUseConsent: { before: evidence, give: askUse },
  proposeUseConsentDecision: {
    before: consentAsked,
    give: async (r) => (await consentOf(r)).give(officerOf(to), 'proposeUseConsentDecision'),
  },
  grantUseConsent: {
    before: consentProposed,
    give: async (r) => (await consentOf(r)).give(supervisorOf(to), 'grantUseConsent'),
  },
  fulfilMlaRequestCondition: {
    at: 'ACCEPTED_WITH_CONDITIONS',
    knownTo: ofEveryPart,
    give: (r) => r.give(officerOf(to), 'fulfilMlaRequestCondition'),
  },
  reviewMlaRequestPostponement: {
    ...{ at: 'POSTPONED', knownTo: ofEveryPart },
    give: (r) => r.give(officerOf(to), 'reviewMlaRequestPostponement'),
  },
  confirmMlaRequestInWriting: {
    ...{ at: 'ACKNOWLEDGED', oral: true, knownTo: ofEveryPart },
    give: async (r) =>
      w.give(officerOf(from), 'confirmMlaRequestInWriting', await r.inputOf('closeMlaRequest')),
  },
  recordMlaRequestCost: { knownTo: ['executing'], give: (r) => costOf(w, r) },
  beginMlaRequestItem: {
    knownTo: ['StAR', 'executing'],
    give: async (r) => r.give(officerOf(to), 'beginMlaRequestItem', { itemId: await itemOf(r, 1) }),
  },
  withdrawMlaRequestItem: {
    knownTo: ['StAR', 'executing'],
    give: async (r) => r.give(officerOf(from), 'withdrawMlaRequestItem', { itemId: await itemOf(r, 1) }),
  },
  proposeMlaRequestRefusal: {
    knownTo: ['executing', 'executingPart'],
    give: (r) => r.give(officerOf(to), 'proposeMlaRequestRefusal'),
  },
  noteOnMlaRequest: { give: (r) => r.give(officerOf(to), 'noteOnMlaRequest') },
  setMlaRequestInternalStep: {
    knownTo: ['executing', 'executingPart'],
    give: (r) => r.give(officerOf(to), 'setMlaRequestInternalStep'),
  },
};

describe.each(Object.entries(steps))('%s', (_name, { at, oral, knownTo = [], before, give }) => {
  test('shows on the request itself to nobody who may not know of it', async () => {
    const request = await watched(at, oral);
    await before?.(request);
    const hidden = watchers.filter((who) => !knownTo.includes(who));
    const look = (who: Watcher) => seenBy(viewers[who], request);
    const seen = new Map<Watcher, unknown>();
    for (const who of hidden) seen.set(who, await look(who));
    await give(request);
    for (const who of hidden) expect([who, await look(who)]).toEqual([who, seen.get(who)]);
  });

  test('shows there to the two central authorities: nobody goes on from what was before, unless it is one State’s own', async () => {
    const request = await watched(at, oral);
    await before?.(request);
    const told = ![
      ...['proposeMlaRequestRefusal', 'proposeUseConsentDecision'],
      ...['noteOnMlaRequest', 'setMlaRequestInternalStep'],
    ].includes(_name);
    const version = async (): Promise<number> => {
      const query = `query ($id: ID!) { mlaRequest(id: $id) { version } }`;
      const { data } = await w.test.ask(officerOf(from), query, { id: request.id });
      return data?.mlaRequest.version;
    };
    const read = await version();
    await give(request);
    expect(await version()).toBe(read + (told ? 1 : 0));
    const stale = await w.mutate(officerOf(from), 'withdrawMlaRequest', {
      ...{ id: request.id, expectedVersion: read, outcome: 'No longer needed.' },
    });
    expect(stale.codes).toEqual(told ? ['CONFLICT'] : []);
  });
});
