import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { factsOf, Operation } from '../../../src/platform/commands/operation.js';
import { settingsOf } from '../../../src/platform/commands/command-runner.js';
import { DomainError, notFound } from '../../../src/platform/errors.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { expectQueries } from '../../support/queries.js';
import { Dossier } from '../reads/fixture/dossier.entity.js';
import { openFixture, type Fixture } from '../reads/fixture/fixture.js';
import { odd, people } from '../reads/fixture/people.js';
import { keyOf, lands, seed, dossiers } from '../reads/fixture/seed.js';

let fixture: Fixture;
const seeded = dossiers(8);
const own = seeded.find(({ homeland }) => homeland === 'XA');
const id = `Dossier:${String(own?.id)}`;

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, seeded);
});

beforeEach(async () => {
  await fixture.owner.query(
    `update dossier set version = 5, keeper = 'keeper', partner = 'XB' where id = $1`,
    [own?.id],
  );
});

afterAll(() => fixture.close());

/** Does something in an operation of the command `shutDossier`, and leaves nothing of it. */
async function within<T>(viewer: Viewer, act: (operation: Operation) => Promise<T>): Promise<T> {
  const em = fixture.orm.em.fork();
  em.setSessionContext({ variables: settingsOf(viewer) });
  return em.transactional((transaction) =>
    act(
      new Operation(transaction, viewer, { now: () => new Date(0) }, 'shutDossier', fixture.catalogue.policy),
    ),
  );
}

const code = (expected: string, more: object = {}) => ({ extensions: { code: expected, ...more } });

describe('taking a record', () => {
  test('gives it in the version that the client read', async () => {
    const taken = await within(people.chiefOfA, (operation) => operation.take(Dossier, id, 5));
    expect(taken).toBeInstanceOf(Dossier);
    expect(taken.id).toBe(own?.id);
  });

  test.each([4, 6, 0, -1])('in version %d is a conflict that tells the current one', async (version) => {
    await expect(
      within(people.chiefOfA, (operation) => operation.take(Dossier, id, version)),
    ).rejects.toMatchObject(code('CONFLICT', { currentVersion: 5 }));
  });

  test('without regard to its version takes any', async () => {
    expect(
      (await within(people.chiefOfA, (operation) => operation.takeUnversioned(Dossier, id))).version,
    ).toBe(5);
  });

  test('of which the viewer is no side is forbidden before its version is told', async () => {
    await expect(
      within(people.clerkOfB, (operation) => operation.take(Dossier, id, 1)),
    ).rejects.toMatchObject(code('FORBIDDEN', { requires: 'of the homeland, another than the keeper' }));
  });

  test('that the rule of the command excludes is forbidden: four eyes', async () => {
    await fixture.owner.query(`update dossier set keeper = 'chief-a' where id = $1`, [own?.id]);
    await expect(
      within(people.chiefOfA, (operation) => operation.take(Dossier, id, 5)),
    ).rejects.toMatchObject({
      message:
        'shutDossier requires another than the keeper, and that was you (chief-a): it needs somebody else of your State, being a chief.',
      ...code('FORBIDDEN', { requires: 'of the homeland, another than the keeper' }),
    });
  });

  test.each([
    [
      'another land’s',
      `Dossier:${String(seeded.find(({ homeland, partner, members, published }) => homeland === 'XD' && partner !== 'XA' && members?.includes('XA') !== true && !published)?.id)}`,
    ],
    ['none', `Dossier:${randomUUID()}`],
    ['no key', 'Dossier:x'],
  ])('that is %s is not found', async (_what, which) => {
    await expect(
      within(people.chiefOfA, (operation) => operation.take(Dossier, which, 1)),
    ).rejects.toMatchObject(code('NOT_FOUND'));
  });

  test.each(['x', 'Land:XA'])('by %s says that it is no id of one', async (which) => {
    await expect(
      within(people.chiefOfA, (operation) => operation.take(Dossier, which, 1)),
    ).rejects.toMatchObject(code('BAD_USER_INPUT', { problems: [{ field: 'input.id' }] }));
  });

  test('keeps others from it until the end', async () => {
    await within(people.chiefOfA, async (operation) => {
      await operation.take(Dossier, id, 5);
      await expect(
        fixture.owner.query(`select from dossier where id = $1 for update nowait`, [own?.id]),
      ).rejects.toMatchObject({ code: '55P03' });
    });
    await fixture.owner.query(`select from dossier where id = $1 for update nowait`, [own?.id]);
  });
});

