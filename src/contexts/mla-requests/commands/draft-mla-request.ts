import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { Case, noPartyToCase } from '../../cases/index.js';
import { requireState, State, StateKind } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { LegalBasis } from '../mla-request.enums.js';
import type { DraftMlaRequestInput } from '../mla-request.inputs.js';
import { nextReference } from '../reference-numbers.js';
import { newContents } from '../undivided/contents-of-request.js';
import { writeContents } from './contents.js';
import { subjectOf } from './parts.js';

/** A central authority opens a draft to another State, under a case to which its own State is a party (UNCAC art. 46(13), (15)). */
export async function draftMlaRequest(operation: Operation, input: DraftMlaRequestInput): Promise<Subject> {
  const { em, state, now } = operation;
  const caseFile = await operation.refer(Case, input.caseId, 'input.caseId');
  const requestedState = await requireState(em, input.requestedState, 'input.requestedState');
  const problems = obstacles(input, state, caseFile, requestedState);
  if (problems.length > 0) throw badInput(problems);
  const requestingState = em.getReference(State, state);
  const request = Object.assign(new MlaRequest(), {
    case: caseFile,
    requestingState,
    requestedState,
    requestingKeeper: requestingState,
    // Fixed here: a State that joins Repatria later does not find requests that were sent to it on paper before.
    requestedKeeper: requestedState.onRepatriaSince === null ? requestingState : requestedState,
    legalBasis: LegalBasis.UNCAC,
    language: 'en',
    offences: [],
    createdAt: now,
    listedAt: now,
    updatedAt: now,
  });
  const contents = newContents({ request, case: caseFile, requestingState, requestedState });
  await writeContents(operation, request, contents, input.contents);
  request.requestingReference = await nextReference(operation);
  em.persist([request, contents.content, contents.undivided]);
  return subjectOf(request);
}

/** Why the draft cannot be opened at all; empty when it can. */
function obstacles(
  { contents }: DraftMlaRequestInput,
  state: string,
  caseFile: Case,
  requestedState: State,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!caseFile.partyStates.includes(state)) {
    problems.push({ field: 'input.caseId', message: noPartyToCase });
  }
  if (requestedState.code === state) {
    problems.push({
      field: 'input.requestedState',
      message: 'A State does not ask itself: name another State.',
    });
  }
  if (requestedState.kind === StateKind.ORGANIZATION) {
    problems.push({
      field: 'input.requestedState',
      message: `${requestedState.name} is an organization; a request goes to a State or territory (UNCAC art. 46(13)).`,
    });
  }
  if (contents.items === undefined) {
    problems.push({
      field: 'input.contents.items',
      message: 'Name at least one item: a type of assistance (UNCAC art. 46(3)).',
    });
  }
  return problems;
}
