import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { CommandRunner, settingsOf, type Command } from '../../../src/platform/commands/command-runner.js';
import { keyedDigest } from '../../../src/platform/commands/changes.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { startProxy, type Proxy } from '../../support/proxy.js';
import {
  editDossier,
  openDossier,
  retitleDossier,
  shutDossier,
  type OpenDossierInput,
  type RetitleDossierInput,
} from '../reads/fixture/dossier.commands.js';
import { Dossier } from '../reads/fixture/dossier.entity.js';
import { openFixture, type Fixture } from '../reads/fixture/fixture.js';
import { people } from '../reads/fixture/people.js';
import { seed } from '../reads/fixture/seed.js';

const { clerkOfA, chiefOfA, clerkOfB, guest } = people;
let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, []);
});

afterAll(() => fixture.close());

let made = 0;
const freshCode = (): string => `C-${String((made += 1))}`;

function run<I extends object>(
  viewer: Viewer,
  name: string,
  input: I,
  command: Command<I>,
  runner: CommandRunner = fixture.runner,
) {
  return runner.run(viewer, 'r7', name, input, command);
}

async function opened(): Promise<{ readonly id: string; readonly key: string }> {
  const input: OpenDossierInput = { code: freshCode(), title: 'first' };
  const { key } = await run(clerkOfA, 'openDossier', input, openDossier);
  return { id: `Dossier:${key}`, key };
}

async function rows<T extends object>(text: string, ...values: readonly unknown[]): Promise<readonly T[]> {
  return (await fixture.owner.query<T>(text, [...values])).rows;
}

interface Trail {
  readonly who: string;
  readonly action: string;
  readonly type: string;
  readonly chain: string;
  readonly reason: string | null;
  readonly request: string;
  readonly changes: readonly { type: string; key: string; kind: string; fields: Record<string, unknown> }[];
}

const trailOf = (key: string) => rows<Trail>('select * from trail where key = $1 order by place', key);
const titleOf = async (key: string) =>
  (
    await rows<{ title: string; version: number }>('select title, version from dossier where id = $1', key)
  )[0];

/** Everything that commands can leave behind, as one text. */
async function everything(): Promise<string> {
  const [all] = await rows(`select
    (select json_agg(d order by id) from (select id, title, status, version, secret, due_day from dossier) d) as dossiers,
    (select json_agg(s order by id) from sheet s) as sheets,
    (select json_agg(t order by place) from trail t) as trail,
    (select json_agg(r order by viewer_id, idempotency_key) from command_receipt r) as receipts`);
  return JSON.stringify(all);
}

