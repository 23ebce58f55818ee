import { FieldResolver, Resolver } from 'type-graphql';
import { recordIs } from '../../../platform/policy/rule.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { ascending, defineReads, many } from '../../../platform/reads/read-model.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestOffence } from './mla-request-offence.entity.js';
import { mlaRequestOffencePolicy, mlaRequestOffencesPolicy } from './offence.policy.js';

@Resolver(() => MlaRequest)
class MlaRequestOffencesResolver {
  @FieldResolver(() => [MlaRequestOffence], {
    description: 'The offences with their words and penalties, in the order of the request.',
  })
  offenceDetails(): never {
    return planned();
  }
}

/** What the offences of requests bring to the context. */
export const offences = {
  entities: [MlaRequestOffence],
  resolvers: [MlaRequestOffencesResolver],
  policies: [mlaRequestOffencesPolicy, mlaRequestOffencePolicy],
  reads: [
    defineReads('MlaRequest', {
      fields: {
        offenceDetails: many(
          'MlaRequestOffence',
          'request',
          [ascending('position')],
          recordIs('listed', 'isListed', true),
        ),
      },
    }),
    defineReads('MlaRequestOffence', {}),
  ],
} as const;
