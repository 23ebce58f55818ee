import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { searchText } from '../reference/state-names.js';
import { insertMissing } from '../reference/upsert.js';
import {
  AcceptedChannel,
  AgreementStatus,
  AssistanceType,
  AuthorityFunction,
  CompetentAuthorityKind,
  StateKind,
  Verification,
} from '../../src/contexts/directory/index.js';
import { seedDemoCalendars } from './calendars.js';
import { DEMO_AUTHORITIES, DEMO_STATES } from './people.js';

/** Entries of the directory: UUIDs of version 8 (RFC 9562), fixed so that loading them again changes nothing. */
const entryIds = {
  XA: '0000000a-0000-8000-8000-00000000e001',
  XB: '0000000b-0000-8000-8000-00000000e001',
  XC: '0000000c-0000-8000-8000-00000000e001',
  XD: '0000000d-0000-8000-8000-00000000e001',
} as const satisfies Record<keyof typeof DEMO_STATES, string>;

const authorityIds = {
  XA: DEMO_AUTHORITIES.XA_CENTRAL_AUTHORITY,
  XB: DEMO_AUTHORITIES.XB_CENTRAL_AUTHORITY,
  XC: DEMO_AUTHORITIES.XC_CENTRAL_AUTHORITY,
  XD: DEMO_AUTHORITIES.XD_CENTRAL_AUTHORITY,
} as const satisfies Record<keyof typeof DEMO_STATES, string>;

type DemoState = keyof typeof DEMO_STATES;

/** What the directory says of the central authorities, by column. */
const entries: Readonly<Record<DemoState, Readonly<Record<string, unknown>>>> = {
  XA: {
    institution: 'Ministry of Justice of Avaloria (fictitious)',
    unit: 'International cooperation unit',
    phone: '+990 1 555 0100',
    email: 'central-authority@avaloria.example',
    time_zone: 'Africa/Nairobi',
    accepted_languages: ['en', 'fr'],
    accepted_channels: [AcceptedChannel.CENTRAL_AUTHORITY, AcceptedChannel.DIPLOMATIC],
    interpol_in_urgency: AgreementStatus.AGREED,
    oral_in_urgency: AgreementStatus.NOT_AGREED,
    urgent_procedure: 'Telephone first; the written request follows by e-mail the same day.',
    urgent_contact: 'Duty officer, Asset Recovery Office of Avaloria (fictitious)',
    urgent_contact_hours: 'At any hour, every day',
    urgent_contact_time_zone: 'Africa/Nairobi',
    urgent_contact_languages: ['en', 'fr'],
  },
  XB: {
    institution: 'Chancellery of Justice of Belmora (fictitious)',
    unit: 'Letters rogatory',
    phone: '+990 2 555 0100',
    time_zone: 'Asia/Kathmandu',
    accepted_languages: ['en', 'ru'],
    accepted_channels: [AcceptedChannel.CENTRAL_AUTHORITY, AcceptedChannel.DIPLOMATIC],
    accepted_formats: 'On paper, signed and sealed, by courier or by the diplomatic bag.',
    interpol_in_urgency: AgreementStatus.UNKNOWN,
    oral_in_urgency: AgreementStatus.NOT_AGREED,
  },
  XC: {
    institution: 'Federal Office of Justice of Cordonia (fictitious)',
    unit: 'Mutual assistance division',
    phone: '+990 3 555 0100',
    email: 'mutual-assistance@cordonia.example',
    time_zone: 'Europe/Zurich',
    accepted_languages: ['en', 'es'],
    accepted_channels: [AcceptedChannel.CENTRAL_AUTHORITY, AcceptedChannel.INTERPOL, AcceptedChannel.E_CODEX],
    interpol_in_urgency: AgreementStatus.AGREED,
    oral_in_urgency: AgreementStatus.AGREED,
    urgent_procedure: 'Say "urgent" and why in the first line; outside office hours call the duty telephone.',
    urgent_contact: 'Duty prosecutor, Prosecution Service of Cordonia (fictitious)',
    urgent_contact_hours: 'At any hour, every day',
    urgent_contact_time_zone: 'Europe/Zurich',
    urgent_contact_languages: ['en', 'es'],
    dual_criminality: 'Required for coercive measures only (UNCAC art. 46(9)).',
    use_limitations: 'No use in fiscal proceedings without prior consent (UNCAC art. 46(19)).',
  },
  XD: {
    institution: 'Office of the Prosecutor General of Demetria (fictitious)',
    time_zone: 'Asia/Dubai',
    accepted_languages: ['ar', 'en'],
    accepted_channels: [AcceptedChannel.DIPLOMATIC],
    interpol_in_urgency: AgreementStatus.NOT_AGREED,
    oral_in_urgency: AgreementStatus.UNKNOWN,
    urgent_contact: 'Duty desk of the Office of the Prosecutor General of Demetria (fictitious)',
    urgent_contact_hours: 'Sunday to Thursday, 7:00 to 22:00',
    urgent_contact_time_zone: 'Asia/Dubai',
    urgent_contact_languages: ['ar'],
  },
};

