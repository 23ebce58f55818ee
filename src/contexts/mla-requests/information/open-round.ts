import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestInformationRound } from './information-round.entity.js';

/** The question that waits for its answer. Only for commands whose lifecycle lets none through without one. */
export function openRoundOf({ em }: Operation, request: MlaRequest): Promise<MlaRequestInformationRound> {
  return em.findOneOrFail(MlaRequestInformationRound, { request, answeredAt: null });
}
