import type { EntityManager } from '@mikro-orm/postgresql';
import { digestOf } from '../../../platform/commands/changes.js';
import type { CommandEntry } from '../../../platform/commands/command-runner.js';
import type { BatchWriter, ImportRow, RowOutcome } from '../../../platform/import/import-options.js';
import { recordImports } from '../../audit/index.js';
import { State } from '../../directory/index.js';
import { CaseAmount } from '../case-amount.entity.js';
import { CaseNarrative } from '../case-narrative.entity.js';
import { CaseSource } from '../case-source.entity.js';
import { CaseStateRole } from '../case-state-role.entity.js';
import { Case } from '../case.entity.js';
import { CasePublication } from '../case.enums.js';
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
    return em
      .fork()
      .transactional((transaction) => new Batch(transaction, now(), write).settle(rows, describe, finder));
  };
  return { write: (rows) => settle(rows, true), preview: (rows) => settle(rows, false) };
}

/** One batch of rows in one transaction. */
class Batch {
  readonly #entries: CommandEntry[] = [];

  constructor(
    private readonly em: EntityManager,
    private readonly now: Date,
    private readonly write: boolean,
  ) {}

  async settle<Row>(
    rows: readonly ImportRow<Row>[],
    describe: Describe<Row>,
    states: StateFinder,
  ): Promise<readonly RowOutcome[]> {
    const read = rows.map(({ line, row }) => ({ line, ...describe(row, states) }));
    const keys = read.flatMap((one) => ('described' in one ? [one.described.externalKey] : []));
    // Two imports at once would both find that a case is not there.
    if (this.write) await this.em.execute(`select pg_advisory_xact_lock(hashtext('import of cases'))`);
    const found = await this.em.find(Case, { externalKey: { $in: keys } });
    const present = new Map(found.map((one) => [one.externalKey, one]));
    const outcomes: RowOutcome[] = [];
    for (const one of read) {
      const { line } = one;
      if ('problems' in one) outcomes.push({ line, outcome: 'rejected', problems: one.problems });
      else
        outcomes.push({
          line,
          outcome: await this.#put(one.described, present.get(one.described.externalKey)),
        });
    }
    if (this.write && this.#entries.length > 0) {
      await this.em.flush();
      await recordImports(this.em, this.#entries, this.now);
    }
    return outcomes;
  }

  async #put(given: ImportedCase, present: Case | undefined): Promise<'created' | 'updated' | 'unchanged'> {
    const importDigest = digestOf(given);
    if (present?.importDigest === importDigest) return 'unchanged';
    const outcome = present === undefined ? 'created' : 'updated';
    if (!this.write) return outcome;
    const { kind, neutralTitle, status, sourceQuality, uncacOffences } = given;
    const { externalKey, yearStart, yearConfiscated, yearReturned } = given;
    const written = Object.assign(present ?? this.#fresh(), {
      ...{ kind, neutralTitle, status, sourceQuality, uncacOffences: [...uncacOffences] },
      ...{ externalKey, yearStart, yearConfiscated, yearReturned, importDigest, updatedAt: this.now },
    });
    await this.#narrate(written, given, present === undefined);
    if (present !== undefined) await this.#clear(present);
    this.#add(written, given);
    this.#entries.push({
      ...{ action: 'importCase', type: 'Case', key: written.id, chain: written.id },
      changes: [
        {
          ...{ type: 'Case', key: written.id, kind: present === undefined ? 'created' : 'changed' },
          fields: { externalKey, importDigest },
        },
      ],
    });
    return outcome;
  }

  #fresh(): Case {
    const fresh = Object.assign(new Case(), {
      publication: CasePublication.FULL,
      publishedAt: this.now,
      createdAt: this.now,
    });
    this.em.persist(fresh);
    return fresh;
  }

  async #narrate(written: Case, given: ImportedCase, isNew: boolean): Promise<void> {
    const { title, cluster, summary, mechanism, remark, publishedStatus, unverified } = given;
    const narrative = isNew
      ? Object.assign(new CaseNarrative(), { case: written })
      : await this.em.findOneOrFail(CaseNarrative, { case: written.id });
    Object.assign(narrative, { title, cluster, summary, mechanism, remark, publishedStatus, unverified });
    this.em.persist(narrative);
  }

  /** What an earlier import said gives way to what this one says; the trail keeps that it did. */
  async #clear({ id }: Case): Promise<void> {
    const ofTheCase = { case: id };
    await this.em.nativeDelete(CaseStateRole, ofTheCase);
    await this.em.nativeDelete(CaseAmount, ofTheCase);
    await this.em.nativeDelete(CaseSource, ofTheCase);
  }

  #add(written: Case, { states, amounts, sources, sourceQuality }: ImportedCase): void {
    for (const { state, role } of states)
      this.em.persist(
        Object.assign(new CaseStateRole(), {
          case: written,
          state: this.em.getReference(State, state),
          role,
        }),
      );
    for (const one of amounts) this.em.persist(Object.assign(new CaseAmount(), { case: written, ...one }));
    for (const one of sources)
      this.em.persist(Object.assign(new CaseSource(), { case: written, quality: sourceQuality, ...one }));
  }
}
