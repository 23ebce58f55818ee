import type { Operation } from '../../../platform/commands/operation.js';
import { State } from '../../directory/index.js';
import { CaseParty, type PartyEntry } from '../case-party.entity.js';
import type { Case } from '../case.entity.js';

/**
 * Makes a State party of a case, so that its central authority reads the case from then on.
 * @returns whether it was none before
 */
export async function bringIntoCase(
  { em, state, now }: Operation,
  joined: Case,
  newcomer: State,
  entry: PartyEntry,
): Promise<boolean> {
  const key = { case: joined.id, state: newcomer.code };
  if ((await em.findOne(CaseParty, key)) !== null) return false;
  em.persist(
    Object.assign(new CaseParty(), {
      case: joined,
      state: newcomer,
      since: now,
      entry,
      broughtInBy: em.getReference(State, state),
    }),
  );
  return true;
}
