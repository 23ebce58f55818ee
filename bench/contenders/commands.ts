import { plainSchema } from './functions.js';

/**
 * What commands do, written by hand: what the limit and PostGraphile call for one. Each leaves, in one transaction, what
 * Repatria leaves: the rows, the receipt for the idempotency key, and an entry in the hash-chained trail with every
 * value that was written, guarded ones as digests. Row security and the triggers of the tables hold here too.
 */
const helpers = 'bench_helpers';

const openFields = [
  ...['case_id', 'created_at', 'historical', 'id', 'language', 'legal_basis', 'listed_at', 'offences'],
  ...['requested_keeper', 'requested_state', 'requesting_keeper', 'requesting_reference', 'requesting_state'],
  ...['status', 'types', 'updated_at'],
];

const helping: readonly string[] = [
  `create schema if not exists ${helpers}; grant usage on schema ${helpers} to repatria_app`,
  // No viewer reads the key of the digests; Repatria's program has read it before anybody asks.
  `create or replace function ${helpers}.digest_key() returns text language sql stable security definer
     set search_path = public, pg_temp as $$ select key from audit_key $$`,
  // Of a request the fields that whoever sees it may know stand open in the trail, as in Repatria.
  `create or replace function ${helpers}.change(kind text, type text, written jsonb, said jsonb) returns jsonb language sql stable as $$
     select jsonb_build_object('kind', kind, 'type', type, 'key', written ->> 'id', 'fields', jsonb_object_agg(f.key,
       case when type = 'MlaRequest' and f.key = any ('{${openFields.join(',')}}') then f.value
         else jsonb_build_object('digest', encode(sha256(convert_to(k.key || type || f.key || f.value, 'UTF8')), 'hex')) end))
     from jsonb_each(said) f, (select ${helpers}.digest_key() as key) k $$`,
  `create or replace function ${helpers}.created(type text, written jsonb) returns jsonb language sql stable as $$
     select ${helpers}.change('created', type, written, jsonb_strip_nulls(written)
       - '{version,search_content,search_sought,search_person,search_particulars,irregularities}'::text[]) $$`,
  `create or replace function ${helpers}.claimed(named text, key text, given jsonb, subject uuid) returns boolean language plpgsql as $$
     declare digest text := encode(sha256(convert_to((given || jsonb_build_object('onBehalfOf', app.viewer_state()))::text, 'UTF8')), 'hex');
     begin
       insert into command_receipt (viewer_id, idempotency_key, command, input_digest, subject_type, subject_key, received_at)
         values (app.viewer_id(), key, named, digest, 'MlaRequest', subject::text, date_trunc('milliseconds', now()))
         on conflict (viewer_id, idempotency_key) do nothing;
       if found then return true; end if;
       if exists (select from command_receipt r where r.viewer_id = app.viewer_id() and r.idempotency_key = key
           and r.command = named and r.input_digest = digest) then return false; end if;
       raise exception 'This idempotencyKey was used for another command or other input.';
     end $$`,
  `create or replace function ${helpers}.enter(named text, request mla_request, changes jsonb) returns void language sql as $$
     select app.append_audit_event(request.case_id, jsonb_build_object('id', gen_random_uuid(), 'action', named,
       'actor', app.viewer_id(), 'actorRole', app.viewer_role(), 'onBehalfOf', app.viewer_state(), 'reason', null, 'requestId', null,
       'occurredAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'subjectType', 'MlaRequest',
       'subjectKey', request.id, 'details', jsonb_build_object('changes', changes))::text) $$`,
  // Seen, who, when: under lock, in the version that was read, on the requesting State's side.
  `create or replace function ${helpers}.taken(of_request uuid, expected_version int, in_status text) returns mla_request language plpgsql as $$
     declare request mla_request;
     begin
       select * into request from mla_request where id = of_request for update;
       if request.id is null then raise exception 'There is no such request.'; end if;
       if request.version <> expected_version then raise exception 'The request is in version %.', request.version; end if;
       if request.requesting_keeper <> app.central_authority_state() or request.status <> in_status then
         raise exception 'Not possible while the status is %.', request.status; end if;
       return request;
     end $$`,
];

