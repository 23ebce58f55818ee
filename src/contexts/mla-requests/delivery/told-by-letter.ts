import type { Operation } from '../../../platform/commands/operation.js';
import { holdClocks, letClocksRun, takeClocksBack } from '../clocks/clocks-by-letter.js';
import { passHeldTurn, passTurnByLetter, takeTurnBack } from '../clocks/turns.js';
import {
  giveOpportunities,
  holdOpportunities,
  takeOpportunitiesBack,
} from '../consultation/opportunities.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { expectLetter } from './expected-letters.js';
import type { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import type { MlaRequestLetter } from './mla-request-letter.entity.js';
import { failures } from './outcome.js';

/**
 * Says that the other State hears of a step by a letter: what the step sets going for it waits until the letter has left. The
 * letter is put together after everything that follows from the step.
 * @param letterOf gives the letter; null where the step says nothing after all
 */
export function tellByLetter(
  operation: Operation,
  request: MlaRequest,
  letterOf: () => Promise<MlaRequestLetter | null>,
): void {
  expectLetter(request);
  operation.afterwards(() => {
    operation.afterwards(async () => {
      const letter = await letterOf();
      await passHeldTurn(operation, request, letter);
      if (letter === null) return;
      holdClocks(operation, request, letter);
      holdOpportunities(request, letter);
    });
    return Promise.resolve();
  });
}

/** Whether a letter counts as said: it has left, and nothing that was recorded says that it did not arrive. Silence does not. */
export const isUnderWay = ({
  medium,
  recordedOutcome,
}: Pick<MlaRequestDelivery, 'medium' | 'recordedOutcome'>): boolean =>
  medium !== null && (recordedOutcome === null || !failures.includes(recordedOutcome));

/** A letter has left, or is said after all: what waited for it begins, on the day that the operation names. */
export async function letterLeft(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  await letClocksRun(operation, request, letter);
  await passTurnByLetter(operation, request, letter);
  await giveOpportunities(operation, request, letter);
}

/** A letter did not arrive: what had begun with it waits again, as if it had never left. */
export async function letterFailed(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  await takeClocksBack(operation, request, letter);
  await takeTurnBack(operation, request, letter);
  await takeOpportunitiesBack(operation, request, letter);
}
