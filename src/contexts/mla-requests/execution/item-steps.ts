import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError, notFound } from '../../../platform/errors.js';
import { holds } from '../../../platform/policy/rule.js';
import { competentAuthority } from '../../access/index.js';
import { CompetentAuthority } from '../../directory/index.js';
import { MlaRequestAssignmentPart } from '../assignment/mla-request-assignment-part.entity.js';
import type { Sides } from '../delivery/duties.js';
import { momentOf } from '../delivery/steps.js';
import { move } from '../commands/parts.js';
import { dropProposal } from '../commands/proposals.js';
import { MlaRequestItemStatus } from '../items/item.enums.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequestAssignment } from '../mla-request-assignment.entity.js';
import { docketFacts } from '../docket/take-request.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestProposal, MlaRequestSide } from '../mla-request-side.entity.js';
import { MlaRequestStatus } from '../mla-request.enums.js';
import { mlaRequestItemStates, openItem } from './mla-request-item.states.js';

type ItemCommand = (typeof mlaRequestItemStates.commands)[number];

/** An item of a request, with the status to which the command leads it and the other items of the request. */
export interface ItemInHand {
  readonly item: MlaRequestItem;
  readonly status: MlaRequestItemStatus;
  readonly others: readonly { readonly status: MlaRequestItemStatus }[];
}

/**
 * Takes an item of a request and checks its lifecycle.
 * @param side the own side, for commands that approve what waits there
 * @throws DomainError BAD_USER_INPUT, NOT_FOUND, INVALID_TRANSITION
 */
export async function takeItem(
  operation: Operation,
  request: MlaRequest,
  id: string,
  side?: MlaRequestSide,
): Promise<ItemInHand> {
  const item = await operation.refer(MlaRequestItem, id, 'input.itemId');
  if (item.request.id !== request.id || !item.isListed) throw notFound('MlaRequestItem');
  if (holds(competentAuthority, operation.viewer, {})) await requireAssigned(operation, item);
  const { status: standing, position } = item;
  const { proposal = null, proposedPosition = null } = side ?? {};
  const facts = {
    ...{ status: standing, position, requestStatus: request.status, now: operation.now },
    ...{ proposal, proposedPosition, refusalConsultedFrom: docketFacts(request).refusalConsultedFrom },
    ...sidesOf(request),
  };
  const status = mlaRequestItemStates.next(facts, operation.command as ItemCommand);
  // An executing authority sees the items that were assigned to it; the request follows all of them.
  const others = await operation.em.execute<{ readonly status: MlaRequestItemStatus }[]>(
    'select status from app.item_standing where request_id = ? and id <> ?',
    [request.id, item.id],
  );
  return { item, status, others };
}

/**
 * An executing authority acts on the items assigned to it alone; others do not exist for it (UNCAC art. 46(13)).
 * @throws DomainError NOT_FOUND
 */
async function requireAssigned({ em, state, viewer }: Operation, item: MlaRequestItem): Promise<void> {
  const { request } = item;
  const authority = { id: viewer.authorityId ?? '' };
  const assignment = await em.findOne(MlaRequestAssignment, {
    ...{ request, authority, state: { code: state }, endedAt: null },
  });
  if (assignment?.coversAll === true) return;
  if (assignment !== null && (await em.findOne(MlaRequestAssignmentPart, { assignment, item })) !== null)
    return;
  throw notFound('MlaRequestItem');
}

function sidesOf({ requestingState, requestedState, requestingKeeper, requestedKeeper }: MlaRequest): Sides {
  return { requestingState, requestedState, requestingKeeper, requestedKeeper };
}

/** Whether an item waits to be executed, or is being executed. */
export function isOpen({ status }: { readonly status: MlaRequestItemStatus }): boolean {
  return openItem.some((one) => one === status);
}

/** Where a request stands by its items: executed once nothing is open and something was executed. */
export function statusByItems(items: readonly { readonly status: MlaRequestItemStatus }[]): MlaRequestStatus {
  if (!items.some(({ status }) => status === MlaRequestItemStatus.EXECUTED))
    return MlaRequestStatus.IN_EXECUTION;
  return items.some(isOpen) ? MlaRequestStatus.PARTLY_EXECUTED : MlaRequestStatus.EXECUTED;
}

/**
 * Says what became of an item; the request follows its items, and both States see the step.
 * @param side the own side, for a refusal that somebody else proposed
 * @param irregularities what the Convention asks for such a step and was not kept
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE
 */
export async function settleItem(
  operation: Operation,
  request: MlaRequest,
  { item, status, others }: ItemInHand,
  what: Partial<MlaRequestItem>,
  side?: MlaRequestSide,
  irregularities: readonly string[] = [],
): Promise<void> {
  const after = statusByItems([...others, { status }]);
  move(operation, request, { side, found: after, irregularities, isTold: true, item });
  Object.assign(item, { ...what, ...executedBy(operation), status });
  if (after === MlaRequestStatus.EXECUTED) request.executedAt = await momentOf(operation, request);
  if (side === undefined) await dropOvertaken(operation, request, item);
}

/** An executing authority does itself what it says was done. */
function executedBy({ em, viewer }: Operation): Partial<MlaRequestItem> {
  if (!holds(competentAuthority, viewer, {}) || viewer.authorityId === null) return {};
  return { executingAuthority: em.getReference(CompetentAuthority, viewer.authorityId) };
}

/** What waits for approval falls away where the step has overtaken it. */
async function dropOvertaken(operation: Operation, request: MlaRequest, item: MlaRequestItem): Promise<void> {
  const side = await operation.em.findOne(MlaRequestSide, { request, state: { code: operation.state } });
  if (side?.proposal == null) return;
  const { PARTLY_EXECUTED, EXECUTED } = MlaRequestStatus;
  const isOver =
    request.status === EXECUTED ||
    (side.proposal === MlaRequestProposal.REFUSAL && request.status === PARTLY_EXECUTED) ||
    (side.proposedPosition === item.position && !isOpen(item));
  if (isOver) await dropProposal(operation, request, side);
}

/**
 * A refusal of everything is a refusal of the request.
 * @throws DomainError CONFLICT when nothing else is open or was executed
 */
export function requireRemainder(others: ItemInHand['others']): void {
  if (others.some((one) => isOpen(one) || one.status === MlaRequestItemStatus.EXECUTED)) return;
  throw new DomainError(
    'CONFLICT',
    'With this item nothing of the request would be executed. Refuse the request as a whole (proposeMlaRequestRefusal).',
    { field: 'input.itemId' },
  );
}
