import { LockMode } from '@mikro-orm/core';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { MlaRequest, momentOf, noteStep } from '../../mla-requests/index.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import type { HandOverEvidenceInput } from '../evidence-item.inputs.js';
import { letterWithEvidence } from '../evidence-letters.js';
import { keepReturnClock } from '../duties.js';
import { next, requireExecution } from './parts.js';

/**
 * A supervisor of the requested State hands over what another person entered (four eyes). From now on each piece is
 * bound to the purposes stated in the request (UNCAC art. 46(19)) and to its conditions (art. 46(26), (29)(b)).
 */
export async function handOverEvidence(operation: Operation, input: HandOverEvidenceInput): Promise<Subject> {
  const items = await takeItems(operation, input.items);
  const { request } = items[0] as EvidenceItem;
  if (items.some((item) => item.request !== request))
    throw badInput([
      { field: 'input.items', message: 'Hand over pieces of one request at a time: these are of several.' },
    ]);
  // Under lock: nobody withdraws or closes the request meanwhile.
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = await operation.em.findOneOrFail(MlaRequest, { id: request.id }, { lockMode });
  requireExecution(operation, found);
  noteStep(operation, found, { letter: letterWithEvidence(items) });
  const handedOverAt = await momentOf(operation, found);
  for (const item of items) {
    item.status = next(operation, item);
    item.allowedPurposes = found.purpose === null ? [] : [found.purpose];
    item.handedOverAt = handedOverAt;
    item.listedAt = operation.now;
  }
  await keepReturnClock(operation, found);
  return { type: 'MlaRequest', key: found.id, chain: found.case.id };
}

/** Under lock in one order, whatever the order in which they were named: two hand-overs wait for each other, and end. */
async function takeItems(operation: Operation, ids: readonly string[]): Promise<EvidenceItem[]> {
  const items: EvidenceItem[] = [];
  for (const id of [...ids].sort()) items.push(await operation.takeUnversioned(EvidenceItem, id));
  return items;
}
