import { FieldResolver, Resolver } from 'type-graphql';
import { definePolicy, seenBy } from '../../../platform/policy/policy.js';
import { both, either, named, recordIs } from '../../../platform/policy/rule.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { defineReads, side } from '../../../platform/reads/read-model.js';
import { centralAuthority, competentAuthority } from '../../access/index.js';
import { ownAssignment } from '../assignment/own-assignment.js';
import { MlaRequestSide } from '../mla-request-side.entity.js';
import { MlaRequestPreparation } from './mla-request-preparation.entity.js';

@Resolver(() => MlaRequestSide)
class MlaRequestPreparationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The reasons of a proposed refusal, of a return, of letting the request lapse, or of declining a condition; null where none are proposed.',
  })
  proposedReasons(): never {
    return planned();
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      'What a request lacks that it is proposed to give back (UNCAC art. 46(15)); null where no return is proposed.',
  })
  proposedMissing(): never {
    return planned();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The answer that is proposed (UNCAC art. 46(16)); null where none is.',
  })
  proposedAnswer(): never {
    return planned();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Which proceeding of the own State stands in the way of execution (UNCAC art. 46(25)); null where none was named.',
  })
  domesticProceeding(): never {
    return planned();
  }
}

/** Auditors follow the process, and who was given a part knows of that part (domain.md 5.1, P5 and P10; 5.3). */
const workingOnTheWhole = named(
  'serving in the central authority, or in a competent authority with the whole request',
  either(
    centralAuthority,
    both(competentAuthority, recordIs('an assignment of the whole request', 'coversAll', true)),
  ),
);

/** What States prepare in their requests brings to the context. */
export const preparation = {
  entities: [MlaRequestPreparation],
  resolvers: [MlaRequestPreparationResolver],
  policies: [
    definePolicy('MlaRequestSide', {
      fields: seenBy(
        workingOnTheWhole,
        'proposedReasons',
        'proposedMissing',
        'proposedAnswer',
        'domesticProceeding',
      ),
    }),
  ],
  reads: [
    defineReads('MlaRequestSide', {
      sides: [
        side(
          'MlaRequestPreparation',
          'side',
          'id',
          'proposedReasons',
          'proposedMissing',
          'proposedAnswer',
          'domesticProceeding',
        ),
        { ...side('MlaRequestAssignment', 'request', 'request', 'coversAll'), where: ownAssignment },
      ],
    }),
  ],
} as const;
