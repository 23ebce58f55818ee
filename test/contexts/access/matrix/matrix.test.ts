import { beforeAll, describe, expect, test } from 'vitest';
import { accessPolicy } from '../../../../src/app/schema.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import {
  dissipatedAsset,
  heldAsset,
  identifiedAsset,
  numberedAsset,
  ownedAsset,
  suspectedAsset,
} from './assets.expected.js';
import { ledgerOfAsset } from './ledger.expected.js';
import {
  heldHearing,
  requestWithAttendance,
  returnedTransfer,
  runningSafeConduct,
} from './attendance.expected.js';
import { fullyPublishedCase, neutrallyPublishedCase, unpublishedCase } from './cases.expected.js';
import { acknowledgedDisclosure, declinedDisclosure, requestFromDisclosure } from './disclosures.expected.js';
import { agreedCost, answeredNotice, requestWithCosts } from './costs.expected.js';
import { guardedInEntry } from './directory.expected.js';
import {
  closedRequest,
  consideredRequest,
  declinedRequest,
  delayedRequest,
  fulfilledRequest,
  inquiredRequest,
  lapsedRequest,
  oralRequest,
  postponedRequest,
  refusedRequest,
  requestOfWhichAnAnswerIsProposed,
  requestOfWhichAReturnIsProposed,
  returnedRequest,
  withdrawnConditions,
} from './mla-requests.expected.js';
import { proposedConsent, requestWithEvidence, returnedEvidence } from './evidence.expected.js';
import { cancelledMission, missionUnderWay, plannedMission } from './missions.expected.js';
import { measureToBeLifted, requestWithMeasures } from './measures.expected.js';
import {
  draftFromPaper,
  draftOnPaper,
  judgedDraft,
  requestWithDrafts,
  withdrawnDraft,
} from './shared-drafts.expected.js';
import { correctedOnPaper, requestOnPaper } from './on-paper.expected.js';
import { Reading } from './reading.js';
import { holdAgainst } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
beforeAll(async () => {
  w = await world();
});

describe('the tables', () => {
  const tables = [
    unpublishedCase,
    neutrallyPublishedCase,
    fullyPublishedCase,
    suspectedAsset,
    identifiedAsset,
    dissipatedAsset,
    heldAsset,
    ownedAsset,
    numberedAsset,
    ledgerOfAsset,
    closedRequest,
    consideredRequest,
    requestOfWhichAnAnswerIsProposed,
    refusedRequest,
    requestOfWhichAReturnIsProposed,
    withdrawnConditions,
    returnedRequest,
    postponedRequest,
    lapsedRequest,
    oralRequest,
    declinedRequest,
    fulfilledRequest,
    inquiredRequest,
    delayedRequest,
    guardedInEntry,
    returnedEvidence,
    requestWithEvidence,
    measureToBeLifted,
    requestWithMeasures,
    plannedMission,
    cancelledMission,
    missionUnderWay,
    acknowledgedDisclosure,
    declinedDisclosure,
    proposedConsent,
    returnedTransfer,
    runningSafeConduct,
    heldHearing,
    requestWithAttendance,
    requestFromDisclosure,
    agreedCost,
    answeredNotice,
    requestWithCosts,
    requestOnPaper,
    correctedOnPaper,
    judgedDraft,
    draftOnPaper,
    draftFromPaper,
    withdrawnDraft,
    requestWithDrafts,
  ];

  test('name every field that the access policy guards', () => {
    const guarded = [...accessPolicy.types.values()].flatMap(({ type, fields }) =>
      Object.entries(fields)
        .filter(([, { see }]) => see.kind !== 'everyone')
        .map(([field]) => `${type}.${field}`),
    );
    const named = new Set(tables.flatMap((table) => Object.keys(table)));
    expect(guarded.length).toBeGreaterThan(40);
    expect(guarded.filter((field) => !named.has(field))).toEqual([]);
  });

  test('see every guarded field shown to somebody and hidden from somebody', () => {
    const guarded = tables
      .flatMap((table) => Object.entries(table))
      .filter(([field]) => {
        const [type = '', name = ''] = field.split('.');
        return accessPolicy.field(type, name)?.see.kind !== 'everyone';
      });
    const marksOf = (field: string): string =>
      guarded
        .filter(([name]) => name === field)
        .map(([, marks]) => marks)
        .join(' ');
    // What only imports fill is checked for being hidden, not for being shown: see the tests of imports.
    const neverFilled = ['Case.publishedStatus', 'Case.unverified'];
    const fields = [...new Set(guarded.map(([field]) => field))];
    expect(fields.filter((field) => !marksOf(field).includes('-'))).toEqual([]);
    expect(fields.filter((field) => !marksOf(field).includes('F'))).toEqual(neverFilled);
  });
});

test('of the directory: persons are named to those who write to them', async () => {
  const { from: one, to: other } = await w.pair();
  const { rows } = await w.test.owner.query('select id from central_authority_entry where state = $1', [
    one.code,
  ]);
  await holdAgainst(
    guardedInEntry,
    {
      CA: [officerOf(one), supervisorOf(one), officerOf(other), supervisorOf(other)],
      INV: [prosecutorOf(one), prosecutorOf(other)],
      AUD: [auditorOf(one), auditorOf(other), people.auditor],
      STAR: [people.starStaff],
      SECR: [people.secretariat],
      '*': [people.systemAdmin, people.dashboard, people.stranger],
    },
    new Reading(w.test, 'CentralAuthorityEntry', []),
    `CentralAuthorityEntry:${String(rows[0].id)}`,
  );
});

describe('of the audit trail', () => {
  const query = `query Trail($key: ID!) { auditEvents(first: 100, filter: { subjectKey: $key }) {
    edges { node { onBehalfOf action } } totalCount { count } } }`;

  test('each State sees its own people’s doings, the auditor of the system all, nobody else any', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    const { from, to } = request;
    await request.assignIn(to);
    await w.grant(request.of, from);
    const third = await w.state();
    const seen = async (viewer: Viewer): Promise<unknown> => {
      const { data, codes } = await w.test.ask(viewer, query, { key: request.key });
      if (codes.length > 0) return codes;
      const { edges, totalCount } = data?.auditEvents;
      expect(totalCount.count).toBe(edges.length);
      return edges.map(({ node }: any) => `${String(node.onBehalfOf)} ${String(node.action)}`);
    };
    const asking = ['submitMlaRequest', 'proposeMlaRequestSubmission', 'draftMlaRequest'].map(
      (action) => `${from.code} ${action}`,
    );
    const asked = ['assignMlaRequest', 'acknowledgeMlaRequest'].map((action) => `${to.code} ${action}`);
    for (const viewer of [officerOf(from), supervisorOf(from), auditorOf(from)])
      expect(await seen(viewer)).toEqual(asking);
    for (const viewer of [officerOf(to), supervisorOf(to), auditorOf(to)])
      expect(await seen(viewer)).toEqual(asked);
    expect(await seen(people.auditor)).toEqual([...asked, ...asking]);
    for (const viewer of [officerOf(third), auditorOf(third)]) expect(await seen(viewer)).toEqual([]);
    const others = [prosecutorOf(from), prosecutorOf(to), people.starStaff, people.secretariat];
    for (const viewer of [...others, people.systemAdmin, people.dashboard])
      expect(await seen(viewer)).toEqual(['FORBIDDEN']);
    expect(await seen(people.stranger)).toEqual(['UNAUTHENTICATED']);
  });
});
