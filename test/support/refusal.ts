import { DomainError } from '../../src/platform/errors.js';

/** What a command was refused with. Throws when it was carried out, or failed in another way. */
export async function refusal(command: Promise<unknown>): Promise<DomainError> {
  try {
    await command;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('The command was carried out.');
}

/** Everything that a client learns from an error. */
export function asClientsSee({
  message,
  extensions,
}: DomainError | { message: string; extensions: object }): object {
  return { message, extensions: { ...extensions } };
}
