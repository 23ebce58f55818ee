import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../platform/reads/node.js';

/** A language by its ISO 639-1 code, to which the languages that authorities accept refer (UNCAC art. 46(14)). */
@Entity({ tableName: 'language', comment: 'Languages by ISO 639-1 code.' })
@ObjectType({ implements: Node, description: 'A language by its ISO 639-1 code.' })
@Index({ properties: ['name', 'code'] })
export class Language {
  @Field(() => ID, { description: 'Stable id, such as "Language:fr".' })
  id!: string;

  @PrimaryKey({ type: 'text' })
  @Field(() => String, { description: 'ISO 639-1 code: two small letters.' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name in English.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name in the language itself.' })
  nativeName!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether it is one of the six official languages of the United Nations.',
  })
  unitedNations!: boolean;
}
