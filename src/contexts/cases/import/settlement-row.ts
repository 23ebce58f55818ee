import { exactAmount, orNull, text, webAddress, year } from '../../../platform/import/cells.js';
import { defineRows, type RowReader } from '../../../platform/import/row-reader.js';
import { firstYear, type CodeLists } from './code-lists.js';
import { jurisdictionsIn } from './jurisdictions.js';

/** One settlement of a foreign bribery matter, as a row of the StAR settlements database (2017) tells it. */
export interface SettlementRow {
  /** StAR's number and the number of its page, such as "STAR-158-19929": the number alone is there twice for 158. */
  readonly key: string;
  /** StAR's own number. */
  readonly starCaseId: string;
  /** The parties and the matter; it may name persons. */
  readonly name: string;
  /** The year of the settlement; null if not stated. */
  readonly year: number | null;
  /** The authority that settled, as written; "Unspecified" where StAR does not know it. */
  readonly agency: string;
  /** States whose officials were bribed or to be bribed, ISO 3166-1 alpha-3; empty where none is named. */
  readonly jurisdictions: readonly string[];
  /** Parts of the text on jurisdictions that name no State, such as "other unspecified countries". */
  readonly otherJurisdictions: readonly string[];
  /** The whole text on jurisdictions, as written. */
  readonly jurisdictionsText: string;
  /** The type of settlement, as written, such as "Criminal" or "Criminal, Civil". */
  readonly settlementType: string;
  /** The sanctions, as written. */
  readonly sanctions: string;
  /** What was paid in all, as a decimal number; null where it is not known. */
  readonly amount: string | null;
  /** The currency of the amount: "USD", or null without an amount. */
  readonly currency: 'USD' | null;
  /** What was paid in all, as written, such as "$12,602,649.00" or "Unknown"; null for nothing. */
  readonly amountText: string | null;
  /** The offences alleged, as written; null for nothing. */
  readonly offencesAlleged: string | null;
  /** The offences settled, as written; null for nothing. */
  readonly offencesSettled: string | null;
  /** StAR's page; it is no longer there. */
  readonly sourceUrl: string;
}

/** Reads rows of the format of `seeds/data/star_settlements_2017.csv`. */
export function settlementRows({ thisYear, countries }: CodeLists): RowReader<SettlementRow> {
  return defineRows({
    columns: {
      star_case_id: text(20),
      name: text(500),
      year: orNull(year(firstYear, thisYear + 1)),
      settlement_agency: text(500),
      official_jurisdictions: text(2000).refine(
        (words) => jurisdictionsIn(words).codes.every((code) => countries.has(code)),
        { error: ({ input }) => `The directory does not know ${unknownIn(String(input), countries)}.` },
      ),
      settlement_type: text(100),
      sanction_types: text(2000),
      total_usd: orNull(exactAmount()),
      total_usd_raw: orNull(text(100)),
      offences_alleged: orNull(text(4000)),
      offences_settled: orNull(text(4000)),
      source_url: webAddress(),
    },
    check: ({ total_usd: total, total_usd_raw: raw }) => {
      if (total === undefined || raw === undefined || total === null || raw === null) return [];
      if (raw.replace(/^\$/, '').replaceAll(',', '') === total) return [];
      return [{ column: 'total_usd', why: `This differs from total_usd_raw, which says ${raw}.` }];
    },
    row: (cells): SettlementRow => {
      const { codes, others } = jurisdictionsIn(cells.official_jurisdictions);
      return {
        key: `STAR-${cells.star_case_id}-${pageOf(cells.source_url)}`,
        starCaseId: cells.star_case_id,
        name: cells.name,
        year: cells.year,
        agency: cells.settlement_agency,
        jurisdictions: codes,
        otherJurisdictions: others,
        jurisdictionsText: cells.official_jurisdictions,
        settlementType: cells.settlement_type,
        sanctions: cells.sanction_types,
        amount: cells.total_usd,
        currency: cells.total_usd === null ? null : 'USD',
        amountText: cells.total_usd_raw,
        offencesAlleged: cells.offences_alleged,
        offencesSettled: cells.offences_settled,
        sourceUrl: cells.source_url,
      };
    },
    key: ({ key }) => key,
  });
}

/** The number at the end of the address of a StAR page; the whole address where there is none. */
function pageOf(address: string): string {
  return /\/node\/(\d+)$/.exec(address)?.[1] ?? address;
}

function unknownIn(words: string, countries: ReadonlySet<string>): string {
  return jurisdictionsIn(words)
    .codes.filter((code) => !countries.has(code))
    .join(', ');
}
