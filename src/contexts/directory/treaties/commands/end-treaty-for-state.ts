import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError, forbidden } from '../../../../platform/errors.js';
import { Treaty } from '../treaty.entity.js';
import type { EndTreatyForStateInput } from '../treaty.inputs.js';
import { TreatyParty } from '../treaty-party.entity.js';
import { recorded } from './recorded.js';

/** A State says that a treaty ends for it, or the secretariat for any State; others stay bound. */
export async function endTreatyForState(
  operation: Operation,
  input: EndTreatyForStateInput,
): Promise<Subject> {
  const { em, viewer, command } = operation;
  const treaty = await operation.take(Treaty, input.id, input.expectedVersion);
  if (viewer.state !== null && viewer.state !== input.state) {
    throw forbidden(command, 'the own State in input.state, or the secretariat');
  }
  const party = await em.findOne(TreatyParty, { treaty, state: { code: input.state } });
  if (party === null) {
    throw badInput([
      { field: 'input.state', message: `${input.state} is not recorded as a party to this treaty.` },
    ]);
  }
  if (party.until !== null) {
    const message = `It ended for ${input.state} on ${party.until} already.`;
    throw new DomainError('INVALID_TRANSITION', message, { allowed: [] });
  }
  if (party.inForceFrom !== null && input.until < party.inForceFrom) {
    const message = `It was in force for ${input.state} from ${party.inForceFrom}: it cannot end before.`;
    throw badInput([{ field: 'input.until', message }]);
  }
  Object.assign(party, { until: input.until, endSource: input.source });
  recorded(operation, treaty);
  return { type: 'Treaty', key: treaty.id, chain: treaty.id, reason: input.source };
}
