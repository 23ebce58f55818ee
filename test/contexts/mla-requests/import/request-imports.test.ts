import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAuditTrail } from '../../../../src/contexts/audit/index.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { auditor, auditorOf, officerOf, type TestState } from '../../../support/personas.js';
import { testRegister, type Row, type TestRegister } from '../../../support/register.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let register: TestRegister;
let own: TestState;
let other: TestState;

beforeAll(async () => {
  w = await world();
  register = await testRegister(w);
  ({ own, other } = register);
});

afterAll(() => register.close());

const row: TestRegister['row'] = (more) => register.row(more);
const imported: TestRegister['imported'] = (rows, options) => register.imported(rows, options);

/** The one problem of the one row that is wrong. */
async function problemOf(one: Row): Promise<{ column: string | null; why: string }> {
  const { rejected, firstProblems } = await imported([one]);
  expect(rejected).toBe(1);
  const [problem] = firstProblems;
  return { column: problem?.column ?? '', why: problem?.why ?? '' };
}

const query = `query All($search: String!) { mlaRequests(filter: { search: $search, historical: true }) { edges { node {
  status historical requestingState { code } requestedState { code } requestingReference requestedReference types
  submittedAt acknowledgedAt decidedAt executedAt refusalGrounds refusalReasons outcome outcomeKind
  content { facts } case { title leadState { code } } items { type status }
  events { edges { node { command status byState { code } enteredBy { code } happenedOn irregularities } } } } } } }`;

async function read(search: string, viewer = officerOf(own)): Promise<any[]> {
  const { data, codes } = await w.test.ask(viewer, query, { search: `"${search}"` });
  expect(codes).toEqual([]);
  return data?.mlaRequests.edges.map(({ node }: any) => node) as any[];
}

