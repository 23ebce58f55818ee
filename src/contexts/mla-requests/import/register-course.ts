import type { CellProblem } from '../../../platform/import/row-reader.js';
import { MlaRequestStatus as S } from '../mla-request.enums.js';
import { mlaRequestStates } from '../mla-request.states.js';
import { postponementProblems } from './register-postponement.js';
import type { RequestRow } from './request-row.js';

/** A step in the life of a request that a register dates. */
export interface RegisterStep {
  readonly command: string;
  readonly status: S;
  readonly by: 'requesting' | 'requested';
  /** The day, by the register. */
  readonly on: string;
}

/** What a column of dates says was done, in the order of a request's life. */
const dated = [
  { column: 'submitted_on', command: 'submitMlaRequest', status: S.SUBMITTED, by: 'requesting' },
  { column: 'acknowledged_on', command: 'acknowledgeMlaRequest', status: S.ACKNOWLEDGED, by: 'requested' },
  { column: 'decided_on', command: 'acceptMlaRequest', status: S.ACCEPTED, by: 'requested' },
  { column: 'executed_on', command: 'executeMlaRequest', status: S.EXECUTED, by: 'requested' },
  { column: 'withdrawn_on', command: 'withdrawMlaRequest', status: S.WITHDRAWN, by: 'requesting' },
  { column: 'closed_on', command: 'closeMlaRequest', status: S.CLOSED, by: 'requesting' },
] as const;

/** Decisions other than acceptance. */
const unaided = {
  refused: { command: 'refuseMlaRequest', status: S.REFUSED },
  returned: { command: 'returnMlaRequestAsIncomplete', status: S.RETURNED_INCOMPLETE },
} as const;

/** The steps of a request that its row dates, in their order; what a register does not date is left out. */
export function stepsOf(row: RequestRow): readonly RegisterStep[] {
  const steps = dated.flatMap(({ column, ...step }): readonly RegisterStep[] => {
    const on = row[column];
    if (on === null) return [];
    const other = column === 'decided_on' && row.decision !== null && row.decision !== 'accepted';
    return [{ ...step, ...(other ? unaided[row.decision] : {}), on }];
  });
  return withPostponement(steps, row);
}

/** A postponement stands where its day puts it: before or after the decision (UNCAC art. 46(25)). */
function withPostponement(
  steps: readonly RegisterStep[],
  { postponed_on: postponed, resumed_on: resumed }: RequestRow,
): readonly RegisterStep[] {
  if (postponed === null) return steps;
  const by = 'requested' as const;
  const before = steps.filter(
    ({ on, status }) => on < postponed || (on === postponed && precedes.has(status)),
  );
  const after = steps.slice(before.length);
  const postpone = { command: 'postponeMlaRequest', status: S.POSTPONED, by, on: postponed };
  if (resumed === null) return [...before, postpone, ...after];
  const status = before.at(-1)?.status ?? S.SUBMITTED;
  return [...before, postpone, { command: 'resumeMlaRequest', status, by, on: resumed }, ...after];
}

/** What comes before a postponement of the same day. */
const precedes: ReadonlySet<S> = new Set([S.SUBMITTED, S.ACKNOWLEDGED, S.ACCEPTED]);

/**
 * What cannot be in a life of a request: days ahead or out of order, steps that the lifecycle does not allow after the
 * one before. Steps that the register does not date are not missed.
 * @param today the present day where the State is whose register it is
 */
export function courseProblems(row: RequestRow, today: string): readonly CellProblem[] {
  const problems: CellProblem[] = [];
  const days = dated.flatMap(({ column }) => dayOf(row, column));
  days.forEach(({ column, on }, index) => {
    const before = days[index - 1];
    if (before !== undefined && on < before.on)
      problems.push({ column, value: on, why: `This is before ${before.column} (${before.on}).` });
  });
  for (const { column, on } of [...days, ...dayOf(row, 'postponed_on'), ...dayOf(row, 'resumed_on')])
    if (on > today) problems.push({ column, value: on, why: 'This day lies ahead.' });
  if ((row.decision === null) !== (row.decided_on === null)) {
    const column = row.decision === null ? 'decision' : 'decided_on';
    problems.push({ column, value: '', why: 'A decision and its day stand together or not at all.' });
  }
  return [...problems, ...orderProblems(row), ...postponementProblems(row)];
}

type DayColumn = (typeof dated)[number]['column'] | 'postponed_on' | 'resumed_on';

function dayOf(
  row: RequestRow,
  column: DayColumn,
): readonly { readonly column: DayColumn; readonly on: string }[] {
  const on = row[column];
  return on === null ? [] : [{ column, on }];
}

function orderProblems(row: RequestRow): readonly CellProblem[] {
  const { executed_on: executed, withdrawn_on: withdrawn, closed_on: closed, decision } = row;
  const isUnaided = decision === 'refused' || decision === 'returned';
  const problems: CellProblem[] = [];
  if (isUnaided && executed !== null)
    problems.push({ column: 'executed_on', value: executed, why: `What was ${decision} was not executed.` });
  if (withdrawn !== null && (executed !== null || isUnaided || closed !== null)) {
    const why =
      'A request is withdrawn before its completion only (UNCAC art. 46(24)): executed_on, a refusal, a return or closed_on says that it was completed.';
    problems.push({ column: 'withdrawn_on', value: withdrawn, why });
  }
  if (closed !== null && withdrawn === null) {
    const last = stepsOf(row).at(-2)?.status ?? S.SUBMITTED;
    const { from } = mlaRequestStates.transitions.closeMlaRequest;
    if (!from.includes(last))
      problems.push({
        column: 'closed_on',
        value: closed,
        why: `A request is closed after it was ${from.join(' or ')}; say when that was, or withdrawn_on.`,
      });
  }
  return problems;
}
