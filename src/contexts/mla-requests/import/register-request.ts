import type { EntityManager } from '@mikro-orm/postgresql';
import type { CellProblem } from '../../../platform/import/row-reader.js';
import type { Case } from '../../cases/index.js';
import type { State } from '../../directory/index.js';
import { AssistanceType } from '../../directory/index.js';
import { contradictions } from '../commands/contents.js';
import { MlaRequestItemStatus, RecoveryAvenue } from '../items/item.enums.js';
import { factsOfItem } from '../items/item-facts.js';
import { MlaRequestItemParticulars } from '../items/mla-request-item-particulars.entity.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { usuallyCoercive } from '../items/particulars-by-type.js';
import { newContents } from '../undivided/contents-of-request.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestOffence } from '../offences/mla-request-offence.entity.js';
import { LegalBasis, MlaRequestStatus as S, TransmissionChannel } from '../mla-request.enums.js';
import { unlawfulGrounds } from '../refusal-grounds.js';
import { courseProblems, stepsOf, type RegisterStep } from './register-course.js';
import { namesPersons } from './register-persons.js';
import { postponementLacks } from './register-postponement.js';
import type { RequestRow } from './request-row.js';

/** Of which State the register is, and to or from which State a request of it goes. */
export interface RegisterParties {
  readonly own: State;
  readonly counterpart: State;
}

/** A day of a register as an instant: noon (UTC), which is the same day nearly everywhere; steps of a day in their order. */
const instantOf = (on: string, place = 0): Date => new Date(Date.parse(`${on}T12:00:00Z`) + place * 60_000);

/** A request as a register tells it, kept by that State alone on both sides: the other State has not confirmed it. */
export function requestOf(row: RequestRow, { own, counterpart }: RegisterParties, now: Date): MlaRequest {
  const outgoing = row.direction === 'outgoing';
  const submittedAt = instantOf(row.submitted_on);
  return Object.assign(new MlaRequest(), {
    requestingState: outgoing ? own : counterpart,
    requestedState: outgoing ? counterpart : own,
    requestingKeeper: own,
    requestedKeeper: own,
    requestingReference: outgoing ? row.key : (row.their_reference ?? `not in the register (${row.key})`),
    historical: true,
    isSent: true,
    types: Object.values(AssistanceType).filter((type) => row.types.includes(type)),
    legalBasis: row.legal_basis ?? LegalBasis.UNCAC,
    legalBasisDetail: row.legal_basis_detail,
    offences: [...row.offences],
    purpose: row.purpose,
    urgent: row.urgent ?? false,
    urgencyReason: row.urgency_reason,
    deadline: row.deadline,
    deadlineReason: row.deadline_reason,
    hasPersons: namesPersons(row),
    confidential: row.confidential ?? false,
    channel: row.channel ?? TransmissionChannel.CENTRAL_AUTHORITY,
    language: row.language ?? 'en',
    hasSubjectMatter: row.subject_matter !== null,
    hasFacts: row.facts !== null,
    hasAssistanceSought: row.assistance_sought !== null,
    submittedAt,
    createdAt: submittedAt,
    listedAt: submittedAt,
    ...courseOf(row, now),
  });
}

/** What became of the request, by the register. */
export function courseOf(row: RequestRow, now: Date) {
  const refused = row.decision === 'refused';
  const returned = row.decision === 'returned';
  const steps = stepsOf(row);
  const status = steps.at(-1)?.status ?? S.SUBMITTED;
  const at = (on: string | null): Date | null => (on === null ? null : instantOf(on));
  return {
    status,
    statusBefore: status === S.POSTPONED ? (steps.at(-2)?.status ?? S.SUBMITTED) : null,
    requestedReference: row.direction === 'incoming' ? row.key : row.their_reference,
    acknowledgedAt: at(row.acknowledged_on),
    decidedAt: at(row.decided_on),
    executedAt: at(row.executed_on),
    refusalGrounds: refused ? [...row.refusal_grounds] : null,
    refusalReasons: refused ? row.refusal_reasons : null,
    returnedFor: returned ? [...row.returned_for] : null,
    returnReasons: returned ? row.return_reasons : null,
    postponementGround: row.postponement_ground,
    postponedAt: at(row.postponed_on),
    executionSummary: row.execution_summary,
    outcome: row.outcome,
    outcomeKind: row.outcome_kind,
    updatedAt: now,
  };
}

/** The columns in which the contents of a request stand. */
const columnOf: Readonly<Record<string, string>> = {
  language: 'language',
  urgencyReason: 'urgency_reason',
  channel: 'channel',
  deadline: 'deadline',
  deadlineReason: 'deadline_reason',
  legalBasisDetail: 'legal_basis_detail',
};

/**
 * What is wrong with a row by the rules that hold for requests entered here. What the other State did, or wrote, is
 * recorded as it was: those rules bind the own State alone.
 */
