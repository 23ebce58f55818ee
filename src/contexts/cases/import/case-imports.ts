import type { EntityManager } from '@mikro-orm/postgresql';
import type { Importer } from '../../../platform/import/import-options.js';
import type { RowReader } from '../../../platform/import/row-reader.js';
import type { CodeLists } from './code-lists.js';
import { caseWriter } from './case-writer.js';
import { describePublicCase } from './describe-public-case.js';
import { describeSettlement } from './describe-settlement.js';
import type { Describe } from './imported-case.js';
import { publicCaseRows, type PublicCaseRow } from './public-case-row.js';
import { settlementRows, type SettlementRow } from './settlement-row.js';
import { codeLists } from './state-finder.js';

/**
 * Imports public cases, in the format of `seeds/data/cases.csv`, as published cases.
 * @param em of the database's owner
 */
export function publicCaseImport(em: EntityManager, now?: () => Date): Promise<Importer<PublicCaseRow>> {
  return caseImport(em, publicCaseRows, describePublicCase, now);
}

/**
 * Imports settlements, in the format of `seeds/data/star_settlements_2017.csv`, as published cases of that kind.
 * @param em of the database's owner
 */
export function settlementImport(em: EntityManager, now?: () => Date): Promise<Importer<SettlementRow>> {
  return caseImport(em, settlementRows, describeSettlement, now);
}

async function caseImport<Row>(
  em: EntityManager,
  rows: (codes: CodeLists) => RowReader<Row>,
  describe: Describe<Row>,
  now: () => Date = () => new Date(),
): Promise<Importer<Row>> {
  const { write, preview } = caseWriter(em, describe, now);
  return { reader: rows(await codeLists(em.fork(), now())), writeBatch: write, previewBatch: preview };
}
