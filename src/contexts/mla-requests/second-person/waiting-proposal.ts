import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { globalId } from '../../../platform/reads/global-id.js';
import type { Turn } from '../../../platform/states/states.js';

/** Of a record on which one thing waits at a time: who proposed it, and who looks at it. */
export interface Proposer {
  /** Null where nothing waits; absent where a command looks for it by itself. */
  readonly proposedBy?: string | null;
  readonly viewerId?: string | null;
}

/** Where somebody reads what can be done: nothing is proposed in the place of what waits on the word of somebody else. */
export const freeToPropose: Turn<Proposer> = {
  says: 'nothing waits that somebody else of the own State proposed',
  isMet: ({ proposedBy = null, viewerId }) => proposedBy === null || proposedBy === viewerId,
};

/** Who proposed what waits, and when; null where nothing does. */
interface Waiting {
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
}

/**
 * What waits on the word of somebody else is approved or dropped before something is proposed in its place: nobody's words
 * disappear without somebody having said so (docs/decisions/0011). Whoever proposed it proposes anew what they correct.
 * @param proposal what waits, as its enum has it; null for nothing
 * @param dropWith the command that drops it
 * @param step the record of its own that it has, where it is a step on another; its id is said, since the command asks for it
 * @throws DomainError CONFLICT, with what waits, who proposed it and when
 */
export function requireNothingOfOthers(
  { command, userId }: Pick<Operation, 'command' | 'userId'>,
  { proposedBy, proposedAt }: Waiting,
  proposal: string | null,
  dropWith: string,
  step?: { readonly id: string },
): void {
  if (proposal === null || proposedBy === userId) return;
  const at = proposedAt?.toISOString() ?? null;
  throw new DomainError(
    'CONFLICT',
    `${command} is not possible while ${proposal} waits, which ${String(proposedBy)} proposed at ${String(at)}. Approve it, or drop it with ${dropWith}; then propose anew.`,
    {
      waiting: {
        ...(step && { id: globalId('MlaRequestProposedStep', step.id) }),
        proposal,
        proposedBy,
        proposedAt: at,
      },
      dropWith,
    },
  );
}
