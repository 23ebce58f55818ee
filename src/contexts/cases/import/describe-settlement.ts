import type { CellProblem } from '../../../platform/import/row-reader.js';
import { AmountKind } from '../case-amount.entity.js';
import { StateRole } from '../case-state-role.entity.js';
import { CaseKind, CaseStatus, SourceQuality, UncacOffence } from '../case.enums.js';
import type { Describe } from './imported-case.js';
import type { SettlementRow } from './settlement-row.js';

const register = 'StAR settlements database, state of 30 April 2017; the page is no longer there';

/** A settlement of a foreign bribery matter as a case here: money paid by the briber, not assets returned. */
export const describeSettlement: Describe<SettlementRow> = (row, { byCode }) => {
  const problems: CellProblem[] = [];
  const states: { state: string; role: StateRole }[] = [];
  for (const code of row.jurisdictions) {
    const state = byCode(code);
    const column = 'official_jurisdictions';
    if (state === undefined)
      problems.push({ column, value: code, why: `The directory does not know ${code}.` });
    else states.push({ state: state.code, role: StateRole.BRIBED_OFFICIALS });
  }
  if (problems.length > 0) return { problems };
  const { key, year, amount, currency } = row;
  return {
    described: {
      ...{ externalKey: key, kind: CaseKind.SETTLEMENT, title: row.name, cluster: null },
      neutralTitle: `Settlement of a foreign bribery matter, ${year === null ? 'year unknown' : String(year)} (${key})`,
      summary: lines([
        ['Offences alleged', row.offencesAlleged],
        ['Offences settled', row.offencesSettled],
        ['Officials of', row.jurisdictionsText],
      ]),
      mechanism: lines([
        ['Settled with', row.agency],
        ['Type', row.settlementType],
        ['Sanctions', row.sanctions],
      ]),
      remark: lines([['Paid in all, as the source writes it', row.amountText]]),
      ...{ status: CaseStatus.CLOSED, publishedStatus: null, unverified: null },
      uncacOffences: isForeignBribery(row) ? [UncacOffence.ARTICLE_16] : [],
      sourceQuality: SourceQuality.PRIMARY,
      ...{ yearStart: null, yearConfiscated: year, yearReturned: null },
      states,
      amounts:
        amount === null || currency === null ? [] : [{ kind: AmountKind.SETTLEMENT, amount, currency, year }],
      sources: [{ title: register, url: row.sourceUrl }],
    },
  };
};

/** Only where the source says so in these words. */
function isForeignBribery({ offencesAlleged, offencesSettled }: SettlementRow): boolean {
  return /\bbribery of foreign (public )?officials\b/i.test(
    `${offencesAlleged ?? ''} ${offencesSettled ?? ''}`,
  );
}

function lines(parts: readonly (readonly [string, string | null])[]): string | null {
  const said = parts.flatMap(([what, text]) => (text === null ? [] : [`${what}: ${text}.`]));
  return said.length === 0 ? null : said.join('\n');
}
