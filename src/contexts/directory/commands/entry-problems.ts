import type { EntityManager } from '@mikro-orm/postgresql';
import type { Problem } from '../../../platform/errors.js';
import type { CentralAuthorityEntryInput } from '../central-authority.inputs.js';
import { ConventionProvision } from '../convention-provision.entity.js';
import { Language } from '../language.entity.js';
import type { EntryContents } from './entry-contents.js';

/** What is wrong with an entry beyond the form of its fields: codes and names that the directory does not know. */
export async function entryProblems(
  em: EntityManager,
  input: CentralAuthorityEntryInput,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  if (input.institution === null) {
    problems.push({ field: 'input.entry.institution', message: 'The institution cannot be emptied.' });
  }
  for (const name of ['timeZone', 'urgentContactTimeZone'] as const) {
    const zone = input[name];
    if (zone == null || isTimeZone(zone)) continue;
    problems.push({
      field: `input.entry.${name}`,
      message: 'This is no time zone of the IANA database. Send a name such as "Europe/Zurich".',
    });
  }
  return [
    ...problems,
    ...(await unknownLanguages(em, input, 'acceptedLanguages')),
    ...(await unknownLanguages(em, input, 'urgentContactLanguages')),
    ...(await unknownProvision(em, input)),
  ];
}

/** A contact point for urgent requests is somebody who can be reached: what an entry says of one is whole, or nothing. */
export function contactPointProblems(entry: EntryContents): readonly Problem[] {
  const { urgentContact, urgentContactPhone, urgentContactEmail } = entry;
  if ((urgentContact ?? '').trim() !== '') {
    if (urgentContactPhone !== null || urgentContactEmail !== null) return [];
    const message =
      'A contact point needs a telephone or an e-mail address: give urgentContactEmail too, or this.';
    return [{ field: 'input.entry.urgentContactPhone', message }];
  }
  const { urgentContactHours, urgentContactTimeZone, urgentContactLanguages } = entry;
  const said = [urgentContactPhone, urgentContactEmail, urgentContactHours, urgentContactTimeZone];
  if (said.every((one) => one === null) && urgentContactLanguages.length === 0) return [];
  const message =
    'Say who answers at the contact point; to take the contact point out, empty all that is said of it.';
  return [{ field: 'input.entry.urgentContact', message }];
}

async function unknownLanguages(
  em: EntityManager,
  input: CentralAuthorityEntryInput,
  name: 'acceptedLanguages' | 'urgentContactLanguages',
): Promise<readonly Problem[]> {
  const languages = input[name];
  if (languages == null) return [];
  const known = await em.find(Language, { code: { $in: languages } });
  const codes = new Set(known.map(({ code }) => code));
  return languages.flatMap((code, index) =>
    codes.has(code)
      ? []
      : [
          {
            field: `input.entry.${name}[${String(index)}]`,
            message: `The directory has no language "${code}". Send an ISO 639-1 code such as "fr".`,
          },
        ],
  );
}

async function unknownProvision(
  em: EntityManager,
  { designatedUnder }: CentralAuthorityEntryInput,
): Promise<readonly Problem[]> {
  if (designatedUnder == null) return [];
  if ((await em.findOne(ConventionProvision, { citation: designatedUnder })) !== null) return [];
  return [
    {
      field: 'input.entry.designatedUnder',
      message: 'The directory has no such provision. Cite it as "UNCAC art. 46(13)".',
    },
  ];
}

/** Whether a name stands in the IANA time zone database; an offset such as "+01:00" is no name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