describe('a command', () => {
  test('is committed with its entry in the trail', async () => {
    const input: OpenDossierInput = { code: freshCode(), title: 'first', idempotencyKey: randomUUID() };
    const outcome = await run(clerkOfA, 'openDossier', input, openDossier);
    expect(outcome).toMatchObject({ type: 'Dossier', replayed: false });
    expect(await titleOf(outcome.key)).toEqual({ title: 'first', version: 1 });
    const [entry, ...more] = await trailOf(outcome.key);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      who: 'clerk-a',
      action: 'openDossier',
      type: 'Dossier',
      chain: outcome.key,
      reason: 'a reason',
      request: 'r7',
    });
    const [receipt] = await rows(
      'select * from command_receipt where idempotency_key = $1',
      input.idempotencyKey,
    );
    expect(receipt).toMatchObject({ viewer_id: 'clerk-a', command: 'openDossier', subject_key: outcome.key });
  });

  test.each([`o'neill`, '\\', `\\'`, '"$1"', '?', '??', ':x', "'; drop table dossier; --", 'é€😀', '{a}'])(
    'writes and reads back %j as it is, for a viewer who is called so',
    async (text) => {
      const input: OpenDossierInput = { code: freshCode(), title: text, idempotencyKey: `key of ${text}` };
      const viewer = { userId: text, role: 'CLERK', state: 'XA', authorityId: null };
      const { key } = await run(viewer, 'openDossier', input, openDossier);
      expect(await titleOf(key)).toEqual({ title: text, version: 1 });
      expect(await trailOf(key)).toMatchObject([{ who: text, changes: [{ fields: { title: text } }] }]);
      expect(await run(viewer, 'openDossier', input, openDossier)).toMatchObject({ key, replayed: true });
    },
  );

  test('needs the role before anything is read', async () => {
    const input: RetitleDossierInput = { id: 'no id at all', expectedVersion: 1, title: 'x' };
    await expect(run(guest, 'retitleDossier', input, retitleDossier)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN', requires: 'serving as a clerk' },
    });
  });

  test.each([' \t', '\u200b', '\u2060 \u3164'])(
    'with a text of nothing but %j does nothing and says where it stands',
    async (title) => {
      const before = await everything();
      const input: OpenDossierInput = { code: freshCode(), title };
      await expect(run(clerkOfA, 'openDossier', input, openDossier)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        extensions: { problems: [{ field: 'input.title' }] },
      });
      expect(await everything()).toBe(before);
    },
  );

  test('without a line in the access policy is nobody’s', async () => {
    await expect(run(chiefOfA, 'burnDossier', {}, shutDossier as Command<object>)).rejects.toThrow(
      'The command burnDossier has no line in the access policy.',
    );
  });

  test('finds no record that the viewer may not see, and answers as for one that never was', async () => {
    const { id } = await opened();
    const given = (which: string): RetitleDossierInput => ({ id: which, expectedVersion: 1, title: 'x' });
    const refusals = await Promise.all(
      [id, `Dossier:${randomUUID()}`, 'Dossier:nonsense'].map((which) =>
        run(people.chiefOfC, 'retitleDossier', given(which), retitleDossier).then(
          () => 'let through',
          (error: unknown) => JSON.stringify(error),
        ),
      ),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toContain('NOT_FOUND');
  });

  test('on a record of which the viewer is no side is forbidden, also where the viewer sees it', async () => {
    const { id, key } = await opened();
    await fixture.owner.query(`update dossier set partner = 'XB' where id = $1`, [key]);
    await expect(
      run(clerkOfB, 'retitleDossier', { id, expectedVersion: 1, title: 'x' }, retitleDossier),
    ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN', requires: 'of the homeland' } });
  });

  test('with the id of something else says so', async () => {
    await expect(
      run(clerkOfA, 'retitleDossier', { id: 'Land:XA', expectedVersion: 1, title: 'x' }, retitleDossier),
    ).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', problems: [{ field: 'input.id' }] } });
  });
});

describe('the version', () => {
  test('that is stale is refused with the current one', async () => {
    const { id, key } = await opened();
    await run(clerkOfA, 'retitleDossier', { id, expectedVersion: 1, title: 'second' }, retitleDossier);
    await expect(
      run(clerkOfA, 'retitleDossier', { id, expectedVersion: 1, title: 'third' }, retitleDossier),
    ).rejects.toMatchObject({ extensions: { code: 'CONFLICT', currentVersion: 2 } });
    expect(await titleOf(key)).toEqual({ title: 'second', version: 2 });
  });

  test('lets exactly one of several commands win that come at the same moment', async () => {
    const { id, key } = await opened();
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((turn) =>
        run(
          clerkOfA,
          'retitleDossier',
          { id, expectedVersion: 1, title: `title ${String(turn)}` },
          retitleDossier,
        ),
      ),
    );
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(4);
    for (const { reason } of lost)
      expect(reason).toMatchObject({ extensions: { code: 'CONFLICT', currentVersion: 2 } });
    const { title, version } = (await titleOf(key)) ?? {};
    expect(version).toBe(2);
    expect(outcomes.findIndex(({ status }) => status === 'fulfilled')).toBe(Number(title?.slice(-1)) - 1);
    expect(await trailOf(key)).toHaveLength(2);
  });
});

