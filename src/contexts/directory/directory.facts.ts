import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../platform/errors.js';
import { CentralAuthorityContact } from './central-authority-contact.entity.js';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';
import { State } from './state.entity.js';

/** The entry now in force of the central authority of a State or territory; null when the directory has none. */
export function currentEntryOf(em: EntityManager, code: string): Promise<CentralAuthorityEntry | null> {
  return em.findOne(CentralAuthorityEntry, { jurisdiction: code, validTo: null });
}

/** The persons whom an entry names; null where it names none, and for whoever is no central authority. */
export function contactOf(
  em: EntityManager,
  entry: CentralAuthorityEntry,
): Promise<CentralAuthorityContact | null> {
  return em.findOne(CentralAuthorityContact, { entry });
}

/** The State with this code, or undefined when the directory has none. */
export async function findState(em: EntityManager, code: string): Promise<State | undefined> {
  return (await em.findOne(State, { code })) ?? undefined;
}

/**
 * The State with this code.
 * @param field the path of the input field that named it, such as `input.requestedState`
 * @throws DomainError BAD_USER_INPUT when the directory has none
 */
export async function requireState(em: EntityManager, code: string, field: string): Promise<State> {
  const state = await findState(em, code);
  if (state === undefined) throw badInput([{ field, message: `The directory has no State ${code}.` }]);
  return state;
}
