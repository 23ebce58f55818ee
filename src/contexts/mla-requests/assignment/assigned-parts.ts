import type { EntityClass } from '@mikro-orm/core';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { isUuid, keyOf } from '../../../platform/reads/global-id.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { AssignMlaRequestInput } from './assignment.inputs.js';

/** What an assignment of part of a request covers. */
export interface AssignedParts {
  readonly items: readonly MlaRequestItem[];
  readonly persons: readonly MlaRequestPerson[];
}

/**
 * The items and persons of a request that are to be assigned; null for the whole request.
 * @throws DomainError BAD_USER_INPUT naming every item and person that the request has not, and persons without items
 */
export async function assignedParts(
  operation: Operation,
  request: MlaRequest,
  { items, persons }: AssignMlaRequestInput,
): Promise<AssignedParts | null> {
  if (items == null) {
    if (persons == null || persons.length === 0) return null;
    throw badInput([
      { field: 'input.persons', message: 'Name the items for which the authority needs to know of persons.' },
    ]);
  }
  const problems: Problem[] = [];
  const found = {
    items: await listed(operation, MlaRequestItem, request, items, 'items', problems),
    persons: await listed(operation, MlaRequestPerson, request, persons ?? [], 'persons', problems),
  };
  if (problems.length > 0) throw badInput(problems);
  return found;
}

async function listed<T extends { readonly id: string }>(
  { em }: Operation,
  entity: EntityClass<T>,
  request: MlaRequest,
  ids: readonly string[],
  list: string,
  problems: Problem[],
): Promise<readonly T[]> {
  const keys = ids.map((id, index) => keyOf(id, entity.name, `input.${list}[${String(index)}]`));
  const which = { id: { $in: keys.filter(isUuid) }, request: request.id, isListed: true } as never;
  const found = await em.find(entity, which);
  for (const [index, key] of keys.entries())
    if (!found.some(({ id }) => id === key))
      problems.push({
        field: `input.${list}[${String(index)}]`,
        message: 'The request has none with this id.',
      });
  return found;
}