describe('an idempotency key', () => {
  test('lets a retry have the first outcome without doing anything again', async () => {
    const input: OpenDossierInput = { code: freshCode(), title: 'once', idempotencyKey: randomUUID() };
    const first = await run(clerkOfA, 'openDossier', input, openDossier);
    const before = await everything();
    expect(await run(clerkOfA, 'openDossier', input, openDossier)).toEqual({
      ...first,
      replayed: true,
    });
    expect(await everything()).toBe(before);
  });

  test('lets a retry succeed whose record has moved on since', async () => {
    const { id, key } = await opened();
    const input = { id, expectedVersion: 1, title: 'mine', idempotencyKey: randomUUID() };
    await run(clerkOfA, 'retitleDossier', input, retitleDossier);
    await run(clerkOfA, 'retitleDossier', { id, expectedVersion: 2, title: 'theirs' }, retitleDossier);
    expect(await run(clerkOfA, 'retitleDossier', input, retitleDossier)).toEqual({
      type: 'Dossier',
      key,
      replayed: true,
    });
    expect(await titleOf(key)).toEqual({ title: 'theirs', version: 3 });
  });

  test('that is null is none: each such command is carried out', async () => {
    const input = { code: freshCode(), title: 'keyless', idempotencyKey: null };
    const first = await run(clerkOfA, 'openDossier', input, openDossier);
    expect(first.replayed).toBe(false);
    const again = { ...input, code: freshCode() };
    expect(await run(clerkOfA, 'openDossier', again, openDossier)).toMatchObject({ replayed: false });
    expect(await trailOf(first.key)).toHaveLength(1);
  });

  test('makes one of twins that come at the same moment', async () => {
    const input: OpenDossierInput = { code: freshCode(), title: 'twins', idempotencyKey: randomUUID() };
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => run(clerkOfA, 'openDossier', input, openDossier)),
    );
    expect(new Set(outcomes.map(({ key }) => key)).size).toBe(1);
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await rows('select from dossier where code = $1', input.code)).toHaveLength(1);
    expect(await trailOf(outcomes[0]?.key ?? '')).toHaveLength(1);
  });

  test('is refused for other input and for another command', async () => {
    const idempotencyKey = randomUUID();
    const { id } = await opened();
    const input: OpenDossierInput = { code: freshCode(), title: 'one', idempotencyKey };
    await run(clerkOfA, 'openDossier', input, openDossier);
    const before = await everything();
    const another: OpenDossierInput = { code: input.code, title: 'two', idempotencyKey };
    const conflict = { extensions: { code: 'CONFLICT', field: 'input.idempotencyKey' } };
    await expect(run(clerkOfA, 'openDossier', another, openDossier)).rejects.toMatchObject(conflict);
    await expect(
      run(
        clerkOfA,
        'retitleDossier',
        { id, expectedVersion: 1, title: 'one', idempotencyKey },
        retitleDossier,
      ),
    ).rejects.toMatchObject(conflict);
    expect(await everything()).toBe(before);
  });

  test('is each viewer’s own', async () => {
    const idempotencyKey = randomUUID();
    const first = await run(
      clerkOfA,
      'openDossier',
      { code: freshCode(), title: 'mine', idempotencyKey },
      openDossier,
    );
    const second = await run(
      clerkOfB,
      'openDossier',
      { code: freshCode(), title: 'mine', idempotencyKey },
      openDossier,
    );
    expect(second.replayed).toBe(false);
    expect(second.key).not.toBe(first.key);
  });

  test('of a person who acts for two lands is no retry for the other', async () => {
    const input: OpenDossierInput = { code: freshCode(), title: 'mine', idempotencyKey: randomUUID() };
    await run(clerkOfA, 'openDossier', input, openDossier);
    await expect(run({ ...clerkOfA, state: 'XB' }, 'openDossier', input, openDossier)).rejects.toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
  });

  test('of a command that failed is free again', async () => {
    const { id, key } = await opened();
    const input = { id, expectedVersion: 9, title: 'late', idempotencyKey: randomUUID() };
    await expect(run(clerkOfA, 'retitleDossier', input, retitleDossier)).rejects.toMatchObject({
      extensions: { code: 'CONFLICT', currentVersion: 1 },
    });
    const repaired = { ...input, expectedVersion: 1 };
    expect((await run(clerkOfA, 'retitleDossier', repaired, retitleDossier)).replayed).toBe(false);
    expect(await titleOf(key)).toEqual({ title: 'late', version: 2 });
  });
});

