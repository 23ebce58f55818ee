import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CountryCode } from '../../platform/scalars.js';
import { CompetentAuthorityKind } from './authority.enums.js';
import { CompetentAuthority } from './competent-authority.entity.js';

enum CompetentAuthorityOrder {
  NAME = 'NAME',
}
registerEnumType(CompetentAuthorityOrder, {
  name: 'CompetentAuthorityOrder',
  description: 'In which order competent authorities are listed.',
  valuesConfig: { NAME: { description: 'By name.' } },
});

@InputType({ description: 'Which competent authorities to list; what is not given does not narrow.' })
class CompetentAuthorityFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'Of one of these States.' })
  state?: string[];

  @Field(() => [CompetentAuthorityKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: CompetentAuthorityKind[];
}

@ArgsType()
class CompetentAuthoritiesArguments extends PageArguments {
  @Field(() => CompetentAuthorityFilter, { nullable: true, description: 'Which authorities to list.' })
  filter?: CompetentAuthorityFilter;

  @Field(() => CompetentAuthorityOrder, {
    nullable: true,
    description: 'In which order; by name when not given.',
  })
  orderBy?: CompetentAuthorityOrder;
}

const CompetentAuthorityConnection = connectionOf(
  'CompetentAuthority',
  () => CompetentAuthority,
  'competent authorities',
);

@Resolver()
export class CompetentAuthorityResolver {
  @Query(() => CompetentAuthority, {
    nullable: true,
    description: 'The competent authority with this id; null when there is none.',
  })
  competentAuthority(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'CompetentAuthority', id);
  }

  @Query(() => CompetentAuthorityConnection, {
    description: 'Prosecutors, financial intelligence units, courts and offices of States, as far as known.',
  })
  competentAuthorities(
    @Args(() => CompetentAuthoritiesArguments) _page: CompetentAuthoritiesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'CompetentAuthority');
  }
}
