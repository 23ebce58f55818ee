import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { definePolicy, type AccessPolicy } from '../../../src/platform/policy/policy.js';
import { everyone, nobody, owns } from '../../../src/platform/policy/rule.js';
import { openFixture, type Fixture } from '../reads/fixture/fixture.js';
import { Altered, without } from './altered.js';

let fixture: Fixture;
let altered: Altered;

beforeAll(async () => {
  fixture = await openFixture();
  altered = new Altered(fixture);
});

afterAll(() => fixture.close());

const own = owns('of the own land', 'state', 'homeland');

describe('the service does not start on the policy side', () => {
  test.each<[string, () => AccessPolicy, string]>([
    [
      'a field without a line',
      () => altered.table('Sheet', ({ fields }) => ({ fields: without(fields, 'text') })),
      'Sheet.text has no line in the access policy.',
    ],
    [
      'a field of a connection without a line',
      () => altered.table('SheetConnection', ({ fields }) => ({ fields: without(fields, 'totalCount') })),
      'SheetConnection.totalCount has no line in the access policy.',
    ],
    [
      'a misspelt field',
      () => altered.line('Sheet', 'txet', { see: everyone }),
      'The access policy has a line for Sheet.txet, which does not exist.',
    ],
    [
      'a query without a line',
      () => altered.table('Dossier', ({ queries }) => ({ queries: without(queries, 'dossiers') })),
      'The query dossiers has no line in the access policy.',
    ],
    [
      'a misspelt query',
      () => altered.table('Dossier', ({ queries }) => ({ queries: { ...queries, dosiers: everyone } })),
      'The access policy has a line for the query dosiers, which does not exist.',
    ],
    [
      'a command without a line',
      () => altered.table('Dossier', ({ commands }) => ({ commands: without(commands, 'shutDossier') })),
      'The command shutDossier has no line in the access policy.',
    ],
    [
      'a misspelt command',
      () =>
        altered.table('Dossier', ({ commands }) => ({
          commands: { ...commands, shutDosier: { who: everyone } },
        })),
      'The access policy has a line for the command shutDosier, which does not exist.',
    ],
    [
      'a row rule of a type that is misspelt',
      () => altered.withTable(definePolicy('Dosier', { rows: own })),
      'The access policy has a row rule for Dosier, which does not exist.',
    ],
    [
      'a record found by its id that has no row rule',
      () =>
        altered.table('Land', ({ fields, queries }) => ({
          fields,
          queries,
          ...({ rows: undefined } as object),
        })),
      'Land can be found by its id, but no row rule says for whom it exists.',
    ],
    [
      'a row rule on what is no column',
      () => altered.table('Dossier', () => ({ rows: owns('of the land', 'state', 'land') })),
      'The row rule of Dossier reads land, which is no column.',
    ],
    [
      'a field rule on what is no column',
      () => altered.line('Dossier', 'memo', { see: owns('of the land', 'state', 'land') }),
      'The rule of Dossier.memo reads land, which is no column.',
    ],
    [
      'a value that belongs to what is no column',
      () => altered.line('Dossier', 'memo', { see: everyone, belongsTo: 'land' }),
      'The rule of Dossier.memo reads land, which is no column.',
    ],
    [
      'a value of a made list that belongs to a State',
      () => altered.line('DossierTally', 'published', { see: everyone, belongsTo: 'land' }),
      'Nothing enters readings of DossierTally, so none of its fields can belong to a State.',
    ],
    [
      'a command’s rule on what is no column',
      () =>
        altered.table('Dossier', ({ commands }) => ({
          commands: { ...commands, shutDossier: { who: everyone, of: owns('of the land', 'state', 'land') } },
        })),
      'The rule of shutDossier reads land, which is no column of Dossier.',
    ],
    [
      'a guarded field that must not be null',
      () => altered.line('Dossier', 'title', { see: own }),
      'Dossier.title can be hidden and so must be nullable.',
    ],
    [
      'a field that nobody sees and that must not be null',
      () => altered.line('Dossier', 'title', { see: nobody }),
      'Dossier.title can be hidden and so must be nullable.',
    ],
    [
      'a guarded field of a type that nothing hides',
      () => altered.line('DossierCommandAvailability', 'missing', { see: own }),
      'DossierCommandAvailability.missing is guarded, but nothing says how a DossierCommandAvailability is read: nothing would hide it.',
    ],
    [
      'an order on a guarded field',
      () => altered.line('Land', 'name', { see: owns('of the land', 'state', 'code') }),
      'Land: the order NAME would tell the hidden field name.',
    ],
    [
      'an order on a property that a guarded field shows under another name',
      () => altered.table('Sheet', ({ fields }) => ({ fields: { ...fields, number: { see: nobody } } })),
      'Sheet: the order NUMBER would tell the hidden field number.',
    ],
    [
      'a filter on a guarded field',
      () => altered.line('Dossier', 'status', { see: own }),
      'Dossier: the filter status compares the guarded field status; say guardedBy.',
    ],
    [
      'a filter on a guarded relation',
      () => altered.line('Dossier', 'homeland', { see: own }),
      'Dossier: the filter homelandId compares the guarded field homeland; say guardedBy.',
    ],
  ])('with %s', async (_what, policy, sentence) => {
    await expect(async () => altered.start({ policy: policy() })).rejects.toThrow(sentence);
  });
});

describe('fields that are called like what every object has', () => {
  @ObjectType()
  class Odd {
    @Field(() => String, { nullable: true, name: 'toString' })
    text!: string;
  }

  @Resolver()
  class OddResolver {
    @Query(() => Odd, { nullable: true, name: 'valueOf' })
    odd(): Odd | null {
      return null;
    }
  }

  test('need lines like all others', async () => {
    await expect(altered.start({ more: [OddResolver] })).rejects.toThrow(
      /The query valueOf has no line[^]*Odd\.toString has no line/,
    );
  });
});