describe('a command that fails leaves nothing', () => {
  const fails = new Error('It failed on the way.');
  const failing: readonly (readonly [string, Command<OpenDossierInput>])[] = [
    ['before it changed anything', () => Promise.reject(fails)],
    [
      'after it changed something',
      async (operation, input) => {
        await openDossier(operation, input);
        throw fails;
      },
    ],
    [
      'after it wrote something',
      async (operation, input) => {
        await openDossier(operation, input);
        await operation.em.flush();
        throw fails;
      },
    ],
  ];

  test.each(failing)('%s', async (_when, command) => {
    const before = await everything();
    const input: OpenDossierInput = { code: freshCode(), title: 'lost', idempotencyKey: randomUUID() };
    await expect(run(clerkOfA, 'openDossier', input, command)).rejects.toBe(fails);
    expect(await everything()).toBe(before);
  });

  test('when its entry in the trail cannot be written', async () => {
    const before = await everything();
    const { orm, catalogue } = fixture;
    const record = () => Promise.reject(fails);
    const runner = new CommandRunner({ orm, policy: catalogue.policy, record, digest: keyedDigest('test') });
    const input: OpenDossierInput = { code: freshCode(), title: 'lost', idempotencyKey: randomUUID() };
    await expect(run(clerkOfA, 'openDossier', input, openDossier, runner)).rejects.toBe(fails);
    expect(await everything()).toBe(before);
  });

  test('when the database refuses what it writes', async () => {
    const code = freshCode();
    await run(clerkOfA, 'openDossier', { code, title: 'there already' }, openDossier);
    const before = await everything();
    const input: OpenDossierInput = { code, title: 'again', idempotencyKey: randomUUID() };
    await expect(run(clerkOfA, 'openDossier', input, openDossier)).rejects.toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
    expect(await everything()).toBe(before);
  });

  test('when row security refuses what it writes', async () => {
    const before = await everything();
    const elsewhere: Command<OpenDossierInput> = (operation, input) =>
      openDossier(Object.assign(Object.create(operation), { viewer: { ...clerkOfA, state: 'XB' } }), input);
    await expect(
      run(
        clerkOfA,
        'openDossier',
        { code: freshCode(), title: 'foreign', idempotencyKey: randomUUID() },
        elsewhere,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await everything()).toBe(before);
  });
});

const digest = keyedDigest('test');

describe('the trail', () => {
  test('tells every change, also what was written on the way, guarded values by their digest', async () => {
    const { id, key } = await opened();
    const input = { id, expectedVersion: 1, secret: 'swordfish', dueDay: '2026-05-05' };
    await run(clerkOfA, 'editDossier', input, editDossier);
    const entry = (await trailOf(key)).at(-1);
    const changes = entry?.changes ?? [];
    const told = changes.filter(({ type }) => type === 'Dossier').map(({ fields, kind }) => [kind, fields]);
    expect(told.map(([kind]) => kind)).toEqual(told.map(() => 'changed'));
    expect(Object.assign({}, ...told.map(([, fields]) => fields))).toEqual({
      status: 'OPEN',
      secret: { digest: digest(key, 'secret', 'swordfish') },
      dueDay: '2026-05-05',
    });
    const sheets = changes.filter(({ type }) => type === 'Sheet');
    expect(sheets.map(({ kind }) => kind)).toEqual(['created', 'changed']);
    expect(Object.keys(sheets[0]?.fields ?? {}).sort()).toEqual([
      'dossier',
      'id',
      'isOwn',
      'number',
      'owner',
      'text',
    ]);
    expect(sheets[1]?.fields).toEqual({
      text: { digest: digest(sheets[1]?.key ?? '', 'text', 'edited again') },
    });
    expect(JSON.stringify(changes)).not.toMatch(/swordfish|edited/);
  });

  test('tells what a new record holds, open values as they are and nothing that it leaves empty', async () => {
    const { key } = await opened();
    const [created] = (await trailOf(key))[0]?.changes ?? [];
    expect(created).toMatchObject({
      type: 'Dossier',
      key,
      kind: 'created',
      fields: {
        title: 'first',
        homeland: 'XA',
        keeper: { digest: digest(key, 'keeper', 'clerk-a') },
        secret: { digest: digest(key, 'secret', 'opened in secret') },
      },
    });
    expect(created?.fields).not.toHaveProperty('memo');
  });

  test('tells what a change empties', async () => {
    const { id, key } = await opened();
    await run(clerkOfA, 'editDossier', { id, expectedVersion: 1, secret: null }, editDossier);
    const changes = (await trailOf(key)).at(-1)?.changes ?? [];
    const fields = Object.assign(
      {},
      ...changes.map((change) => (change.type === 'Dossier' ? change.fields : {})),
    );
    expect(fields).toEqual({ status: 'OPEN', secret: { digest: digest(key, 'secret', null) } });
  });

  test('has no entry that tells of receipts', async () => {
    const told = await rows(`select from trail where changes::text like '%CommandReceipt%'`);
    expect(told).toEqual([]);
  });
});

describe('commands at the same moment', () => {
  test('that lock the same records in different order both succeed', async () => {
    const one = await opened();
    const two = await opened();
    let waiting = 0;
    let both: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (both = resolve));
    const inTurn =
      (first: string, second: string): Command<object> =>
      async (operation) => {
        const taken = await operation.takeUnversioned(Dossier, first);
        if ((waiting += 1) === 2) both();
        await met;
        const other = await operation.takeUnversioned(Dossier, second);
        taken.number += 1;
        other.number += 1;
        return { type: 'Dossier', key: taken.id, chain: taken.id };
      };
    await Promise.all([
      run(clerkOfA, 'retitleDossier', {}, inTurn(one.id, two.id)),
      run(clerkOfA, 'retitleDossier', {}, inTurn(two.id, one.id)),
    ]);
    const numbers = await rows('select number from dossier where id = any($1)', [one.key, two.key]);
    expect(numbers).toEqual([{ number: 3 }, { number: 3 }]);
    expect(await trailOf(one.key)).toHaveLength(2);
  });

  test('that wait too long for a record give up, leave nothing, and can be sent again', async () => {
    const { id, key } = await opened();
    const before = await titleOf(key);
    const { orm, catalogue, owner } = fixture;
    const impatient = new CommandRunner({
      orm,
      policy: catalogue.policy,
      record: () => Promise.resolve(),
      digest: keyedDigest('test'),
      patience: { lockMs: 50, statementMs: 5_000 },
    });
    const input: RetitleDossierInput = { id, expectedVersion: before?.version ?? 0, title: 'second' };
    await owner.query('begin');
    await owner.query('select from dossier where id = $1 for update', [key]);
    const held = run(clerkOfA, 'retitleDossier', input, retitleDossier, impatient);
    await expect(held).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await owner.query('rollback');
    expect(await titleOf(key)).toEqual(before);
    await run(clerkOfA, 'retitleDossier', input, retitleDossier, impatient);
    expect((await titleOf(key))?.title).toBe('second');
  });

  test('of different viewers never act as one another, whatever fails between them', async () => {
    const whoAmI: Command<{ readonly fail?: boolean }> = async ({ em, viewer }, { fail }) => {
      const [seen] = await em.execute<{ who: string }[]>(
        `select concat_ws('|', app.viewer_role(), app.viewer_id(), app.viewer_state()) as who`,
      );
      if (fail === true) await em.execute('select 1 / 0');
      return { type: seen?.who ?? '', key: viewer.userId ?? '', chain: randomUUID() };
    };
    const viewers = [clerkOfA, clerkOfB, chiefOfA, people.chiefOfC];
    const turns = Array.from({ length: 60 }, (_, index) => viewers[(index * 7) % viewers.length] as Viewer);
    await Promise.all(
      turns.map(async (viewer, index) => {
        const fail = index % 5 === 0;
        const outcome = run(viewer, 'openDossier', { fail }, whoAmI);
        if (fail) await expect(outcome).rejects.toMatchObject({ code: '22012' });
        else expect((await outcome).type).toBe([viewer.role, viewer.userId, viewer.state].join('|'));
      }),
    );
    const nobody = await fixture.orm.em
      .fork()
      .execute<{ who: string }[]>(
        `select concat_ws('|', app.viewer_role(), app.viewer_id(), app.viewer_state()) as who`,
      );
    expect(nobody).toEqual([{ who: '' }]);
  });

  test('say who the viewer is in the same words as readings do', () => {
    expect(settingsOf(people.nameless)).toEqual({
      'app.viewer_role': 'PUBLIC',
      'app.viewer_id': '',
      'app.viewer_state': '',
      'app.viewer_authority': '',
    });
  });
});

