import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, CountryCode } from '../../../platform/scalars.js';
import { SubjectKind } from '../../cases/index.js';
import { AssistanceType } from '../../directory/index.js';
import { EnclosureKind } from '../enclosures/enclosure.enums.js';
import { RecoveryAvenue } from '../items/item.enums.js';
import { MlaRequestPersonIdentifier } from '../mla-request-person.entity.js';

@ObjectType({ description: 'An offence as a shared draft names it.' })
export class SharedDraftOffence {
  @Field(() => String, { description: 'Citation, such as "UNCAC art. 17" or of domestic law.' })
  citation!: string;

  @Field(() => String, { nullable: true, description: 'What the offence is called; null if not given.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'The provision in its words; null if not given.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'The penalty provided; null if not given.' })
  penalty!: string | null;
}

@ObjectType({ description: 'A particular of an item as a shared draft gives it.' })
export class SharedDraftParticular {
  @Field(() => String, {
    description: 'Which, by the name of its field in MlaRequestItemParticulars, such as "institution".',
  })
  name!: string;

  @Field(() => [String], {
    description:
      'What it says: one text, or one for each entry of a list; days as ISO 8601, yes and no as true and false.',
  })
  values!: string[];
}

@ObjectType({ description: 'One thing that a shared draft would ask for (UNCAC art. 46(3)).' })
export class SharedDraftItem {
  @Field(() => Int, { description: 'Its place in the draft, from 1.' })
  position!: number;

  @Field(() => AssistanceType, { description: 'Which of the eleven types.' })
  type!: AssistanceType;

  @Field(() => RecoveryAvenue, {
    nullable: true,
    description: 'By which way of art. 55 the recovery of assets would be sought; null where it is not.',
  })
  avenue!: RecoveryAvenue | null;

  @Field(() => Boolean, { description: 'Whether it could be executed by compulsion only (art. 46(9)(b)).' })
  coercive!: boolean;

  @Field(() => [SharedDraftParticular], { description: 'The particulars that were given.' })
  particulars!: SharedDraftParticular[];
}

@ObjectType({ description: 'A person or entity as a shared draft names it (UNCAC art. 46(15)(e)).' })
export class SharedDraftPerson {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [String], { description: 'Other names.' })
  aliases!: string[];

  @Field(() => SubjectKind, { description: 'A human being or an entity.' })
  kind!: SubjectKind;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Nationality, or State of registration; null if unknown.',
  })
  nationality!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of birth or foundation; null if unknown.' })
  bornOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the person lives, stays or is seated; null if unknown.',
  })
  location!: string | null;

  @Field(() => [MlaRequestPersonIdentifier], { description: 'Numbers and codes.' })
  identifiers!: MlaRequestPersonIdentifier[];
}

@ObjectType({
  description:
    'A paper or file that would go with the request, as a shared draft names it (UNCAC art. 46(14), art. 55(3)).',
})
export class SharedDraftEnclosure {
  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => EnclosureKind, { description: 'In which form it would go.' })
  kind!: EnclosureKind;

  @Field(() => Int, {
    nullable: true,
    description: 'With which item, by its place from 1; null where it would go with the whole request.',
  })
  item!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'In which language it is (ISO 639-1); null for none or several.',
  })
  language!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pages it has; null if not given.' })
  pages!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file, in small hexadecimal digits; null where none was given.',
  })
  digest!: string | null;
}
