import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequestSide } from '../mla-request-side.entity.js';
import { MlaRequestPreparation } from './mla-request-preparation.entity.js';

/** What the own State prepares on its side of a request; opened at first use. */
export async function preparationOf({ em }: Operation, side: MlaRequestSide): Promise<MlaRequestPreparation> {
  const found = await em.findOne(MlaRequestPreparation, { side });
  if (found !== null) return found;
  const preparation = new MlaRequestPreparation();
  Object.assign(preparation, { side, request: side.request, state: side.state });
  em.persist(preparation);
  return preparation;
}

/** Notes in which words it is proposed to speak, in the place of those that were proposed before. */
export async function prepareWords(
  operation: Operation,
  side: MlaRequestSide,
  words: Partial<Pick<MlaRequestPreparation, 'proposedReasons' | 'proposedMissing' | 'proposedAnswer'>>,
): Promise<void> {
  const preparation = await preparationOf(operation, side);
  Object.assign(preparation, {
    proposedReasons: null,
    proposedMissing: null,
    proposedAnswer: null,
    ...words,
  });
}
