import type { Subject } from '../../../platform/commands/command-runner.js';
import { factsOf, type Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { holds } from '../../../platform/policy/rule.js';
import { competentAuthority } from '../../access/index.js';
import { CompetentAuthority } from '../../directory/index.js';
import { MlaRequest, MlaRequestItem } from '../../mla-requests/index.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import type { EnterEvidenceInput } from '../evidence-item.inputs.js';
import { mlaRequestEvidenceSteps, type RequestFacts } from '../mla-request-evidence.steps.js';
import { EvidenceClassification, EvidenceForm } from '../evidence.enums.js';
import { arrivesOnPaper, keepersOf, subjectOf } from './parts.js';

/**
 * The requested State enters what it obtained: its central authority, or the executing authority itself. Nobody in the
 * requesting State sees it before it is handed over.
 */
export async function enterEvidence(operation: Operation, input: EnterEvidenceInput): Promise<Subject> {
  const { em, now, userId } = operation;
  const request = await operation.refer(MlaRequest, input.id, 'input.id');
  operation.assertMay(request);
  mlaRequestEvidenceSteps.check(factsOf(request) as unknown as RequestFacts, 'enterEvidence');
  const requestItem = await itemOf(operation, request, input);
  const obtainedBy = await obtainingAuthority(operation, request, input);
  const problems = contradictions(input);
  if (problems.length > 0) throw badInput(problems);
  const item = Object.assign(new EvidenceItem(), {
    request,
    requestItem,
    case: request.case,
    ...keepersOf(request),
    kind: input.kind,
    form: input.form,
    title: input.title,
    description: input.description ?? null,
    sha256: input.sha256,
    sizeBytes: input.sizeBytes,
    mediaType: input.mediaType,
    isPublicRecord: input.isPublicRecord ?? false,
    classification: input.classification ?? EvidenceClassification.RESTRICTED,
    handlingCaveat: input.handlingCaveat ?? null,
    conditions: input.conditions ?? [],
    obtainedBy,
    obtainedOn: input.obtainedOn ?? null,
    returnDueOn: input.returnDueOn ?? null,
    enteredBy: userId,
    enteredAt: now,
    listedAt: now,
  });
  em.persist(item);
  return subjectOf(item);
}

/** The item of the request that it answers; null where none is named. */
async function itemOf(
  operation: Operation,
  request: MlaRequest,
  { requestItemId }: EnterEvidenceInput,
): Promise<MlaRequestItem | null> {
  if (requestItemId === undefined || requestItemId === null) return null;
  const item = await operation.refer(MlaRequestItem, requestItemId, 'input.requestItemId');
  if (item.request === request) return item;
  throw badInput([{ field: 'input.requestItemId', message: 'Name an item of this request.' }]);
}

/** Who obtained it: the viewer's own authority, or one of the requested State that the central authority names. */
async function obtainingAuthority(
  operation: Operation,
  request: MlaRequest,
  { obtainedBy }: EnterEvidenceInput,
): Promise<CompetentAuthority | null> {
  const { em, viewer } = operation;
  if (holds(competentAuthority, viewer, {}) && !arrivesOnPaper(request))
    return em.getReference(CompetentAuthority, viewer.authorityId ?? '');
  if (obtainedBy === undefined || obtainedBy === null) return null;
  const authority = await operation.refer(CompetentAuthority, obtainedBy, 'input.obtainedBy');
  if (authority.state.code !== request.requestedState.code)
    throw badInput([
      { field: 'input.obtainedBy', message: 'Name a competent authority of the requested State.' },
    ]);
  return authority;
}

/** What cannot be said at the same time. */
function contradictions({ form, returnDueOn, isPublicRecord, conditions }: EnterEvidenceInput): Problem[] {
  const problems: Problem[] = [];
  if (form !== EvidenceForm.ORIGINAL && typeof returnDueOn === 'string')
    problems.push({ field: 'input.returnDueOn', message: 'Only an original is returned.' });
  if (isPublicRecord === true && (conditions ?? []).length > 0)
    problems.push({
      field: 'input.conditions',
      message: 'What is available to the general public is given without conditions (UNCAC art. 46(29)(a)).',
    });
  return problems;
}
