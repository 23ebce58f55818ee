import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/reads/planned-field.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AssistanceRequirement } from './assistance-requirement.entity.js';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';

@Resolver(() => CentralAuthorityEntry)
export class CentralAuthorityEntryResolver {
  @FieldResolver(() => [AssistanceRequirement], {
    description:
      'What it requires by type of assistance, in the order of UNCAC art. 46(3); empty if not known.',
  })
  requirements(): never {
    return planned();
  }

  @Query(() => CentralAuthorityEntry, {
    nullable: true,
    description: 'The entry with this id, in force or past; null when there is none.',
  })
  centralAuthorityEntry(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'CentralAuthorityEntry', id);
  }
}
