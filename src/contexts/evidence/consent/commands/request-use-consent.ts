import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { ClockKind, dueUnderTarget, letterAbout, MlaRequest, noteStep } from '../../../mla-requests/index.js';
import { keepConsentClock } from '../../duties.js';
import { keepersOf } from '../../commands/parts.js';
import { EvidenceItem } from '../../evidence-item.entity.js';
import { EvidenceStatus } from '../../evidence.enums.js';
import { UseConsent } from '../use-consent.entity.js';
import { useConsentLetters } from '../use-consent-letters.js';
import type { RequestUseConsentInput } from '../use-consent.inputs.js';
import { subjectOf } from './parts.js';

/** The requesting State asks for consent to use evidence beyond what its request stated (UNCAC art. 46(19)). */
export async function requestUseConsent(
  operation: Operation,
  input: RequestUseConsentInput,
): Promise<Subject> {
  const { em, now } = operation;
  const request = await operation.refer(MlaRequest, input.id, 'input.id');
  operation.assertMay(request);
  const item = typeof input.itemId === 'string' ? await itemOf(operation, request, input.itemId) : null;
  await requireEvidence(operation, request);
  const consent = Object.assign(new UseConsent(), {
    request,
    item,
    case: request.case,
    ...keepersOf(request),
    purpose: input.purpose,
    proceeding: input.proceeding,
    onwardTo: input.onwardTo ?? null,
    reasons: input.reasons,
    requestedAt: now,
    answerDueAt: await dueUnderTarget(operation, request, ClockKind.USE_CONSENT),
  });
  em.persist(consent);
  noteStep(operation, request, letterAbout(useConsentLetters, operation, consent));
  await keepConsentClock(operation, request, consent);
  return subjectOf(consent);
}

async function itemOf(operation: Operation, request: MlaRequest, id: string): Promise<EvidenceItem> {
  const item = await operation.refer(EvidenceItem, id, 'input.itemId');
  if (item.request !== request)
    throw badInput([{ field: 'input.itemId', message: 'Name a piece of evidence of this request.' }]);
  return item;
}

/** There is nothing to use beyond the request before something was handed over. */
async function requireEvidence({ em, command }: Operation, request: MlaRequest): Promise<void> {
  const status = { $in: [EvidenceStatus.HANDED_OVER, EvidenceStatus.RETURNED] };
  if ((await em.findOne(EvidenceItem, { request, status })) !== null) return;
  throw new DomainError(
    'INCOMPLETE',
    `${command} is not possible yet: no evidence was handed over for this request.`,
    { missing: [{ missing: 'evidence that was handed over', source: 'UNCAC art. 46(19)' }] },
  );
}
