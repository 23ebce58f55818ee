import type { EntityClass } from '@mikro-orm/core';
import { hasBegun } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, notFound } from '../../../platform/errors.js';
import { isUuid } from '../../../platform/reads/global-id.js';
import type { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';

interface Part {
  readonly id: string;
  readonly disclosure: SpontaneousDisclosure;
}

/**
 * The part of a disclosure that has this id.
 * @throws DomainError NOT_FOUND when the disclosure has none
 */
export async function partOf<T extends Part>(
  { em }: Operation,
  entity: EntityClass<T>,
  id: string,
  disclosure: SpontaneousDisclosure,
): Promise<T> {
  const which = { id, disclosure: disclosure.id } as never;
  const found = isUuid(id) ? await em.findOne(entity, which) : null;
  if (found === null) throw notFound(entity.name);
  return found;
}

/** @throws DomainError BAD_USER_INPUT when the day is still to come */
export function requirePast(operation: Operation, day: string, field: string): void {
  if (!hasBegun(day, operation.now)) throw badInput([{ field, message: 'This day is still to come.' }]);
}
