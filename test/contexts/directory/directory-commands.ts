import type { Answer } from '../../support/service.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { loadedDirectory } from './loaded-directory.js';

const authorityFields = `id version currentEntry { id version institution unit address phone email website timeZone
  officeHours acceptedLanguages acceptedChannels interpolInUrgency oralInUrgency functions scope dualCriminality
  designatedUnder { citation } validFrom validTo verification verificationSource source lastVerifiedAt lastVerifiedBy
  lastVerifiedFor { code } contactPerson contactPhone contactEmail
  urgentContact urgentContactPhone urgentContactEmail urgentContactLanguages urgentContactHours urgentContactTimeZone
  requirements { type requirements } }
  entries(first: 10) { edges { node { id institution validFrom validTo verification } } totalCount { count } }`;

/** The central authority of a State or territory as a viewer reads it. */
export async function authorityOf(viewer: Viewer, code: string): Promise<Record<string, any>> {
  const { ask } = await loadedDirectory();
  const { data } = await ask(
    viewer,
    `query ($code: CountryCode!) { centralAuthorityFor(code: $code) { ${authorityFields} } }`,
    { code },
  );
  return data?.['centralAuthorityFor'] as Record<string, any>;
}

type CommandName = 'amendCentralAuthority' | 'designateCentralAuthority' | 'verifyCentralAuthorityEntry';

const payloads: Readonly<Record<CommandName, string>> = {
  amendCentralAuthority: `centralAuthority { ${authorityFields} }`,
  designateCentralAuthority: `centralAuthority { state { code } territory { code } ${authorityFields} }`,
  verifyCentralAuthorityEntry:
    'entry { id version verification lastVerifiedAt lastVerifiedBy verificationSource }',
};

/** Gives a command through the schema, as a client does. */
export async function give(viewer: Viewer, command: CommandName, input: object): Promise<Answer> {
  const { ask } = await loadedDirectory();
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  return ask(
    viewer,
    `mutation ($input: ${type}!) { ${command}(input: $input) { replayed ${payloads[command]} } }`,
    { input },
  );
}

/** The problems that a refusal names, by field. */
export function problemsIn({ errors }: Answer): Record<string, string> {
  const found = errors.flatMap(
    ({ extensions }) => (extensions['problems'] ?? []) as { field: string; message: string }[],
  );
  return Object.fromEntries(found.map(({ field, message }) => [field, message]));
}
