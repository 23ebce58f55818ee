import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { next, subjectOf } from '../../commands/parts.js';
import { SpontaneousDisclosure } from '../../spontaneous-disclosure.entity.js';
import { DisclosureConsent } from '../disclosure-consent.entity.js';
import { DisclosureUse } from '../disclosure-use.entity.js';
import { forbidding } from '../forbidden-use.js';
import type { RecordDisclosureUseInput } from '../handling.inputs.js';
import { partOf, requirePast } from '../handling.parts.js';
import { restrictionsInForce } from '../restrictions-in-force.js';

/**
 * The receiving State enters a use of the information. What a restriction in force forbids needs the consent of the
 * sending State (UNCAC art. 46(5)); what exculpates goes by the notice. The entry is the receiving State's own.
 */
export async function recordDisclosureUse(
  operation: Operation,
  input: RecordDisclosureUseInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  next(operation, disclosure);
  requirePast(operation, input.usedOn, 'input.usedOn');
  const { kind, purpose, usedOn, consentId } = input;
  const consent =
    consentId == null ? null : await partOf(operation, DisclosureConsent, consentId, disclosure);
  const against = forbidding(await restrictionsInForce(operation, disclosure), kind);
  if (against.length > 0 && consent?.granted !== true)
    throw new DomainError(
      'INCOMPLETE',
      `This use needs the consent of the sending State: the information was given under ${against.map((one) => one.kind).join(', ')} (UNCAC art. 46(5)). Ask for it (askDisclosureConsent), and name it.`,
      { missing: [{ missing: 'the consent of the sending State', source: 'UNCAC art. 46(5)' }] },
    );
  operation.em.persist(
    Object.assign(new DisclosureUse(), {
      disclosure,
      state: disclosure.receivingState,
      kind,
      purpose,
      usedOn,
      consent,
      enteredAt: operation.now,
    }),
  );
  return subjectOf(disclosure);
}
