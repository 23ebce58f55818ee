import { LockMode } from '@mikro-orm/core';
import type { Operation } from '../../../platform/commands/operation.js';
import type { Side } from '../../../platform/reads/read-model.js';
import type { Turn } from '../../../platform/states/states.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestProposedStep, ProposedStepStatus } from './mla-request-proposed-step.entity.js';

/** Of a record on which one step of each kind waits at a time. */
export interface StepsOfOthers {
  /** The commands of the steps that others of the own State proposed; absent where a command looks for them by itself. */
  readonly stepsOfOthers?: readonly string[] | null;
}

/** Where a reading finds them; what was overtaken waits for nobody, and anybody proposes it anew. */
export const stepsOfOthers: Side = {
  ...{ entity: 'MlaRequestProposedStep', by: 'recordKey', local: 'id', owner: 'state', isList: true },
  ...{ properties: ['command'], renamed: { command: 'stepsOfOthers' } },
  where: "side.status = 'WAITING' and not side.is_overtaken and side.proposed_by <> (select app.viewer_id())",
};

/**
 * Where somebody reads what can be done: a step is not proposed in the place of the one that somebody else proposed.
 * @param besides what else must hold
 */
export function freeToProposeStep<R>(command: string, besides?: Turn<R>): Turn<R & StepsOfOthers> {
  const says = 'no such step waits on it that somebody else of the own State proposed';
  return {
    says: besides === undefined ? says : `${besides.says} and ${says}`,
    isMet: (record) =>
      !(record.stepsOfOthers ?? []).includes(command) && (besides === undefined || besides.isMet(record)),
  };
}

/** The steps of a kind that wait in the own State on a record, under lock. */
export const waitingOn = (
  { em, command, state }: Operation,
  recordKey: string,
): Promise<readonly MlaRequestProposedStep[]> =>
  em.find(
    MlaRequestProposedStep,
    { recordKey, command, state: { code: state }, status: ProposedStepStatus.WAITING },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );

/** Drops steps that wait. */
export function dismiss({ userId, now }: Operation, steps: readonly MlaRequestProposedStep[]): void {
  for (const step of steps)
    Object.assign(step, { status: ProposedStepStatus.DISMISSED, decidedBy: userId, decidedAt: now });
}

/** Drops what a person of the own State proposed on records of a request. */
export async function dismissStepsOf(
  operation: Operation,
  request: MlaRequest,
  proposedBy: string,
): Promise<void> {
  const { em, state } = operation;
  const theirs = { request, state: { code: state }, proposedBy, status: ProposedStepStatus.WAITING };
  const steps = await em.find(MlaRequestProposedStep, theirs, { lockMode: LockMode.PESSIMISTIC_WRITE });
  dismiss(operation, steps);
}
