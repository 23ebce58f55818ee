import type { EntityName } from '@mikro-orm/core';
import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { DeliverySubject } from './delivery.enums.js';
import type { LetterSection } from './letter.js';

/** What a step says in a letter; null where it says nothing yet. */
type Says = (
  operation: Operation,
  request: MlaRequest,
) => readonly LetterSection[] | null | Promise<readonly LetterSection[] | null>;

/** The letter by which a step is told to a State that does not take part in Repatria. */
export interface StepLetter {
  readonly title: string;
  /** What the letter delivers, where it is more than what one State says to the other. */
  readonly subject?: DeliverySubject;
  readonly says: Says;
}

export const said = (...sections: readonly LetterSection[]): readonly LetterSection[] => sections;

/** The record that was made last. */
export function last<T extends object>({ em }: Operation, entity: EntityName<T>, where: object): Promise<T> {
  return em.findOneOrFail(entity, where, { orderBy: { id: 'desc' } as never });
}
