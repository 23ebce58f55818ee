import { defineStates, type Requirement } from '../../../platform/states/states.js';
import type { Sides } from '../delivery/duties.js';
import { MlaRequestItemStatus as S } from '../items/item.enums.js';
import { MlaRequestProposal } from '../mla-request-side.entity.js';
import type { MlaRequestStatus } from '../mla-request.enums.js';
import { consultedOnRefusal } from '../mla-request.requirements.js';
import { mlaRequestStates } from '../mla-request.states.js';

/** The properties of an item, of its request and of the own side at which its lifecycle looks. */
export const mlaRequestItemFacts = [
  'status',
  'position',
  'requestStatus',
  'refusalConsultedFrom',
  'requestingState',
  'requestedState',
  'requestingKeeper',
  'requestedKeeper',
  'proposal',
  'proposedPosition',
] as const;

/** What the lifecycle of an item looks at. */
export interface MlaRequestItemFacts extends Sides {
  status: S;
  readonly position: number;
  readonly requestStatus: MlaRequestStatus;
  readonly refusalConsultedFrom: Date | string | null;
  /** When it is looked at; now if not given. */
  readonly now?: Date;
  /** What waits for approval on the own side; null for those who have none, and where nothing waits. */
  readonly proposal: MlaRequestProposal | null;
  /** Of which item, where it is the refusal of one. */
  readonly proposedPosition: number | null;
}

/** Nothing has been decided of the item. */
export const openItem = [S.REQUESTED, S.IN_EXECUTION] as const;

/** The request stands where the command can be given. */
const inTurn = (command: keyof typeof mlaRequestStates.transitions): Requirement<MlaRequestItemFacts> => {
  const { from, source } = mlaRequestStates.transitions[command];
  return {
    says: `a request that is ${from.join(' or ')}`,
    source,
    isMet: ({ requestStatus }) => from.includes(requestStatus),
  };
};

/** Four eyes: somebody proposed to refuse this very item. */
const proposed: Requirement<MlaRequestItemFacts> = {
  says: 'a proposal to refuse this item',
  source: 'four eyes',
  isMet: ({ proposal, proposedPosition, position }) =>
    proposal === MlaRequestProposal.ITEM_REFUSAL && proposedPosition === position,
};

/** The life of one item of a request, by command. */
export const mlaRequestItemStates = defineStates<S, MlaRequestItemFacts>()(S.REQUESTED, Object.values(S), {
  beginMlaRequestItem: {
    from: openItem,
    to: S.IN_EXECUTION,
    needs: [inTurn('beginMlaRequestItem')],
    source: 'UNCAC art. 46(13), (17)',
  },
  executeMlaRequestItem: {
    from: openItem,
    to: S.EXECUTED,
    needs: [inTurn('executeMlaRequestItem')],
    source: 'UNCAC art. 46(17)',
  },
  markMlaRequestItemNotPossible: {
    from: openItem,
    to: S.NOT_POSSIBLE,
    needs: [inTurn('markMlaRequestItemNotPossible')],
    source: 'UNCAC art. 46(17)',
  },
  proposeMlaRequestItemRefusal: {
    from: openItem,
    needs: [inTurn('proposeMlaRequestItemRefusal')],
    source: 'four eyes',
  },
  refuseMlaRequestItem: {
    from: openItem,
    to: S.REFUSED,
    needs: [inTurn('refuseMlaRequestItem'), proposed, ...consultedOnRefusal],
    source: 'UNCAC art. 46(21), (23)',
  },
  withdrawMlaRequestItem: {
    from: openItem,
    to: S.WITHDRAWN,
    needs: [inTurn('withdrawMlaRequestItem')],
    source: 'UNCAC art. 46(24)',
    rule: 'R13',
  },
});
