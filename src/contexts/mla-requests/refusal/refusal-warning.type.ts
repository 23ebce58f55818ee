import { Field, Int, ObjectType } from 'type-graphql';

/** What the Convention gives to consider before a refusal is approved; it keeps nobody from approving it. */
@ObjectType({
  description:
    'What the Convention gives to consider before a proposed refusal is approved. It is a warning: the requested State decides.',
})
export class MlaRequestRefusalWarning {
  @Field(() => String, { description: 'The rule of docs/rules.md that warns.' })
  rule!: string;

  @Field(() => String, { description: 'What speaks against the ground.' })
  says!: string;

  @Field(() => String, { description: 'The provision, such as "UNCAC art. 46(9)(b)".' })
  source!: string;

  @Field(() => [Int], { description: 'The places of the items that it is about.' })
  positions!: number[];

  @Field(() => String, { description: 'What to do.' })
  advice!: string;
}
