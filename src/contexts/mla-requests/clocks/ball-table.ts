import { BallHolder } from './ball.enums.js';

const { REQUESTING, REQUESTED, EXECUTING, NOBODY } = BallHolder;

/**
 * Whose turn it is, by the status of the request: whoever takes the next step of its life. Nobody's exactly where no such
 * step is left.
 */
export const ballTable: Readonly<Record<string, BallHolder>> = {
  DRAFT: REQUESTING,
  IN_REVIEW: REQUESTING,
  SUBMITTED: REQUESTED,
  DELIVERED: REQUESTED,
  ACKNOWLEDGED: REQUESTED,
  UNDER_EXAMINATION: REQUESTED,
  INFORMATION_REQUESTED: REQUESTING,
  CONDITIONS_PROPOSED: REQUESTING,
  ACCEPTED: REQUESTED,
  ACCEPTED_WITH_CONDITIONS: REQUESTED,
  IN_EXECUTION: EXECUTING,
  PARTLY_EXECUTED: EXECUTING,
  // To hand over what was obtained (46(3), (17)), though the requesting State may close the request without.
  EXECUTED: REQUESTED,
  // To close it, and to say what it got.
  EVIDENCE_TRANSMITTED: REQUESTING,
  // The requested State takes it up again when the ground has gone (46(25)).
  POSTPONED: REQUESTED,
  // The requesting State closes it, or corrects it in a new request; a silence of its own does not change that.
  REFUSED: REQUESTING,
  RETURNED_INCOMPLETE: REQUESTING,
  LAPSED: REQUESTING,
  WITHDRAWN: NOBODY,
  CLOSED: NOBODY,
};

/** Who holds the ball while a request has this status. Throws for a status of which the table says nothing. */
export function holderIn(status: string): BallHolder {
  const holder = ballTable[status];
  if (holder === undefined) throw new Error(`Nothing says whose turn it is while ${status}.`);
  return holder;
}

/** What is looked at of a request to tell whose turn it is. */
interface TurnFacts {
  readonly ballHolder: BallHolder;
  readonly requestingState: { readonly code: string };
  readonly requestedState: { readonly code: string };
}

/** The code of the State whose turn it is; null when it is nobody's. */
export function stateInTurn({ ballHolder, requestingState, requestedState }: TurnFacts): string | null {
  if (ballHolder === NOBODY) return null;
  return (ballHolder === REQUESTING ? requestingState : requestedState).code;
}