describe('a request of a register', () => {
  test('is brought in whole: historical, with its course, its items and its steps, by the days of the register', async () => {
    const one = row({
      case: 'Road fund',
      their_reference: 'B-77/19',
      facts: 'Facts of the register',
      acknowledged_on: '2019-03-01',
      decided_on: '2019-06-15',
      decision: 'accepted',
      executed_on: '2020-01-20',
      execution_summary: 'Statements sent.',
      closed_on: '2020-02-01',
      outcome: 'Used in court',
      outcome_kind: 'given',
    });
    expect(await imported([one])).toMatchObject({ rows: 1, created: 1, rejected: 0 });
    const [found] = await read(String(one['key']));
    expect(found).toMatchObject({
      status: 'CLOSED',
      historical: true,
      requestingState: { code: own.code },
      requestedState: { code: other.code },
      requestingReference: one['key'],
      requestedReference: 'B-77/19',
      types: ['DOCUMENTS_AND_RECORDS', 'IDENTIFYING_FREEZING_TRACING_PROCEEDS'],
      submittedAt: '2019-02-11T12:00:00.000Z',
      executedAt: '2020-01-20T12:00:00.000Z',
      outcomeKind: 'ASSISTANCE_GIVEN',
      content: { facts: 'Facts of the register' },
      case: { title: 'Road fund', leadState: { code: own.code } },
    });
    expect(found.items.map(({ status }: any) => status)).toEqual(['EXECUTED', 'EXECUTED']);
    const steps = found.events.edges.map(({ node }: any) => [
      node.command,
      node.status,
      node.byState.code,
      node.enteredBy?.code ?? null,
      node.happenedOn,
    ]);
    expect(steps).toEqual([
      ['submitMlaRequest', 'SUBMITTED', own.code, null, '2019-02-11'],
      ['acknowledgeMlaRequest', 'ACKNOWLEDGED', other.code, own.code, '2019-03-01'],
      ['acceptMlaRequest', 'ACCEPTED', other.code, own.code, '2019-06-15'],
      ['executeMlaRequest', 'EXECUTED', other.code, own.code, '2020-01-20'],
      ['closeMlaRequest', 'CLOSED', own.code, null, '2020-02-01'],
    ]);
  });

  test('exists for the State whose register it is alone', async () => {
    const one = row();
    await imported([one]);
    const key = String(one['key']);
    expect(await read(key)).toHaveLength(1);
    expect(await read(key, auditorOf(own))).toHaveLength(1);
    for (const viewer of [officerOf(other), auditorOf(other), officerOf(await w.state())])
      expect(await read(key, viewer)).toEqual([]);
  });

  test('stands in the trail of the State whose register it is, which its auditor reads and nobody of the other State', async () => {
    const one = row();
    await imported([one]);
    const trail = `query T($search: String!) { mlaRequests(filter: { search: $search }) { edges { node { case { id } } } } }`;
    const { data } = await w.test.ask(officerOf(own), trail, { search: `"${String(one['key'])}"` });
    const chain = String(data?.mlaRequests.edges[0].node.case.id).replace('Case:', '');
    const entries = `query E($chain: ID!) { auditEvents(filter: { chain: $chain, action: ["importMlaRequest"] }) {
      edges { node { action actor actorRole onBehalfOf } } } }`;
    const seenBy = async (viewer: Viewer): Promise<unknown[]> => {
      const answer = await w.test.ask(viewer, entries, { chain });
      return answer.data?.auditEvents.edges.map(({ node }: any) => node) as unknown[];
    };
    const entry = { action: 'importMlaRequest', actor: null, actorRole: 'OPERATOR', onBehalfOf: own.code };
    for (const viewer of [auditorOf(own), officerOf(own), auditor])
      expect(await seenBy(viewer)).toEqual([entry]);
    for (const viewer of [auditorOf(other), officerOf(other), auditorOf(await w.state())])
      expect(await seenBy(viewer)).toEqual([]);
    expect((await verifyAuditTrail(w.test.owner)).broken).toBeNull();
  });

  test('in Arabic, Chinese and Russian, incoming and open, goes on by its commands', async () => {
    const one = row({
      direction: 'incoming',
      their_reference: 'طلب-12',
      subject_matter: '对公路基金的调查',
      facts: 'Деньги ушли на счёт.',
      language: 'ru',
      acknowledged_on: '2019-03-01',
    });
    await imported([one]);
    const [found] = await read(String(one['key']));
    expect(found).toMatchObject({
      status: 'ACKNOWLEDGED',
      requestingReference: 'طلب-12',
      requestedReference: one['key'],
      requestingState: { code: other.code },
      content: { facts: 'Деньги ушли на счёт.' },
    });
    const ask = `query A($search: String!) { mlaRequests(filter: { search: $search }) { edges { node { id version availableCommands { command } } } } }`;
    const { data } = await w.test.ask(officerOf(own), ask, { search: `"${String(one['key'])}"` });
    const [{ node }] = data?.mlaRequests.edges;
    expect(node.availableCommands.map(({ command }: any) => command)).toContain('examineMlaRequest');
    await w.give(officerOf(own), 'noteOnMlaRequest', {
      id: node.id,
      kind: 'NOTE' as never,
      text: 'Looked at again.',
    });
  });

  test('shares its case with the others of its matter', async () => {
    const matter = 'A matter of several requests';
    await imported([row({ case: matter }), row({ case: matter }), row()]);
    const { rows } = await w.test.owner.query(
      `select count(*)::int as requests, count(distinct r.case_id)::int as cases from mla_request r
       join case_narrative n on n.case_id = r.case_id where n.title = $1`,
      [matter],
    );
    expect(rows).toEqual([{ requests: 2, cases: 1 }]);
  });
});

