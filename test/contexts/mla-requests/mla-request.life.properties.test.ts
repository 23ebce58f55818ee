import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  clockCommands,
  confidentialityCommands,
  deliveryCommands,
  mlaRequestCommands,
  mlaRequestCostCommands,
  sharedDraftCommands,
} from '../../../src/contexts/mla-requests/index.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import type { TestState } from '../../support/personas.js';
import { ownWorld, type World } from '../../support/world.js';
import * as tables from '../access/matrix/mla-requests.expected.js';
import { Reading } from '../access/matrix/reading.js';
import type { Table } from '../access/matrix/table.js';
import { ofEither } from './life.expected.js';
import { commands, everybody, moving, sideOf, Walk } from './life-walk.js';

/**
 * Random commands by random people: nothing happens that the tables of the life and of the rights do not let happen,
 * nothing is read that domain.md 5.3 hides, and nothing that happens is lost to the trail. Some commands are drawn among
 * those that are possible and some people among those whose turn it is, so that the walks come far.
 */
let w: World;
let third: TestState;
let reading: Reading;
let ofRequests: readonly string[];

beforeAll(async () => {
  w = await ownWorld();
  third = await w.state();
  reading = new Reading(w.test, 'MlaRequest', tables.partsOfRequest);
  const { rows } = await w.test.owner.query<{ name: string }>(
    `select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attname = 'request_id' and a.atttypid = 'uuid'::regtype and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  ofRequests = rows.map(({ name }) => name);
});

test('the walks know every command of a request’s life', () => {
  const all = {
    ...mlaRequestCommands,
    ...mlaRequestCostCommands,
    ...confidentialityCommands,
    ...deliveryCommands,
    ...sharedDraftCommands,
    ...clockCommands,
  };
  const made = ['draftMlaRequest', 'registerMlaRequest'];
  // Of a draft that comes in before there is a request: drafts-from-paper.test.ts.
  const before = ['registerSharedDraft', 'dispatchSharedDraftLetter'];
  expect([...commands, ...made, ...before].sort()).toEqual(Object.keys(all).sort());
});

/** The columns of the tables: who stands in each. */
const columns = [
  'fromOfficer',
  'fromProsecutor',
  'fromAuditor',
  'toOfficer',
  'toProsecutor',
  'toAuditor',
] as const;

/** What a column of the tables never reads, whatever the request has become. */
function neverRead(column: number): readonly string[] {
  const marks = new Map<string, Set<string>>();
  for (const table of Object.values(tables).filter((one): one is Table => !Array.isArray(one)))
    for (const [field, line] of Object.entries(table)) {
      const mark = line.trim().split(/\s+/)[column] ?? '?';
      marks.set(field, (marks.get(field) ?? new Set()).add(mark));
    }
  return [...marks].filter(([, of]) => [...of].every((mark) => mark === '-')).map(([field]) => field);
}

/** Everybody reads everything of the request, and finds no more than is theirs. */
async function nothingLeaks(walk: Walk): Promise<void> {
  const { request } = walk;
  const { is_sent: isSent } = await request.row();
  for (const [name, viewer] of Object.entries(everybody(request, third))) {
    const own = viewer.state === request.from.code || (viewer.state === request.to.code && isSent === true);
    const isAssigned = !name.endsWith('Prosecutor') || (await assigned(walk, viewer));
    const mayKnow = name === 'auditor' || (own && isAssigned);
    const { data } = await w.test.ask(viewer, 'query Is($id: ID!) { node(id: $id) { id } }', {
      id: request.id,
    });
    expect({ name, exists: data?.node != null }).toEqual({ name, exists: mayKnow });
    if (mayKnow && [...columns, 'auditor'].includes(name)) await readsItsOwn(walk, name, viewer);
  }
}

/** One of those who know of it reads everything: no field that the tables hide, and no word of the other State's own. */
async function readsItsOwn(walk: Walk, name: string, viewer: Viewer): Promise<void> {
  const read = await reading.all(viewer, walk.request.id);
  const column = columns.findIndex((one) => one === name);
  const hidden = column < 0 ? [] : neverRead(column);
  const shown = hidden.filter((field) => ['F', '!'].includes(read?.marks.get(field) ?? '-'));
  expect({ name, shown }).toEqual({ name, shown: [] });
  for (const [state, words] of walk.secrets) {
    if (viewer.state === state || name === 'auditor') continue;
    const told = [...words].filter((word) => read?.text.includes(word));
    expect({ name, told }).toEqual({ name, told: [] });
  }
  const notes = read?.text.includes('SECRET-noteOnMlaRequest') === true && !name.endsWith('Officer');
  expect({ name, notes }).toEqual({ name, notes: false });
}

async function assigned({ request }: Walk, viewer: Viewer): Promise<boolean> {
  const { rows } = await w.test.owner.query(
    'select 1 from mla_request_assignment where request_id = $1 and authority_id = $2 and ended_at is null',
    [request.key, viewer.authorityId],
  );
  return rows.length > 0;
}

/** How many entries of commands the trail has, readings aside. */
async function entriesOfCommands(): Promise<number> {
  const { rows } = await w.test.owner.query<{ count: number }>(
    `select count(*)::int from audit_event where action <> 'read'`,
  );
  return rows[0]?.count ?? 0;
}

interface Draw {
  readonly what: number;
  readonly who: number;
  /** Whether it is drawn among what is possible, and among those who may. */
  readonly how: 'ANYTHING' | 'MOVING' | 'STAYING' | 'OUT_OF_TURN' | 'UNABLE';
}

const draw: fc.Arbitrary<Draw> = fc.record({
  // Without the usual preference for small numbers: each command and person as often as any.
  what: fc.noBias(fc.nat({ max: 9_999 })),
  who: fc.noBias(fc.nat({ max: 9_999 })),
  how: fc.constantFrom<Draw['how'][]>(
    'MOVING',
    'STAYING',
    'OUT_OF_TURN',
    'UNABLE',
    'OUT_OF_TURN',
    'MOVING',
    'ANYTHING',
  ),
});

/** Where walks begin, and where requests stood before. */
const beginnings = [
  ['DRAFT', 'DRAFT'],
  ['SUBMITTED', 'DRAFT'],
  ['UNDER_EXAMINATION', 'DRAFT'],
  ['INFORMATION_REQUESTED', 'ACKNOWLEDGED'],
  ['CONDITIONS_PROPOSED', 'DRAFT'],
  ['ACCEPTED', 'DRAFT'],
  ['POSTPONED', 'ACCEPTED'],
  ['IN_EXECUTION', 'DRAFT'],
  ['EXECUTED', 'DRAFT'],
] as const;

describe('whatever is done by whomever', () => {
  test('no forbidden state, no leaked field, no lost event', async () => {
    const came: string[] = [];
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.boolean(),
        fc.array(draw, { minLength: 30, maxLength: 50 }),
        async ([status, before], confidential, draws) => {
          const pair = await w.pair();
          const request = await w.request({ ...pair, status, contents: { confidential } });
          const walk = new Walk(w, request, ofRequests, before);
          const people = Object.entries(everybody(request, third));
          const entries = await entriesOfCommands();
          for (const [index, one] of draws.entries()) {
            await go(walk, people, one);
            steps += 1;
            // Also on the way, where something waits for an answer or a second pair of eyes.
            if (index === Math.floor(draws.length / 2)) await nothingLeaks(walk);
          }
          expect((await entriesOfCommands()) - entries).toBe(walk.accepted.length);
          await nothingLeaks(walk);
          came.push(...walk.accepted);
        },
      ),
      { numRuns: 12, interruptAfterTimeLimit: 40_000, endOnFailure: true },
    );
    // The walks come far enough to say something.
    expect(came.length * 25).toBeGreaterThan(steps);
    expect(new Set(came).size).toBeGreaterThan(4);
  }, 60_000);
});

/**
 * One step: anything by anybody; something possible by one of those whose State takes it; or what is not possible by
 * these, or what is possible by the others.
 */
async function go(
  walk: Walk,
  people: readonly (readonly [string, Viewer])[],
  { what, who, how }: Draw,
): Promise<void> {
  const possible = await walk.possible(how !== 'STAYING');
  const pick = <T>(all: readonly T[], among: readonly T[], which: number): T =>
    (among.length > 0 ? among : all)[which % (among.length || all.length)] as T;
  // What moves a request matters most, and more than half of the commands do not.
  const out = moving.filter((command) => !possible.includes(command));
  const command = pick(commands, how === 'ANYTHING' ? [] : how === 'OUT_OF_TURN' ? out : possible, what);
  const side = ofEither.includes(command) ? /^(from|to)/ : new RegExp(`^${sideOf(command)}`);
  const able = people.slice(0, 6).filter(([name]) => side.test(name));
  const others = people.filter((one) => !able.includes(one));
  const [name, viewer] = pick(people, how === 'ANYTHING' ? [] : how === 'UNABLE' ? others : able, who);
  await walk.step(name, viewer, command);
}
