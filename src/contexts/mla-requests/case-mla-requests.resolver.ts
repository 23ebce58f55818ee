import { Args, FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../platform/reads/planned-field.js';
import { Case } from '../cases/index.js';
import { MlaRequestConnection, MlaRequestsArguments } from './mla-request.arguments.js';

/** What this context shows on a case. */
@Resolver(() => Case)
export class CaseMlaRequestsResolver {
  @FieldResolver(() => MlaRequestConnection, {
    nullable: true,
    description:
      'The requests for mutual legal assistance that serve the case, as far as this viewer may see them.',
  })
  mlaRequests(@Args(() => MlaRequestsArguments) _page: MlaRequestsArguments): never {
    return planned();
  }
}
