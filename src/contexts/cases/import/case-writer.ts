import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { digestOf } from '../../../platform/commands/changes.js';
import type { BatchWriter, ImportRow, RowOutcome } from '../../../platform/import/import-options.js';
import { recordImports, type ImportEntry } from '../../audit/index.js';
import { presentCases, writeCases, type CaseToWrite, type PresentCase } from './case-tables.js';
import type { Describe, ImportedCase, StateFinder } from './imported-case.js';
import { stateFinder } from './state-finder.js';

/** Writes rows of a register as cases, and says without writing what it would do. */
export interface CaseWriter<Row> {
  readonly write: BatchWriter<Row>;
  readonly preview: BatchWriter<Row>;
}

/**
 * A writer of imported cases, for the streaming import. By the external key and a digest of the content it knows what
 * it wrote before: the same again changes nothing. Every case created or changed has an entry `importCase` in its
 * chain of the audit trail.
 * @param em of the database's owner: imports are the operator's, and no State's
 */
export function caseWriter<Row>(
  em: EntityManager,
  describe: Describe<Row>,
  now: () => Date = () => new Date(),
): CaseWriter<Row> {
  let states: Promise<StateFinder> | undefined;
  const settle = async (rows: readonly ImportRow<Row>[], write: boolean): Promise<readonly RowOutcome[]> => {
    const finder = await (states ??= stateFinder(em.fork()));
    return em.fork().transactional(async (transaction) => {
      // Two imports at once would both find that a case is not there.
      if (write) await transaction.execute(`select pg_advisory_xact_lock(hashtext('import of cases'))`);
      const read = rows.map(({ line, row }) => ({ line, ...describe(row, finder) }));
      const keys = read.flatMap((one) => ('described' in one ? [one.described.externalKey] : []));
      const present = await presentCases(transaction, keys);
      const cases: CaseToWrite[] = [];
      const outcomes = read.map((one): RowOutcome => {
        const { line } = one;
        if ('problems' in one) return { line, outcome: 'rejected', problems: one.problems };
        const decided = decide(one.described, present.get(one.described.externalKey));
        if (decided === null) return { line, outcome: 'unchanged' };
        cases.push(decided);
        return { line, outcome: decided.isNew ? 'created' : 'updated' };
      });
      if (write && cases.length > 0) {
        const at = now();
        await writeCases(transaction, cases, at);
        await recordImports(transaction, null, cases.map(entryOf), at);
      }
      return outcomes;
    });
  };
  return { write: (rows) => settle(rows, true), preview: (rows) => settle(rows, false) };
}

/** What is to be written of a case; null when it is there as it is given. */
function decide(given: ImportedCase, present: PresentCase | undefined): CaseToWrite | null {
  const importDigest = digestOf(given);
  if (present?.importDigest === importDigest) return null;
  return { id: present?.id ?? uuid(), isNew: present === undefined, importDigest, given };
}

function entryOf({ id, isNew, importDigest, given: { externalKey } }: CaseToWrite): ImportEntry {
  const kind = isNew ? 'created' : 'changed';
  return {
    ...{ action: 'importCase', type: 'Case', key: id, chain: id },
    changes: [{ type: 'Case', key: id, kind, fields: { externalKey, importDigest } }],
  };
}
