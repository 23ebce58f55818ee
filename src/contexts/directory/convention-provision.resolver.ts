import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  Info,
  InputType,
  Int,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { ConventionProvision } from './convention-provision.entity.js';
import { ProvisionLevel, UnitedNationsTreaty } from './treaty.enums.js';

enum ConventionProvisionOrder {
  TEXT = 'TEXT',
}
registerEnumType(ConventionProvisionOrder, {
  name: 'ConventionProvisionOrder',
  description: 'In which order provisions are listed.',
  valuesConfig: { TEXT: { description: 'As in the texts: UNCAC, then UNTOC.' } },
});

@InputType({ description: 'Which provisions to list; what is not given does not narrow.' })
class ConventionProvisionFilter {
  @Field(() => [UnitedNationsTreaty], { nullable: true, description: 'Of one of these conventions.' })
  treaty?: UnitedNationsTreaty[];

  @Field(() => [ProvisionLevel], { nullable: true, description: 'Of one of these levels.' })
  level?: ProvisionLevel[];

  @Field(() => [Int], { nullable: true, description: 'Of articles with one of these numbers.' })
  article?: number[];

  @Field(() => [String], { nullable: true, description: 'Of one of these chapters, such as "V".' })
  chapter?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Of articles on offences, or not.' })
  criminalization?: boolean;
}

@ArgsType()
class ConventionProvisionsArguments extends PageArguments {
  @Field(() => ConventionProvisionFilter, { nullable: true, description: 'Which provisions to list.' })
  filter?: ConventionProvisionFilter;

  @Field(() => ConventionProvisionOrder, {
    nullable: true,
    description: 'In which order; as in the texts when not given.',
  })
  orderBy?: ConventionProvisionOrder;
}

const ConventionProvisionConnection = connectionOf(
  'ConventionProvision',
  () => ConventionProvision,
  'provisions of conventions',
);

@Resolver()
export class ConventionProvisionResolver {
  @Query(() => ConventionProvision, {
    nullable: true,
    description: 'The provision cited so; null when the conventions have none.',
  })
  conventionProvision(
    @Arg('citation', () => String, {
      description: 'As the directory cites it, such as "UNCAC art. 46(15)(d)".',
    })
    citation: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byProperty(info, 'ConventionProvision', 'citation', citation);
  }

  @Query(() => ConventionProvisionConnection, {
    description: 'Articles, paragraphs, subparagraphs and items of UNCAC and UNTOC.',
  })
  conventionProvisions(
    @Args(() => ConventionProvisionsArguments) _page: ConventionProvisionsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'ConventionProvision');
  }
}
