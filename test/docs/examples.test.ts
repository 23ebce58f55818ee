import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../seeds/demo/people.js';
import { loadSeeds } from '../../src/app/load-seeds.js';
import { examples } from '../../src/app/command-line/examples.js';
import { firstQueries } from '../../src/app/command-line/first-queries.js';
import { PUBLIC_VIEWER } from '../../src/contexts/access/index.js';
import { projectPath } from '../../src/platform/project-path.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { testService, type TestService } from '../support/service.js';

let on: TestService;

beforeAll(async () => {
  on = await testService();
  await loadSeeds(on.database, { demo: true });
}, 120_000);

const person = (key: string): Viewer => {
  const found = DEMO_PEOPLE.find((one) => one.key === key);
  if (found === undefined) throw new Error(`nobody is called ${key}`);
  return found.viewer;
};

/** Fenced blocks of a language in a document. */
async function blocks(file: string, language: string): Promise<string[]> {
  const text = await readFile(projectPath(file), 'utf8');
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    ([, , body]) => body ?? '',
  );
}

test('the first query of the README gives the answer that it shows', async () => {
  const shell = (await blocks('README.md', 'sh')).find((block) => block.startsWith('curl'));
  const body = /-d '([\s\S]*)'/.exec(shell ?? '')?.[1] ?? '';
  const { query } = JSON.parse(body.replaceAll('\n', ' ')) as { query: string };
  const [shown] = await blocks('README.md', 'json');
  const { data, codes } = await on.ask(PUBLIC_VIEWER, query);
  expect(codes).toEqual([]);
  expect(JSON.parse(JSON.stringify({ data }))).toEqual(JSON.parse(shown ?? ''));
});

describe('the shared request of the README', () => {
  test.each([
    ['xc-officer', { facts: true, internal: true, notes: ['LEGAL_OPINION'], hidden: [] }],
    ['xa-officer', { facts: true, internal: false, notes: ['STRATEGY'], hidden: [] }],
    ['star-staff', { facts: false, internal: false, notes: null, hidden: ['content', 'notes', 'ownSide'] }],
  ])('as %s', async (key, expected) => {
    const [query = ''] = await blocks('README.md', 'graphql');
    const { data, codes, redactions } = await on.ask(person(key), query);
    expect(codes).toEqual([]);
    const [{ node }] = data?.['mlaRequests'].edges;
    expect(node.requestingReference).toBe('XA-MLA-2026-00001');
    expect(node.status).toBe('ACCEPTED');
    expect(node.content?.facts !== undefined).toBe(expected.facts);
    expect(Boolean(node.ownSide?.internalStep)).toBe(expected.internal);
    expect(node.notes?.map(({ kind }: { kind: string }) => kind) ?? null).toEqual(expected.notes);
    expect(redactions.map(({ field }) => field).sort()).toEqual(expected.hidden);
  });
});

test('every GraphQL example of the documentation is answered, as an officer of Avaloria', async () => {
  const officer = person('xa-officer');
  const found = await on.ask(officer, '{ cases(filter: { search: "road fund" }) { edges { node { id } } } }');
  const [{ node }] = found.data?.['cases'].edges;
  const documents = (await readdir(projectPath('docs'))).filter((name) => name.endsWith('.md'));
  const files = ['README.md', ...documents.map((name) => `docs/${name}`)];
  const queries = (await Promise.all(files.map((file) => blocks(file, 'graphql')))).flat();
  expect(queries.length).toBeGreaterThan(1);
  for (const query of queries) {
    const { codes } = await on.ask(officer, query, query.includes('$case') ? { case: node.id } : {});
    expect({ query, codes }).toEqual({ query, codes: [] });
  }
});

test.each(examples.map((example) => [example.title, example] as const))(
  'the example of the explorer: %s',
  async (_title, example) => {
    const { codes } = await on.ask(person('xa-officer'), example.query, { ...example.variables });
    expect(codes).toEqual([]);
  },
);

test('the example of real public cases shows an officer those that the public sees, each with its sources', async () => {
  const [example] = examples;
  const [officer, anybody] = await Promise.all(
    [person('xa-officer'), PUBLIC_VIEWER].map((viewer) => on.ask(viewer, example?.query ?? '')),
  );
  const cases = officer?.data?.['cases'].edges as { node: { id: string; sources: unknown[] } }[];
  expect(cases.length).toBe(10);
  expect(cases.filter(({ node }) => node.sources.length === 0)).toEqual([]);
  expect(cases.map(({ node }) => node.id)).toEqual(
    anybody?.data?.['cases'].edges.map(({ node }: { node: { id: string } }) => node.id),
  );
});

test('the examples find what is overdue for us, and what waits for a supervisor', async () => {
  const [overdue, waiting] = ['OverdueForUs', 'WaitsForMyApproval'].map((name) =>
    examples.find(({ query }) => query.startsWith(`query ${name}`)),
  );
  const late = await on.ask(person('xc-officer'), overdue?.query ?? '', { ...overdue?.variables });
  expect(late.codes).toEqual([]);
  expect(late.data?.['mlaRequests'].edges.length).toBeGreaterThan(0);
  const asked = await on.ask(person('xa-supervisor'), waiting?.query ?? '');
  expect(asked.codes).toEqual([]);
  expect(asked.data?.['mlaRequests'].edges.length).toBeGreaterThan(0);
});

test.each(DEMO_PEOPLE.map(({ key, viewer }) => [key, viewer] as const))(
  'the first query printed for %s',
  async (_key, viewer) => {
    const { codes } = await on.ask(viewer, firstQueries[viewer.role] ?? '');
    expect(codes).toEqual([]);
  },
);

test('loading everything again changes nothing', async () => {
  const counted = async (): Promise<unknown> => {
    const { rows } = await on.owner.query(
      'select (select count(*) from audit_event) events, (select count(*) from case_file) cases, (select count(*) from mla_request) requests, (select count(*) from central_authority_entry) entries',
    );
    return rows[0];
  };
  const before = await counted();
  const report = await loadSeeds(on.database, { demo: true });
  expect(await counted()).toEqual(before);
  expect(report.filter((line) => / [1-9]\d* (new|changed)/.test(line))).toEqual([]);
});
