import type { EntityManager } from '@mikro-orm/postgresql';
import { State } from '../../directory/index.js';
import type { StateFinder } from './imported-case.js';

/** Reads the directory once; its States are few. */
export async function stateFinder(em: EntityManager): Promise<StateFinder> {
  const states = await em.find(State, {});
  const codes = new Map<string, State>();
  const names = new Map<string, State>();
  for (const state of states) {
    for (const code of [state.code, state.iso3]) if (code !== null) codes.set(code, state);
    for (const name of namesOf(state)) names.set(folded(name), state);
  }
  return { byCode: (code) => codes.get(code), byName: (name) => names.get(folded(name)) };
}

function namesOf(state: State): readonly string[] {
  return [state.name, ...state.otherNames, ...(state.formalName === null ? [] : [state.formalName])];
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLocaleLowerCase('en');
