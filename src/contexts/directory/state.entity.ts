import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/reads/node.js';
import { CountryCode } from '../../platform/scalars.js';

/** What kind of entity a code of the directory stands for. */
export enum StateKind {
  STATE = 'STATE',
  TERRITORY = 'TERRITORY',
  ORGANIZATION = 'ORGANIZATION',
}

registerEnumType(StateKind, {
  name: 'StateKind',
  description: 'What kind of entity a code of the directory stands for.',
  valuesConfig: {
    STATE: { description: 'A State.' },
    TERRITORY: {
      description:
        'A territory with a code of its own, such as Jersey (UNCAC art. 46(13): it may have its own central authority).',
    },
    ORGANIZATION: {
      description:
        'A regional economic integration organization, such as the European Union (UNCAC art. 67(2)).',
    },
  },
});

/** A State, territory or organization, by its ISO 3166-1 code. */
@Entity({ tableName: 'state', comment: 'States, territories and organizations by ISO 3166-1 code.' })
@ObjectType({ implements: Node, description: 'A State, territory or organization, by its ISO 3166-1 code.' })
export class State {
  @Field(() => ID, { description: 'Stable id, such as "State:PH".' })
  id!: string;

  @PrimaryKey({ type: 'text' })
  @Field(() => CountryCode, {
    description:
      'ISO 3166-1 alpha-2 code; user-assigned codes (XA…) are fictitious States of the demo world.',
  })
  code!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-3 code; null where ISO has assigned none.',
  })
  iso3!: string | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name in English.' })
  name!: string;

  @Enum({ items: () => StateKind, type: 'text' })
  @Field(() => StateKind, { description: 'What kind of entity this is.' })
  kind!: StateKind;
}
