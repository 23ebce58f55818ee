import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import {
  ascending,
  defineReads,
  derived,
  modelForRole,
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

/** What only keepers know of a volume. */
@Entity()
class VolumeLedger {
  @PrimaryKey({ type: 'uuid' })
  volume!: string;

  @Property({ type: 'int', fieldName: 'leaves' })
  pages!: number;

  @Property({ type: 'text' })
  title!: string;

  @ManyToOne({ entity: () => Shelf, fieldName: 'shelf_code' })
  shelf!: Shelf;

  @Property({ type: 'datetime' })
  boughtAt!: Date;
}

let orm: MikroORM;

beforeAll(async () => {
  orm = await MikroORM.init({
    dbName: 'none',
    entities: [Shelf, Volume, VolumeSecret, VolumeLedger],
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

  const companion = {
    ...{ entity: 'VolumeLedger', by: 'volume', roles: ['KEEPER'] },
    ...{ properties: ['pages'], repeats: ['shelf', 'boughtAt'] },
  };

  test('reads for roles that know more from the companion what to others the record itself says', () => {
    const found = model(defineReads('Volume', { companion }));
    expect(found?.columns['pages']).toMatchObject({ name: 'pages' });
    expect(found).not.toHaveProperty('companion');
    const keeper = modelForRole(found as ReadModel, 'KEEPER');
    expect(keeper.columns['pages']).toEqual({
      name: 'leaves',
      sqlType: 'int',
      format: 'plain',
      nullable: false,
    });
    expect(keeper.companion).toEqual({
      ...{ table: 'volume_ledger', by: 'volume', properties: ['pages'], repeats: ['shelf', 'boughtAt'] },
    });
    expect({ ...keeper, columns: {}, companion: undefined }).toEqual({
      ...found,
      columns: {},
      forRole: undefined,
    });
    expect(modelForRole(found as ReadModel, 'READER')).toBe(found);
  });

  test.each<[string, Reads, string]>([
    [
      'a companion that has something of another kind',
      defineReads('Volume', { companion: { ...companion, properties: ['title'] } }),
      'Volume: what some roles read as title must be a value of the same kind.',
    ],
    [
      'a companion that repeats something under another name',
      defineReads('Volume', { companion: { ...companion, properties: [], repeats: ['pages'] } }),
      'VolumeLedger must repeat Volume.pages under the same name.',
    ],
    [
      'a companion that lacks what is read there',
      defineReads('Volume', { companion: { ...companion, properties: ['price'] } }),
      'VolumeLedger.price has no column.',
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
    ['the companion', { companion }, 'companion'],
  ])('is refused when two contexts claim %s', (_what, declaration, name) => {
    const twice = [defineReads('Volume', declaration), defineReads('Volume', declaration)];
    expect(() => assembleReadModels(orm, twice)).toThrow(`Two declarations claim the Volume ${name}.`);
  });
});
