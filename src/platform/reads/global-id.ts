import { badInput } from '../errors.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id of a record in the API: its type and key, such as `MlaRequest:0199c0de-…` or `State:PH`. */
export function globalId(type: string, key: string): string {
  return `${type}:${key}`;
}

/** Splits an id into type and key. Throws BAD_USER_INPUT naming the field when it has not the form of an id. */
export function parseGlobalId(id: string, field: string): { readonly type: string; readonly key: string } {
  const match = /^([A-Z][A-Za-z]{0,63}):([A-Za-z0-9-]{1,64})$/.exec(id);
  if (match === null) {
    throw badInput([
      { field, message: 'This is not an id. Send an id as the API gave it, such as "Case:0199…".' },
    ]);
  }
  return { type: match[1] as string, key: match[2] as string };
}

/**
 * The key in an id of the type that is expected here.
 * @throws DomainError BAD_USER_INPUT when it is malformed or the id of something else
 */
export function keyOf(id: string, type: string, field: string): string {
  const parsed = parseGlobalId(id, field);
  if (parsed.type !== type) {
    throw badInput([
      { field, message: `This is the id of a ${parsed.type}; the id of a ${type} is needed.` },
    ]);
  }
  return parsed.key;
}

/** Whether a key can stand in a uuid column; a key that cannot names nothing. */
export function isUuid(key: string): boolean {
  return uuid.test(key);
}
