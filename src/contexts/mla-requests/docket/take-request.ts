import type { Operation } from '../../../platform/commands/operation.js';
import { notFound } from '../../../platform/errors.js';
import { holds } from '../../../platform/policy/rule.js';
import { centralAuthority } from '../../access/index.js';
import { readHourOnPaper } from '../delivery/steps.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestDocket } from './mla-request-docket.entity.js';

/** What is looked at of a docket, beside its version, to tell what may be done with the request. */
export type DocketFacts = Pick<
  MlaRequestDocket,
  'isBound' | 'refusalConsultedFrom' | 'postponementConsultedFrom'
>;

const taken = new WeakMap<MlaRequest, MlaRequestDocket>();

/**
 * Seen, who: a request under lock, as the viewer read it. Whoever follows the docket read its version, which grows with every
 * step of both States; an executing authority read that of the request itself.
 * @throws DomainError NOT_FOUND, CONFLICT (with the version that the viewer may know), FORBIDDEN
 */
export async function takeRequest(
  operation: Operation,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<MlaRequest> {
  const request = await operation.takeUnversioned(MlaRequest, id);
  // Asked once the request is under lock: what was before that may have grown since.
  const docket = await operation.em.findOne(MlaRequestDocket, { request }, { disableIdentityMap: true });
  // Kept from the viewer since the request was found.
  if (docket === null && holds(centralAuthority, operation.viewer, {})) throw notFound('MlaRequest');
  const read = { type: 'MlaRequest', key: request.id, read: expectedVersion };
  operation.requireVersion(read, (docket ?? request).version);
  if (docket !== null) taken.set(request, docket);
  await readHourOnPaper(operation, request);
  return request;
}

/** What the docket of a request says that was taken; nothing of one that was not, or to whoever does not follow it. */
export function docketFacts(request: MlaRequest): DocketFacts {
  const {
    isBound = false,
    refusalConsultedFrom = null,
    postponementConsultedFrom = null,
  } = taken.get(request) ?? {};
  return { isBound, refusalConsultedFrom, postponementConsultedFrom };
}
