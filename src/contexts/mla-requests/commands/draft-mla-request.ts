import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { Case } from '../../cases/index.js';
import { requireState, State } from '../../directory/index.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { LegalBasis } from '../mla-request.enums.js';
import type { DraftMlaRequestInput } from '../mla-request.inputs.js';
import { nextReference } from '../reference-numbers.js';
import { writeContents } from './contents.js';
import { subjectOf } from './parts.js';

/** A central authority opens a draft to another State, under a case to which its own State is a party (UNCAC art. 46(13), (15)). */
export async function draftMlaRequest(operation: Operation, input: DraftMlaRequestInput): Promise<Subject> {
  const { em, state, now } = operation;
  const caseFile = await operation.refer(Case, input.caseId, 'input.caseId');
  if (!caseFile.partyStates.includes(state)) {
    throw badInput([{ field: 'input.caseId', message: 'Your State is no party to this case.' }]);
  }
  if (input.requestedState === state) {
    throw badInput([
      { field: 'input.requestedState', message: 'A State does not ask itself: name another State.' },
    ]);
  }
  if (input.contents.types === undefined) {
    throw badInput([
      { field: 'input.contents.types', message: 'Name at least one type of assistance (UNCAC art. 46(3)).' },
    ]);
  }
  const requestedState = await requireState(em, input.requestedState, 'input.requestedState');
  const requestingState = em.getReference(State, state);
  const request = Object.assign(new MlaRequest(), {
    case: caseFile,
    requestingState,
    requestedState,
    legalBasis: LegalBasis.UNCAC,
    language: 'en',
    offences: [],
    createdAt: now,
    listedAt: now,
    updatedAt: now,
  });
  const content = Object.assign(new MlaRequestContent(), {
    request,
    case: caseFile,
    requestingState,
    requestedState,
  });
  await writeContents(operation, request, content, input.contents);
  request.requestingReference = await nextReference(operation);
  em.persist([request, content]);
  return subjectOf(request);
}
