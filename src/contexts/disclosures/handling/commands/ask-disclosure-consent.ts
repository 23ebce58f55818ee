import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { move, noteStep, requirePaper, subjectOf } from '../../commands/parts.js';
import { SpontaneousDisclosure } from '../../spontaneous-disclosure.entity.js';
import { DisclosureConsent } from '../disclosure-consent.entity.js';
import type { AskDisclosureConsentInput } from '../handling.inputs.js';

/** The receiving State asks for consent to use the information beyond its restrictions (UNCAC art. 46(5)). */
export async function askDisclosureConsent(
  operation: Operation,
  input: AskDisclosureConsentInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { receivingState } = disclosure;
  requirePaper(operation, receivingState, input.paper, { since: disclosure.transmittedAt });
  operation.em.persist(
    Object.assign(new DisclosureConsent(), {
      disclosure,
      state: receivingState,
      purpose: input.purpose,
      askedAt: input.paper?.happenedOn ?? operation.now,
    }),
  );
  noteStep(operation, disclosure, { by: receivingState, paper: input.paper });
  return subjectOf(disclosure);
}
