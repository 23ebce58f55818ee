/** How many requests the small State has. */
const smallHas = 20;

/** The beginning of the ten years that the requests fill evenly, so that age and number go together. */
const beginning = `timestamptz '2016-01-01 00:00:00+00'`;

/** When nothing is due. */
const never = `timestamptz '9999-12-31 00:00:00+00'`;

const chosen = (names: readonly string[], salt: number): string =>
  `(array[${names.map((name) => `'${name}'`).join(', ')}])[1 + floor(bench.chance(i, ${String(salt)}) * ${String(names.length)})::int]`;

const types = ['DOCUMENTS_AND_RECORDS', 'TAKING_EVIDENCE', 'SEARCH_SEIZURE_FREEZING', 'SERVICE_OF_DOCUMENTS'];
const decided = ['CLOSED', 'CLOSED', 'EXECUTED', 'EVIDENCE_TRANSMITTED', 'REFUSED', 'WITHDRAWN'];
const open = ['SUBMITTED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION', 'ACCEPTED', 'INFORMATION_REQUESTED'];

/** What fills the tables of cases and requests, in the order in which it is run. */
export function requestStatements(requests: number): readonly string[] {
  const n = String(requests);
  return [
    `create or replace function bench.chance(i bigint, salt bigint) returns float8 language sql immutable
       as $$ select (hashint8extended(i, salt) & 4611686018427387903)::float8 / 4611686018427387904 $$`,
    `create or replace function bench.key(kind text, i bigint) returns uuid language sql immutable
       as $$ select overlay(overlay(md5(kind || i) placing '4' from 13) placing '8' from 17)::uuid $$`,
    `create table bench.place as select code, row_number() over (order by code)::int as place from state where kind = 'STATE'`,
    `create function bench.states() returns int language sql stable as $$ select count(*)::int from bench.place $$`,
    // The first is large, the last is small, those between fall off.
    `create function bench.drawn(i bigint, salt bigint, states int) returns int language sql immutable as $$
       select case when bench.chance(i, salt) < 0.1 then 1
         else 2 + floor(power(bench.chance(i, salt + 100), 2) * (states - 2))::int end $$`,
    `update state set on_repatria_since = ${beginning} - interval '1 day' where kind = 'STATE'`,
    `insert into central_authority (id, state, jurisdiction, created_at, updated_at)
       select bench.key('authority', place), code, code, ${beginning}, ${beginning} from bench.place
       on conflict do nothing`,
    `insert into competent_authority (id, state, name, kind, verification, source)
       select bench.key('office', place), code, 'Prosecution Service of ' || code, 'PROSECUTION_SERVICE', 'UNVERIFIED', 'benchmark'
       from bench.place`,
    `create unlogged table bench.pair as
       select i, one.code as requesting, other.code as requested, one.place as at
       from (
         select i, states,
           case when i <= ${String(smallHas / 2)} then states else bench.drawn(i, 1, states - 1) end as a,
           case when i > ${String(smallHas / 2)} and i <= ${String(smallHas)} then states else bench.drawn(i, 2, states - 1) end as b
         from generate_series(1, ${n}) i, (select count(*)::int as states from bench.place) counted
       ) drawn
       join bench.place one on one.place = a
       join bench.place other on other.place = case when a = b then 1 + (b % (states - 1)) else b end`,
    `insert into case_file (id, neutral_title, status, publication, published_at, lead_state, party_states, assigned_authorities,
         uncac_offences, created_at, updated_at)
       select bench.key('case', i / 10), 'Case ' || i / 10, 'OPEN', case when i % 200 = 0 then 'NEUTRAL' else 'NONE' end,
         case when i % 200 = 0 then ${beginning} end, requesting, array[requesting, requested], '{}', array['ARTICLE_17'],
         ${beginning} + (i::float8 / ${n}) * interval '3650 days', ${beginning} + (i::float8 / ${n}) * interval '3650 days'
       from bench.pair where i % 10 = 0`,
    `insert into case_narrative (case_id, title, summary, subject_names)
       select bench.key('case', i / 10), 'The matter of ' || i / 10, 'Funds of a public body went abroad.', 'Person ' || i / 10
       from bench.pair where i % 10 = 0`,
    `insert into case_party (id, case_id, state, since, entry, brought_in_by)
       select bench.key('party' || side, i), bench.key('case', i / 10), code, ${beginning}, 'OPENED_THE_CASE', requesting
       from bench.pair, lateral (values ('a', requesting), ('b', requested)) sides (side, code) where i % 10 = 0`,
    `create unlogged table bench.request as
       select *, case when fresh then ${chosen(open, 3)} else ${chosen(decided, 4)} end as status, ${chosen(types, 5)} as type
       from (
         select *, ${beginning} + (i::float8 / ${n}) * interval '3650 days' as at_time, i > 0.9 * ${n} as fresh,
           bench.key('request', i) as id, bench.key('case', greatest(1, i / 10)) as case_id
         from bench.pair
       ) timed`,
    `insert into mla_request (id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper, requesting_reference,
         requested_reference, status, is_sent, types, legal_basis, offences, purpose, urgent, urgency_reason, confidential, language,
         has_subject_matter, has_conducting_authority, has_conducting_authority_functions, has_facts, has_assistance_sought,
         item_facts, submitted_at, acknowledged_at, decided_at, executed_at,
         created_at, listed_at, listed_year, updated_at, ball_holder, ball_since, version)
       select id, case_id, requesting, requested, requesting, requested, requesting || '-' || i, 'IN-' || i, status, true,
         array[type], 'UNCAC', array['Bribery of a public official'], 'INVESTIGATION', i % 9 = 0,
         case when i % 9 = 0 then 'The account is being emptied.' end, i % 50 = 0, 'en', true, true, true, true, true, '[]',
         at_time, case when status <> 'SUBMITTED' then at_time + interval '5 days' end,
         case when not fresh then at_time + interval '60 days' end,
         case when status in ('CLOSED', 'EXECUTED', 'EVIDENCE_TRANSMITTED') then at_time + interval '120 days' end,
         at_time, at_time, extract(year from at_time at time zone 'UTC'), at_time + interval '6 days',
         case when fresh then case status when 'INFORMATION_REQUESTED' then 'REQUESTING' else 'REQUESTED' end else 'NOBODY' end,
         at_time, 4
       from bench.request`,
    `insert into mla_request_content (id, request_id, case_id, requesting_state, requested_state, is_sent, subject_matter, conducting_authority,
         conducting_authority_functions, facts)
       select bench.key('content', i), id, case_id, requesting, requested, true, 'Transfers of the road fund, file ' || i, 'Prosecution service of ' || requesting,
         'Investigates and prosecutes corruption',
         'Between 2014 and 2016 the director of the road fund moved ' || (1 + i % 97) || ' million through ' || (1 + i % 13) || ' accounts.'
       from bench.request`,
    `insert into mla_request_undivided_content (id, request_id, assistance_sought)
       select bench.key('undivided', i), id, 'Records of account ' || i || ' at the bank of ' || requested from bench.request`,
    `insert into mla_request_item (id, request_id, position, type, coercive, status)
       select bench.key('item' || place, i), id, place, type, place = 1, case when fresh then 'REQUESTED' else 'EXECUTED' end
       from bench.request, generate_series(1, 2) place where place = 1 or i % 3 = 0`,
    `insert into mla_request_side (id, request_id, state, internal_step, assignee, proposed_grounds)
       select bench.key('side' || side, i), id, code, 'Step ' || side || ' of ' || i, 'officer-' || (i % 7), '{}'
       from bench.request, lateral (values ('a', requesting), ('b', requested)) sides (side, code)`,
    `insert into mla_request_event (id, request_id, command, status, by_state, occurred_at)
       select bench.key('event' || place, i), id, command, after, case by_requesting when true then requesting else requested end,
         at_time + place * interval '2 days'
       from bench.request, lateral (values (1, 'submitMlaRequest', 'SUBMITTED', true), (2, 'acknowledgeMlaRequest', 'ACKNOWLEDGED', false),
         (3, 'examineMlaRequest', 'UNDER_EXAMINATION', false), (4, 'acceptMlaRequest', status, false)) steps (place, command, after, by_requesting)`,
    // One in fifty is talked about at length: a file of many pages.
    `insert into mla_request_event (id, request_id, command, status, by_state, occurred_at)
       select bench.key('talk' || place || 'of', i), id, 'sayInMlaRequestConsultation', status,
         case when place % 2 = 0 then requesting else requested end, at_time + interval '10 days' + place * interval '5 hours'
       from bench.request, generate_series(1, 20) place where i % 50 = 7`,
    // Drafts of the States that are neither large nor small: five at most of each, in cases that it leads, whole as they stand.
    `create unlogged table bench.draft as
       select bench.key('draft' || nth || 'of', place) as id, * from (
         select f.id as case_id, f.lead_state as requesting, p.place, row_number() over (partition by p.place order by f.id) as nth,
           (select s from unnest(f.party_states) s where s <> f.lead_state) as requested
         from case_file f join bench.place p on p.code = f.lead_state where p.place between 11 and 50
       ) led where nth <= 5`,
    `insert into mla_request (id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper, requesting_reference,
         status, types, legal_basis, offences, purpose, language, has_subject_matter, has_conducting_authority,
         has_conducting_authority_functions, has_facts, has_assistance_sought, item_facts,
         created_at, listed_at, listed_year, updated_at)
       select id, case_id, requesting, requested, requesting, requested, requesting || '-D' || nth, 'DRAFT', '{TAKING_EVIDENCE}',
         'UNCAC', '{Bribery of a public official}', 'INVESTIGATION', 'en', true, true, true, true, true,
         '[{"position": 1, "type": "TAKING_EVIDENCE", "avenue": null, "given": []}]', beginning, beginning, extract(year from beginning at time zone 'UTC'), beginning
       from bench.draft, (select ${beginning} + interval '3650 days' as beginning) dated`,
    `insert into mla_request_content (id, request_id, case_id, requesting_state, requested_state, subject_matter, conducting_authority,
         conducting_authority_functions, facts)
       select bench.key('draftcontent' || nth || 'of', place), id, case_id, requesting, requested, 'Transfers of the port authority',
         'Prosecution service of ' || requesting, 'Investigates and prosecutes corruption',
         'The director of the port authority moved funds abroad.' from bench.draft`,
    `insert into mla_request_undivided_content (id, request_id, assistance_sought)
       select bench.key('draftundivided' || nth || 'of', place), id, 'Statements of two employees of the bank' from bench.draft`,
    `insert into mla_request_item (id, request_id, position, type, coercive)
       select bench.key('draftitem' || nth || 'of', place), id, 1, 'TAKING_EVIDENCE', false from bench.draft`,
    `insert into mla_request_side (id, request_id, state, internal_step, assignee, proposed_grounds)
       select bench.key('draftside' || nth || 'of', place), id, requesting, 'In preparation', 'officer-1', '{}' from bench.draft`,
    `insert into mla_request_clock (id, request_id, kind, state, amount, unit, source, time_zone, is_default_calendar, started_at,
         first_due_at, due_at, is_running)
       select bench.key('clock', i), id, 'DECISION', requested, 30, 'CALENDAR_DAYS', 'benchmark', 'UTC', true, at_time,
         at_time + interval '30 days', at_time + interval '30 days' + bench.chance(i, 6) * interval '300 days', true
       from bench.request where fresh`,
    `insert into mla_request_ball (id, request_id, holder, held_from)
       select bench.key('ball', i), id, 'REQUESTED', at_time from bench.request where fresh`,
    `insert into mla_request_docket (request_id, version, versioned_in, updated_at, next_due_at, answer_due_at, letters_wait_since,
         delivery_fails_at, retrieval_fails_at, requesting_state, requested_state, requesting_keeper, requested_keeper, is_sent, ball_holder, listed_at)
       select r.id, r.version, pg_current_xact_id(), r.updated_at, coalesce(c.due_at, ${never}), ${never}, ${never},
         ${never}, ${never}, r.requesting_state, r.requested_state, r.requesting_keeper, r.requested_keeper, r.is_sent, r.ball_holder, r.listed_at
       from mla_request r left join mla_request_clock c on c.request_id = r.id and c.is_running`,
    `insert into mla_request_search (request_id, shared, whole)
       select w.* from app.words_of_requests(array(select id from mla_request)) w`,
    // StAR may look into every fifth case, by a grant of every State that asks something there; of these grants a
    // quarter was revoked, and a quarter has run out.
    `insert into case_grant (id, case_id, state, purpose, granted_at, expires_at, revoked_at, version)
       select bench.key('grant' || requesting, min(i)), case_id, requesting, 'benchmark', now() - interval '20 days',
         now() + case min(i) / 50 % 4 when 1 then interval '-1 day' else interval '340 days' end,
         case min(i) / 50 % 4 when 2 then now() - interval '2 days' end, 1
       from bench.request where (i / 10) % 5 = 0 group by case_id, requesting`,
    `drop table bench.pair, bench.draft`,
  ];
}
