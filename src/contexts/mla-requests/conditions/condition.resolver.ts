import { FieldResolver, ID, Resolver } from 'type-graphql';
import { planned } from '../../../platform/reads/planned-field.js';
import { MlaRequestSide } from '../mla-request-side.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestCondition } from './condition.entity.js';

@Resolver(() => MlaRequest)
export class MlaRequestConditionsResolver {
  @FieldResolver(() => [MlaRequestCondition], {
    nullable: true,
    description:
      'The conditions of assistance (UNCAC art. 46(26)); those that the requested State prepares exist for itself alone until it sends them.',
  })
  conditions(): never {
    return planned();
  }
}

@Resolver(() => MlaRequestSide)
export class ProposedConditionAnswerResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'Id of the condition to which an answer is proposed (UNCAC art. 46(26)); null where none is proposed.',
  })
  proposedConditionId(): never {
    return planned();
  }
}
