import fc from 'fast-check';
import {
  among,
  both,
  differs,
  either,
  everyone,
  hasRole,
  lacks,
  nobody,
  owns,
  recordIs,
  type Rule,
} from '../../../src/platform/policy/rule.js';
import type { Viewer } from '../../../src/platform/viewer.js';

/** A record with one property of every kind that a rule can compare. */
export interface Facts {
  readonly land: string | null;
  readonly keeper: string | null;
  readonly authority: string | null;
  readonly members: readonly string[] | null;
  readonly urgent: boolean | null;
}

/** The SQL type of each property. */
export const factTypes: Readonly<Record<keyof Facts, string>> = {
  land: 'text',
  keeper: 'text',
  authority: 'uuid',
  members: 'text[]',
  urgent: 'boolean',
};

export const roles = ['CLERK', 'CHIEF', 'GUEST'] as const;

// Few values, so that they often meet; some that a careless rendering would let out of their quotes.
const words = fc.constantFrom('XA', 'XB', '', "o'neill", 'a\\b', '"', 'NULL', '{XA}', '$1');
const keys = fc.constantFrom('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002');
const absent = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

export const facts: fc.Arbitrary<Facts> = fc.record({
  land: absent(words),
  keeper: absent(words),
  authority: absent(keys),
  members: absent(fc.array(words, { maxLength: 3 })),
  urgent: absent(fc.boolean()),
});

export const viewers: fc.Arbitrary<Viewer> = fc.record({
  userId: absent(words),
  role: fc.constantFrom(...roles),
  state: absent(words),
  authorityId: absent(keys),
});

const leaves: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom(everyone, nobody),
  fc.subarray([...roles]).map((some) => hasRole('an office', ...some)),
  fc.constantFrom('land', 'keeper').map((property) => owns('its land', 'state', property)),
  fc.constantFrom('land', 'keeper').map((property) => owns('its person', 'userId', property)),
  fc.constant(owns('its authority', 'authorityId', 'authority')),
  fc.constantFrom('land', 'keeper').map((property) => differs('another person', 'userId', property)),
  fc.constant(differs('another authority', 'authorityId', 'authority')),
  fc.constant(among('one of its lands', 'state', 'members')),
  fc
    .tuple(fc.constantFrom('land', 'keeper'), fc.array(words, { maxLength: 3 }))
    .map(([property, values]) => recordIs('its value', property, ...values)),
  fc.subarray([true, false]).map((values) => recordIs('its sign', 'urgent', ...values)),
  fc
    .constantFrom('userId', 'state', 'authorityId')
    .map((attribute) => lacks('nothing', attribute as 'userId')),
);

/** Any rule without links, up to four levels deep, with empty conjunctions and alternatives among them. */
export const rules: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule; group: Rule }>((tie) => ({
  rule: fc.oneof({ maxDepth: 4, depthSize: 'medium' }, leaves, tie('group')),
  group: fc
    .tuple(fc.boolean(), fc.array(tie('rule'), { maxLength: 3 }))
    .map(([all, parts]) => (all ? both(...parts) : either(...parts))),
})).rule;
