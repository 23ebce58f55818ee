import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, incomplete, notFound, type Lack } from '../../../platform/errors.js';
import { globalId, keyOf } from '../../../platform/reads/global-id.js';
import { keepsItself } from '../delivery/duties.js';
import type { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { ExecuteMlaRequestInput, MlaRequestItemResultInput } from './execution.inputs.js';
import { isOpen } from './item-steps.js';

type SaidOfItem = Omit<MlaRequestItemResultInput, 'itemId'>;

/** What came of an item, and what the Convention asks to be said of it and was not. */
export interface ItemResult {
  readonly what: Pick<MlaRequestItem, 'result' | 'procedureFollowed' | 'deviationReason'>;
  readonly irregularities: readonly string[];
}

const asksForDeviation =
  'Another procedure was wished; say why it was not followed: it is followed unless contrary to domestic law, and where possible (UNCAC art. 46(17)).';
const deviationNotSaid = 'why the procedure wished in the request was not followed (UNCAC art. 46(17))';

/** The procedure that the request wishes; empty where it wishes none. */
export async function procedureWished({ em }: Operation, request: MlaRequest): Promise<string> {
  const content = await em.findOne(MlaRequestContent, { request });
  return (content?.procedureWished ?? '').trim();
}

/**
 * What came of an item and by which procedure, as an input says it.
 * @param wished the procedure that the request wishes
 * @param path where in the input it is said
 * @throws DomainError BAD_USER_INPUT for a deviation without a reason, or a reason without a deviation
 */
export function resultOf(request: MlaRequest, wished: string, said: SaidOfItem, path = 'input'): ItemResult {
  const { result, procedureFollowed = null, deviationReason = null } = said;
  const isAnother = wished !== '' && procedureFollowed !== null && procedureFollowed.trim() !== wished;
  // What binds a State that does not take part keeps nobody from entering what it did.
  const irregular = isAnother && (deviationReason ?? '').trim() === '';
  if (irregular && keepsItself(request, 'requested'))
    throw badInput([{ field: `${path}.deviationReason`, message: asksForDeviation }]);
  if (!isAnother && deviationReason !== null)
    throw badInput([
      {
        field: `${path}.deviationReason`,
        message: 'Say which procedure was followed instead of the one wished, or give no reason.',
      },
    ]);
  return {
    what: { result, procedureFollowed, deviationReason },
    irregularities: irregular ? [deviationNotSaid] : [],
  };
}

/**
 * What came of each item that is still open: as `results` says of it, or else the summary, where that is chosen for all others.
 * @param items the items of the request, in their order
 * @throws DomainError BAD_USER_INPUT, NOT_FOUND; INCOMPLETE with the items of which nothing is said
 */
export function resultsOfOpenItems(
  request: MlaRequest,
  wished: string,
  items: readonly MlaRequestItem[],
  { summary, results, summaryIsResult }: ExecuteMlaRequestInput,
): ReadonlyMap<MlaRequestItem, ItemResult> {
  const found = new Map<MlaRequestItem, ItemResult>();
  (results ?? []).forEach((said, index) => {
    const path = `input.results.${String(index)}`;
    const item = openItemNamed(items, said.itemId, `${path}.itemId`);
    found.set(item, resultOf(request, wished, said, path));
  });
  const others = items.filter((item) => isOpen(item) && !found.has(item));
  if (others.length > 0 && summaryIsResult !== true)
    throw incomplete('executeMlaRequest', others.map(lackOf), asksForResults);
  for (const item of others) found.set(item, resultOf(request, wished, { result: summary }));
  return found;
}

const asksForResults =
  'Say in results what came of each of these items, or by summaryIsResult that the summary says it of all; of one that could not be executed say so first (markMlaRequestItemNotPossible).';

function lackOf({ id, position }: MlaRequestItem): Lack & { readonly itemId: string } {
  const missing = `what came of item ${String(position)}`;
  return { missing, source: 'UNCAC art. 46(17), (24)', itemId: globalId('MlaRequestItem', id) };
}

function openItemNamed(items: readonly MlaRequestItem[], id: string, field: string): MlaRequestItem {
  const key = keyOf(id, 'MlaRequestItem', field);
  const item = items.find((one) => one.id === key);
  if (item === undefined) throw notFound('MlaRequestItem');
  if (isOpen(item)) return item;
  const message = `This item is ${item.status}: what became of it has been said. Leave it out.`;
  throw badInput([{ field, message }]);
}