export function problemsOf(row: RequestRow, request: MlaRequest, today: string): readonly CellProblem[] {
  const outgoing = row.direction === 'outgoing';
  const contents = contradictions(request).flatMap(({ field, message }): CellProblem[] => {
    const column = columnOf[field.replace('input.contents.', '')] ?? null;
    return outgoing || column === 'language' ? [{ column, value: '', why: message }] : [];
  });
  return [...contents, ...courseProblems(row, today), ...(outgoing ? [] : ownLacks(row))];
}

/** What the own State's decisions go without: of the other State's it is noted with the step. */
const ownLacks = (row: RequestRow): readonly CellProblem[] => [
  ...refusalProblems(row),
  ...returnProblems(row),
  ...postponementLacks(row),
];

function returnProblems(row: RequestRow): readonly CellProblem[] {
  if (row.decision !== 'returned' || row.return_reasons !== null) return [];
  const why = 'A request is returned with the reasons (UNCAC art. 46(15), (21)(a)).';
  return [{ column: 'return_reasons', value: '', why }];
}

/** The own State's refusals have grounds and reasons, and lawful ones. */
function refusalProblems(row: RequestRow): readonly CellProblem[] {
  if (row.decision !== 'refused') return [];
  const { refusal_grounds: grounds, refusal_reasons: reasons } = row;
  const why = 'A refusal has grounds and reasons (UNCAC art. 46(21), (23)).';
  return [
    ...(grounds.length === 0 ? [{ column: 'refusal_grounds', value: '', why }] : []),
    ...(reasons === null ? [{ column: 'refusal_reasons', value: '', why }] : []),
    ...unlawfulGrounds(grounds).map(({ message }) => ({
      column: 'refusal_grounds',
      value: grounds.join('; '),
      why: message,
    })),
  ];
}

/** Writes a new request with its contents, its items and its steps. */
export function persistRequest(em: EntityManager, request: MlaRequest, of: Case, row: RequestRow): void {
  request.case = of;
  const { requestingState, requestedState } = request;
  const parties = { request, case: of, requestingState, requestedState };
  const items = request.types.map((type, index) => itemOf(request, type, index + 1));
  const particulars = items.map((item) =>
    Object.assign(new MlaRequestItemParticulars(), { item, request, case: of, requestingState }),
  );
  request.itemFacts = items.map((item, index) =>
    factsOfItem(item, particulars[index] ?? new MlaRequestItemParticulars()),
  );
  const { subject_matter: subjectMatter, facts, assistance_sought: assistanceSought } = row;
  const { content, undivided } = newContents(parties);
  em.persist([
    request,
    Object.assign(content, { isSent: true, subjectMatter, facts }),
    Object.assign(undivided, { assistanceSought }),
    ...row.offences.map((citation, index) =>
      Object.assign(new MlaRequestOffence(), { request, position: index + 1, citation }),
    ),
    ...items,
    ...particulars,
    ...eventsOf(request, row),
  ]);
}

function itemOf(request: MlaRequest, type: AssistanceType, position: number): MlaRequestItem {
  const tracing = type === AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS;
  return Object.assign(new MlaRequestItem(), {
    request,
    position,
    type,
    avenue: tracing ? RecoveryAvenue.IDENTIFY_TRACE_FREEZE : null,
    coercive: usuallyCoercive.has(type),
    status: itemStatusOf(request),
    executedAt: request.executedAt,
  });
}

/** Registers say what became of a request as a whole, and so of each thing that it asked. */
export function itemStatusOf({ status, executedAt, refusalGrounds }: MlaRequest): MlaRequestItemStatus {
  if (executedAt !== null) return MlaRequestItemStatus.EXECUTED;
  if (refusalGrounds !== null) return MlaRequestItemStatus.REFUSED;
  return status === S.WITHDRAWN ? MlaRequestItemStatus.WITHDRAWN : MlaRequestItemStatus.REQUESTED;
}

/** The steps of a request as its register dates them, those of the other State with what was not kept. */
export function eventsOf(request: MlaRequest, row: RequestRow): readonly MlaRequestEvent[] {
  return stepsOf(row).map((step, place) => eventOf(request, row, step, place));
}

function eventOf(request: MlaRequest, row: RequestRow, step: RegisterStep, place: number): MlaRequestEvent {
  const byState = step.by === 'requesting' ? request.requestingState : request.requestedState;
  const own = request.requestingKeeper;
  return Object.assign(new MlaRequestEvent(), {
    request,
    command: step.command,
    status: step.status,
    byState,
    enteredBy: byState === own ? null : own,
    happenedOn: step.on,
    paperReference: `register of ${own.code}, ${row.key}`,
    irregularities: byState === own ? [] : irregularitiesOf(row, step),
    occurredAt: instantOf(step.on, place),
  });
}

const lacksOf: Partial<Record<S, (row: RequestRow) => readonly CellProblem[]>> = {
  [S.REFUSED]: refusalProblems,
  [S.RETURNED_INCOMPLETE]: returnProblems,
  [S.POSTPONED]: postponementLacks,
};

function irregularitiesOf(row: RequestRow, { status }: RegisterStep): string[] {
  const lacks = lacksOf[status]?.(row) ?? [];
  return lacks.map(({ why }) => why);
}
