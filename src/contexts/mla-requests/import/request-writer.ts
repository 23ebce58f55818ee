import type { EntityManager } from '@mikro-orm/postgresql';
import { digestOf } from '../../../platform/commands/changes.js';
import type { Day } from '../../../platform/calendar/days.js';
import type { BatchWriter, ImportRow, RowOutcome } from '../../../platform/import/import-options.js';
import type { CellProblem } from '../../../platform/import/row-reader.js';
import { recordImports, type ImportEntry } from '../../audit/index.js';
import { registerCases } from '../../cases/index.js';
import { dayIn, State } from '../../directory/index.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequestDocket } from '../docket/mla-request-docket.entity.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
import type { Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { changesOf, digestsOf, takenReferences, type Digests } from './present-requests.js';
import { MlaRequestImport } from './mla-request-import.entity.js';
import {
  courseOf,
  eventsOf,
  itemStatusOf,
  persistRequest,
  problemsOf,
  requestOf,
} from './register-request.js';
import { stepsOf } from './register-course.js';
import { persistPersons } from './register-persons.js';
import { endPostponement, notePostponement } from './register-postponement.js';
import { beginRegisterTime, carryRegisterTimeOn } from './register-time.js';
import type { RequestRow } from './request-row.js';

/** Writes rows of a register as requests, and says without writing what it would do. */
export interface RequestWriter {
  readonly write: BatchWriter<RequestRow>;
  readonly preview: BatchWriter<RequestRow>;
}

interface Decided {
  readonly row: RequestRow;
  readonly request: MlaRequest;
  readonly digests: Digests;
  /** What an earlier import left; absent for a new request. */
  readonly present?: MlaRequestImport | undefined;
}

/**
 * A writer of requests of one State's register, for the streaming import: new ones are written whole, marked as
 * historical; of those that are there, what became of them goes on, unless people have worked on them since. Each has
 * an entry `importMlaRequest` in the audit trail, on behalf of that State.
 * @param em of the database's owner: imports are the operator's
 * @param code of the State whose register it is
 */
export function requestWriter(em: EntityManager, code: string, now: () => Date): RequestWriter {
  const settle = (rows: readonly ImportRow<RequestRow>[], write: boolean): Promise<readonly RowOutcome[]> =>
    em.fork().transactional(async (transaction) => {
      // Two imports at once would both find that a request is not there.
      if (write) await transaction.execute(`select pg_advisory_xact_lock(hashtext('import of requests'))`);
      const at = now();
      const batch = await Batch.of(transaction, code, rows, at);
      const settled = rows.map(({ line, row }) => ({ line, ...batch.settle(row) }));
      const decided = settled.flatMap((one) => ('decided' in one ? [one.decided] : []));
      if (write && decided.length > 0) await writeAll(transaction, code, decided, at);
      return settled.map(({ line, ...one }): RowOutcome => {
        if ('problems' in one) return { line, outcome: 'rejected', problems: one.problems };
        if (!('decided' in one)) return { line, outcome: 'unchanged' };
        return { line, outcome: one.decided.present === undefined ? 'created' : 'updated' };
      });
    });
  return { write: (rows) => settle(rows, true), preview: (rows) => settle(rows, false) };
}

type Settled =
  | { readonly problems: readonly CellProblem[] }
  | { readonly unchanged: true }
  | { readonly decided: Decided };

/** What is there already of the requests of one batch, and the States that they name. */
class Batch {
  private constructor(
    private readonly states: ReadonlyMap<string, State>,
    private readonly code: string,
    private readonly present: ReadonlyMap<string, MlaRequestImport>,
    private readonly versions: ReadonlyMap<string, number>,
    private readonly taken: Set<string>,
    private readonly now: Date,
    private readonly today: Day,
  ) {}

  static async of(
    em: EntityManager,
    code: string,
    rows: readonly ImportRow<RequestRow>[],
    now: Date,
  ): Promise<Batch> {
    const keys = rows.map(({ row }) => row.key);
    const states = await em.find(State, {});
    const there = await em.find(
      MlaRequestImport,
      { keeper: { code }, externalKey: { $in: keys } },
      { populate: ['request'] },
    );
    return new Batch(
      new Map(states.flatMap((state) => [[state.code, state] as const, [state.iso3 ?? '', state] as const])),
      code,
      new Map(there.map((one) => [one.externalKey, one])),
      await versionsOf(em, there),
      await takenReferences(
        em,
        code,
        rows.map(({ row }) => row),
      ),
      now,
      await dayIn(em, code, now),
    );
  }

  settle(row: RequestRow): Settled {
    const own = this.states.get(this.code);
    const counterpart = this.states.get(row.counterpart_iso3);
    if (own === undefined || counterpart === undefined || counterpart === own)
      return {
        problems: [
          {
            column: 'counterpart_iso3',
            value: row.counterpart_iso3,
            why: 'Name another State than the own one.',
          },
        ],
      };
    const request = requestOf(row, { own, counterpart }, this.now);
    const problems = problemsOf(row, request, this.today);
    if (problems.length > 0) return { problems };
    const digests = digestsOf(row);
    const present = this.present.get(row.key);
    if (present !== undefined) {
      const changes = changesOf(present, digests, request, this.versions.get(present.request.id) ?? 0);
      if (changes === 'none') return { unchanged: true };
      return changes === 'course' ? { decided: { row, request, digests, present } } : { problems: [changes] };
    }
    const reference = `${row.direction} ${request.requestingReference}`;
    const ownReference = `${row.direction} ${row.key}`;
    for (const one of [reference, ownReference]) {
      if (!this.taken.has(one)) continue;
      const column = one === ownReference ? 'key' : 'their_reference';
      const why = 'Another request has this reference already.';
      return { problems: [{ column, value: one.slice(row.direction.length + 1), why }] };
    }
    this.taken.add(reference).add(ownReference);
    return { decided: { row, request, digests } };
  }
}

async function writeAll(
  em: EntityManager,
  code: string,
  decided: readonly Decided[],
  now: Date,
): Promise<void> {
  const fresh = decided.filter(({ present }) => present === undefined);
  const nameOf = ({ row }: Decided): string => row.case ?? row.key;
  const cases = await registerCases(em, code, fresh.map(nameOf), now);
  const imports: MlaRequestImport[] = [];
  const time: Timed = { em, now, input: {} };
  for (const one of fresh) {
    const of = cases.get(nameOf(one));
    if (of === undefined) throw new Error('A case of the register was not opened.');
    persistRequest(em, one.request, of, one.row);
    const { request, digests, row } = one;
    await notePostponement(em, request, row);
    await beginRegisterTime(time, request, stepsOf(row));
    await endPostponement(em, request, now);
    const keeper = em.getReference(State, code);
    const made = Object.assign(new MlaRequestImport(), {
      ...{ request, keeper, externalKey: row.key, importedVersion: 1 },
      ...{ contentsDigest: digests.contents, courseDigest: digests.course },
    });
    em.persist(made);
    imports.push(made);
  }
  await persistPersons(em, fresh, now);
  for (const one of decided)
    if (one.present !== undefined) imports.push(await carryOn(time, one, one.present));
  await em.flush();
  const versions = await versionsOf(em, imports);
  for (const made of imports) made.importedVersion = versions.get(made.request.id) ?? 0;
  await em.flush();
  await recordImports(
    em,
    code,
    imports.map((made) =>
      entryOf(
        made,
        fresh.some(({ row }) => row.key === made.externalKey),
      ),
    ),
    now,
  );
}

/** The versions of the dockets of requests, which grow with everything that people do with them. */
async function versionsOf(
  em: EntityManager,
  imports: readonly MlaRequestImport[],
): Promise<ReadonlyMap<string, number>> {
  const requests = imports.map(({ request }) => request.id);
  const dockets = await em.find(
    MlaRequestDocket,
    { request: { $in: requests } },
    { disableIdentityMap: true },
  );
  return new Map(dockets.map(({ request, version }) => [request.id, version]));
}

/** Brings a request that is there to where the register has it now. */
async function carryOn(
  time: Timed,
  { row, digests }: Decided,
  present: MlaRequestImport,
): Promise<MlaRequestImport> {
  const { em, now } = time;
  const { request } = present;
  const { status: before } = request;
  Object.assign(request, courseOf(row, now));
  for (const item of await em.find(MlaRequestItem, { request, isListed: true }))
    Object.assign(item, { status: itemStatusOf(request), executedAt: request.executedAt });
  const noted = await em.find(MlaRequestEvent, { request });
  const days = new Map(noted.map(({ command, happenedOn }) => [command, happenedOn]));
  await notePostponement(em, request, row);
  await carryRegisterTimeOn(time, request, before, stepsOf(row), days);
  await endPostponement(em, request, now);
  for (const event of eventsOf(request, row)) {
    const before = noted.find(({ command }) => command === event.command);
    if (before === undefined) em.persist(event);
    else Object.assign(before, { happenedOn: event.happenedOn, occurredAt: event.occurredAt });
  }
  present.courseDigest = digests.course;
  return present;
}

function entryOf(made: MlaRequestImport, isNew: boolean): ImportEntry {
  const { request, externalKey } = made;
  const fields = { externalKey, digest: digestOf([made.contentsDigest, made.courseDigest]) };
  return {
    ...{ action: 'importMlaRequest', type: 'MlaRequest', key: request.id, chain: request.case.id },
    changes: [{ type: 'MlaRequest', key: request.id, kind: isNew ? 'created' : 'changed', fields }],
  };
}
