import { codeOf, day, listOf, oneOf, orNull, text } from '../../../platform/import/cells.js';
import { defineRows, type RowReader } from '../../../platform/import/row-reader.js';
import { AssistanceType } from '../../directory/index.js';
import { LegalBasis, MlaRequestOutcome, RefusalGround, TransmissionChannel } from '../mla-request.enums.js';
import { PostponementGround } from '../postponement/postponement.enums.js';

const short = 2_000;
const long = 20_000;
const yesOrNo = { yes: true, no: false } as const;

/** Values of an enum by their own names in small letters with hyphens, such as `central-authority`. */
function words<T extends string>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.values(values).map((value) => [value.toLowerCase().replaceAll('_', '-'), value]),
  );
}

/** The eleven types by their letters in UNCAC art. 46(3). */
const typesByLetter = Object.fromEntries(
  Object.values(AssistanceType).map((type, index) => [String.fromCharCode(97 + index), type]),
);

const outcomes = {
  given: MlaRequestOutcome.ASSISTANCE_GIVEN,
  'in-part': MlaRequestOutcome.ASSISTANCE_GIVEN_IN_PART,
  'not-given': MlaRequestOutcome.ASSISTANCE_NOT_GIVEN,
} as const;

/** Names of persons or entities. */
const names = () => listOf(text(500)).refine((persons) => persons.length <= 100, 'These are more than 100.');

/** The columns of an authority's own register of requests, each with how its cells are read. */
function columnsFor(countries: ReadonlySet<string>) {
  return {
    key: text(100),
    direction: oneOf({ outgoing: 'outgoing', incoming: 'incoming' } as const),
    counterpart_iso3: codeOf(countries, 'a State or territory (ISO 3166-1 alpha-3, such as CHE)'),
    case: orNull(text(200)),
    their_reference: orNull(text(200)),
    types: listOf(oneOf(typesByLetter)).refine((types) => types.length > 0, 'This must not be empty.'),
    legal_basis: orNull(oneOf(words(LegalBasis))),
    legal_basis_detail: orNull(text(short)),
    offences: listOf(text(500)).refine((offences) => offences.length <= 50, 'These are more than 50.'),
    subject_matter: orNull(text(long)),
    facts: orNull(text(long)),
    assistance_sought: orNull(text(long)),
    suspects: names(),
    accused: names(),
    convicted: names(),
    third_parties: names(),
    entities: names(),
    purpose: orNull(text(short)),
    urgent: orNull(oneOf(yesOrNo)),
    urgency_reason: orNull(text(short)),
    deadline: orNull(day()),
    deadline_reason: orNull(text(short)),
    confidential: orNull(oneOf(yesOrNo)),
    channel: orNull(oneOf(words(TransmissionChannel))),
    language: orNull(text(2)),
    submitted_on: day(),
    acknowledged_on: orNull(day()),
    decided_on: orNull(day()),
    decision: orNull(oneOf({ accepted: 'accepted', refused: 'refused', returned: 'returned' } as const)),
    refusal_grounds: listOf(oneOf(words(RefusalGround))),
    refusal_reasons: orNull(text(long)),
    returned_for: listOf(text(500)).refine((missing) => missing.length <= 50, 'These are more than 50.'),
    return_reasons: orNull(text(long)),
    postponed_on: orNull(day()),
    postponement_ground: orNull(oneOf(words(PostponementGround))),
    review_on: orNull(day()),
    resumed_on: orNull(day()),
    executed_on: orNull(day()),
    execution_summary: orNull(text(long)),
    withdrawn_on: orNull(day()),
    closed_on: orNull(day()),
    outcome: orNull(text(short)),
    outcome_kind: orNull(oneOf(outcomes)),
  };
}

type Columns = ReturnType<typeof columnsFor>;

/** One request of an authority's own register, by the names of its columns. */
export type RequestRow = { readonly [Column in keyof Columns]: ReturnType<Columns[Column]['parse']> };

const needed: readonly (keyof Columns)[] = ['key', 'direction', 'counterpart_iso3', 'types', 'submitted_on'];

/**
 * Reads rows of an authority's own register of requests; a mapping file brings other registers into this form.
 * @param countries ISO 3166-1 alpha-3 codes that the directory knows
 */
export function requestRows(countries: ReadonlySet<string>): RowReader<RequestRow> {
  const columns = columnsFor(countries);
  const names = Object.keys(columns) as (keyof Columns)[];
  return defineRows({
    columns,
    optional: names.filter((name) => !needed.includes(name)),
    row: (cells): RequestRow => cells,
    key: ({ key }) => key,
  });
}
