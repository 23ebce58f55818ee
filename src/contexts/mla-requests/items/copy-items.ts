import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestItemParticulars } from './mla-request-item-particulars.entity.js';
import { MlaRequestItem } from './mla-request-item.entity.js';
import { particularNames } from './particular-names.js';

/**
 * Copies what an earlier request asks for to a draft: the items alone, not what became of them.
 * @returns the copies
 */
export async function copyItems(
  { em }: Operation,
  earlier: MlaRequest,
  request: MlaRequest,
): Promise<readonly MlaRequestItem[]> {
  const particulars = await em.find(
    MlaRequestItemParticulars,
    { request: earlier, item: { isListed: true } },
    { populate: ['item'] },
  );
  const { case: caseFile, requestingState } = request;
  const copies = particulars.map((own) => {
    const { position, type, avenue, coercive } = own.item;
    const item = Object.assign(new MlaRequestItem(), { request, position, type, avenue, coercive });
    const said = Object.fromEntries(particularNames.map((name) => [name, own[name]]));
    const copy = Object.assign(new MlaRequestItemParticulars(), said);
    em.persist([item, Object.assign(copy, { item, request, case: caseFile, requestingState })]);
    return item;
  });
  request.types = [...earlier.types];
  request.itemFacts = [...earlier.itemFacts];
  return copies;
}
