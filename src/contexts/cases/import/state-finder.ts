import type { EntityManager } from '@mikro-orm/postgresql';
import { Currency, State } from '../../directory/index.js';
import type { CodeLists } from './code-lists.js';
import type { StateFinder } from './imported-case.js';

/** The States of the directory, read once: they are few. */
export async function stateFinder(em: EntityManager): Promise<StateFinder> {
  const codes = new Map<string, { readonly code: string; readonly name: string }>();
  for (const state of await em.find(State, {})) {
    codes.set(state.code, state);
    if (state.iso3 !== null) codes.set(state.iso3, state);
  }
  return { byCode: (code) => codes.get(code) };
}

/** The codes against which rows are held: those that the directory knows. */
export async function codeLists(em: EntityManager, now: Date): Promise<CodeLists> {
  const states = await em.find(State, { iso3: { $ne: null } });
  const currencies = await em.find(Currency, {});
  return {
    countries: new Set(states.flatMap(({ iso3 }) => (iso3 === null ? [] : [iso3]))),
    currencies: new Set(currencies.map(({ code }) => code)),
    thisYear: now.getUTCFullYear(),
  };
}
