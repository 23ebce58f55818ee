import { freshKey, lastVersion, type Asked, type Operation, type Sample } from './operation.js';

/** The entry in the trail under a receipt: who, what, and how many values of which records. */
const entry = `(select json_build_object('action', a.action, 'actor', a.actor, 'role', a.actor_role, 'for', a.on_behalf_of,
    'chain', a.chain, 'subject', a.subject_key = c.subject_key, 'changes', (select json_agg(json_build_object('type', one ->> 'type',
      'kind', one ->> 'kind', 'fields', (select count(*) from jsonb_object_keys(one -> 'fields'))) order by one ->> 'type')
      from jsonb_array_elements(a.details -> 'changes') one))
  from audit_event a where a.subject_key = c.subject_key order by a.occurred_at desc, a.sequence desc limit 1)`;
const without = (alias: string, ...columns: readonly string[]): string =>
  `to_jsonb(${alias}) - '{${columns.join(',')}}'::text[]`;
const rowsOf = (table: string): string =>
  `(select json_agg(${without('t', 'id', 'item_id', 'request_id')}) from ${table} t where t.request_id = r.id)`;

/** A command's answer, which every contender gives in one form. */
const answerFields = 'status version types';
const answer = (command: string): string =>
  `select json_build_object('mlaRequest', (select row_to_json(o) from (select r.status, r.version, r.types,
    (select row_to_json(s) from (select code, name from state where code = r.requested_state) s) as "requestedState"
    from bench_plain.${command} r) o))::text`;
const names = { stateByRequestedState: 'requestedState' } as const;
const postgraphile = (variables: Asked['variables'], signature: string, called: string): Asked => ({
  query: `mutation Command(${signature}) { ${called} { mlaRequest: result { ${answerFields} stateByRequestedState { code name } } } }`,
  ...(variables && { variables }),
  names,
});

const contents = {
  subjectMatter: 'Transfers of the road fund',
  conductingAuthority: 'Prosecution service',
  conductingAuthorityFunctions: 'Investigates and prosecutes corruption',
  facts: 'The director of the road fund moved 12 million through 3 accounts.',
  assistanceSought: 'Records of the accounts from 2014 on',
  purpose: 'INVESTIGATION',
  offences: ['Bribery of a public official'],
  items: [{ type: 'TAKING_EVIDENCE' }],
};
const textOf = ({ variables }: Sample, name: string): string => variables[name] as string;

/** A central authority opens a draft. */
export const draft: Operation = {
  name: 'draft',
  says: 'a central authority drafts a request: request, contents, item, offence, number, receipt, trail',
  asker: 'a State',
  samples: `select json_build_object('case', f.id, 'state', (select s from unnest(f.party_states) s where s <> $1)) as variables
    from case_file f where lead_state = $1 order by md5(f.id::text) limit $2`,
  repatria: {
    query: `mutation Command($input: DraftMlaRequestInput!) { draftMlaRequest(input: $input)
      { mlaRequest { ${answerFields} requestedState { code name } } } }`,
    variables: (sample) => ({
      input: {
        ...{ caseId: `Case:${textOf(sample, 'case')}`, requestedState: textOf(sample, 'state'), contents },
        idempotencyKey: freshKey,
      },
    }),
  },
  limit: {
    text: answer('draft($1, $2, $3, $4)'),
    values: (sample) => [
      ...[textOf(sample, 'case'), textOf(sample, 'state'), textOf(sample, 'key')],
      JSON.stringify(contents),
    ],
  },
  natural: postgraphile(
    (sample) => ({
      ...{ case: textOf(sample, 'case'), state: textOf(sample, 'state'), key: freshKey, contents },
    }),
    '$case: UUID!, $state: String!, $key: String!, $contents: JSON!',
    'benchPlainDraft(input: { ofCase: $case, toState: $state, key: $key, contents: $contents })',
  ),
  change: {
    left: `select json_build_object('entry', ${entry}, 'request', ${without('r', 'id', 'requesting_reference', 'created_at', 'listed_at', 'updated_at')},
        'contents', ${rowsOf('mla_request_content')}, 'items', ${rowsOf('mla_request_item')},
        'particulars', ${rowsOf('mla_request_item_particulars')}, 'offences', ${rowsOf('mla_request_offence')},
        'steps', (select count(*) from mla_request_event e where e.request_id = r.id)) as left
      from command_receipt c join mla_request r on r.id::text = c.subject_key where c.idempotency_key = $1`,
  },
};

const stepOf = (
  command: string,
  input: string,
  called: string,
): Pick<Operation, 'repatria' | 'limit' | 'natural'> => ({
  repatria: {
    query: `mutation Command($input: ${input}!) { ${command}(input: $input)
      { mlaRequest { ${answerFields} requestedState { code name } } } }`,
    variables: (sample) => ({
      input: {
        ...{ id: `MlaRequest:${textOf(sample, 'request')}`, expectedVersion: lastVersion },
        idempotencyKey: freshKey,
      },
    }),
  },
  limit: {
    text: answer(`${called}($1, $2, $3)`),
    values: (sample) => [
      textOf(sample, 'request'),
      String(sample.variables['version']),
      textOf(sample, 'key'),
    ],
  },
  natural: postgraphile(
    (sample) => ({ request: textOf(sample, 'request'), version: lastVersion, key: freshKey }),
    '$request: UUID!, $version: Int!, $key: String!',
    `bench${called === 'propose' ? 'PlainPropose' : 'PlainTakeBack'}(input: { ofRequest: $request, expectedVersion: $version, key: $key })`,
  ),
});

const ofSteps = {
  asker: 'a State',
  samples: `select json_build_object('request', r.id) as variables from mla_request r where requesting_state = $1 and status = 'DRAFT'
      and exists (select from mla_request_side s where s.request_id = r.id)
      and not exists (select from central_authority_entry e where e.jurisdiction = r.requested_state and e.valid_to is null)
    order by md5(r.id::text) limit $2`,
} as const;

const left = `select json_build_object('entry', ${entry}, 'request', ${without('r', 'updated_at')},
    'side', (select ${without('s', 'proposed_at')} from mla_request_side s where s.request_id = r.id)) as left
  from command_receipt c join mla_request r on r.id::text = c.subject_key where c.idempotency_key = $1`;

/** An officer proposes a draft for submission, and takes it back, in turn: a transition that can be taken again. */
export const transition: Operation = {
  ...ofSteps,
  name: 'transition',
  says: 'a draft is proposed for submission and taken back, in turn: lock, version, completeness, status, own side, receipt, trail',
  ...stepOf('proposeMlaRequestSubmission', 'ProposeMlaRequestSubmissionInput', 'propose'),
  change: {
    left,
    before: `with drafts as (update mla_request set status = 'DRAFT', version = 1 where status = 'IN_REVIEW' or status = 'DRAFT' and version <> 1 returning id),
        dockets as (update mla_request_docket k set version = 1 from drafts d where k.request_id = d.id)
      update mla_request_side s set proposal = null, proposed_by = null, proposed_at = null from drafts d where s.request_id = d.id`,
    back: {
      ...ofSteps,
      name: 'transition-back',
      says: 'a draft is taken back',
      ...stepOf('returnMlaRequestToDraft', 'MlaRequestCommandInput', 'take_back'),
      change: { left },
    },
  },
};
