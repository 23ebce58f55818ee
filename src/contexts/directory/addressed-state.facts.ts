import type { EntityManager } from '@mikro-orm/postgresql';
import type { AssistanceType } from './assistance-type.js';
import type { AcceptedChannel, AgreementStatus } from './authority.enums.js';
import { UnitedNationsTreaty } from './treaty.enums.js';
import type { GoverningTreatyFacts } from './treaties/treaty.facts.js';

/** The two States of a request, by their codes, and the key of the treaty on which it rests; null for none. */
export interface Addressed {
  readonly requestingState: string;
  readonly requestedState: string;
  readonly treaty: string | null;
}

/** What the directory and the registry of treaties know of the two States of a request, as of now. Days as in 2026-03-31. */
export interface AddressedStateFacts {
  /** Of the requested State's entry in force; all null where it has none. */
  readonly acceptedLanguages: readonly string[] | null;
  readonly acceptedChannels: readonly AcceptedChannel[] | null;
  readonly interpolInUrgency: AgreementStatus | null;
  readonly oralInUrgency: AgreementStatus | null;
  readonly lastVerifiedAt: string | null;
  readonly urgentContact: string | null;
  readonly urgentContactHours: string | null;
  readonly urgentContactLanguages: readonly string[] | null;
  /** The types of assistance for which it says what it requires, and in the same order what. */
  readonly type: readonly AssistanceType[];
  readonly requirements: readonly string[];
  /** Where the requested State is, by its entry and by its calendar; null where neither is known. */
  readonly zoneOfEntry: string | null;
  readonly zoneOfCalendar: string | null;
  /** Of each State by the depositary's list of UNCAC; null where it names it not at all. */
  readonly requestingIsParty: boolean | null;
  readonly requestedIsParty: boolean | null;
  readonly requestingUncacFrom: string | null;
  readonly requestedUncacFrom: string | null;
  /** Who is bound by the treaty, and in the same order from when and until when. */
  readonly treatyParties: readonly string[];
  readonly treatyFrom: readonly (string | null)[];
  readonly treatyUntil: readonly (string | null)[];
  /** The treaties on mutual legal assistance that are recorded of the two States, in force or not. */
  readonly governing: readonly GoverningTreatyFacts[];
}

const facts = `
  select e.accepted_languages as "acceptedLanguages", e.accepted_channels as "acceptedChannels",
    e.interpol_in_urgency as "interpolInUrgency", e.oral_in_urgency as "oralInUrgency", e.last_verified_at::text as "lastVerifiedAt",
    e.urgent_contact as "urgentContact", e.urgent_contact_hours as "urgentContactHours",
    e.urgent_contact_languages as "urgentContactLanguages", e.time_zone as "zoneOfEntry",
    array(select a.type from assistance_requirement a where a.entry_id = e.id order by a.id) as type,
    array(select a.requirements from assistance_requirement a where a.entry_id = e.id order by a.id) as requirements,
    (select c.time_zone from state_calendar c where c.state = asked.requested) as "zoneOfCalendar",
    one.is_party as "requestingIsParty", other.is_party as "requestedIsParty",
    one.in_force_on::text as "requestingUncacFrom", other.in_force_on::text as "requestedUncacFrom",
    array(select p.state from treaty_party p where p.treaty_id = asked.treaty order by p.id) as "treatyParties",
    array(select p.in_force_from::text from treaty_party p where p.treaty_id = asked.treaty order by p.id) as "treatyFrom",
    array(select p.until::text from treaty_party p where p.treaty_id = asked.treaty order by p.id) as "treatyUntil",
    array(select g.treaty from governing_treaty g
      where g.state = asked.requesting and g.other_state = asked.requested order by g.id) as governing
  from (select ?::text as requesting, ?::text as requested, ?::uuid as treaty) asked
  left join central_authority_entry e on e.jurisdiction = asked.requested and e.valid_to is null
  left join treaty_participation one on one.treaty = '${UnitedNationsTreaty.UNCAC}' and one.state = asked.requesting
  left join treaty_participation other on other.treaty = '${UnitedNationsTreaty.UNCAC}' and other.state = asked.requested`;

/** What a request between two States is judged against, in one statement. */
export async function addressedStateFacts(
  em: EntityManager,
  { requestingState, requestedState, treaty }: Addressed,
): Promise<AddressedStateFacts> {
  const [found] = await em.execute<AddressedStateFacts[]>(facts, [requestingState, requestedState, treaty]);
  if (found === undefined) throw new Error('One row is asked for, and none came.');
  return found;
}
