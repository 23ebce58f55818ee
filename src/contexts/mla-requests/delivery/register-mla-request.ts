import { v4 as uuid } from 'uuid';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { Case, caseCommands, noPartyToCase } from '../../cases/index.js';
import { currentEntryOf, requireState, State, zoneIn } from '../../directory/index.js';
import { contradictions, writeContents } from '../commands/contents.js';
import { factsFor, noteStep, subjectOf } from '../commands/parts.js';
import { fixPersons } from '../commands/persons.js';
import { MlaRequest } from '../mla-request.entity.js';
import { LegalBasis, MlaRequestStatus } from '../mla-request.enums.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import { draftBefore, followDraft } from '../pre-clearance/follow-draft.js';
import { keepTime } from '../clocks/keep-time.js';
import { findingsOn, missingOf } from '../completeness/require-complete.js';
import { contentsRequired } from '../completeness/contents-required.js';
import { newContents } from '../undivided/contents-of-request.js';
import { agreedToOral, awaitConfirmation } from './oral-requests.js';
import { enterPersons, withPersons } from './registered-persons.js';
import { caseOfEarlier, earlierRequest } from './earlier-request.js';
import { submitFollowUp } from './follow-up-mla-request.js';
import { addEvidence, openDelivery, sendOnItsWay } from './deliveries.js';
import { DeliveryEvidenceKind, DeliveryMedium } from './delivery.enums.js';
import type { RegisterMlaRequestInput } from './register-mla-request.inputs.js';
import { beginningOn, hourToCome, takenOn } from './steps.js';
import { notReceived } from './received-on-paper.js';
import { writeUnderReference } from './write-under-reference.js';

/**
 * The central authority of the requested State enters a request that came on paper from a State that does not take part
 * in Repatria, as it was received: what the Convention asks for and the paper lacks is noted, and keeps nobody from
 * entering it (UNCAC art. 46(13)–(15)). From then on it lives as any other; its own State keeps both sides.
 */
export async function registerMlaRequest(
  operation: Operation,
  input: RegisterMlaRequestInput,
): Promise<Subject> {
  const { em, state } = operation;
  const draft = await draftBefore(operation, input);
  const { now } = operation;
  const requestingState = await requireState(em, input.requestingState, 'input.requestingState');
  const zone = await zoneIn(em, state);
  const on = { day: input.receivedOn, timeZone: zone, time: input.receivedTime };
  const problems = [
    ...obstacles(input, state, requestingState, now),
    ...hourToCome(operation, 'input.receivedTime', on),
  ];
  if (problems.length > 0) throw badInput(problems);
  const earlier = await earlierRequest(operation, input);
  const own = em.getReference(State, state);
  const id = uuid();
  const caseFile = await caseFor(operation, input, id, earlier.resubmits ?? earlier.followsUp ?? null);
  const whose = { case: caseFile, requestingState, requestedState: own };
  const request = Object.assign(new MlaRequest(), {
    id,
    ...whose,
    ...earlier,
    requestingKeeper: own,
    requestedKeeper: own,
    requestingReference: input.requestingReference,
    legalBasis: LegalBasis.UNCAC,
    language: 'en',
    offences: [],
    createdAt: now,
    listedAt: now,
    updatedAt: now,
  });
  const contents = newContents({ ...whose, request });
  const named = await enterPersons(operation, caseFile, input.persons ?? [], id);
  await writeContents(operation, request, contents, withPersons(input.contents, named));
  em.persist([request, contents.content, contents.undivided]);
  // Written as a draft, since what was sent can no longer be written; within this transaction alone.
  await writeUnderReference(operation, requestingState.code);
  await fixPersons(operation, request);
  request.sentIncomplete = missingOf(await findingsOn(operation, request)).length > 0;
  await em.flush();
  const { at: received } = beginningOn(on);
  Object.assign(request, {
    isSent: true,
    status: MlaRequestStatus.DELIVERED,
    submittedAt: received,
    deliveredAt: received,
    requestingAuthorityEntry: await currentEntryOf(em, requestingState.code),
    requestedAuthorityEntry: await currentEntryOf(em, state),
  });
  for (const part of [contents.content, ...(await em.find(MlaRequestPerson, { request }))])
    part.isSent = true;
  const paper = { happenedOn: input.receivedOn, reference: input.requestingReference };
  noteStep(operation, request, { irregularities: irregularitiesOf(request), paper });
  noteArrival(operation, request, input, received);
  takenOn(operation, on);
  if (request.oral) await awaitConfirmation(operation, request);
  await submitFollowUp(operation, request, paper);
  operation.afterwards(() => keepTime(operation, request, MlaRequestStatus.DRAFT));
  if (draft !== null) operation.afterwards(() => followDraft(operation, draft, request));
  return subjectOf(request);
}

/** The paper that came in is the evidence of its delivery; the service has no text of it. */
function noteArrival(
  operation: Operation,
  request: MlaRequest,
  { medium, requestingReference: source }: RegisterMlaRequestInput,
  happenedAt: Date,
): void {
  const delivery = sendOnItsWay(openDelivery(operation, request, null), {
    medium: medium ?? DeliveryMedium.OTHER,
    openedAt: happenedAt,
    ...{ relayDueAt: null, deliveryDueAt: null, retrievalDueAt: null },
  });
  addEvidence(operation, delivery, { kind: DeliveryEvidenceKind.DELIVERY, happenedAt, source });
}

/** Why the request cannot be entered at all; empty when it can. */
function obstacles(
  { contents, receivedOn, medium }: RegisterMlaRequestInput,
  own: string,
  requestingState: State,
  now: Date,
): readonly Problem[] {
  const problems: Problem[] = [];
  const instead = 'sends its requests itself: look in incomingMlaRequests';
  problems.push(...notReceived({ requestingState, own, receivedOn, medium, now, instead }));
  if (contents.items === undefined) {
    problems.push({
      field: 'input.contents.items',
      message: 'Name at least one item: a type of assistance (UNCAC art. 46(3)).',
    });
  }
  return problems;
}

/** The case that was given, or one of its own that names nobody before those who may not know names. */
async function caseFor(
  operation: Operation,
  input: RegisterMlaRequestInput,
  request: string,
  earlier: MlaRequest | null,
): Promise<Case> {
  const { em, state } = operation;
  const { requestingState, requestingReference, caseId, caseTitle } = input;
  if (earlier !== null) return caseOfEarlier(operation, earlier, caseId);
  if (caseId == null) {
    const title = caseTitle ?? `Request of ${requestingState}: ${requestingReference}`;
    const neutralTitle = 'A request for mutual legal assistance of another State';
    const { key } = await caseCommands.openCase(operation, { title, neutralTitle }, undefined, request);
    await em.flush();
    return em.findOneOrFail(Case, key);
  }
  const given = await operation.refer(Case, caseId, 'input.caseId');
  if (given.partyStates.includes(state)) return given;
  throw badInput([{ field: 'input.caseId', message: noPartyToCase }]);
}

const notAgreed = "the requested State's agreement to oral requests (UNCAC art. 46(14))";

/** What the Convention asks of the requesting State and the paper lacks, each with its paragraph. */
function irregularitiesOf(request: MlaRequest): readonly string[] {
  const facts = factsFor(request);
  const missing = contentsRequired.filter(({ isMet }) => !isMet(facts));
  return [
    ...missing.map(({ says, source }) => `${says} (${source})`),
    ...contradictions(request).map(({ message }) => message),
    ...(request.oral && !agreedToOral(request) ? [notAgreed] : []),
  ];
}
