import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';
import { isUnderWay } from './told-by-letter.js';

/**
 * Since when a step of a request counts as said to the other State, where a letter says it: since the first delivery that is under
 * way; null while none is. Undefined where there is no letter, since the other State reads the step here.
 * @param step the command, and the instant at which it was given
 */
export async function saidByLetter(
  { em }: Operation,
  request: Pick<MlaRequest, 'id'>,
  step: { readonly command: string; readonly occurredAt: Date },
): Promise<Date | null | undefined> {
  const letter = await em.findOne(MlaRequestLetter, { request: request.id, event: step });
  if (letter === null) return undefined;
  const sent = (await em.find(MlaRequestDelivery, { letter })).filter(isUnderWay);
  const [first] = sent.map(({ openedAt }) => openedAt).sort((one, other) => Number(one) - Number(other));
  if (first === undefined) return null;
  // A dispatch names a day, which begins before the letter was written on it.
  return first > letter.composedAt ? first : letter.composedAt;
}
