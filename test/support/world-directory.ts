import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { TestState } from './personas.js';

/** How many States have been written by each owner, and so into its database. */
const made = new WeakMap<pg.Client, number>();

/** How many States an owner has written: the codes of two letters come to an end at 676. */
export const statesMade = (owner: pg.Client): number => made.get(owner) ?? 0;

/** Writes the currencies that tests name, as the owner. */
export async function insertCurrencies(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into currency (code, name, entities, former_entities, withdrawn)
     values ('USD', 'US Dollar', '{}', '{}', false) on conflict do nothing`,
  );
}

/** Writes a State of a test's own, with its authorities, as the owner; it takes part in Repatria if not said otherwise. */
export async function insertState(
  owner: pg.Client,
  { onRepatria = true, oralInUrgency = 'UNKNOWN', interpolInUrgency = 'UNKNOWN' } = {},
): Promise<TestState> {
  const code = nextCode(owner);
  const state = { code, centralAuthority: uuid(), prosecutionService: uuid() };
  await owner.query(
    `insert into state (code, name, names, other_names, kind, regional_groups, fictitious, verification, source, search_text,
       on_repatria_since)
     values ($1, $2, jsonb_build_object('en', $2::text), '{}', 'STATE', '{}', true, 'UNVERIFIED', 'a test', $2, $3)`,
    [code, `State ${code}`, onRepatria ? new Date() : null],
  );
  await owner.query(
    `insert into central_authority (id, state, jurisdiction, created_at, updated_at) values ($1, $2, $2, now(), now())`,
    [state.centralAuthority, code],
  );
  await owner.query(
    `insert into treaty_participation (id, treaty, state, name_in_source, deposited_on, action, in_force_on, is_party, verification, source)
     values ($1, 'UNCAC', $2, $2, '2010-01-01', 'RATIFICATION', '2010-01-31', true, 'UNVERIFIED', 'a test')`,
    [uuid(), code],
  );
  const entry = uuid();
  await owner.query(
    `insert into central_authority_entry
       (id, institution, central_authority_id, state, jurisdiction, current_for, valid_from, accepted_languages,
        accepted_channels, oral_in_urgency, interpol_in_urgency, functions, verification, source, last_verified_at, last_verified_by,
        urgent_contact, urgent_contact_languages)
     values ($1, $2, $3, $4, $4, $3, now(), '{en}', '{INTERPOL}', $5, $6, '{MUTUAL_LEGAL_ASSISTANCE}', 'UNVERIFIED', 'a test',
       now(), 'somebody', 'Duty desk of ' || $4, '{en}')`,
    [entry, `Central authority of ${code}`, state.centralAuthority, code, oralInUrgency, interpolInUrgency],
  );
  await owner.query(
    `insert into central_authority_contact (entry_id, state, jurisdiction, contact_person, contact_phone, contact_email,
       urgent_contact_phone, urgent_contact_email)
     values ($1, $2, $2, 'Somebody', '+000', 'somebody@example.invalid', '+111', 'duty@example.invalid')`,
    [entry, code],
  );
  await insertAuthority(owner, state.code, state.prosecutionService);
  return state;
}

/** Writes one more competent authority of a State, as the owner. */
export async function insertAuthority(owner: pg.Client, code: string, key = uuid()): Promise<string> {
  await owner.query(
    `insert into competent_authority (id, state, name, kind, verification, source)
     values ($1, $2, $3, 'PROSECUTION_SERVICE', 'UNVERIFIED', 'a test')`,
    [key, code, `Authority ${key}`],
  );
  return key;
}

/** Records a treaty on mutual legal assistance of these States, in force without a date, as the owner; its key. */
export async function insertTreaty(
  owner: pg.Client,
  states: readonly TestState[],
  kind = 'BILATERAL',
): Promise<string> {
  const key = uuid();
  await owner.query(
    `with made as (
       insert into treaty (id, name, kind, subjects, governs_mutual_legal_assistance, party_states, verification, source, updated_at)
       values ($1::uuid, 'Treaty ' || $1::uuid, $2, '{MUTUAL_LEGAL_ASSISTANCE}', true, $3, 'UNVERIFIED', 'a test', now()) returning id)
     insert into treaty_party (id, treaty_id, state) select gen_random_uuid(), id, unnest($3::text[]) from made`,
    [key, kind, states.map(({ code }) => code)],
  );
  return key;
}

/** AA, AB and so on in each database, which has none before. */
function nextCode(owner: pg.Client): string {
  const before = statesMade(owner);
  made.set(owner, before + 1);
  return String.fromCharCode(65 + Math.floor(before / 26), 65 + (before % 26));
}
