import type { EntityManager } from '@mikro-orm/postgresql';
import type { Problem } from '../../../platform/errors.js';
import type { CentralAuthorityEntryInput } from '../central-authority.inputs.js';
import { ConventionProvision } from '../convention-provision.entity.js';
import { Language } from '../language.entity.js';

/** What is wrong with an entry beyond the form of its fields: codes and names that the directory does not know. */
export async function entryProblems(
  em: EntityManager,
  input: CentralAuthorityEntryInput,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  if (input.institution === null) {
    problems.push({ field: 'input.entry.institution', message: 'The institution cannot be emptied.' });
  }
  if (input.timeZone != null && !isTimeZone(input.timeZone)) {
    problems.push({
      field: 'input.entry.timeZone',
      message: 'This is no time zone of the IANA database. Send a name such as "Europe/Zurich".',
    });
  }
  return [...problems, ...(await unknownLanguages(em, input)), ...(await unknownProvision(em, input))];
}

async function unknownLanguages(
  em: EntityManager,
  { acceptedLanguages }: CentralAuthorityEntryInput,
): Promise<readonly Problem[]> {
  if (acceptedLanguages == null) return [];
  const known = await em.find(Language, { code: { $in: acceptedLanguages } });
  const codes = new Set(known.map(({ code }) => code));
  return acceptedLanguages.flatMap((code, index) =>
    codes.has(code)
      ? []
      : [
          {
            field: `input.entry.acceptedLanguages[${String(index)}]`,
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