describe('referring to a record', () => {
  test('neither locks it nor asks more than that it exists for the viewer', async () => {
    await within(people.clerkOfB, async (operation) => {
      const found = await expectQueries(1, () => operation.refer(Dossier, id, 'input.dossierId'));
      expect(found.id).toBe(own?.id);
      await fixture.owner.query(`select from dossier where id = $1 for update nowait`, [own?.id]);
    });
  });

  test('that does not exist for the viewer is not found, and a wrong id names the field', async () => {
    await expect(
      within(people.clerkOfB, (operation) =>
        operation.refer(Dossier, `Dossier:${keyOf(9, 9)}`, 'input.dossierId'),
      ),
    ).rejects.toMatchObject(code('NOT_FOUND'));
    await expect(
      within(people.clerkOfB, (operation) => operation.refer(Dossier, 'Land:XA', 'input.dossierId')),
    ).rejects.toMatchObject(code('BAD_USER_INPUT', { problems: [{ field: 'input.dossierId' }] }));
  });
});

describe('an error of a lifecycle', () => {
  const allowedCommands = ['openDossier', 'retitleDossier', 'shutDossier', 'burnDossier'];
  const outOfTurn = new DomainError('INVALID_TRANSITION', 'Out of turn.', { status: 'X', allowedCommands });
  const told = (operation: Operation) =>
    (operation.told(outOfTurn) as DomainError).extensions['allowedCommands'];

  test('names what this viewer may do with the record, and nothing that is for others or for nobody', async () => {
    await within(people.chiefOfA, async (operation) => {
      await operation.take(Dossier, id, 5);
      expect(told(operation)).toEqual(['openDossier', 'retitleDossier', 'shutDossier']);
      expect(operation.told(outOfTurn)).toMatchObject({
        message: 'Out of turn.',
        ...code('INVALID_TRANSITION', { status: 'X' }),
      });
    });
    await within(people.clerkOfA, async (operation) => {
      await operation.as('retitleDossier').take(Dossier, id, 5);
      expect(told(operation)).toEqual(['openDossier', 'retitleDossier']);
    });
  });

  test('names nothing that four eyes keep from this viewer, nor what nobody has compared', async () => {
    await within(people.chiefOfA, async (operation) => {
      await operation.take(Dossier, id, 5);
      operation.note({ keeper: people.chiefOfA.userId });
      expect(told(operation)).toEqual(['openDossier', 'retitleDossier']);
      operation.note({ keeper: 'another' });
      expect(told(operation)).toEqual(['openDossier', 'retitleDossier', 'shutDossier']);
      operation.as('retitleDossier').assertMay({ homeland: 'XA' });
      expect(told(operation)).toEqual(['openDossier', 'retitleDossier']);
    });
  });

  test('names what needs no record alone, where the viewer was let through to none', async () => {
    await within(people.clerkOfB, async (operation) => {
      expect(told(operation)).toEqual(['openDossier']);
      await expect(operation.take(Dossier, id, 5)).rejects.toMatchObject(code('FORBIDDEN'));
      expect(told(operation)).toEqual(['openDossier']);
    });
  });

  test('of any other kind is told as it is', async () => {
    await within(people.chiefOfA, (operation) => {
      for (const error of [notFound('Dossier'), new Error('x'), new DomainError('INVALID_TRANSITION', 'No.')])
        expect(operation.told(error)).toBe(error);
      return Promise.resolve();
    });
  });
});

test('whoever acts for no land, or shows no token, is told what is needed', async () => {
  await within(odd.stateless, (operation) => {
    expect(operation.userId).toBe('clerk-0');
    expect(() => operation.state).toThrow('shutDossier requires acting for a State.');
    return Promise.resolve();
  });
  await within(people.nameless, (operation) => {
    expect(() => operation.userId).toThrow('shutDossier requires an access token.');
    return Promise.resolve();
  });
});

test('a record’s relations stand for the keys of the others', async () => {
  await within(people.clerkOfA, async ({ em }) => {
    const dossier = await em.findOneOrFail(Dossier, { id: String(own?.id) });
    expect(factsOf(dossier)).toMatchObject({
      id: own?.id,
      homeland: 'XA',
      partner: 'XB',
      status: own?.status,
    });
    expect(lands).toContain(factsOf(dossier)['homeland']);
  });
});

test('a step that another command takes by itself puts off what follows from it until that command is through', async () => {
  await within(people.chiefOfA, async (operation) => {
    const done: string[] = [];
    operation.afterwards(() => Promise.resolve(void done.push('first')));
    const step = operation.as('openDossier');
    step.afterwards(() => Promise.resolve(void done.push('of the step')));
    expect([step.command, done]).toEqual(['openDossier', []]);
    await operation.finish();
    expect(done).toEqual(['first', 'of the step']);
  });
});
