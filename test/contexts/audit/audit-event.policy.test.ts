import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { auditor, auditorOf, officerOf, supervisorOf } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

let w: World;
let request: TestRequest;

beforeAll(async () => {
  w = await world();
  request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  // The case goes on being known after the request is kept from all but a few.
  await w.give(officerOf(request.from), 'noteOnCase', { id: request.of.id, text: 'Before.' });
  await w.give(supervisorOf(request.from), 'restrictMlaRequest', {
    id: request.id,
    officers: [officerOf(request.from, 'insider').userId ?? ''],
    reason: 'A source inside the bank.',
  });
  await w.give(officerOf(request.from), 'noteOnCase', { id: request.of.id, text: 'After.' });
});

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly onBehalfOf: string;
  readonly sequence: number | null;
  readonly hash: string | null;
  readonly previousHash: string | null;
}

const query = `query T($chain: ID!) { auditEvents(filter: { chain: $chain }, orderBy: OLDEST, first: 100) {
  edges { node { id action onBehalfOf sequence hash previousHash } } } }`;

/** The entries of the case, as a viewer reads them by either path, and what is said to be hidden. */
async function trailFor(viewer: Viewer): Promise<{ entries: readonly Entry[]; hidden: readonly string[] }> {
  const [planned, plain] = await Promise.all(
    (['planned', 'plain'] as const).map((path) => w.test.ask(viewer, query, { chain: request.of.key }, path)),
  );
  expect(plain?.data).toEqual(planned?.data);
  const { edges } = planned?.data?.auditEvents as { edges: { node: Entry }[] };
  const redactions = planned?.redactions ?? [];
  return { entries: edges.map(({ node }) => node), hidden: redactions.map(({ field }) => field).sort() };
}

const links = ['hash', 'previousHash', 'sequence'];

/** The entries of one State, each of which follows the one before. */
function chained(entries: readonly Entry[], state: string): number {
  const own = entries
    .filter(({ onBehalfOf }) => onBehalfOf === state)
    .sort((one, other) => Number(one.sequence) - Number(other.sequence));
  own.forEach(({ sequence, previousHash }, index) => {
    expect(sequence).toBe(index + 1);
    expect(previousHash).toBe(own[index - 1]?.hash ?? '0'.repeat(64));
  });
  return own.length;
}

describe('how the entries of a chain hang together', () => {
  test('is for auditors: of the own State, and of the whole system', async () => {
    const { from, to } = request;
    const own = await trailFor(auditorOf(from));
    expect(own.hidden).toEqual([]);
    expect(own.entries.every(({ onBehalfOf }) => onBehalfOf === from.code)).toBe(true);
    expect(chained(own.entries, from.code)).toBe(own.entries.length);
    expect(own.entries.map(({ action }) => action)).toContain('restrictMlaRequest');
    const whole = await trailFor(auditor);
    expect(chained(whole.entries, from.code)).toBe(own.entries.length);
    expect((await trailFor(auditorOf(to))).entries).toEqual([]);
  });

  test('is hidden from officers and supervisors, who are told that it is', async () => {
    for (const viewer of [officerOf(request.from), supervisorOf(request.from)]) {
      const { entries, hidden } = await trailFor(viewer);
      expect(hidden).toEqual(links);
      for (const { sequence, hash, previousHash } of entries)
        expect([sequence, hash, previousHash]).toEqual([null, null, null]);
    }
  });

  test('so that whoever is kept from a request counts nothing: what was done with it leaves no gap', async () => {
    const kept = await trailFor(officerOf(request.from));
    const whole = await trailFor(auditorOf(request.from));
    const seen = new Set(kept.entries.map(({ id }) => id));
    const missed = whole.entries.filter(({ id }) => !seen.has(id)).map(({ action }) => action);
    expect(missed).toEqual(expect.arrayContaining(['submitMlaRequest', 'restrictMlaRequest']));
    expect(kept.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['openCase', 'noteOnCase']),
    );
  });
});

describe('which entries are asked for', () => {
  const about = `query A($about: ID, $action: [String!]) { auditEvents(filter: { subjectKey: $about, action: $action }) {
    edges { node { subjectType subjectKey } } } }`;
  const ask = (variables: Record<string, unknown>) =>
    w.test.ask(officerOf(request.from, 'insider'), about, variables);

  test('by the id of a record as the API gives it, or by the key in it', async () => {
    const byId = await ask({ about: request.id });
    expect(byId.data?.auditEvents.edges.length).toBeGreaterThan(0);
    expect(byId.data?.auditEvents.edges[0].node).toEqual({
      subjectType: 'MlaRequest',
      subjectKey: request.key,
    });
    expect((await ask({ about: request.key })).data).toEqual(byId.data);
    expect((await ask({ about: 'the request' })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('by a command, a reading or an import, and nothing else', async () => {
    const known = ['draftMlaRequest', 'read', 'importCase', 'importMlaRequest'];
    expect((await ask({ action: known })).codes).toEqual([]);
    const { errors } = await ask({ action: ['draftMlaRequest', 'draftRequest'] });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('There is no command "draftRequest".'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});
