import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { move, noteStep, requirePaper, subjectOf } from '../../commands/parts.js';
import { SpontaneousDisclosure } from '../../spontaneous-disclosure.entity.js';
import { DisclosureConsent } from '../disclosure-consent.entity.js';
import type { DecideDisclosureConsentInput } from '../handling.inputs.js';
import { partOf } from '../handling.parts.js';

/** A supervisor of the sending State consents to a use, or does not and says why (UNCAC art. 46(5)). */
export async function decideDisclosureConsent(
  operation: Operation,
  input: DecideDisclosureConsentInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { sendingState } = disclosure;
  const consent = await partOf(operation, DisclosureConsent, input.consentId, disclosure);
  requirePaper(operation, sendingState, input.paper, { since: consent.askedAt });
  if (consent.granted !== null) throw new DomainError('CONFLICT', 'This consent was decided already.');
  if (!input.granted && input.terms == null)
    throw badInput([{ field: 'input.terms', message: 'Say why consent is not given.' }]);
  Object.assign(consent, {
    granted: input.granted,
    terms: input.terms ?? null,
    decidedAt: input.paper?.happenedOn ?? operation.now,
  });
  noteStep(operation, disclosure, { by: sendingState, paper: input.paper });
  return subjectOf(disclosure, input.terms ?? undefined);
}
