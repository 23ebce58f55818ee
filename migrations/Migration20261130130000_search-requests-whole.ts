import { Migration } from '@mikro-orm/migrations';

/**
 * The words of a request stand in one table beside it, so that words of a search may stand in different parts of what
 * somebody reads; they leave the row of the request, which every command writes.
 */
export class SearchRequestsWhole extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_search" ("request_id" uuid not null, "shared" tsvector not null, "whole" tsvector not null, primary key ("request_id"))`,
    );
    this.addSql(
      `comment on table "mla_request_search" is 'Words of requests: those that all may read who may search, and those that both central authorities read.'`,
    );
    this.addSql(
      `alter table "mla_request_search" add constraint "mla_request_search_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(wordsOfRequests);
    this.addSql('revoke all on function app.words_of_requests(uuid[]) from public');
    this.addSql(
      `insert into "mla_request_search" ("request_id", "shared", "whole") select w.* from app.words_of_requests(array(select "id" from "mla_request")) w`,
    );
    this.addSql(
      `create index "mla_request_search_shared_index" on "mla_request_search" using gin ("shared")`,
    );
    this.addSql(`create index "mla_request_search_whole_index" on "mla_request_search" using gin ("whole")`);
    for (const index of unused) this.addSql(`drop index "${index}"`);
    for (const name of ['shared_words', 'contents', 'assistance_sought', 'persons', 'particulars'])
      this.addSql(`drop function if exists app.requests_by_${name}(text)`);
    this.addSql('alter table "mla_request" drop column "search_shared"');
  }
}

/** What is left of the parts is compared for authorities, whose requests are few. */
const unused = [
  'mla_request_content_search_content',
  'mla_request_undivided_content_search_sought',
  'mla_request_person_search_person',
  'mla_request_item_particulars_search_particulars',
];

/**
 * Between the parts stands a sign that is no word, and is taken out of the vector again: its place stays, so that what is
 * quoted is found within one part. Of a draft, a person is found by what the case says, which its State reads there, unless
 * another request brought the name, which may be kept from some of those who read this one. Whoever is protected is left out.
 * This stands here and not with what can be replaced, since the table holds what it gave.
 */
const wordsOfRequests = `create function app.words_of_requests(requests uuid[])
  returns table (request_id uuid, shared tsvector, whole tsvector) language sql stable as $$
  select r.id, app.search_vector(said.shared), ts_delete(app.search_vector(said.shared || array[chr(57344),
      c.subject_matter, c.facts, c.procedure_wished, c.conducting_authority, c.conducting_authority_functions, c.assurances_detail,
      c.previous_contacts, chr(57344), u.assistance_sought, chr(57344)]
    || array(
      select array_to_string(array[p.name, p.location, jsonb_path_query_array(p.identifiers, '$[*]."value"')::text] || p.aliases
        || case when not r.is_sent and s.entered_for is null then array[s.name] || s.aliases end || chr(57344), ' ')
      from public.mla_request_person p join public.case_subject s on s.id = p.subject_id
      where p.request_id = r.id and p.is_listed and not s.is_protected order by p.id)
    || array(
      select array_to_string(array[p.description, p.nexus, p.addressee, p.questions, p.institution, p.account, p.place,
        p.property_description, p.property_location, p.dissipation_risk, p.order_court, p.order_number, p.order_extent,
        p.notice_to_third_parties] || p.documents || chr(57344), ' ')
      from public.mla_request_item_particulars p join public.mla_request_item i on i.id = p.item_id
      where i.request_id = r.id and i.is_listed order by i.position)), chr(57344))
  from unnest(requests) key join public.mla_request r on r.id = key
    cross join lateral (select array[r.requesting_reference, r.requested_reference, r.purpose] as shared) said
    left join public.mla_request_content c on c.request_id = r.id
    left join public.mla_request_undivided_content u on u.request_id = r.id
$$`;
