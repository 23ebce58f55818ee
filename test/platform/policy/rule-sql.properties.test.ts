import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import pg from 'pg';
import { keyedRuleToSql, rowRuleToSql, ruleToSql } from '../../../src/platform/policy/rule-sql.js';
import {
  among,
  asksForRows,
  both,
  either,
  forRole,
  holds,
  linkedBy,
  notListed,
  type Rule,
} from '../../../src/platform/policy/rule.js';
import { Binder } from '../../../src/platform/reads/statement.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { testDatabase } from '../../support/database.js';
import { facts, factTypes, rules, viewers, type Facts } from './rule-arbitraries.js';

const runs = 1_500;
let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await client.connect();
  await client.query('create temporary table shown ("to" text, land text, since int)');
});

afterAll(() => client.end());

const properties = Object.keys(factTypes) as (keyof Facts)[];

type Rendering = typeof ruleToSql;

interface Verdict {
  /** What the rendering is as an expression: true, false or null. */
  readonly value: boolean | null;
  /** Whether it lets the record through as a condition. */
  readonly passes: boolean;
}

/** Lets PostgreSQL evaluate the rendering of a rule, simplified for the viewer's role, on a record. */
async function verdict(render: Rendering, rule: Rule, viewer: Viewer, record: Facts): Promise<Verdict> {
  const binder = new Binder();
  const condition = render(forRole(rule, viewer.role), {
    column: (property) => `r.${property}`,
    viewer: (attribute) => binder.viewer(attribute),
  });
  const bound = binder.values(viewer, [], null);
  const columns = properties.map(
    (property, index) => `$${String(bound.length + index + 1)}::${factTypes[property]} as ${property}`,
  );
  const { rows } = await client.query<Verdict>(
    `select (${condition}) as value, exists (select 1 where ${condition}) as passes from (select ${columns.join(', ')}) r`,
    [...bound, ...properties.map((property) => record[property])],
  );
  return rows[0] as Verdict;
}

describe('one rule, read in three ways', () => {
  test('memory, simplification for the role and PostgreSQL agree, and PostgreSQL never answers null', async () => {
    await fc.assert(
      fc.asyncProperty(rules, viewers, facts, async (rule, viewer, record) => {
        const held = holds(rule, viewer, { ...record });
        expect(holds(forRole(rule, viewer.role), viewer, { ...record })).toBe(held);
        expect(await verdict(ruleToSql, rule, viewer, record)).toEqual({ value: held, passes: held });
      }),
      { numRuns: runs },
    );
  });

  test('as a condition on rows, in the form that indexes serve, PostgreSQL lets the same records through', async () => {
    await fc.assert(
      fc.asyncProperty(rules, viewers, facts, async (rule, viewer, record) => {
        const { passes } = await verdict(rowRuleToSql, rule, viewer, record);
        expect(passes).toBe(holds(rule, viewer, { ...record }));
      }),
      { numRuns: runs },
    );
  });

  test('nothing of a role is left once the role is known', () => {
    fc.assert(
      fc.property(rules, viewers, (rule, { role }) => {
        expect(kindsIn(forRole(rule, role))).not.toContain('role');
      }),
    );
  });
});

