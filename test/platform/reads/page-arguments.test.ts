import { describe, expect, test } from 'vitest';
import { DomainError } from '../../../src/platform/errors.js';
import { longestFilterList, longestSearch, readPage } from '../../../src/platform/reads/page-arguments.js';
import { ascending, type ReadModel } from '../../../src/platform/reads/read-model.js';

const model: ReadModel = {
  type: 'Dossier',
  table: 'dossier',
  key: 'id',
  columns: {
    folder: { name: 'folder', format: 'plain', nullable: false, sqlType: 'uuid' },
    about: { name: 'about', format: 'plain', nullable: false, sqlType: 'text' },
  },
  fields: {},
  orders: { OLDEST: ascending('openedAt') },
  filters: {
    search: [{ operator: 'search', property: 'words' }],
    land: [{ operator: 'in', property: 'land' }],
    folder: [{ operator: 'is', property: 'folder', idOrKey: true }],
    about: [{ operator: 'is', property: 'about', idOrKey: true }],
  },
};

/** The fields that a refusal names, or none where the page is read. */
function refused(filter: Record<string, string | readonly string[]>): readonly unknown[] {
  try {
    readPage(model, { filter });
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return (error.extensions.problems as readonly { field: string }[]).map(({ field }) => field);
  }
}

describe('what a filter holds', () => {
  const words = 'x'.repeat(longestSearch);
  const lands = Array.from({ length: longestFilterList }, () => 'XA');

  test('is taken up to the bounds', () => {
    expect(refused({ search: words, land: lands })).toEqual([]);
  });

  test('is refused beyond them, every fault named', () => {
    expect(refused({ search: `${words}x`, land: [...lands, 'XA'] })).toEqual([
      'filter.search',
      'filter.land',
    ]);
  });

  test('is measured as the database spells it out: one sign may stand for a sentence', () => {
    expect(refused({ search: '\uFDFA'.repeat(11) })).toEqual([]);
    expect(refused({ search: '\uFDFA'.repeat(12) })).toEqual(['filter.search']);
  });
});

describe('a filter by a record of whatever type', () => {
  const key = '0199c0de-0000-7000-8000-00000000000a';

  test('takes the id as the API gives it, or the key in it', () => {
    for (const text of [`Dossier:${key}`, `Dossier:${key.toUpperCase()}`, key, key.toUpperCase()])
      expect(readPage(model, { filter: { folder: text, about: text } }).filter).toEqual({
        folder: key,
        about: key,
      });
    expect(readPage(model, { filter: { about: 'Land:XA' } }).filter).toEqual({ about: 'XA' });
  });

  test('names the field where it is neither', () => {
    for (const text of ['XA', 'dossier', '', ':', `dossier:${key}`, `${key}a`])
      expect([text, refused({ about: text })]).toEqual([text, ['filter.about']]);
    expect(refused({ folder: 'Land:XA' })).toEqual(['filter.folder']);
  });
});
