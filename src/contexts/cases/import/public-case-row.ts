import {
  codeOf,
  exactAmount,
  listOf,
  oneOf,
  orNull,
  text,
  webAddress,
  year,
} from '../../../platform/import/cells.js';
import { defineRows, type RowReader } from '../../../platform/import/row-reader.js';
import type { AmountKind } from '../case-amount.entity.js';
import type { SourceQuality } from '../case.enums.js';
import { firstYear, type CodeLists } from './code-lists.js';

/** One public case, as a row of the format of `seeds/data/cases.csv` tells it. */
export interface PublicCaseRow {
  /** The register's own key of the case, such as "AR-001". */
  readonly key: string;
  /** The matter to which several cases belong; null for none. */
  readonly cluster: string | null;
  /** The title; it may name persons. */
  readonly title: string;
  /** States of origin, ISO 3166-1 alpha-3; at least one. */
  readonly originCountries: readonly string[];
  /** Where assets are or were, ISO 3166-1 alpha-3; empty if unknown. */
  readonly assetLocationCountries: readonly string[];
  /** States and territories that have to do with the case in another way, ISO 3166-1 alpha-3. */
  readonly otherCountries: readonly string[];
  /** Year of the freeze or restraint, or else of the first action; null if unknown. */
  readonly yearStart: number | null;
  /** Year of confiscation, forfeiture or judgment; null if none or unknown. */
  readonly yearConfiscated: number | null;
  /** Year of the return or of the agreement on it; null if none or unknown. */
  readonly yearReturned: number | null;
  /** The status in the words of the register, a free vocabulary. */
  readonly status: string;
  /** The nominal amount as a decimal number; null if not stated. Currency and kind stand with it or not at all. */
  readonly amount: string | null;
  /** ISO 4217 code of the amount's currency. */
  readonly currency: string | null;
  readonly amountKind: `${AmountKind}` | null;
  /** By which legal way assets are recovered, in words. */
  readonly mechanism: string | null;
  /** Articles of UNCAC chapter III that name the offences, such as "15". */
  readonly uncacArticles: readonly string[];
  /** End use of returned assets, or another remark. */
  readonly note: string | null;
  /** Where the case was read. */
  readonly sourceUrl: string;
  readonly sourceQuality: `${SourceQuality}`;
  /** The columns of the format that rest on general knowledge: their values are to be shown as unverified. */
  readonly ownKnowledgeFields: readonly string[];
  /** What the register says about these columns, in its own words; null for nothing. */
  readonly ownKnowledgeNote: string | null;
}

const amountKinds = {
  frozen: 'FROZEN',
  restrained: 'RESTRAINED',
  seized: 'SEIZED',
  confiscated: 'CONFISCATED',
  returned: 'RETURNED',
  recovered: 'RECOVERED',
  released: 'RELEASED',
  judgment: 'JUDGMENT',
  settlement: 'SETTLEMENT',
  requested: 'REQUESTED',
} as const satisfies Record<string, `${AmountKind}`>;

const sourceQualities = {
  primary: 'PRIMARY',
  ngo: 'NGO',
  press: 'PRESS',
  'press-weak': 'PRESS_WEAK',
} as const satisfies Record<string, `${SourceQuality}`>;

/** The articles of UNCAC chapter III that describe offences. */
const offenceArticles = new Set(Array.from({ length: 11 }, (_, index) => `${15 + index}`));

/** Reads rows of the format of `seeds/data/cases.csv`; a mapping file brings other registers into it. */
export function publicCaseRows({ countries, currencies, thisYear }: CodeLists): RowReader<PublicCaseRow> {
  const country = codeOf(countries, 'a State or territory (ISO 3166-1 alpha-3, such as CHE)');
  const maybeYear = orNull(year(firstYear, thisYear + 1));
  const columns = {
    case_id: text(100),
    cluster: orNull(text(200)),
    title: text(500),
    origin_iso3: listOf(country).refine((codes) => codes.length > 0, 'This must not be empty.'),
    asset_location_iso3: listOf(country),
    other_jurisdictions_iso3: listOf(country),
    year_start: maybeYear,
    year_confiscated: maybeYear,
    year_returned: maybeYear,
    status: text(200),
    amount: orNull(exactAmount()),
    currency: orNull(codeOf(currencies, 'a currency (ISO 4217, such as USD)')),
    amount_kind: orNull(oneOf(amountKinds)),
    mechanism: orNull(text(4000)),
    uncac_articles: listOf(codeOf(offenceArticles, 'an offence of UNCAC (articles 15 to 25, such as 17)')),
    end_use_or_note: orNull(text(4000)),
    source_url: webAddress(),
    source_quality: oneOf(sourceQualities),
    own_knowledge_fields: orNull(text(2000)),
  };
  const names = Object.keys(columns);
  return defineRows({
    columns,
    optional: ['cluster', 'other_jurisdictions_iso3', 'own_knowledge_fields'],
    check: ({ amount, currency, amount_kind: kind }) => {
      const parts = { amount, currency, amount_kind: kind };
      if (Object.values(parts).every((part) => part !== null)) return [];
      return (['amount', 'currency', 'amount_kind'] as const)
        .filter((column) => parts[column] === null && Object.values(parts).some((part) => part !== null))
        .map((column) => ({
          column,
          why: 'An amount, its currency and its kind stand together or not at all.',
        }));
    },
    row: (cells): PublicCaseRow => ({
      key: cells.case_id,
      cluster: cells.cluster,
      title: cells.title,
      originCountries: cells.origin_iso3,
      assetLocationCountries: cells.asset_location_iso3,
      otherCountries: cells.other_jurisdictions_iso3,
      yearStart: cells.year_start,
      yearConfiscated: cells.year_confiscated,
      yearReturned: cells.year_returned,
      status: cells.status,
      amount: cells.amount,
      currency: cells.currency,
      amountKind: cells.amount_kind,
      mechanism: cells.mechanism,
      uncacArticles: cells.uncac_articles,
      note: cells.end_use_or_note,
      sourceUrl: cells.source_url,
      sourceQuality: cells.source_quality,
      ownKnowledgeFields: namedIn(cells.own_knowledge_fields ?? '', names),
      ownKnowledgeNote: cells.own_knowledge_fields,
    }),
    key: ({ key }) => key,
  });
}

/** The columns that a note names: each of its parts (between ";") begins with one, or names it by a word with "_". */
function namedIn(note: string, columns: readonly string[]): string[] {
  const beginnings = note.split(';').map((part) => /^[a-z]+(?![a-z0-9_])/.exec(part.trim())?.[0]);
  const found = new Set([...beginnings, ...(note.match(/[a-z]+(?:_[a-z0-9]+)+/g) ?? [])]);
  return columns.filter((column) => found.has(column));
}