describe('a link', () => {
  const link = {
    table: 'shown',
    on: { land: 'land' },
    viewer: { to: 'userId' },
    where: 'link.since > 3',
  } as const;
  const shownTo = linkedBy('that it was shown to the viewer', link);
  const asked = fc.constantFrom(shownTo, linkedBy('the same, asked of each record', { ...link, each: true }));
  const rows = fc.array(
    fc.record({
      to: fc.constantFrom('u1', 'u2'),
      land: fc.constantFrom('XA', 'XB'),
      since: fc.integer({ min: 2, max: 5 }),
    }),
    { maxLength: 4 },
  );

  test('holds exactly when a row joins record and viewer under its condition, also inside other rules', async () => {
    await fc.assert(
      fc.asyncProperty(
        rules,
        viewers,
        facts,
        rows,
        fc.boolean(),
        asked,
        async (rest, someone, some, shown, all, one) => {
          const viewer = { ...someone, userId: someone.userId === null ? null : 'u1' };
          const record = { ...some, land: some.land === null ? null : 'XA' };
          const linked = shown.some(
            (row) => row.to === viewer.userId && row.land === record.land && row.since > 3,
          );
          await client.query('delete from shown');
          for (const row of shown)
            await client.query('insert into shown values ($1, $2, $3)', [row.to, row.land, row.since]);
          const held = holds(rest, viewer, { ...record });
          const rule = all ? both(rest, one) : either(rest, one);
          const expected = all ? held && linked : held || linked;
          expect(await verdict(ruleToSql, rule, viewer, record)).toEqual({
            value: expected,
            passes: expected,
          });
          expect((await verdict(rowRuleToSql, rule, viewer, record)).passes).toBe(expected);
          expect((await verdict(keyedRuleToSql, rule, viewer, record)).passes).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is answered by what the record keeps of it, where the record was found by its key, and there alone', async () => {
    const member = among('being a member', 'state', 'members');
    const table = { table: 'shown', on: { land: 'land' } };
    const keeps = linkedBy('that it was shown', { ...table, kept: member });
    await client.query("delete from shown; insert into shown values ('u1', 'XA', 5)");
    await fc.assert(
      fc.asyncProperty(rules, viewers, facts, fc.boolean(), async (rest, viewer, some, all) => {
        // Shown, and not kept so.
        const record = { ...some, land: 'XA' };
        const rule = all ? both(rest, keeps) : either(rest, keeps);
        const [held, kept] = [rest, member].map((one) => holds(one, viewer, { ...record })) as [
          boolean,
          boolean,
        ];
        expect((await verdict(keyedRuleToSql, rule, viewer, record)).passes).toBe(
          all ? held && kept : held || kept,
        );
        expect((await verdict(rowRuleToSql, rule, viewer, record)).passes).toBe(all ? held : true);
      }),
      { numRuns: 300 },
    );
  });

  test('is a question that only the database answers', () => {
    expect(() => holds(shownTo, { userId: 'u1', role: 'CLERK', state: null, authorityId: null }, {})).toThrow(
      'A link to shown is a question about rows: ask the database.',
    );
    expect(asksForRows(either(both(shownTo)))).toBe(true);
  });
});

describe('what a view lists', () => {
  const unlisted = notListed('unless it was shown', 'land', 'shown', 'land');

  test('keeps exactly those records back, also inside other rules, and none that lack the property', async () => {
    const lands = fc.array(fc.constantFrom('XA', 'XB'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        rules,
        viewers,
        facts,
        lands,
        fc.boolean(),
        async (rest, viewer, record, shown, all) => {
          await client.query('delete from shown');
          for (const land of shown) await client.query('insert into shown values (null, $1, null)', [land]);
          const held = holds(rest, viewer, { ...record });
          const free = !shown.some((land) => land === record.land);
          const rule = all ? both(rest, unlisted) : either(rest, unlisted);
          const expected = all ? held && free : held || free;
          expect(await verdict(ruleToSql, rule, viewer, record)).toEqual({
            value: expected,
            passes: expected,
          });
          expect((await verdict(rowRuleToSql, rule, viewer, record)).passes).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is a question that only the database answers', () => {
    const somebody = { userId: 'u1', role: 'CLERK', state: null, authorityId: null };
    expect(() => holds(unlisted, somebody, {})).toThrow(
      'What shown lists is a question about rows: ask the database.',
    );
    expect(asksForRows(either(both(unlisted)))).toBe(true);
  });
});

function kindsIn(rule: Rule): readonly string[] {
  return [rule.kind, ...('rules' in rule ? rule.rules.flatMap(kindsIn) : [])];
}
