import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CountryCode } from '../../platform/scalars.js';
import {
  CentralAuthoritiesArguments,
  CentralAuthorityEntriesArguments,
} from './central-authority.arguments.js';
import { CentralAuthority } from './central-authority.entity.js';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';

const CentralAuthorityConnection = connectionOf(
  'CentralAuthority',
  () => CentralAuthority,
  'central authorities',
);
const CentralAuthorityEntryConnection = connectionOf(
  'CentralAuthorityEntry',
  () => CentralAuthorityEntry,
  'entries of a central authority',
);

@Resolver(() => CentralAuthority)
export class CentralAuthorityResolver {
  @FieldResolver(() => CentralAuthorityEntry, {
    nullable: true,
    description: 'What the directory says of it now.',
  })
  currentEntry(): never {
    return planned();
  }

  @FieldResolver(() => CentralAuthorityEntryConnection, {
    description: 'What the directory said of it, entry by entry; the first is in force now.',
  })
  entries(@Args(() => CentralAuthorityEntriesArguments) _page: CentralAuthorityEntriesArguments): never {
    return planned();
  }

  @Query(() => CentralAuthority, {
    nullable: true,
    description: 'The central authority with this id; null when there is none.',
  })
  centralAuthority(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'CentralAuthority', id);
  }

  @Query(() => CentralAuthority, {
    nullable: true,
    description:
      'The central authority that acts for this State or territory (UNCAC art. 46(13)); null when the directory has none.',
  })
  centralAuthorityFor(
    @Arg('code', () => CountryCode, { description: 'ISO 3166-1 alpha-2 code of the State or territory.' })
    code: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byProperty(info, 'CentralAuthority', 'jurisdiction', code);
  }

  @Query(() => CentralAuthorityConnection, { description: 'Central authorities of States and territories.' })
  centralAuthorities(
    @Args(() => CentralAuthoritiesArguments) _page: CentralAuthoritiesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'CentralAuthority');
  }
}
