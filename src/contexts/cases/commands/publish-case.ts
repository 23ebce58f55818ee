import type { Subject } from '../../../platform/commands/command-runner.js';
import { factsOf, type Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { CaseHandling } from '../case-handling.entity.js';
import { CaseParty } from '../case-party.entity.js';
import { Case } from '../case.entity.js';
import { CasePublication } from '../case.enums.js';
import type { ChangeCaseStatusInput, ConsentToPublicationInput, PublishCaseInput } from '../case.inputs.js';
import { caseStates } from '../case.states.js';
import { aboutCase } from './case-amendment.js';

/**
 * A party State says what the leading State may publish of the text that it has read; a later change of the text
 * takes the consent back (UNCAC art. 46(19), (20)).
 */
export async function consentToPublication(
  operation: Operation,
  input: ConsentToPublicationInput,
): Promise<Subject> {
  const found = await operation.take(Case, input.id, input.expectedVersion);
  caseStates.next(found, 'consentToPublication');
  const party = await operation.em.findOneOrFail(CaseParty, { case: found.id, state: operation.state });
  party.publicationConsent = input.publication;
  return aboutCase(found);
}

/** The leading State publishes the case: a supervisor other than the one who last changed it (four eyes). */
export async function publishCase(operation: Operation, input: PublishCaseInput): Promise<Subject> {
  const found = await operation.take(Case, input.id, input.expectedVersion);
  const { lastAmendedBy } = await operation.em.findOneOrFail(CaseHandling, { case: found.id });
  operation.assertMay({ ...factsOf(found), lastAmendedBy });
  caseStates.next(found, 'publishCase');
  const { NONE, FULL } = CasePublication;
  if (input.publication === NONE)
    throw badInput([
      {
        field: 'input.publication',
        message: 'Publish as NEUTRAL or FULL; withdrawPublication takes it back.',
      },
    ]);
  if (input.publication === FULL && found.publicationConsent !== FULL) {
    const missing = [
      {
        missing: 'the consent of every other party State to publication in full',
        source: 'UNCAC art. 46(19), (20)',
      },
    ];
    throw new DomainError(
      'INCOMPLETE',
      'Every other party State must consent to publication in full; publish as NEUTRAL or ask for consent.',
      { missing },
    );
  }
  found.publication = input.publication;
  found.publishedAt = operation.now;
  found.updatedAt = operation.now;
  return aboutCase(found);
}

/** The leading State takes a publication back; what was read cannot be unread. */
export async function withdrawPublication(
  operation: Operation,
  input: ChangeCaseStatusInput,
): Promise<Subject> {
  const found = await operation.take(Case, input.id, input.expectedVersion);
  caseStates.next(found, 'withdrawPublication');
  found.publication = CasePublication.NONE;
  found.publishedAt = null;
  found.updatedAt = operation.now;
  return aboutCase(found, input.reason);
}
