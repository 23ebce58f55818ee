import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import {
  ascending,
  defineReads,
  derived,
  modelForRole,
  renamedSide,
  side,
  type ReadModel,
  type Reads,
} from '../../../src/platform/reads/read-model.js';
import { assembleReadModels } from '../../../src/platform/reads/read-models.js';

@Entity()
class Shelf {
  @PrimaryKey({ type: 'text' })
  code!: string;

  @Property({ type: 'jsonb' })
  plan!: unknown;
}

@Entity()
class Volume {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Shelf })
  shelf!: Shelf;

  @Property({ type: 'datetime', length: 3 })
  boughtAt!: Date;

  @Property({ type: 'decimal', columnType: 'numeric(12,2)' })
  price!: string;

  @Property({ type: 'text', nullable: true })
  title!: string | null;

  @Property({ type: 'int' })
  pages!: number;

  @Property({ type: 'text', persist: false })
  shown?: string;
}

@Entity()
class VolumeSecret {
  @PrimaryKey({ type: 'uuid' })
  volume!: string;

  @Property({ type: 'int' })
  offer!: number;
}

let orm: MikroORM;

beforeAll(async () => {
  orm = await MikroORM.init({
    dbName: 'none',
    entities: [Shelf, Volume, VolumeSecret],
    namingStrategy: UnderscoreNamingStrategy,
    connect: false,
  } as never);
});

afterAll(() => orm.close());

const model = (...reads: readonly Reads[]) => assembleReadModels(orm, reads).get('Volume');

describe('a read model', () => {
  test('takes its columns and relations from the entity', () => {
    expect(model(defineReads('Volume', {}))).toMatchObject({
      type: 'Volume',
      table: 'volume',
      key: 'id',
      columns: {
        id: { name: 'id', sqlType: 'uuid', format: 'plain', nullable: false },
        shelf: { name: 'shelf_code', sqlType: 'text', nullable: false },
        boughtAt: { name: 'bought_at', sqlType: 'timestamptz', format: 'instant' },
        price: { sqlType: 'numeric', format: 'text' },
        title: { nullable: true },
      },
      fields: {
        id: { kind: 'id' },
        title: { kind: 'column', property: 'title' },
        shelf: { kind: 'one', type: 'Shelf', local: 'shelf', foreign: 'code' },
      },
    });
    expect(model(defineReads('Volume', {}))?.columns).not.toHaveProperty('shown');
  });

  test('takes together what several contexts declare', () => {
    const found = model(
      defineReads('Volume', {
        fields: { one: derived(['title'], () => 1) },
        orders: { PRICE: ascending('price') },
        auditChain: 'shelf',
      }),
      defineReads('Volume', {
        fields: { two: derived(['title'], () => 2) },
        filters: { title: [{ operator: 'is', property: 'title' }] },
      }),
    );
    expect(Object.keys(found?.fields ?? {})).toEqual(expect.arrayContaining(['one', 'two', 'title']));
    expect(found).toMatchObject({
      orders: { PRICE: { property: 'price' } },
      auditChain: 'shelf',
      filters: { title: [{ property: 'title' }] },
    });
  });

  test('reads properties of a side from its table, where they may always be absent', () => {
    expect(
      model(defineReads('Volume', { sides: [side('VolumeSecret', 'volume', 'id', 'offer')] })),
    ).toMatchObject({
      columns: {
        offer: {
          name: 'offer',
          sqlType: 'int',
          nullable: true,
          side: { table: 'volume_secret', by: 'volume', property: 'id' },
        },
      },
      fields: { offer: { kind: 'column', property: 'offer' } },
    });
  });

  test('puts for a role what it knows in the place of a column that is made of more', () => {
    const least = { ...renamedSide('VolumeSecret', 'volume', 'id', { offer: 'pages' }), least: '0' };
    const found = model(defineReads('Volume', { narrower: { READER: [least] } }));
    expect(found?.columns['pages']).not.toHaveProperty('side');
    const reader = modelForRole(found as ReadModel, 'READER');
    expect(reader.columns['pages']).toMatchObject({
      name: 'offer',
      nullable: false,
      side: { table: 'volume_secret', by: 'volume', property: 'id', least: '0' },
    });
    expect({ ...reader, columns: {} }).toEqual({ ...found, columns: {}, forRole: undefined });
    expect(modelForRole(found as ReadModel, 'KEEPER')).toBe(found);
  });

  test.each<[string, Reads, string]>([
    [
      'a role that would read nothing where there is always something',
      defineReads('Volume', {
        narrower: { READER: [renamedSide('VolumeSecret', 'volume', 'id', { offer: 'pages' })] },
      }),
      'Volume: what a role reads as pages must be a value of the same kind.',
    ],
    [
      'a role that would read a number for a text',
      defineReads('Volume', {
        narrower: { READER: [renamedSide('VolumeSecret', 'volume', 'id', { offer: 'title' })] },
      }),
      'Volume: what a role reads as title must be a value of the same kind.',
    ],
    ['what is no entity', defineReads('Book', {}), 'Book is declared to be read but is no entity.'],
    [
      'a side that is no entity',
      defineReads('Volume', { sides: [side('Secret', 'volume', 'id', 'offer')] }),
      'Secret.volume has no column.',
    ],
    [
      'a property that the side has not',
      defineReads('Volume', { sides: [side('VolumeSecret', 'volume', 'id', 'bid')] }),
      'VolumeSecret.bid has no column.',
    ],
    [
      'a property that is there already',
      defineReads('Volume', {
        sides: [side('VolumeSecret', 'volume', 'id', 'offer'), side('VolumeSecret', 'volume', 'id', 'offer')],
      }),
      'Volume has two columns for offer.',
    ],
    [
      'an order that could meet an empty value',
      defineReads('Volume', { orders: { TITLE: ascending('title') } }),
      'Volume: order TITLE needs a property that is never null.',
    ],
    [
      'an order on what is no property',
      defineReads('Volume', { orders: { SIZE: ascending('size') } }),
      'Volume: order SIZE needs a property that is never null.',
    ],
    [
      'an order that no cursor can carry',
      defineReads('Shelf', { orders: { PLAN: ascending('plan') } }),
      'Shelf: order PLAN compares plan, and a jsonb cannot stand in a cursor.',
    ],
  ])('is refused for %s', (_what, reads, sentence) => {
    expect(() => assembleReadModels(orm, [reads])).toThrow(sentence);
  });

  test.each<[string, Omit<Reads, 'type'>, string]>([
    ['a field', { fields: { one: derived([], () => 1) } }, 'field one'],
    ['an order', { orders: { ONE: ascending('price') } }, 'order ONE'],
    ['a filter', { filters: { one: [{ operator: 'is', property: 'title' }] } }, 'filter one'],
    ['what a role reads', { narrower: { READER: [] } }, 'role READER'],
  ])('is refused when two contexts claim %s', (_what, declaration, name) => {
    const twice = [defineReads('Volume', declaration), defineReads('Volume', declaration)];
    expect(() => assembleReadModels(orm, twice)).toThrow(`Two declarations claim the Volume ${name}.`);
  });
});
