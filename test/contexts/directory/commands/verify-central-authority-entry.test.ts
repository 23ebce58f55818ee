import { beforeAll, describe, expect, test } from 'vitest';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  secretariat,
  stranger,
  supervisorOf,
} from '../../../support/personas.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { authorityOf, give } from '../directory-commands.js';
import { avaloria, cordonia, loadedDirectory } from '../loaded-directory.js';

const source = 'Telephone call to the unit';

async function verify(viewer: Viewer, code: string, more: object = {}) {
  const { currentEntry } = await authorityOf(viewer, code);
  const { id, version } = currentEntry;
  return give(viewer, 'verifyCentralAuthorityEntry', { id, expectedVersion: version, source, ...more });
}

beforeAll(async () => {
  await loadedDirectory();
});

describe('who may verify', () => {
  test.each([
    ['a stranger', stranger, 'UNAUTHENTICATED'],
    ['an officer of another State', officerOf(cordonia), 'FORBIDDEN'],
    ['an auditor', auditorOf(avaloria), 'FORBIDDEN'],
    ['a prosecutor', prosecutorOf(avaloria), 'FORBIDDEN'],
  ])('not %s', async (_name, viewer, code) => {
    expect((await verify(viewer, 'XA')).codes).toEqual([code]);
    expect((await authorityOf(secretariat, 'XA'))['currentEntry'].lastVerifiedAt).toBeNull();
  });

  test.each([
    ['an officer of the State', officerOf(avaloria), 'XA', 'XA'],
    ['a supervisor of the State', supervisorOf(avaloria), 'XA', 'XA'],
    ['an officer of the State, for its territory', officerOf({ ...avaloria, code: 'CN' }), 'HK', 'CN'],
    ['the secretariat', secretariat, 'CH', null],
  ])('%s', async (_name, viewer, code, state) => {
    const before = await authorityOf(secretariat, code);
    const { codes, data } = await verify(viewer, code);
    expect(codes).toEqual([]);
    expect(data?.['verifyCentralAuthorityEntry'].entry).toMatchObject({
      id: before['currentEntry'].id,
      verification: 'CONFIRMED',
      verificationSource: source,
      lastVerifiedBy: viewer.userId,
    });
    const after = await authorityOf(secretariat, code);
    expect(after['currentEntry'].lastVerifiedFor?.code ?? null).toBe(state);
    const noted = [
      'version',
      'verification',
      'verificationSource',
      'lastVerifiedAt',
      'lastVerifiedBy',
      'lastVerifiedFor',
    ];
    const rest = (entry: object) => Object.entries(entry).filter(([name]) => !noted.includes(name));
    expect(rest(after['currentEntry'])).toEqual(rest(before['currentEntry']));
    expect(after['entries'].totalCount).toEqual(before['entries'].totalCount);
  });
});

test('whoever only verifies leaves no trace of who it was to the public', async () => {
  await verify(officerOf(avaloria), 'XA');
  const entry = (await authorityOf(stranger, 'XA'))['currentEntry'];
  expect(entry).toMatchObject({
    verification: 'CONFIRMED',
    lastVerifiedBy: null,
    lastVerifiedFor: { code: 'XA' },
  });
  expect(entry.lastVerifiedAt).not.toBeNull();
});

test('a past entry cannot be verified', async () => {
  const supervisor = supervisorOf(cordonia);
  const { id, version, currentEntry } = await authorityOf(supervisor, 'XC');
  const entry = { unit: 'New unit' };
  await give(supervisor, 'amendCentralAuthority', { id, expectedVersion: version, entry, source });
  const past = await give(supervisor, 'verifyCentralAuthorityEntry', {
    id: currentEntry.id,
    expectedVersion: currentEntry.version + 1,
    source,
  });
  expect(past.codes).toEqual(['INVALID_TRANSITION']);
});

test('a stale version is told the current one', async () => {
  const { codes, errors } = await verify(officerOf(avaloria), 'XA', { expectedVersion: 999 });
  expect(codes).toEqual(['CONFLICT']);
  const { currentEntry } = await authorityOf(stranger, 'XA');
  expect(errors[0]?.extensions['currentVersion']).toBe(currentEntry.version);
});
