import type { AssistanceType } from '../../directory/index.js';
import type { RecoveryAvenue } from './item.enums.js';
import { particularNames, type ParticularName } from './particular-names.js';

/**
 * What an item asks and which particulars it gives, without what they say: for the lifecycle and the judgement of
 * completeness, which must not depend on who may read the particulars.
 */
export interface ItemFacts {
  readonly position: number;
  readonly type: AssistanceType;
  readonly avenue: RecoveryAvenue | null;
  /** The particulars that say something; a statement that is denied counts as not given. */
  readonly given: readonly ParticularName[];
}

/** The facts of an item and its particulars. */
export function factsOfItem(
  item: Omit<ItemFacts, 'given'>,
  particulars: Readonly<Record<ParticularName, unknown>>,
): ItemFacts {
  const { position, type, avenue } = item;
  return {
    position,
    type,
    avenue,
    given: particularNames.filter((name) => saysSomething(particulars[name])),
  };
}

function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(saysSomething);
  return value === true;
}
