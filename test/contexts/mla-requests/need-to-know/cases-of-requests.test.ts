import { beforeAll, describe, expect, test } from 'vitest';
import { SubjectKind, SubjectRole } from '../../../../src/contexts/cases/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { registered } from '../../../support/paper-requests.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

const { officerOf, supervisorOf, auditorOf } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
const insider = (): Viewer => officerOf(to, 'insider');
const outsider = (): Viewer => officerOf(to, 'outsider');

beforeAll(async () => {
  w = await world();
  from = await w.state({ onRepatria: false });
  to = await w.state();
});

let made = 0;
/** A request that came on paper and names a person of whom nobody had heard. */
async function onPaper(more: object = {}): Promise<{ readonly request: TestRequest; readonly name: string }> {
  const name = `Zarathustra${String((made += 1))}`;
  const persons = [{ kind: SubjectKind.NATURAL, name, role: SubjectRole.SUSPECT }];
  return { request: await registered(w, { from, to, persons, ...more }), name };
}

const restrict = (request: TestRequest) =>
  w.give(supervisorOf(to), 'restrictMlaRequest', {
    ...{ id: request.id, reason: 'A source in the bank.', officers: [`${to.code}-insider`] },
  });

const paths = ['answered', 'planned', 'plain'] as const;
const everything = `query ($id: ID!, $name: String!, $reference: String!, $chain: ID!) {
  case(id: $id) { id title subjects { edges { node { name } } } auditTrail { totalCount { count } } }
  cases(first: 100) { edges { node { id title } } totalCount { count } }
  named: cases(filter: { search: $name }) { edges { node { id } } totalCount { count } }
  titled: cases(filter: { search: $reference }) { edges { node { id } } totalCount { count } }
  auditEvents(filter: { chain: $chain }) { totalCount { count } }
}`;

async function look(viewer: Viewer, request: TestRequest, name: string): Promise<readonly any[]> {
  const { requesting_reference: reference } = await request.row();
  const variables = { id: request.of.id, name, reference, chain: request.of.key };
  const found: any[] = [];
  for (const path of paths) found.push((await w.test.ask(viewer, everything, variables, path)).data);
  return found;
}

const none = { edges: [], totalCount: { count: 0 } };

describe('a case that was opened for a request on paper', () => {
  test('is kept with it from colleagues outside of the team: its title, its persons, by search and by plain SQL', async () => {
    const { request, name } = await onPaper();
    const [before] = await look(outsider(), request, name);
    expect(before.case.subjects.edges).toEqual([{ node: { name } }]);
    expect(before.named.totalCount.count).toBe(1);
    expect(before.titled.totalCount.count).toBe(1);
    await w.give(supervisorOf(to), 'amendCase', {
      ...{
        id: request.of.id,
        expectedVersion: await w.versionOf('case_file', request.of.key),
        mechanism: 'By paper',
      },
    });
    await restrict(request);
    for (const seen of await look(outsider(), request, name)) {
      expect(seen).toMatchObject({
        case: null,
        named: none,
        titled: none,
        auditEvents: { totalCount: { count: 0 } },
      });
      expect(seen.cases.edges.map(({ node }: any) => node.id)).not.toContain(request.of.id);
    }
    const rows = {
      case_file: 'id',
      ...{
        case_narrative: 'case_id',
        case_subject: 'case_id',
        case_party: 'case_id',
        case_handling: 'case_id',
      },
      ...{ audit_event: 'chain' },
    };
    for (const [table, key] of Object.entries(rows)) {
      const read = `select 1 from ${table} where ${key} = $1`;
      expect([table, await w.test.sqlAs(outsider(), read, [request.of.key])]).toEqual([table, []]);
      expect([table, (await w.test.sqlAs(insider(), read, [request.of.key])).length > 0]).toEqual([
        table,
        true,
      ]);
    }
    const noted = await w.mutate(outsider(), 'noteOnCase', { id: request.of.id, text: 'A note.' });
    expect(noted.codes).toEqual(['NOT_FOUND']);
  });

  test('stays there for the team, the supervisors and the auditor, and comes back with the request', async () => {
    const { request, name } = await onPaper();
    await restrict(request);
    for (const viewer of [insider(), supervisorOf(to)])
      for (const seen of await look(viewer, request, name))
        expect(seen).toMatchObject({ case: { id: request.of.id }, titled: { totalCount: { count: 1 } } });
    for (const seen of await look(auditorOf(to), request, name)) expect(seen.case.id).toBe(request.of.id);
    await w.give(supervisorOf(to), 'liftMlaRequestRestriction', {
      id: request.id,
      reason: 'No longer needed.',
    });
    for (const seen of await look(outsider(), request, name))
      expect(seen).toMatchObject({
        case: { id: request.of.id, subjects: { edges: [{ node: { name } }] } },
        named: { totalCount: { count: 1 } },
        titled: { totalCount: { count: 1 } },
      });
  });

  test('is kept from whoever has a conflict of interest, as a supervisor, too', async () => {
    const { request, name } = await onPaper();
    const cousin = supervisorOf(to, 'cousin');
    await w.give(cousin, 'declareMlaRequestConflict', { id: request.id, reason: 'My cousin.' });
    for (const seen of await look(cousin, request, name))
      expect(seen).toMatchObject({ case: null, named: none, titled: none });
    for (const seen of await look(outsider(), request, name)) expect(seen.case.id).toBe(request.of.id);
  });
});

test('in a case that was there before, the persons whom a restricted paper named are kept', async () => {
  const of = await w.case({ leadBy: to });
  await w.subject(of);
  const { request, name } = await onPaper({ caseId: of.id });
  await restrict(request);
  for (const seen of await look(outsider(), request, name)) {
    expect(seen.case.subjects.edges).toHaveLength(1);
    expect(seen.case.subjects.edges).not.toContainEqual({ node: { name } });
    expect(seen.named).toEqual(none);
  }
  const named = 'select 1 from case_subject where name = $1';
  expect(await w.test.sqlAs(outsider(), named, [name])).toEqual([]);
  expect(
    await w.test.sqlAs(outsider(), 'select 1 from case_narrative where subject_names like $1', [`%${name}%`]),
  ).toEqual([]);
  for (const seen of await look(insider(), request, name)) {
    expect(seen.case.subjects.edges).toHaveLength(2);
    expect(seen.case.subjects.edges).toContainEqual({ node: { name } });
  }
  const { rows } = await w.test.owner.query<{ id: string }>('select id from case_subject where name = $1', [
    name,
  ]);
  const amended = await w.mutate(outsider(), 'amendSubject', {
    ...{ id: globalId('CaseSubject', rows[0]?.id ?? ''), expectedVersion: 1, name: 'Another' },
  });
  expect(amended.codes).toEqual(['NOT_FOUND']);
});