describe('when the database goes away', () => {
  let proxy: Proxy;
  let behind: Fixture;

  beforeAll(async () => {
    behind = await openFixture({
      by: async (appUrl) => {
        proxy = await startProxy(appUrl);
        return proxy.url;
      },
    });
  });

  afterAll(async () => {
    await behind.close();
    await proxy.close();
  });

  test('under commands, each is told as not done, leaves nothing, and can be sent again, however often it happens', async () => {
    const before = await everything();
    const cut: Command<OpenDossierInput> = async (operation, given) => {
      const subject = await openDossier(operation, given);
      await operation.em.flush();
      proxy.cut();
      return subject;
    };
    const inputs = Array.from({ length: 9 }, () => ({
      code: freshCode(),
      title: 'cut',
      idempotencyKey: randomUUID(),
    }));
    for (const input of inputs)
      await expect(run(clerkOfA, 'openDossier', input, cut, behind.runner)).rejects.toMatchObject({
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      });
    expect(await everything()).toBe(before);
    for (const input of inputs)
      expect((await run(clerkOfA, 'openDossier', input, openDossier, behind.runner)).replayed).toBe(false);
  });

  test('before a command, the same', async () => {
    proxy.open(false);
    proxy.cut();
    await expect(
      run(clerkOfA, 'openDossier', { code: freshCode(), title: 'cut' }, openDossier, behind.runner),
    ).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    proxy.open(true);
  });
});
