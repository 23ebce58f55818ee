import type { EntityManager } from '@mikro-orm/postgresql';
import { Currency, State } from '../../directory/index.js';

/** How currencies are named in a letter: by name and code, such as "euro (EUR)"; one that is not known by its code. */
export async function currencyNames(
  em: EntityManager,
  codes: readonly string[],
): Promise<(code: string) => string> {
  const currencies = await em.find(Currency, { code: { $in: [...codes] } });
  return (code) => {
    const name = currencies.find((one) => one.code === code)?.name;
    return name === undefined ? code : `${name} (${code})`;
  };
}

/** How States are named in a letter; one that is not known by its code. */
export async function stateNames(
  em: EntityManager,
  codes: readonly string[],
): Promise<(code: string) => string> {
  const states = await em.find(State, { code: { $in: [...codes] } });
  return (code) => states.find((one) => one.code === code)?.name ?? code;
}