describe('importing again', () => {
  test('changes nothing', async () => {
    const rows = [row(), row({ case: 'Same' }), row({ direction: 'incoming', their_reference: 'Z-1' })];
    expect(await imported(rows, { dryRun: true })).toMatchObject({ created: 3 });
    expect(await imported(rows)).toMatchObject({ created: 3 });
    const before = await w.test.owner.query('select count(*) from audit_event');
    expect(await imported(rows)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect((await w.test.owner.query('select count(*) from audit_event')).rows).toEqual(before.rows);
  });

  test('carries on what became of a request since', async () => {
    const one = row({ acknowledged_on: '2019-03-01' });
    await imported([one]);
    const later = { ...one, decided_on: '2019-05-05', decision: 'accepted', executed_on: '2019-09-09' };
    expect(await imported([later])).toMatchObject({ updated: 1 });
    const [found] = await read(String(one['key']));
    expect(found.status).toBe('EXECUTED');
    expect(found.events.edges.map(({ node }: any) => node.command)).toEqual([
      'submitMlaRequest',
      'acknowledgeMlaRequest',
      'acceptMlaRequest',
      'executeMlaRequest',
    ]);
    expect(await imported([later])).toMatchObject({ unchanged: 1 });
  });

  test('does not change what was sent, nor what people have worked on', async () => {
    const one = row();
    await imported([one]);
    expect(await problemOf({ ...one, offences: 'UNCAC art. 15' })).toMatchObject({
      column: 'key',
      why: expect.stringContaining('what was sent does not change'),
    });
    await w.test.owner.query(`update mla_request set version = version + 1 where requesting_reference = $1`, [
      one['key'],
    ]);
    expect(await problemOf({ ...one, acknowledged_on: '2019-04-01' })).toMatchObject({
      why: expect.stringContaining('People have worked on this request'),
    });
  });

  test('does not undo what was done', async () => {
    const one = row({ acknowledged_on: '2019-03-01', decided_on: '2019-05-05', decision: 'accepted' });
    await imported([one]);
    const undone = { column: 'key', why: expect.stringContaining('what was done stays done') };
    expect(await problemOf({ ...one, decided_on: '', decision: '' })).toEqual(undone);
    expect(await problemOf({ ...one, acknowledged_on: '' })).toEqual(undone);
    expect(await problemOf({ ...one, decision: 'refused' })).toEqual(undone);
  });

  test('refuses a reference that another request has', async () => {
    const one = row({ direction: 'incoming', their_reference: 'SAME-1' });
    await imported([one]);
    expect(await problemOf(row({ direction: 'incoming', their_reference: 'SAME-1' }))).toEqual({
      column: 'their_reference',
      why: 'Another request has this reference already.',
    });
  });
});

describe('the rules that hold here hold for what the own State did', () => {
  const refused = { decided_on: '2019-06-01', decision: 'refused' };

  test.each<[string, Row, string, string]>([
    [
      'a refusal without reasons',
      { direction: 'incoming', ...refused, refusal_grounds: 'de-minimis' },
      'refusal_reasons',
      '46(21), (23)',
    ],
    [
      'bank secrecy',
      {
        direction: 'incoming',
        ...refused,
        refusal_grounds: 'bank-secrecy',
        refusal_reasons: 'The bank said no.',
      },
      'refusal_grounds',
      '46(8)',
    ],
    ['INTERPOL without urgency', { channel: 'interpol' }, 'channel', '46(13)'],
    ['urgency without a reason', { urgent: 'yes' }, 'urgency_reason', 'why it is urgent'],
    ['a treaty that is not named', { legal_basis: 'bilateral-treaty' }, 'legal_basis_detail', 'which treaty'],
    ['no language', { language: 'xx' }, 'language', 'ISO 639-1'],
    ['days out of order', { acknowledged_on: '2019-01-01' }, 'acknowledged_on', 'before submitted_on'],
    ['days ahead', { acknowledged_on: '2099-01-01' }, 'acknowledged_on', 'lies ahead'],
    ['a decision without its day', { decision: 'accepted' }, 'decided_on', 'together'],
    [
      'withdrawal after completion',
      { executed_on: '2019-03-01', withdrawn_on: '2019-04-01' },
      'withdrawn_on',
      '46(24)',
    ],
    ['closing what was not completed', { closed_on: '2019-04-01' }, 'closed_on', 'closed after'],
    ['a deadline without its reason', { deadline: '2019-06-01' }, 'deadline_reason', 'deadline'],
    [
      'a return without reasons',
      { direction: 'incoming', decided_on: '2019-06-01', decision: 'returned' },
      'return_reasons',
      '46(15)',
    ],
    [
      'a postponement without a ground',
      { direction: 'incoming', postponed_on: '2019-06-01' },
      'postponement_ground',
      '46(25)',
    ],
    [
      'acceptance while it is postponed',
      { postponed_on: '2019-06-01', decided_on: '2019-07-01', decision: 'accepted' },
      'decided_on',
      'resumed_on',
    ],
    [
      'a postponement after the refusal',
      { ...refused, postponed_on: '2019-07-01' },
      'postponed_on',
      'had ended',
    ],
    [
      'going on before it was postponed',
      { postponed_on: '2019-06-01', resumed_on: '2019-05-01' },
      'resumed_on',
      'before',
    ],
    ['going on without a postponement', { resumed_on: '2019-05-01' }, 'resumed_on', 'postponed_on'],
    ['a postponement ahead', { postponed_on: '2099-05-01' }, 'postponed_on', 'lies ahead'],
    [
      'more persons than a request names',
      { suspects: Array.from({ length: 101 }, (_, at) => `P${String(at)}`).join(';') },
      'suspects',
      'more than 100',
    ],
    ['the own State as counterpart', { counterpart_iso3: '?' }, 'counterpart_iso3', ''],
    ['a day that does not exist', { submitted_on: '2019-02-30' }, 'submitted_on', 'not a day'],
    ['a letter that is no type', { types: 'z' }, 'types', 'none of'],
  ])('%s is refused', async (_what, more, column, why) => {
    const counterpart = more['counterpart_iso3'] === '?' ? { counterpart_iso3: own.code } : {};
    const found = await problemOf(row({ ...more, ...counterpart }));
    expect(found.column).toBe(column);
    expect(found.why).toContain(why);
  });

  test('what the other State did is recorded as it was, with what was not kept', async () => {
    const one = row({ ...refused, refusal_grounds: 'bank-secrecy' });
    expect(await imported([one])).toMatchObject({ created: 1 });
    const [found] = await read(String(one['key']));
    expect(found).toMatchObject({
      status: 'REFUSED',
      refusalGrounds: ['BANK_SECRECY'],
      refusalReasons: null,
    });
    expect(found.events.edges.at(-1).node.irregularities).toEqual([
      expect.stringContaining('46(21), (23)'),
      expect.stringContaining('46(8)'),
    ]);
  });
});

test('a thousand requests are brought in, batch by batch', async () => {
  const rows = Array.from({ length: 1_000 }, () =>
    row({ case: 'A large matter', acknowledged_on: '2019-02-20' }),
  );
  expect(await imported(rows)).toMatchObject({ rows: 1_000, created: 1_000 });
  const { rows: chains } = await w.test.owner.query(
    `select count(*)::int as entries from audit_event where action = 'importMlaRequest' and reason is null
     and chain in (select r.case_id from mla_request r join case_narrative n on n.case_id = r.case_id where n.title = 'A large matter')`,
  );
  expect(chains).toEqual([{ entries: 1_000 }]);
}, 120_000);

test('the columns of the documentation are those that are read', async () => {
  const text = await readFile(path.join(import.meta.dirname, '../../../../docs/import.md'), 'utf8');
  const columns = await register.columns();
  const named = [...text.matchAll(/^\| `([a-z0-9_]+)`/gm)].map(([, column]) => column);
  expect(columns.filter((column) => !named.includes(column))).toEqual([]);
});
