import { FieldResolver, Resolver } from 'type-graphql';
import { definePolicy, open } from '../../../platform/policy/policy.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { defineReads, derived, listSide } from '../../../platform/reads/read-model.js';
import type { AssistanceType } from '../../directory/index.js';
import { isOpen } from '../execution/item-steps.js';
import type { MlaRequestItemStatus, RecoveryAvenue } from '../items/item.enums.js';
import type { RefusalGround } from '../mla-request.enums.js';
import { MlaRequestSide } from '../mla-request-side.entity.js';
import { MlaRequestRefusalWarning } from './refusal-warning.type.js';
import { refusalWarnings } from './refusal-warnings.js';

@Resolver(() => MlaRequestSide)
class MlaRequestRefusalResolver {
  @FieldResolver(() => [MlaRequestRefusalWarning], {
    description:
      'What the Convention gives to consider before the proposed refusal is approved (UNCAC art. 46(9), art. 55(7)); empty where no refusal is proposed, or nothing speaks against its grounds.',
  })
  proposalWarnings(): never {
    return planned();
  }
}

/** The own side with what the viewer sees of the items: a list for each property, in one order. */
interface ProposedRefusal {
  readonly proposedGrounds: readonly RefusalGround[];
  readonly proposedPosition: number | null;
  readonly position: readonly number[];
  readonly type: readonly AssistanceType[];
  readonly avenue: readonly (RecoveryAvenue | null)[];
  readonly coercive: readonly boolean[];
  readonly status: readonly MlaRequestItemStatus[];
}

/** The items that would be refused: the one of which it is proposed, or all of which nothing has been decided. */
function wouldBeRefused({ proposedPosition, position, type, avenue, coercive, status }: ProposedRefusal) {
  return position
    .map((place, index) => ({
      position: place,
      type: type[index] as AssistanceType,
      avenue: avenue[index] ?? null,
      coercive: coercive[index] === true,
      status: status[index] as MlaRequestItemStatus,
    }))
    .filter((item) => isOpen(item) && (proposedPosition === null || proposedPosition === item.position))
    .sort((one, other) => one.position - other.position);
}

const ofItems = ['position', 'type', 'avenue', 'coercive', 'status'] as const;

/** What the weighing of a refusal brings to the context. */
export const refusal = {
  resolvers: [MlaRequestRefusalResolver],
  policies: [
    definePolicy('MlaRequestSide', { fields: open('proposalWarnings') }),
    definePolicy('MlaRequestRefusalWarning', {
      fields: open('rule', 'says', 'source', 'positions', 'advice'),
    }),
  ],
  reads: [
    defineReads('MlaRequestSide', {
      sides: [{ ...listSide('MlaRequestItem', 'request', 'request', ...ofItems), where: 'side.is_listed' }],
      fields: {
        proposalWarnings: derived(['proposedGrounds', 'proposedPosition', ...ofItems], (record) => {
          const side = record as unknown as ProposedRefusal;
          return refusalWarnings(side.proposedGrounds, wouldBeRefused(side));
        }),
      },
    }),
  ],
} as const;
