import { Migration } from '@mikro-orm/migrations';

/** Marks that one may write or leave out: accents, the vowel points of Arabic and Hebrew, the Arabic stroke that lengthens a word. */
const marks = String.raw`\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED`;

/** What is not seen: soft hyphens, joiners, marks of direction, variants of a sign, tags. */
const invisible = String.raw`\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\U000E0000-\U000E0FFF`;

/** What stands between words: controls, spaces, punctuation and symbols. */
const between = String.raw`\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609-\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0964\u0965\u0E4F\u0E5A\u0E5B\u104A-\u104F\u1360-\u1368\u17D4-\u17DA\u1800-\u180A\u2010-\u2029\u202F-\u205F\u20A0-\u20CF\u2190-\u2BFF\u2E00-\u2E7F\u3000-\u3004\u3008-\u3020\u3030\u303D\u30A0\u30FB\uFD3E\uFD3F\uFE10-\uFE6F\uFF00-\uFF0F\uFFFC\uFFFD\U0001F000-\U0001FAFF`;

/** What is written without spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese; and Korean, whose words carry endings. */
const unspaced = String.raw`\u0E00-\u0E4E\u0E50-\u0E59\u0E80-\u0EFF\u1000-\u1049\u1050-\u109F\u1100-\u115E\u1161-\u11FF\u1780-\u17D3\u3005-\u3007\u3041-\u309F\u30A1-\u30FA\u30FC-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\U00020000-\U0003FFFF`;

