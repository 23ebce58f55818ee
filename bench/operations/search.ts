import type { Operation, Sample } from './operation.js';
import {
  besideColumns,
  besideFields,
  ownColumns,
  ownFields,
  postgraphileBesideFields,
  postgraphileNames,
} from './parts.js';

const page = `{ edges { cursor node { ${ownFields} ${postgraphileBesideFields} } } pageInfo { hasNextPage endCursor } }`;
const words = ({ variables }: Sample): string => variables['words'] as string;

/** Words that few requests hold, as one remembers them of a file; in references and in what the requests say. */
export const search: Operation = {
  name: 'search',
  says: 'requests to a State or from it that hold some words, of which few do',
  asker: 'a State',
  samples: `select json_build_object('words', 'road fund ' || substring(requested_reference from '[0-9]+$')) as variables
    from mla_request where $1 in (requesting_state, requested_state) and is_sent order by md5(id::text) limit $2`,
  repatria: {
    query: `query Search($words: String!) { mlaRequests(first: 50, filter: { search: $words })
      { edges { cursor node { ${ownFields} ${besideFields} } } pageInfo { hasNextPage endCursor } } }`,
    variables: (sample) => ({ words: words(sample) }),
  },
  limit: {
    dependsOnValues: true,
    // Row security bars the index of words to whoever it holds: the owner's function asks it, as Repatria does.
    text: `select coalesce(json_agg(row_to_json(o)), '[]')::text from (
      select ${ownColumns}, ${besideColumns} from mla_request r
      where r.id = any (app.requests_by_whole_words($1))
      order by r.listed_at desc, r.id desc limit 50) o`,
    values: (sample) => [words(sample)],
  },
  natural: {
    query: `query Search($words: String!) { benchPlainSearch(first: 50, words: $words) ${page} }`,
    variables: (sample) => ({ words: words(sample) }),
    names: postgraphileNames,
  },
  tuned: {
    query: `query Search($words: String!) { benchTunedSearch(first: 50, words: $words) ${page} }`,
    variables: (sample) => ({ words: words(sample) }),
    names: postgraphileNames,
  },
};
