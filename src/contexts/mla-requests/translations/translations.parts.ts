import { FieldResolver, Resolver } from 'type-graphql';
import { owns, recordIs } from '../../../platform/policy/rule.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { ascending, defineReads, many, one } from '../../../platform/reads/read-model.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestTranslation } from './mla-request-translation.entity.js';
import { MlaRequestTranslator } from './mla-request-translator.entity.js';
import * as policies from './translation.policy.js';

@Resolver(() => MlaRequest)
class MlaRequestTranslationsResolver {
  @FieldResolver(() => [MlaRequestTranslation], {
    nullable: true,
    description: 'The translations that go with the request (UNCAC art. 46(14)).',
  })
  translations(): never {
    return planned();
  }
}

@Resolver(() => MlaRequestTranslation)
class MlaRequestTranslationResolver {
  @FieldResolver(() => MlaRequestTranslator, {
    nullable: true,
    description: 'Who made it: for the State that had it made; null where it was not said.',
  })
  translator(): never {
    return planned();
  }
}

/** What the translations of requests bring to the context. */
export const translations = {
  entities: [MlaRequestTranslation, MlaRequestTranslator],
  resolvers: [MlaRequestTranslationsResolver, MlaRequestTranslationResolver],
  policies: Object.values(policies),
  reads: [
    defineReads('MlaRequest', {
      fields: {
        translations: many(
          'MlaRequestTranslation',
          'request',
          [ascending('position')],
          recordIs('listed', 'isListed', true),
        ),
      },
    }),
    defineReads('MlaRequestTranslation', {
      fields: {
        translator: one(
          'MlaRequestTranslator',
          'id',
          'translation',
          owns('of the own State', 'state', 'state'),
        ),
      },
    }),
    defineReads('MlaRequestTranslator', {}),
  ],
} as const;
