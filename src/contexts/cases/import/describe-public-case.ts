import type { CellProblem } from '../../../platform/import/row-reader.js';
import { AmountKind } from '../case-amount.entity.js';
import { StateRole } from '../case-state-role.entity.js';
import { CaseKind, CaseStatus, SourceQuality, UncacOffence } from '../case.enums.js';
import type { Describe, ImportedCase } from './imported-case.js';
import type { PublicCaseRow } from './public-case-row.js';

/** A public case of a register as a case here: published in full, with its source and what was not read in it. */
export const describePublicCase: Describe<PublicCaseRow> = (row, { byCode }) => {
  const problems: CellProblem[] = [];
  const states: { state: string; name: string; role: StateRole }[] = [];
  const add = (column: string, codes: readonly string[], role: StateRole): void => {
    for (const code of codes) {
      const state = byCode(code);
      if (state === undefined)
        problems.push({ column, value: code, why: `The directory does not know ${code}.` });
      else states.push({ state: state.code, name: state.name, role });
    }
  };
  add('origin_iso3', row.originCountries, StateRole.ORIGIN);
  add('asset_location_iso3', row.assetLocationCountries, StateRole.ASSET_LOCATION);
  add('other_jurisdictions_iso3', row.otherCountries, StateRole.OTHER);
  if (problems.length > 0) return { problems };
  const named = (role: StateRole): string =>
    states
      .filter((one) => one.role === role)
      .map(({ name }) => name)
      .join(', ');
  const places = [named(StateRole.ORIGIN), named(StateRole.ASSET_LOCATION)].filter((place) => place !== '');
  return {
    described: {
      ...{ externalKey: row.key, kind: CaseKind.CASE, title: row.title, cluster: row.cluster, summary: null },
      neutralTitle: `Recovery of assets: ${places.join(' – ')} (${row.key})`,
      ...{ mechanism: row.mechanism, remark: row.note, unverified: row.ownKnowledgeNote },
      ...{ status: statusOf(row.status), publishedStatus: row.status },
      uncacOffences: row.uncacArticles.map(
        (article) => UncacOffence[`ARTICLE_${article}` as keyof typeof UncacOffence],
      ),
      sourceQuality: SourceQuality[row.sourceQuality],
      ...{ yearStart: row.yearStart, yearConfiscated: row.yearConfiscated, yearReturned: row.yearReturned },
      states: states.map(({ state, role }) => ({ state, role })),
      amounts: amountOf(row),
      sources: [{ title: new URL(row.sourceUrl).host, url: row.sourceUrl }],
    },
  };
};

/** Registers write the status in free words; only words that say so mean that a case is finished. */
function statusOf(words: string): CaseStatus {
  return /^(returned|recovered|released|closed|completed|agreement executed)\b/i.test(words)
    ? CaseStatus.CLOSED
    : CaseStatus.OPEN;
}

function amountOf(row: PublicCaseRow): ImportedCase['amounts'] {
  const { amount, currency, amountKind } = row;
  if (amount === null || currency === null || amountKind === null) return [];
  return [{ kind: AmountKind[amountKind], amount, currency, year: yearOf(row, AmountKind[amountKind]) }];
}

/** The year in which what the amount is the amount of came about, where the row tells it. */
function yearOf(
  { yearStart, yearConfiscated, yearReturned }: PublicCaseRow,
  kind: AmountKind,
): number | null {
  switch (kind) {
    case AmountKind.FROZEN:
    case AmountKind.RESTRAINED:
    case AmountKind.SEIZED:
      return yearStart;
    case AmountKind.CONFISCATED:
    case AmountKind.JUDGMENT:
      return yearConfiscated;
    case AmountKind.RETURNED:
      return yearReturned;
    default:
      return null;
  }
}
