import { FieldResolver, Resolver } from 'type-graphql';
import { definePolicy, seenBy } from '../../../platform/policy/policy.js';
import { both } from '../../../platform/policy/rule.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { defineReads, side } from '../../../platform/reads/read-model.js';
import { ofEveryItem } from '../assignment/assignment.rules.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import { authority } from '../mla-request.rules.js';
import { MlaRequestUndividedContent } from './mla-request-undivided-content.entity.js';

@Resolver(() => MlaRequestContent)
class MlaRequestUndividedContentResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The assistance sought, in words (art. 46(15)(d)).',
  })
  assistanceSought(): never {
    return planned();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who agreed for the requested State that it be asked orally or through INTERPOL this once (art. 46(13), (14)): name and office of the person who was spoken to; null where `adHocAgreement` is.',
  })
  adHocAgreementGivenBy(): never {
    return planned();
  }
}

/** What the contents of a request say of the whole of it brings to the context. */
export const undivided = {
  entities: [MlaRequestUndividedContent],
  resolvers: [MlaRequestUndividedContentResolver],
  policies: [
    definePolicy('MlaRequestContent', {
      fields: seenBy(
        { see: both(authority, ofEveryItem), belongsTo: 'requestingState' },
        'assistanceSought',
        'adHocAgreementGivenBy',
      ),
    }),
  ],
  reads: [
    defineReads('MlaRequestContent', {
      sides: [
        side('MlaRequestUndividedContent', 'request', 'request', 'assistanceSought', 'adHocAgreementGivenBy'),
      ],
    }),
  ],
} as const;
