import type { EntityManager } from '@mikro-orm/postgresql';
import { AssistanceRequirement } from '../assistance-requirement.entity.js';
import { AgreementStatus } from '../authority.enums.js';
import { CentralAuthorityContact } from '../central-authority-contact.entity.js';
import type { CentralAuthorityEntry } from '../central-authority-entry.entity.js';
import type { CentralAuthorityEntryInput } from '../central-authority.inputs.js';
import { ConventionProvision } from '../convention-provision.entity.js';

type Given<K extends keyof CentralAuthorityEntryInput> = NonNullable<CentralAuthorityEntryInput[K]>;

/** What an entry says, in the terms of the input: lists and agreements always say something, texts may not. */
export type EntryContents = {
  readonly [K in keyof CentralAuthorityEntryInput]-?: Given<K> extends string
    ? Given<K> extends AgreementStatus
      ? AgreementStatus
      : string | null
    : Given<K>;
};

/** What an entry says of which nothing is known. */
export const emptyContents: EntryContents = {
  institution: null,
  unit: null,
  address: null,
  phone: null,
  fax: null,
  email: null,
  website: null,
  timeZone: null,
  officeHours: null,
  contactPerson: null,
  contactPhone: null,
  contactEmail: null,
  urgentContact: null,
  urgentContactPhone: null,
  urgentContactEmail: null,
  urgentContactLanguages: [],
  urgentContactHours: null,
  urgentContactTimeZone: null,
  acceptedLanguages: [],
  acceptedChannels: [],
  acceptedFormats: null,
  interpolInUrgency: AgreementStatus.UNKNOWN,
  oralInUrgency: AgreementStatus.UNKNOWN,
  urgentProcedure: null,
  functions: [],
  scope: null,
  designatedUnder: null,
  receivingAuthority: null,
  executionRequirements: null,
  requirements: [],
  dualCriminality: null,
  useLimitations: null,
};

/** What an entry says now, with its parts. */
export async function contentsOf(em: EntityManager, entry: CentralAuthorityEntry): Promise<EntryContents> {
  const contact = await em.findOne(CentralAuthorityContact, { entry });
  const requirements = await em.find(AssistanceRequirement, { entry }, { orderBy: { position: 'asc' } });
  const key = entry.designatedUnder?.key;
  const provision = key === undefined ? null : await em.findOne(ConventionProvision, { key });
  const own = Object.fromEntries(
    Object.keys(emptyContents).map((name) => [name, entry[name as keyof CentralAuthorityEntry]]),
  ) as unknown as EntryContents;
  return {
    ...own,
    contactPerson: contact?.contactPerson ?? null,
    contactPhone: contact?.contactPhone ?? null,
    contactEmail: contact?.contactEmail ?? null,
    urgentContactPhone: contact?.urgentContactPhone ?? null,
    urgentContactEmail: contact?.urgentContactEmail ?? null,
    designatedUnder: provision?.citation ?? null,
    requirements: requirements.map(({ type, requirements: text }) => ({ type, requirements: text })),
  };
}

/** What an entry says after an input: what is not given stays, null empties. */
export function amended(before: EntryContents, input: CentralAuthorityEntryInput): EntryContents {
  const given = Object.entries(input as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, unknown] => [name, value ?? emptyContents[name as keyof EntryContents]]);
  return { ...before, ...(Object.fromEntries(given) as Partial<EntryContents>) };
}
