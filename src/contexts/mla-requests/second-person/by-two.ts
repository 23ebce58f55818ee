import { FlushMode } from '@mikro-orm/core';
import type { Command, Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import type { AboutRequest } from '../mla-request-record.entity.js';
import { MlaRequestProposedStep, ProposedStepStatus } from './mla-request-proposed-step.entity.js';
import { recordsOf } from './records-of-steps.js';
import { keptInput } from './step-input.js';
import { requireNothingOfOthers } from './waiting-proposal.js';
import { dismiss, waitingOn } from './waiting-steps.js';

/** A step as it is proposed: of which request, and on which record, if that is there already. */
interface Rehearsal {
  readonly subject: Subject;
  readonly about: Pick<AboutRequest, 'request' | 'case'>;
}

/** How many steps that open a record of one kind can wait on a request; beyond that somebody repeats a command by mistake. */
const most = 100;

const tooMany = `At most ${String(most)} such steps can wait on a request. Approve them or drop them first (proposedSteps).`;

/**
 * A step by which a State binds itself takes two people of it (four eyes, docs/decisions/0011): whoever gives the command
 * proposes it, and it is taken when somebody else approves it (approveMlaRequestStep). Everything that is asked of the step is
 * asked when it is proposed, and again when it is approved. One step of a kind waits on a record: another by the same person, or
 * by anybody once it was overtaken, takes its place.
 * @throws DomainError CONFLICT where one waits that somebody else proposed, or as many wait on the request as may; and what the
 *   step itself is refused for
 */
function byTwo<I extends object>(step: Command<I>): Command<I> {
  return async (operation, input) => {
    const { subject, about } = await rehearse(operation, step, input);
    const { em, command, state, userId, now } = operation;
    const recordKey = 'id' in input ? subject.key : null;
    const place = { request: about.request.id, state: em.getReference(State, state), command };
    const status = ProposedStepStatus.WAITING;
    if (recordKey === null) {
      if ((await em.count(MlaRequestProposedStep, { ...place, recordKey, status })) >= most)
        throw new DomainError('CONFLICT', tooMany);
    } else {
      await operation.alone(`${command} on ${recordKey}`);
      const before = await waitingOn(operation, recordKey);
      for (const former of before)
        if (!former.isOvertaken)
          requireNothingOfOthers(operation, former, command, 'dismissMlaRequestStep', former);
      dismiss(operation, before);
      // One of a kind waits on a record: the former is closed before the new one is written.
      await em.flush();
    }
    const proposed = em.create(MlaRequestProposedStep, {
      ...place,
      case: about.case.id,
      recordType: recordKey === null ? null : subject.type,
      recordKey,
      input: keptInput(input),
      status,
      isOvertaken: false,
      proposedBy: userId,
      proposedAt: now,
      version: 1,
    });
    em.persist(proposed);
    return { type: 'MlaRequestProposedStep', key: proposed.id, chain: subject.chain, reason: subject.reason };
  };
}

/** Of the steps by which a State binds itself, by the names of their commands, the commands that propose them. */
export const eachByTwo = <S extends Readonly<Record<string, Command<never>>>>(steps: S): S =>
  Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, byTwo(step)])) as S;

/** Takes the step to see whether it can be taken, and leaves nothing of it: neither rows nor numbers nor letters. */
async function rehearse<I extends object>(
  operation: Operation,
  step: Command<I>,
  input: I,
): Promise<Rehearsal> {
  const rehearsed = new Error('What was rehearsed is taken back.');
  let found: Rehearsal | undefined;
  await operation.em
    .transactional(
      async (em) => {
        const subject = await step(operation.rehearsing(em), input);
        const about = await em.findOneOrFail(recordsOf(em, subject.type), { id: subject.key });
        found = { subject, about };
        throw rehearsed;
      },
      { clear: true, flushMode: FlushMode.COMMIT },
    )
    .catch((error: unknown) => {
      if (error !== rehearsed) throw error;
    });
  if (found === undefined) throw rehearsed;
  return found;
}
