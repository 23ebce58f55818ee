import type { EntityManager } from '@mikro-orm/postgresql';
import type { CellProblem } from '../../../platform/import/row-reader.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatus as S } from '../mla-request.enums.js';
import { MlaRequestPostponement } from '../postponement/mla-request-postponement.entity.js';
import { postponementInForce } from '../postponement/postponements.js';
import type { RequestRow } from './request-row.js';

/** Notes when the postponement that a row tells of is looked at again, before its period begins. */
export async function notePostponement(
  em: EntityManager,
  request: MlaRequest,
  { postponed_on: postponed, review_on: reviewOn }: RequestRow,
): Promise<void> {
  if (postponed === null || reviewOn === null) return;
  const present = await postponementInForce(em, request);
  if (present === null) em.persist(Object.assign(new MlaRequestPostponement(), { request, reviewOn }));
  else present.reviewOn = reviewOn;
}

/** Ends it where the request has gone on since, by the register. */
export async function endPostponement(em: EntityManager, request: MlaRequest, now: Date): Promise<void> {
  if (request.status === S.POSTPONED || request.postponedAt === null) return;
  const present = await postponementInForce(em, request);
  if (present !== null) present.endedAt = now;
}

type Column = Extract<keyof RequestRow, string>;

const problem = (column: Column, value: string, why: string): CellProblem => ({ column, value, why });

/** Days of a postponement that cannot be. */
export function postponementProblems(row: RequestRow): readonly CellProblem[] {
  const { postponed_on: postponed, resumed_on: resumed } = row;
  if (postponed === null)
    return (['resumed_on', 'review_on', 'postponement_ground'] as const).flatMap((column) => {
      const value = row[column];
      return value === null ? [] : [problem(column, value, 'This is of a postponement: say postponed_on.')];
    });
  const first = row.acknowledged_on ?? row.submitted_on;
  const last = resumed ?? postponed;
  return [
    ...(postponed < first
      ? [problem('postponed_on', postponed, `This is before the other State had it (${first}).`)]
      : []),
    ...(resumed !== null && resumed < postponed
      ? [problem('resumed_on', resumed, `This is before postponed_on (${postponed}).`)]
      : []),
    ...helped(row).flatMap(({ column, on }) => {
      if (on < postponed || (resumed !== null && resumed <= on)) return [];
      const why = `The request was postponed on ${postponed}: say in resumed_on when it went on, on this day or before.`;
      return [problem(column, on, why)];
    }),
    ...ended(row).flatMap(({ column, on }) =>
      on < last
        ? [problem('postponed_on', postponed, `The request had ended by then (${column}, ${on}).`)]
        : [],
    ),
  ];
}

interface DayOfColumn {
  readonly column: Column;
  readonly on: string;
}

const daysOf = (...days: readonly (readonly [Column, string | null])[]): readonly DayOfColumn[] =>
  days.flatMap(([column, on]) => (on === null ? [] : [{ column, on }]));

/** When the request was helped with, which it is not while it is postponed. */
const helped = (row: RequestRow): readonly DayOfColumn[] =>
  daysOf(
    ['decided_on', row.decision === 'accepted' ? row.decided_on : null],
    ['executed_on', row.executed_on],
  );

/** When it ended, after which it is not postponed. */
const ended = (row: RequestRow): readonly DayOfColumn[] =>
  daysOf(
    ['decided_on', row.decision === 'accepted' ? null : row.decided_on],
    ['executed_on', row.executed_on],
    ['withdrawn_on', row.withdrawn_on],
  );

/** What a postponement goes without that rests on a ground (UNCAC art. 46(25)). */
export function postponementLacks(row: RequestRow): readonly CellProblem[] {
  if (row.postponed_on === null || row.postponement_ground !== null) return [];
  return [problem('postponement_ground', '', 'Assistance is postponed on a ground (UNCAC art. 46(25)).')];
}
