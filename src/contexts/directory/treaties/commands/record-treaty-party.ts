import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError, forbidden } from '../../../../platform/errors.js';
import { State } from '../../state.entity.js';
import { TreatyKind } from '../treaty-kinds.enums.js';
import { TreatyParty } from '../treaty-party.entity.js';
import { Treaty } from '../treaty.entity.js';
import type { RecordTreatyPartyInput } from '../treaty.inputs.js';
import { recorded } from './recorded.js';

/** A State says that it is bound by a treaty of the directory, or the secretariat of any State. */
export async function recordTreatyParty(
  operation: Operation,
  input: RecordTreatyPartyInput,
): Promise<Subject> {
  const { em, viewer, command } = operation;
  const treaty = await operation.take(Treaty, input.id, input.expectedVersion);
  if (viewer.state !== null && viewer.state !== input.state)
    throw forbidden(command, 'the own State in input.state, or the secretariat');
  if (treaty.kind === TreatyKind.BILATERAL) {
    const message = 'A bilateral treaty has its two parties: record another treaty (recordTreaty).';
    throw new DomainError('INVALID_TRANSITION', message, { allowed: [] });
  }
  if (treaty.partyStates.includes(input.state)) {
    const message = `${input.state} is recorded as a party to this treaty already: its parties say from when until when.`;
    throw new DomainError('INVALID_TRANSITION', message, { allowed: [] });
  }
  const state = await em.findOne(State, { code: input.state });
  if (state === null)
    throw badInput([{ field: 'input.state', message: `The directory has no State ${input.state}.` }]);
  treaty.partyStates = [...treaty.partyStates, input.state];
  recorded(operation, treaty);
  // A party is written to a treaty that names it.
  await em.flush();
  em.persist(Object.assign(new TreatyParty(), { treaty, state, inForceFrom: input.inForceFrom ?? null }));
  return { type: 'Treaty', key: treaty.id, chain: treaty.id, reason: input.source };
}
