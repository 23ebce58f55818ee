import { DomainError } from '../../src/platform/errors.js';

/** What a command was refused with. Throws when it was carried out, or failed in another way. */
export async function refusal(command: Promise<unknown>): Promise<DomainError> {
  const outcome = await command.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof DomainError) return outcome;
  throw outcome ?? new Error('The command was carried out.');
}

/** Everything that a client learns from an error. */
export function asClientsSee({
  message,
  extensions,
}: DomainError | { message: string; extensions: object }): object {
  return { message, extensions: { ...extensions } };
}
