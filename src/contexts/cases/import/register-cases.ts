import type { EntityManager } from '@mikro-orm/postgresql';
import { State } from '../../directory/index.js';
import { CaseHandling } from '../case-handling.entity.js';
import { CaseNarrative } from '../case-narrative.entity.js';
import { CaseParty, PartyEntry } from '../case-party.entity.js';
import { Case } from '../case.entity.js';
import { CasePublication } from '../case.enums.js';

/**
 * The cases of a State's own register, by their name there: those that an earlier import left, and new ones, which the
 * State leads and nobody else knows of. New ones are written with the transaction.
 * @param em of the database's owner, in a transaction
 * @param code of the State whose register it is
 */
export async function registerCases(
  em: EntityManager,
  code: string,
  names: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Case>> {
  const wanted = new Map([...new Set(names)].map((name) => [keyOf(code, name), name]));
  const present = await em.find(Case, { externalKey: { $in: [...wanted.keys()] } });
  const found = new Map(present.map((one) => [wanted.get(one.externalKey ?? '') ?? '', one]));
  for (const [externalKey, name] of wanted) {
    if (found.has(name)) continue;
    found.set(name, opened(em, em.getReference(State, code), { externalKey, name, now }));
  }
  return found;
}

const keyOf = (code: string, name: string): string => `register ${code}: ${name}`;

function opened(
  em: EntityManager,
  state: State,
  { externalKey, name, now }: { readonly externalKey: string; readonly name: string; readonly now: Date },
): Case {
  const made = Object.assign(new Case(), {
    externalKey,
    neutralTitle: `Case of the register of ${state.code}`,
    leadState: state,
    partyStates: [state.code],
    uncacOffences: [],
    createdAt: now,
    updatedAt: now,
  });
  em.persist([
    made,
    Object.assign(new CaseNarrative(), { case: made, title: name }),
    Object.assign(new CaseHandling(), { case: made, state, lastAmendedBy: 'import of the register' }),
    Object.assign(new CaseParty(), {
      case: made,
      state,
      since: now,
      entry: PartyEntry.OPENED_THE_CASE,
      broughtInBy: state,
      publicationConsent: CasePublication.FULL,
    }),
  ]);
  return made;
}
