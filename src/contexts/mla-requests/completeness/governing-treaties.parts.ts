import { FieldResolver, Resolver } from 'type-graphql';
import { definePolicy, open } from '../../../platform/policy/policy.js';
import { globalId } from '../../../platform/reads/global-id.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { defineReads, derived, renamedSide } from '../../../platform/reads/read-model.js';
import { inForceOn, type GoverningTreatyFacts } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { dayOfJudgement, daysOfJudgement } from './day-of-judgement.js';
import { MlaRequestGoverningTreaty, MlaRequestGoverningTreatyRow } from './governing-treaty.entity.js';

@Resolver(() => MlaRequest)
class MlaRequestGoverningTreatiesResolver {
  @FieldResolver(() => [MlaRequestGoverningTreaty], {
    description:
      'The treaties on mutual legal assistance in force between the two States, by name, as far as the registry knows: today, and once the request was sent, on the day on which it was, where the requested State is. They govern it instead of UNCAC art. 46(9)–(29) (art. 46(6), (7), (30)); empty for none.',
  })
  governingTreaties(): never {
    return planned();
  }
}

/** What the treaties that govern a request bring to the context: open as those of the registry, and as who the two States are. */
export const governingTreaties = {
  entities: [MlaRequestGoverningTreatyRow],
  resolvers: [MlaRequestGoverningTreatiesResolver],
  policies: [
    definePolicy('MlaRequest', { fields: open('governingTreaties') }),
    definePolicy('MlaRequestGoverningTreaty', {
      fields: open('id', 'name', 'kind', 'reference', 'verification', 'inForceFrom', 'until'),
    }),
  ],
  reads: [
    defineReads('MlaRequest', {
      sides: [
        {
          ...renamedSide('MlaRequestGoverningTreatyRow', 'request', 'id', { treaty: 'governing' }),
          isList: true,
        },
      ],
      fields: {
        governingTreaties: derived(['governing', ...daysOfJudgement], (record, _viewer, now) =>
          inForceOn(record.governing as readonly GoverningTreatyFacts[], dayOfJudgement(record, now)).map(
            (treaty) => ({ ...treaty, id: globalId('Treaty', treaty.id) }),
          ),
        ),
      },
    }),
  ],
} as const;
