import type { EntityManager } from '@mikro-orm/postgresql';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestPostponement } from './mla-request-postponement.entity.js';

/** The postponement of a request that lasts; null where it is not postponed. */
export const postponementInForce = (
  em: EntityManager,
  request: MlaRequest,
): Promise<MlaRequestPostponement | null> => em.findOne(MlaRequestPostponement, { request, endedAt: null });