const contacts: Readonly<Partial<Record<DemoState, Readonly<Record<string, string>>>>> = {
  XA: {
    contact_person: 'Alda Example (fictitious)',
    contact_phone: '+990 1 555 0101',
    contact_email: 'alda.example@avaloria.example',
    urgent_contact_phone: '+990 1 555 0911',
    urgent_contact_email: 'duty@avaloria.example',
  },
  XC: {
    contact_person: 'Corin Example (fictitious)',
    contact_phone: '+990 3 555 0101',
    contact_email: 'corin.example@cordonia.example',
    urgent_contact_phone: '+990 3 555 0911',
    urgent_contact_email: 'duty@cordonia.example',
  },
  XD: { urgent_contact_phone: '+990 4 555 0911' },
};

/** What each of them requires, by type of assistance. */
const requirements: Readonly<Partial<Record<AssistanceType, string>>> = {
  [AssistanceType.SEARCH_SEIZURE_FREEZING]:
    'Copy of the domestic order, or reasons why it would be given; link between the property and the offence.',
  [AssistanceType.DOCUMENTS_AND_RECORDS]:
    'Bank and number of the account, or facts from which the account can be identified; the period.',
  [AssistanceType.ASSET_RECOVERY]:
    'Legally admissible copy of the order, and a statement that it is final (UNCAC art. 55(3)(b)).',
};

const prosecutionServices = [
  {
    id: DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE,
    state: 'XA',
    name: 'Prosecution Service of Avaloria (fictitious)',
  },
  {
    id: DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE,
    state: 'XC',
    name: 'Prosecution Service of Cordonia (fictitious)',
  },
];

/**
 * The States of the demo world with their central authorities and prosecution services, all of it fictitious. Doing it
 * again changes nothing, and leaves alone what the demo people have changed.
 * @param em of the owner: the service role may not write States
 */
export function seedDemoDirectory(em: EntityManager): Promise<void> {
  return em.transactional(async (transaction) => {
    await insertMissing(transaction, 'state', ['code'], states.map(state));
    await insertMissing(
      transaction,
      'competent_authority',
      ['id'],
      prosecutionServices.map(competentAuthority),
    );
    await insertMissing(transaction, 'central_authority', ['id'], states.map(authority));
    await insertMissing(transaction, 'central_authority_entry', ['id'], states.map(entry));
    await insertMissing(transaction, 'central_authority_contact', ['entry_id'], states.flatMap(contact));
    await insertMissing(
      transaction,
      'assistance_requirement',
      ['entry_id', 'type'],
      states.flatMap(required),
    );
    await seedDemoCalendars(transaction);
  });
}

const states = Object.keys(DEMO_STATES) as DemoState[];
const since = '2026-01-01T00:00:00Z';
/** The demo States that take part in Repatria; Belmora is to be reached on paper. */
const onRepatria: readonly DemoState[] = ['XA', 'XC', 'XD'];
const unverified = { verification: Verification.UNVERIFIED, source: 'Demo world: fictitious' };
const of = (code: DemoState) => ({ state: code, jurisdiction: code });

function state(code: DemoState): Readonly<Record<string, unknown>> {
  const name = DEMO_STATES[code];
  const names = { en: { short: name } };
  return {
    ...unverified,
    code,
    name,
    names,
    other_names: [],
    kind: StateKind.STATE,
    regional_groups: [],
    fictitious: true,
    on_repatria_since: onRepatria.includes(code) ? since : null,
    search_text: searchText(names, [code]),
  };
}

function competentAuthority(one: (typeof prosecutionServices)[number]): Readonly<Record<string, unknown>> {
  return { ...unverified, ...one, kind: CompetentAuthorityKind.PROSECUTION_SERVICE };
}

function authority(code: DemoState): Readonly<Record<string, unknown>> {
  return { ...of(code), id: authorityIds[code], created_at: since, updated_at: since, version: 1 };
}

function entry(code: DemoState): Readonly<Record<string, unknown>> {
  return {
    ...of(code),
    ...unverified,
    id: entryIds[code],
    central_authority_id: authorityIds[code],
    current_for: authorityIds[code],
    valid_from: since,
    address: '1 Example Square (fictitious)',
    website: 'https://example.org/',
    office_hours: 'Monday to Friday, 9:00 to 17:00',
    functions: [AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE, AuthorityFunction.ASSET_RECOVERY],
    designated_under: 'UNCAC-46-13',
    urgent_contact_languages: [],
    version: 1,
    ...entries[code],
  };
}

function contact(code: DemoState): readonly Readonly<Record<string, unknown>>[] {
  const given = contacts[code];
  return given === undefined ? [] : [{ ...of(code), entry_id: entryIds[code], ...given }];
}

function required(code: DemoState): readonly Readonly<Record<string, unknown>>[] {
  return Object.values(AssistanceType).flatMap((type, index) => {
    const text = requirements[type];
    if (text === undefined) return [];
    return [
      { ...of(code), id: uuid(), entry_id: entryIds[code], type, position: index + 1, requirements: text },
    ];
  });
}
