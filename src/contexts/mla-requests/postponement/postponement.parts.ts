import { FieldResolver, Resolver } from 'type-graphql';
import { definePolicy, seenBy } from '../../../platform/policy/policy.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { defineReads, renamedSide } from '../../../platform/reads/read-model.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { MlaRequest } from '../mla-request.entity.js';
import { party } from '../mla-request.rules.js';
import { MlaRequestPostponement } from './mla-request-postponement.entity.js';
import { PostponementCommandsResolver } from './postponement-commands.resolver.js';

@Resolver(() => MlaRequest)
class MlaRequestPostponementResolver {
  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'When its postponement will be looked at again; null where it is not postponed.',
  })
  postponementReviewOn(): never {
    return planned();
  }
}

/** What postponements of requests bring to the context. */
export const postponement = {
  entities: [MlaRequestPostponement],
  resolvers: [PostponementCommandsResolver, MlaRequestPostponementResolver],
  policies: [
    definePolicy('MlaRequest', {
      fields: seenBy({ see: party, belongsTo: 'requestedState' }, 'postponementReviewOn'),
    }),
  ],
  reads: [
    defineReads('MlaRequest', {
      sides: [
        {
          ...renamedSide('MlaRequestPostponement', 'request', 'id', { reviewOn: 'postponementReviewOn' }),
          where: 'side.ended_at is null',
        },
      ],
    }),
  ],
} as const;
