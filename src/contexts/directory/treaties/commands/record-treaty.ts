import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError, type Problem } from '../../../../platform/errors.js';
import { State } from '../../state.entity.js';
import { TreatyKind } from '../treaty-kinds.enums.js';
import { Treaty } from '../treaty.entity.js';
import type { RecordTreatyInput } from '../treaty.inputs.js';
import { TreatyParty } from '../treaty-party.entity.js';
import { recorded } from './recorded.js';

/** A central authority of a party, or the secretariat, records a treaty that the directory lacks (UNCAC art. 46(30), 59). */
export async function recordTreaty(operation: Operation, input: RecordTreatyInput): Promise<Subject> {
  const { em } = operation;
  const { parties, idempotencyKey: _key, ...said } = input;
  const treaty = Object.assign(new Treaty(), said, { partyStates: parties.map(({ state }) => state) });
  operation.assertMay(treaty);
  const states = await em.find(State, { code: { $in: treaty.partyStates } });
  const problems = partyProblems(input, states);
  if (problems.length > 0) throw badInput(problems);
  if ((await em.count(Treaty, { name: input.name })) > 0) {
    const message = 'The directory has a treaty of this name already: confirm that one (verifyTreaty).';
    throw new DomainError('CONFLICT', message, { field: 'input.name' });
  }
  recorded(operation, treaty);
  em.persist([
    treaty,
    ...parties.map(({ state, inForceFrom = null }) =>
      Object.assign(new TreatyParty(), { treaty, state: em.getReference(State, state), inForceFrom }),
    ),
  ]);
  return { type: 'Treaty', key: treaty.id, chain: treaty.id };
}

function partyProblems({ kind, parties }: RecordTreatyInput, states: readonly State[]): readonly Problem[] {
  const known = new Set(states.map(({ code }) => code));
  const unknown = parties.flatMap(({ state }, at): Problem[] =>
    known.has(state)
      ? []
      : [{ field: `input.parties[${String(at)}].state`, message: `The directory has no State ${state}.` }],
  );
  const isOdd = kind === TreatyKind.BILATERAL && parties.length !== 2;
  const odd = isOdd ? [{ field: 'input.parties', message: 'A bilateral treaty has two parties.' }] : [];
  return [...odd, ...unknown];
}
