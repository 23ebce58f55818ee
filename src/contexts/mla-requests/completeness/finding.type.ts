import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** How much a finding weighs. */
export enum FindingSeverity {
  MISSING = 'MISSING',
  WEAK = 'WEAK',
}
registerEnumType(FindingSeverity, {
  name: 'MlaRequestFindingSeverity',
  description: 'How much a finding weighs.',
  valuesConfig: {
    MISSING: { description: 'The Convention asks for it: to send the request without it needs a reason.' },
    WEAK: { description: 'Advice: with it, the request is executed sooner.' },
  },
});

/** What is missing or weak in a request, with paragraph and advice. */
@ObjectType({ description: 'What is missing or weak in a request, with its paragraph and what to do.' })
export class MlaRequestFinding {
  @Field(() => FindingSeverity, { description: 'How much it weighs.' })
  severity!: FindingSeverity;

  @Field(() => String, {
    description:
      'What of the request it is about: a field of its contents, or an item by its place from 1, such as "item 2".',
  })
  subject!: string;

  @Field(() => String, { description: 'What is missing or weak.' })
  says!: string;

  @Field(() => String, { description: 'The provision, such as "UNCAC art. 46(14)".' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The rule of docs/rules.md that asks for it; null for none.',
  })
  rule!: string | null;

  @Field(() => String, { description: 'What to do.' })
  advice!: string;
}
