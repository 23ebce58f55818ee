import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/reads/node.js';
import { ProvisionLevel, UnitedNationsTreaty } from './treaty.enums.js';

/** A provision of a convention by its numbering; the treaty's own words are not kept here. */
@Entity({
  tableName: 'convention_provision',
  comment: 'Articles, paragraphs, subparagraphs and items of UNCAC and UNTOC, by number.',
})
@ObjectType({
  implements: Node,
  description:
    'A provision of a convention: an article, or a paragraph, subparagraph or item of it, by number. The words of the treaty are not kept here.',
})
@Index({ properties: ['position', 'key'] })
@Index({ properties: ['treaty', 'article', 'position'] })
export class ConventionProvision {
  @Field(() => ID, { description: 'Stable id, such as "ConventionProvision:UNCAC-46-15-d".' })
  id!: string;

  /** Treaty and numbers joined by hyphens, such as `UNCAC-46-15-d`. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'How it is cited: stable, such as "UNCAC art. 46(15)(d)".' })
  citation!: string;

  @Enum({ items: () => UnitedNationsTreaty, type: 'text' })
  @Field(() => UnitedNationsTreaty, { description: 'The convention.' })
  treaty!: UnitedNationsTreaty;

  @Enum({ items: () => ProvisionLevel, type: 'text' })
  @Field(() => ProvisionLevel, { description: 'Which part of the article it is.' })
  level!: ProvisionLevel;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Number of the article.' })
  article!: number;

  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the paragraph; null for the whole article and where it has no paragraphs.',
  })
  paragraph!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Letter of the subparagraph; null above that level.' })
  subparagraph!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number of the item, such as "ii"; null above that level.',
  })
  item!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number of the chapter, such as "III"; null for UNTOC, which has none.',
  })
  chapter!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Title of the chapter; null for UNTOC.' })
  chapterTitle!: string | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Title of the article.' })
  title!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether the article is about conduct that States are to, or may, establish as an offence: UNCAC arts 15 to 25, UNTOC arts 5, 6, 8 and 23.',
  })
  criminalization!: boolean;

  /** Place in the order of the texts: UNCAC before UNTOC, then as numbered. */
  @Property({ type: 'int' })
  position!: number;
}