/** Letters that are asked for by others: dotless, barred and final ones, and the digits of Arabic and Persian. */
const letters = ['øłđıςىیکة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'oldiσييكه01234567890123456789'] as const;

/**
 * Search that finds a word however it was typed, in every script: by functions of our own, since the parser of PostgreSQL
 * knows no spelling but the one in the text, takes what looks like a tag for none, and a line of Chinese for one word.
 * They stand here and not with what can be replaced: columns and indexes hold what they gave.
 */
export class SearchInEveryScript extends Migration {
  override up(): void {
    this.addSql('create schema if not exists app');
    for (const text of [searchText, searchVector, searchPhrase, searchQuery]) this.addSql(text);
    for (const [table, column, expression] of vectors) {
      // Neither is there where nothing was searched before; an index goes with its column.
      this.addSql(`alter table "${table}" drop column if exists "${column}"`);
      this.addSql(
        `alter table "${table}" add "${column}" tsvector generated always as (app.search_vector(${expression})) stored`,
      );
    }
    for (const [table, column] of indexed)
      this.addSql(`create index "${table}_${column}" on "${table}" using gin ("${column}")`);
    this.addSql('alter table "mla_request" drop column "search_references"');
    this.addSql('drop function if exists app.requests_by_references(text)');
  }
}

const vectors = [
  ['state', 'search_names', 'array[search_text]'],
  ['case_file', 'search_open', 'array[neutral_title, external_key]'],
  ['case_narrative', 'search_full', 'array[title, cluster, summary, mechanism, remark, subject_names]'],
  ['spontaneous_disclosure', 'search_subject', 'array[sending_reference, receiving_reference, subject]'],
  ['spontaneous_disclosure_content', 'search_content', 'array[information, proceeds]'],
  ['mla_request', 'search_shared', 'array[requesting_reference, requested_reference, purpose]'],
  [
    'mla_request_content',
    'search_content',
    'array[subject_matter, facts, procedure_wished, conducting_authority, conducting_authority_functions, assurances_detail, previous_contacts]',
  ],
  ['mla_request_content', 'search_sought', 'array[assistance_sought]'],
  [
    'mla_request_person',
    'search_person',
    `array[name, location, jsonb_path_query_array(identifiers, '$[*]."value"')::text] || aliases`,
  ],
  [
    'mla_request_item_particulars',
    'search_particulars',
    'array[description, nexus, addressee, questions, institution, account, place, property_description, property_location, dissipation_risk, order_court, order_number, order_extent, notice_to_third_parties] || documents',
  ],
] as const;

const indexed = [
  ['state', 'search_names'],
  ['case_file', 'search_open'],
  ['case_narrative', 'search_full'],
  ['mla_request', 'search_shared'],
  ['mla_request_content', 'search_content'],
  ['mla_request_content', 'search_sought'],
  ['mla_request_person', 'search_person'],
  ['mla_request_item_particulars', 'search_particulars'],
] as const;

/** A text as it is compared: words in one spelling, with one space between them; a run without spaces is one word. */
const searchText = String.raw`create function app.search_text(words text) returns text
  language sql immutable strict parallel safe as $$
  select trim(regexp_replace(regexp_replace(regexp_replace(normalize(
    replace(replace(replace(translate(lower(regexp_replace(normalize(words, NFKD), '[${marks}${invisible}]+', '', 'g')),
      '${letters[0]}', '${letters[1]}'), 'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae'), NFKC),
    '[${between}]+', ' ', 'g'), '[${unspaced}]+', ' \& ', 'g'), ' {2,}', ' ', 'g'))
$$`;

/**
 * Words with their places. Of a run without spaces, every two signs that follow each other, and the first and the last
 * alone. A place beyond 16383 cannot be written: places begin anew, so that words that follow each other are found anywhere.
 * What is longer than PostgreSQL holds is left out from the end on.
 */
const searchVector = String.raw`create function app.search_vector(texts text[]) returns tsvector
  language sql immutable parallel safe as $$
  with words as (
    select left(w, 300) as word, n from string_to_table(
      regexp_replace(app.search_text(array_to_string(texts, ' ')), '[${unspaced}]', '\& \&', 'g'), ' ') with ordinality s (w, n)
    where w <> ''
  ), distinct_words as (
    select word, string_agg((1 + n % 16000)::text, ',' order by n) as places,
      sum(octet_length(word) + 4 + 2 * least(count(*), 255)) over (order by min(n)) as size
    from words group by word
  )
  select coalesce(string_agg(format('''%s'':%s', word, places), ' '), '')::tsvector from distinct_words where size <= 1000000
$$`;

/** Words that follow each other; null where there are none. */
const searchPhrase = String.raw`create function app.search_phrase(words text) returns tsquery
  language plpgsql immutable strict parallel safe as $$
declare
  word text;
  part tsquery;
  phrase tsquery;
  found tsquery;
begin
  foreach word in array string_to_array(app.search_text(words), ' ') loop
    if word ~ '^[${unspaced}]' then
      found := coalesce(found && phrase, phrase, found);
      phrase := null;
      part := case when length(word) = 1 then format('''%s'':*', word) else format('''%s''', left(word, 2)) end::tsquery;
      for place in 2 .. length(word) - 1 loop
        part := tsquery_phrase(part, format('''%s''', substr(word, place, 2))::tsquery);
      end loop;
      found := coalesce(found && part, part);
    else
      part := format('''%s''', left(word, 300))::tsquery;
      phrase := case when phrase is null then part else tsquery_phrase(phrase, part) end;
    end if;
  end loop;
  return coalesce(found && phrase, phrase, found);
end $$`;

/**
 * What a search asks: its words; a quotation, or what holds signs between its parts, in that order; OR between
 * alternatives; a - directly before a word excludes it from what the others find. What only excludes finds nothing, so
 * that there always is a word to look for in an index.
 */
const searchQuery = String.raw`create function app.search_query(words text) returns tsquery
  language plpgsql immutable strict parallel safe as $$
declare
  term record;
  phrase tsquery;
  wanted tsquery;
  excluded tsquery;
  found tsquery := '';
begin
  for term in
    select m[1] is not null as excludes, m[2] is null and lower(m[3]) = 'or' as begins_another, coalesce(m[2], m[3]) as words
    from regexp_matches(regexp_replace(words, '[\u0001-\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g'),
      '(-(?!-))?(?:"([^"]*)"?|([^ "]+))', 'g') m
  loop
    if term.begins_another and not term.excludes then
      found := found || coalesce(wanted && !! excluded, wanted, '');
      wanted := null;
      excluded := null;
      continue;
    end if;
    phrase := app.search_phrase(term.words);
    continue when phrase is null;
    if term.excludes then
      excluded := coalesce(excluded || phrase, phrase);
    else
      wanted := coalesce(wanted && phrase, phrase);
    end if;
  end loop;
  return found || coalesce(wanted && !! excluded, wanted, '');
end $$`;
