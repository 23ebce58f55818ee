import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { incomplete } from '../../../../platform/errors.js';
import { noteStep } from '../../commands/parts.js';
import { MlaRequestConsultation } from '../../consultation/consultation.entity.js';
import { ConsultationSubject } from '../../consultation/consultation.enums.js';
import { letterAbout } from '../../delivery/letters-about.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { CostKind } from '../cost.enums.js';
import { costLetters } from '../cost-letters.js';
import type { MlaRequestCost } from '../mla-request-cost.entity.js';
import { consultation } from '../mla-request-cost.states.js';

/**
 * Before terms are proposed for a substantial or extraordinary cost, the States have begun to consult about it (UNCAC art.
 * 46(28)). That a State that does not take part proposed without is recorded all the same, and marked.
 * @returns what was not kept
 * @throws DomainError INCOMPLETE
 */
export async function requireConsultation(
  { em, command }: Operation,
  { kind, request, requestedState, requestedKeeper }: MlaRequestCost,
): Promise<readonly string[]> {
  const { says, source } = consultation;
  if (kind === CostKind.ORDINARY) return [];
  const about = ConsultationSubject.COSTS;
  if ((await em.count(MlaRequestConsultation, { request: request.id, about })) > 0) return [];
  if (requestedState.code !== requestedKeeper.code) return [`${says} (${source})`];
  throw incomplete(command, [{ missing: says, source }], 'Open it with openMlaRequestConsultation.');
}

/** Change, record: both States see the step, and the trail of the case tells of it. */
export async function notedCost(
  operation: Operation,
  cost: MlaRequestCost,
  reason?: string,
  irregularities: readonly string[] = [],
): Promise<Subject> {
  cost.updatedAt = operation.now;
  const request = await operation.em.findOneOrFail(MlaRequest, { id: cost.request.id });
  noteStep(operation, request, { irregularities, ...letterAbout(costLetters, operation, cost) });
  return { type: 'MlaRequestCost', key: cost.id, chain: cost.case.id, reason };
}
