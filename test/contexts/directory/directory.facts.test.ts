import { beforeAll, describe, expect, test } from 'vitest';
import { currentEntryOf, findState, requireState } from '../../../src/contexts/directory/index.js';
import { refusal } from '../../support/refusal.js';
import type { TestService } from '../../support/service.js';
import { secretariat } from '../../support/personas.js';
import { authorityOf, give } from './directory-commands.js';
import { loadedDirectory } from './loaded-directory.js';

let directory: TestService;

beforeAll(async () => {
  directory = await loadedDirectory();
});

const em = () => directory.service.orm.em.fork();

describe('the entry in force', () => {
  test('of a State and of a territory, null where the directory has none', async () => {
    expect(await currentEntryOf(em(), 'CH')).toMatchObject({ institution: 'Federal Office of Justice' });
    expect(await currentEntryOf(em(), 'JE')).toMatchObject({ institution: "Law Officers' Department" });
    expect(await currentEntryOf(em(), 'SE')).toBeNull();
    expect(await currentEntryOf(em(), 'ZZ')).toBeNull();
  });

  test('changes with an amendment, and the former one can still be read by its id', async () => {
    const before = await currentEntryOf(em(), 'XC');
    const { id, version } = await authorityOf(secretariat, 'XC');
    const entry = { unit: 'Another unit' };
    await give(secretariat, 'amendCentralAuthority', {
      id,
      expectedVersion: version,
      entry,
      source: 'a test',
    });
    const after = await currentEntryOf(em(), 'XC');
    expect(after?.id).not.toBe(before?.id);
    expect(after?.unit).toBe('Another unit');
    const { data } = await directory.ask(
      secretariat,
      'query ($id: ID!) { node(id: $id) { ... on CentralAuthorityEntry { unit validTo } } }',
      { id: `CentralAuthorityEntry:${before?.id ?? ''}` },
    );
    expect(data?.['node'].unit).toBe('Mutual assistance division');
    expect(data?.['node'].validTo).not.toBeNull();
  });
});

describe('a State by its code', () => {
  test('is found or not', async () => {
    expect(await findState(em(), 'PH')).toMatchObject({ name: 'Philippines', iso3: 'PHL' });
    expect(await findState(em(), 'ZZ')).toBeUndefined();
  });

  test('is required, and its absence is a problem of the field that named it', async () => {
    expect(await requireState(em(), 'EU', 'input.state')).toMatchObject({ code: 'EU' });
    const { code, extensions } = await refusal(requireState(em(), 'ZZ', 'input.requestedState'));
    expect(code).toBe('BAD_USER_INPUT');
    expect(extensions['problems']).toEqual([
      { field: 'input.requestedState', message: 'The directory has no State ZZ.' },
    ]);
  });
});
