import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf, secretariat, starStaff, stranger, supervisorOf } from '../../../support/personas.js';
import { authorityOf, give, problemsIn } from '../directory-commands.js';
import { avaloria, loadedDirectory } from '../loaded-directory.js';

const source = 'Notification to the Secretary-General (UNCAC art. 46(13))';
const entry = { institution: 'Ministry of Justice', acceptedLanguages: ['fr'] };

beforeAll(async () => {
  await loadedDirectory();
});

describe('who may designate', () => {
  const senegal = { ...avaloria, code: 'SN' };

  test.each([
    ['a stranger', stranger, 'UNAUTHENTICATED'],
    ['StAR', starStaff, 'FORBIDDEN'],
    ['an officer', officerOf(senegal), 'FORBIDDEN'],
    ['the supervisor of another State', supervisorOf(avaloria), 'FORBIDDEN'],
  ])('not %s', async (_name, viewer, code) => {
    expect((await give(viewer, 'designateCentralAuthority', { state: 'SN', entry, source })).codes).toEqual([
      code,
    ]);
    expect(await authorityOf(secretariat, 'SN')).toBeNull();
  });

  test('a supervisor for the own State', async () => {
    const { codes, data } = await give(supervisorOf(senegal), 'designateCentralAuthority', {
      state: 'SN',
      entry,
      source,
    });
    expect(codes).toEqual([]);
    expect(data?.['designateCentralAuthority'].centralAuthority).toMatchObject({
      state: { code: 'SN' },
      territory: null,
      version: 1,
      currentEntry: {
        institution: 'Ministry of Justice',
        acceptedLanguages: ['fr'],
        interpolInUrgency: 'UNKNOWN',
        verification: 'CONFIRMED',
        source,
        lastVerifiedFor: { code: 'SN' },
      },
      entries: { totalCount: { count: 1 } },
    });
  });

  test('a supervisor for a territory of the own State', async () => {
    const { codes, data } = await give(
      supervisorOf({ ...avaloria, code: 'GB' }),
      'designateCentralAuthority',
      {
        state: 'GB',
        territory: 'KY',
        entry,
        source,
      },
    );
    expect(codes).toEqual([]);
    expect(data?.['designateCentralAuthority'].centralAuthority).toMatchObject({
      state: { code: 'GB' },
      territory: { code: 'KY' },
    });
    expect((await authorityOf(stranger, 'KY'))['currentEntry'].institution).toBe('Ministry of Justice');
  });
});

describe('what is refused', () => {
  test('an authority that the directory has', async () => {
    const { codes, errors } = await give(secretariat, 'designateCentralAuthority', {
      state: 'CH',
      entry,
      source,
    });
    expect(codes).toEqual(['CONFLICT']);
    expect(errors[0]?.message).toContain('amendCentralAuthority');
  });

  test.each([
    ['an unknown State', { state: 'ZZ' }, ['input.state']],
    ['a territory in place of a State', { state: 'HK' }, ['input.state']],
    ['an organization in place of a State', { state: 'EU' }, ['input.state']],
    ['an unknown territory', { state: 'FR', territory: 'ZZ' }, ['input.territory']],
    ['a territory of another State', { state: 'FR', territory: 'IM' }, ['input.territory']],
    ['both unknown', { state: 'ZZ', territory: 'QQ' }, ['input.state', 'input.territory']],
  ])('%s', async (_name, place, fields) => {
    const answer = await give(secretariat, 'designateCentralAuthority', { ...place, entry, source });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    expect(Object.keys(problemsIn(answer))).toEqual(fields);
  });

  test('a first entry without an institution, together with everything else that is wrong in it', async () => {
    const answer = await give(secretariat, 'designateCentralAuthority', {
      state: 'SE',
      entry: { acceptedLanguages: ['zz'] },
      source,
    });
    expect(Object.keys(problemsIn(answer)).sort()).toEqual([
      'input.entry.acceptedLanguages[0]',
      'input.entry.institution',
    ]);
    expect(await authorityOf(secretariat, 'SE')).toBeNull();
  });

  test('one of two who designate for the same State at once', async () => {
    const both = await Promise.all(
      ['A', 'B'].map((unit) =>
        give(secretariat, 'designateCentralAuthority', { state: 'NO', entry: { ...entry, unit }, source }),
      ),
    );
    expect(both.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    expect((await authorityOf(secretariat, 'NO'))['entries'].totalCount.count).toBe(1);
  });
});
