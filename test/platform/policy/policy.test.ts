import { describe, expect, test } from 'vitest';
import { AccessPolicy, definePolicy, open, seenBy } from '../../../src/platform/policy/policy.js';
import {
  both,
  differs,
  either,
  everyone,
  hasRole,
  linkedBy,
  nobody,
  owns,
} from '../../../src/platform/policy/rule.js';

const clerk = hasRole('serving as a clerk', 'CLERK');
const own = owns('of the own land', 'state', 'land');
const shown = linkedBy('to whom it was shown', { table: 'shown', on: { id: 'id' } });

describe('an access table', () => {
  test('takes a plain rule as short for who sees a field', () => {
    const { fields } = definePolicy('Dossier', {
      fields: { title: clerk, secret: { see: own, belongsTo: 'land' } },
    });
    expect(fields).toEqual({ title: { see: clerk }, secret: { see: own, belongsTo: 'land' } });
  });

  test('writes one line for each of several fields', () => {
    const { fields } = definePolicy('Dossier', {
      fields: { ...open('id', 'title'), ...seenBy(own, 'note', 'hint') },
    });
    expect(fields).toEqual({
      id: { see: everyone },
      title: { see: everyone },
      note: { see: own },
      hint: { see: own },
    });
  });

  test.each([
    ['a field', () => definePolicy('Dossier', { fields: { note: either(own, shown) } }), 'Dossier.note'],
    [
      'the record of a command',
      () => definePolicy('Dossier', { commands: { close: { who: clerk, of: both(own, shown) } } }),
      'close',
    ],
  ])('asks no question about rows for %s', (_what, define, name) => {
    expect(define).toThrow(`${name}: a question about rows belongs in the row rule.`);
  });

  test.each([
    [
      'a query by a property',
      () => definePolicy('Dossier', { queries: { dossiers: either(clerk, own) } }),
      'dossiers',
    ],
    [
      'a command by a property',
      () =>
        definePolicy('Dossier', {
          commands: { close: { who: differs('another person', 'userId', 'keeper') } },
        }),
      'close',
    ],
    [
      'a command by a link',
      () => definePolicy('Dossier', { commands: { close: { who: both(clerk, shown) } } }),
      'close',
    ],
  ])('opens %s to nobody before a record is read', (_what, define, name) => {
    expect(define).toThrow(
      `${name}: who may ask is decided before a record is read; what depends on it belongs in of.`,
    );
  });

  test('has views that are alternatives of its row rule, so that a view narrows and never widens', () => {
    const rows = either(own, shown);
    expect(definePolicy('Dossier', { rows, views: { own } }).views).toEqual({ own });
    expect(() => definePolicy('Dossier', { rows, views: { all: everyone } })).toThrow(
      'Dossier: the view all is no part of the row rule.',
    );
    expect(() => definePolicy('Dossier', { rows: own, views: { own } })).toThrow('the view own');
    expect(() => definePolicy('Dossier', { views: { own } })).toThrow('the view own');
  });
});

describe('the access policy', () => {
  const earlier = definePolicy('Dossier', {
    rows: either(own, shown),
    views: { own },
    queries: { dossier: clerk },
    commands: { openDossier: { who: clerk } },
    fields: open('id'),
  });
  const later = definePolicy('Dossier', {
    queries: { dossiers: clerk },
    commands: { closeDossier: { who: clerk, of: own } },
    fields: { sheets: own },
  });

  test.each([[[earlier, later]], [[later, earlier]]])(
    'holds the lines of all contexts, in whatever order they come',
    (tables) => {
      const policy = new AccessPolicy(tables);
      const type = policy.types.get('Dossier');
      expect(Object.keys(type?.fields ?? {}).sort()).toEqual(['id', 'sheets']);
      expect(Object.keys(type?.commands ?? {}).sort()).toEqual(['closeDossier', 'openDossier']);
      expect(Object.keys(type?.queries ?? {}).sort()).toEqual(['dossier', 'dossiers']);
      expect([...policy.commands.keys()].sort()).toEqual(['closeDossier', 'openDossier']);
      expect([...policy.queries.keys()].sort()).toEqual(['dossier', 'dossiers']);
      expect(policy.rows('Dossier')).toBe(earlier.rows);
      expect(policy.rows('Dossier', 'own')).toBe(own);
    },
  );

  test.each([
    ['a field', definePolicy('Dossier', { fields: { id: clerk } }), 'Dossier.id'],
    ['the rows of a type', definePolicy('Dossier', { rows: clerk }), 'the rows of Dossier'],
    ['a query', definePolicy('Sheet', { queries: { dossier: everyone } }), 'dossier'],
    ['a command', definePolicy('Sheet', { commands: { openDossier: { who: everyone } } }), 'openDossier'],
  ])('refuses two claims to %s', (_what, second, what) => {
    expect(() => new AccessPolicy([earlier, second])).toThrow(`Two access tables claim ${what}.`);
  });

  test('has no line but what the tables hold', () => {
    const policy = new AccessPolicy([earlier]);
    expect(policy.field('Dossier', 'id')).toEqual({ see: everyone });
    for (const field of ['ID', 'title', 'constructor', 'toString', '__proto__'])
      expect(policy.field('Dossier', field)).toBeUndefined();
    expect(policy.field('Sheet', 'id')).toBeUndefined();
    expect(() => policy.rows('Dossier', 'mine')).toThrow('Dossier has no view mine.');
  });

  test('leaves the rows of parts to their whole and to row security', () => {
    expect(new AccessPolicy([earlier]).rows('Sheet')).toBe(everyone);
  });

  test('keeps a line that nobody passes', () => {
    const policy = new AccessPolicy([definePolicy('Dossier', { fields: { key: nobody } })]);
    expect(policy.field('Dossier', 'key')).toEqual({ see: nobody });
  });
});