const draft = `create or replace function ${plainSchema}.draft(of_case uuid, to_state text, key text, contents jsonb) returns mla_request language plpgsql as $$
  declare
    request mla_request; content mla_request_content; undivided mla_request_undivided_content; item mla_request_item; particulars mla_request_item_particulars;
    offence mla_request_offence; asked state; changes jsonb[]; number int; given record;
    new_id uuid := gen_random_uuid();
    at timestamptz := date_trunc('milliseconds', now());
    own text := app.central_authority_state();
  begin
    if not ${helpers}.claimed('draftMlaRequest', key, jsonb_build_array(of_case, to_state, contents), new_id) then
      select r.* into request from mla_request r join command_receipt c on c.subject_key = r.id::text
        where c.viewer_id = app.viewer_id() and c.idempotency_key = key;
      return request;
    end if;
    select * into asked from state where code = to_state;
    if asked.kind is distinct from 'STATE' or to_state = own or jsonb_array_length(contents -> 'items') = 0
      or not exists (select from case_file where id = of_case and party_states @> array[own]) then
      raise exception 'Name a case to which the own State is a party, another State, and an item.'; end if;
    insert into mla_reference_counter (state, year, last) values (own, extract(year from at at time zone 'UTC'), 1)
      on conflict (state, year) do update set last = mla_reference_counter.last + 1 returning last into number;
    insert into mla_request (id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper, requesting_reference,
        status, types, item_facts, legal_basis, offences, purpose, language, has_subject_matter, has_conducting_authority,
        has_conducting_authority_functions, has_facts, has_assistance_sought, created_at, listed_at, updated_at)
      select new_id, of_case, own, to_state, own, case when asked.on_repatria_since is null then own else to_state end,
        own || '-MLA-' || extract(year from at at time zone 'UTC') || '-' || lpad(number::text, 5, '0'), 'DRAFT',
        array_agg(i.value ->> 'type' order by i.place), jsonb_agg(jsonb_build_object('position', i.place, 'type', i.value ->> 'type',
          'avenue', null, 'given', '[]'::jsonb) order by i.place), 'UNCAC',
        array(select jsonb_array_elements_text(contents -> 'offences')), contents ->> 'purpose', 'en',
        contents ->> 'subjectMatter' is not null, contents ->> 'conductingAuthority' is not null,
        contents ->> 'conductingAuthorityFunctions' is not null, contents ->> 'facts' is not null, contents ->> 'assistanceSought' is not null,
        at, at, at
      from jsonb_array_elements(contents -> 'items') with ordinality i (value, place)
      returning * into request;
    insert into mla_request_content (id, request_id, case_id, requesting_state, requested_state, subject_matter, conducting_authority,
        conducting_authority_functions, facts)
      values (gen_random_uuid(), new_id, of_case, own, to_state, contents ->> 'subjectMatter', contents ->> 'conductingAuthority',
        contents ->> 'conductingAuthorityFunctions', contents ->> 'facts') returning * into content;
    insert into mla_request_undivided_content (id, request_id, assistance_sought)
      values (gen_random_uuid(), new_id, contents ->> 'assistanceSought') returning * into undivided;
    changes := array[${helpers}.created('MlaRequest', to_jsonb(request)), ${helpers}.created('MlaRequestContent', to_jsonb(content)),
      ${helpers}.created('MlaRequestUndividedContent', to_jsonb(undivided))];
    for given in select o.value, o.place from jsonb_array_elements_text(contents -> 'offences') with ordinality o (value, place) loop
      insert into mla_request_offence (id, request_id, position, citation)
        values (gen_random_uuid(), new_id, given.place, given.value) returning * into offence;
      changes := changes || ${helpers}.created('MlaRequestOffence', to_jsonb(offence));
    end loop;
    for given in select i.value, i.place from jsonb_array_elements(contents -> 'items') with ordinality i (value, place) loop
      insert into mla_request_item (id, request_id, position, type, coercive)
        values (gen_random_uuid(), new_id, given.place, given.value ->> 'type', false) returning * into item;
      insert into mla_request_item_particulars (id, item_id, request_id, case_id, requesting_state, documents)
        values (gen_random_uuid(), item.id, new_id, of_case, own, '{}') returning * into particulars;
      changes := changes || ${helpers}.created('MlaRequestItem', to_jsonb(item))
        || ${helpers}.created('MlaRequestItemParticulars', to_jsonb(particulars));
    end loop;
    perform ${helpers}.enter('draftMlaRequest', request, to_jsonb(changes));
    return request;
  end $$`;

/** A step of a draft: from which status to which, and what becomes of the proposal on the own side. */
const step = (
  name: string,
  command: string,
  from: string,
  to: string,
  checks: string,
  side: string,
): string =>
  `create or replace function ${plainSchema}.${name}(of_request uuid, expected_version int, key text) returns mla_request language plpgsql as $$
  declare
    request mla_request; side mla_request_side;
    at timestamptz := date_trunc('milliseconds', now());
  begin
    if not ${helpers}.claimed('${command}', key, jsonb_build_array(of_request, expected_version), of_request) then
      select * into request from mla_request where id = of_request;
      return request;
    end if;
    request := ${helpers}.taken(of_request, expected_version, '${from}');
    ${checks}
    update mla_request set status = '${to}', updated_at = at, version = version + 1 where id = of_request returning * into request;
    update mla_request_side set ${side} where request_id = of_request and state = app.viewer_state() returning * into side;
    perform ${helpers}.enter('${command}', request, jsonb_build_array(
      ${helpers}.change('changed', 'MlaRequest', to_jsonb(request), jsonb_build_object('status', request.status, 'updated_at', at)),
      ${helpers}.change('changed', 'MlaRequestSide', to_jsonb(side), jsonb_build_object('proposal', side.proposal,
        'proposed_by', side.proposed_by, 'proposed_at', side.proposed_at))));
    return request;
  end $$`;

/** What the Convention asks for; where the requested State asks for more, or persons are named, more would be to do. */
const complete = `if not (request.has_subject_matter and request.has_conducting_authority and request.has_facts and request.has_assistance_sought)
      or request.purpose is null or request.offences = '{}' or request.item_facts = '[]'
      or exists (select from central_authority_entry e where e.jurisdiction = request.requested_state and e.valid_to is null)
      or exists (select from mla_request_person p where p.request_id = of_request and p.is_listed)
      or exists (select from shared_draft d where d.request_id = of_request and not d.is_shared and not d.is_dropped) then
      raise exception 'The request is incomplete.'; end if;`;

/** In the order in which they are run. */
export const commandStatements: readonly string[] = [
  ...helping,
  draft,
  step(
    ...(['propose', 'proposeMlaRequestSubmission', 'DRAFT', 'IN_REVIEW', complete] as const),
    `proposal = 'SUBMISSION', proposed_by = app.viewer_id(), proposed_at = at`,
  ),
  step(
    ...(['take_back', 'returnMlaRequestToDraft', 'IN_REVIEW', 'DRAFT', ''] as const),
    'proposal = null, proposed_by = null, proposed_at = null',
  ),
];
