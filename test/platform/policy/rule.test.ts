import { describe, expect, test } from 'vitest';
import {
  among,
  both,
  differs,
  either,
  everyone,
  forRole,
  hasRole,
  holds,
  lacks,
  linkedBy,
  named,
  nobody,
  owns,
  propertiesOf,
  recordIs,
} from '../../../src/platform/policy/rule.js';

const clerk = hasRole('serving as a clerk', 'CLERK');
const own = owns('of the own land', 'state', 'land');
const viewer = { userId: 'u1', role: 'CLERK', state: 'XA', authorityId: null };

describe('a rule in memory', () => {
  test.each([
    ['owns', own, { land: 'XA' }, true],
    ['owns, another land', own, { land: 'XB' }, false],
    ['owns, no land', own, { land: null }, false],
    ['owns, a property that was not read', own, {}, false],
    ['owns, neither has one', owns('authority', 'authorityId', 'authority'), { authority: null }, false],
    ['differs', differs('another', 'userId', 'keeper'), { keeper: 'u2' }, true],
    ['differs, the same', differs('another', 'userId', 'keeper'), { keeper: 'u1' }, false],
    ['differs, from none', differs('another', 'userId', 'keeper'), { keeper: null }, true],
    ['differs, a viewer without', differs('another', 'authorityId', 'keeper'), { keeper: 'u2' }, false],
    ['among', among('member', 'state', 'members'), { members: ['XB', 'XA'] }, true],
    ['among, not in it', among('member', 'state', 'members'), { members: ['XB'] }, false],
    ['among, no list', among('member', 'state', 'members'), { members: null }, false],
    ['among, a text that contains it', among('member', 'state', 'members'), { members: 'XAB' }, false],
    ['is', recordIs('open', 'status', 'OPEN', 'NEW'), { status: 'NEW' }, true],
    ['is, another', recordIs('open', 'status', 'OPEN', 'NEW'), { status: 'SHUT' }, false],
    ['is, false is not absent', recordIs('calm', 'urgent', false), { urgent: null }, false],
    ['lacks', lacks('no authority', 'authorityId'), {}, true],
    ['lacks, has one', lacks('no state', 'state'), {}, false],
    ['both of nothing', both(), {}, true],
    ['either of nothing', either(), {}, false],
  ])('%s', (_what, rule, record, expected) => {
    expect(holds(rule, viewer, record)).toBe(expected);
  });

  test('for nobody without an attribute, whatever the record holds', () => {
    const stranger = { userId: null, role: 'PUBLIC', state: null, authorityId: null };
    for (const rule of [own, differs('another', 'userId', 'keeper'), among('member', 'state', 'members')])
      for (const record of [{}, { land: null, keeper: null, members: [null] }])
        expect(holds(rule, stranger, record)).toBe(false);
  });
});

describe('what is left for a role', () => {
  test.each([
    ['its own role', clerk, everyone],
    ['another role', hasRole('a chief', 'CHIEF'), nobody],
    ['a role and a property', both(clerk, own), own],
    ['another role and a property', both(hasRole('a chief', 'CHIEF'), own), nobody],
    ['a role or a property', either(clerk, own), everyone],
    ['another role or a property', either(hasRole('a chief', 'CHIEF'), own), own],
    ['nested', either(both(clerk, either(hasRole('a chief', 'CHIEF'), own)), nobody), own],
  ])('%s', (_what, rule, expected) => {
    expect(forRole(rule, 'CLERK')).toEqual(expected);
  });
});

describe('a rule in words', () => {
  test('completes the sentence "requires …"', () => {
    expect(both(clerk, own).says).toBe('serving as a clerk, of the own land');
    expect(either(clerk, own).says).toBe('serving as a clerk; or of the own land');
    expect(named('being at home', both(clerk, own))).toEqual({ ...both(clerk, own), says: 'being at home' });
  });
});

test('a rule names each property that it reads once', () => {
  const link = linkedBy('shown', { table: 'shown', on: { dossier: 'id' } });
  expect(propertiesOf(either(both(clerk, own), own, link, recordIs('open', 'status', 'OPEN')))).toEqual([
    'land',
    'id',
    'status',
  ]);
});
