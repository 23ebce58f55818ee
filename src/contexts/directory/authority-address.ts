import { Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

/** How an authority is reached: the part of a directory entry that any office has. */
@ObjectType()
export abstract class AuthorityAddress {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'The institution, such as "Ministry of Justice".' })
  institution!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The unit or office in it; null if not known.' })
  unit: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Postal address; null if not known.' })
  address: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone of the office; null if not known.' })
  phone: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Fax of the office; null if not known.' })
  fax: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'E-mail address of the office; null if not known.' })
  email: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Address on the web; null if not known.' })
  website: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Time zone (IANA), such as "Europe/Zurich", in which the office hours are meant; null if not known.',
  })
  timeZone: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Office hours in words, in its time zone; null if not known.',
  })
  officeHours: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Who answers for asset recovery and urgent requests outside office hours, such as "Duty prosecutor, Asset Recovery Office": an office, no person; null if the directory has no such contact point.',
  })
  urgentContact: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'When the contact point answers, in words, such as "at any hour, every day"; null if not known.',
  })
  urgentContactHours: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Time zone (IANA) in which the hours of the contact point are meant; null if not known, or as for the office.',
  })
  urgentContactTimeZone: string | null = null;

  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  @Field(() => [String], {
    description: 'Languages spoken at the contact point (ISO 639-1); empty if not known.',
  })
  urgentContactLanguages: string[] = [];
}
