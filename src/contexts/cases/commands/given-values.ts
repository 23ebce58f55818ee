import { badInput } from '../../../platform/errors.js';

/** Of these keys those that the input gives, null included; what was left out stays as it is. */
export function givenValues<T extends object, K extends keyof T & string>(
  input: T,
  ...keys: readonly K[]
): Partial<Pick<T, K>> {
  return Object.fromEntries(
    keys.filter((key) => input[key] !== undefined).map((key) => [key, input[key]]),
  ) as Partial<Pick<T, K>>;
}

/**
 * Refuses null where a value can be changed but not taken away.
 * @throws DomainError BAD_USER_INPUT naming every such key
 */
export function refuseTakingAway<T extends object>(input: T, ...keys: readonly (keyof T & string)[]): void {
  const taken = keys.filter((key) => input[key] === null);
  if (taken.length > 0)
    throw badInput(
      taken.map((key) => ({ field: `input.${key}`, message: 'This can be changed, not taken away.' })),
    );
}
