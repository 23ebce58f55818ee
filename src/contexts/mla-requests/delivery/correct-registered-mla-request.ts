import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError, type Problem } from '../../../platform/errors.js';
import { writeContents } from '../commands/contents.js';
import { noteStep, subjectOf } from '../commands/parts.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestSteps } from '../mla-request.steps.js';
import { MlaRequestCorrection } from './mla-request-correction.entity.js';
import type { CorrectRegisteredMlaRequestInput } from './register-mla-request.inputs.js';
import { writeUnderReference } from './write-under-reference.js';

/** What a request says itself and can be corrected: nothing on which a period or an item rests. */
const ofRequest = [
  ...(['legalBasis', 'legalBasisDetail', 'purpose', 'urgencyReason', 'deadline'] as const),
  ...(['deadlineReason', 'confidential', 'channel', 'language'] as const),
];
/** What its contents say and can be corrected. */
const ofContent = [
  ...(['subjectMatter', 'facts', 'assistanceSought', 'procedureWished', 'conductingAuthority'] as const),
  ...(['conductingAuthorityFunctions', 'assurancesDetail', 'previousContacts'] as const),
];
const correctable: readonly string[] = [...ofRequest, ...ofContent];

/**
 * The State that entered a request from paper corrects what it typed wrongly: the paper says something else, and that State
 * alone has it. What stood there before is kept with the reason, and the step stands in the request's history. What the
 * requesting State itself wrote wrongly is no such mistake: it writes again.
 * @throws DomainError INVALID_TRANSITION for a request that was not entered from paper, or has ended; CONFLICT once its
 *   requesting State takes part in Repatria, or where another request has the reference; BAD_USER_INPUT
 */
export async function correctRegisteredMlaRequest(
  operation: Operation,
  input: CorrectRegisteredMlaRequestInput,
): Promise<Subject> {
  const { em, now } = operation;
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  await requireFromPaper(operation, request);
  const content = await em.findOneOrFail(MlaRequestContent, { request });
  const corrections = correctionsOf(operation, request, content, input);
  const reference = corrections.find(({ field }) => field === 'requestingReference')?.after;
  em.persist(corrections);
  // The database lets a value change only where it finds the correction that says so.
  await em.flush();
  if (reference != null) request.requestingReference = reference;
  await writeContents(operation, request, content, input.contents ?? {});
  request.updatedAt = now;
  noteStep(operation, request, { whose: request.requestedState });
  if (reference != null) await writeUnderReference(operation, request.requestingState.code);
  return subjectOf(request, input.reason);
}

async function requireFromPaper({ em }: Operation, request: MlaRequest): Promise<void> {
  mlaRequestSteps.check(request, 'correctRegisteredMlaRequest');
  await em.populate(request, ['requestingState']);
  if (request.requestingState.onRepatriaSince === null) return;
  const { name } = request.requestingState;
  throw new DomainError(
    'CONFLICT',
    `${name} takes part in Repatria by now and says itself what it asks: let it send what is right.`,
  );
}

/** What changes, field by field. Throws BAD_USER_INPUT for what cannot be corrected, and where nothing changes. */
function correctionsOf(
  { now, userId }: Operation,
  request: MlaRequest,
  content: MlaRequestContent,
  { contents = {}, requestingReference, reason }: CorrectRegisteredMlaRequestInput,
): readonly MlaRequestCorrection[] {
  const given = Object.entries(contents).filter(([, value]) => value !== undefined);
  const fixed = given.filter(([field]) => !correctable.includes(field));
  if (fixed.length > 0)
    throw badInput(fixed.map(([field]): Problem => ({ field: `input.contents.${field}`, message: stays })));
  const stood = (field: string): string | null => {
    const record = ofContent.some((one) => one === field) ? content : request;
    return textOf(Reflect.get(record, field));
  };
  const wanted: readonly (readonly [string, unknown])[] = [
    ...given,
    ...(requestingReference == null ? [] : [['requestingReference', requestingReference] as const]),
  ];
  const changed = wanted.filter(([field, value]) => stood(field) !== textOf(value));
  if (changed.length === 0)
    throw badInput([{ field: 'input.contents', message: 'Nothing of this differs from what was entered.' }]);
  return changed.map(([field, value]) =>
    Object.assign(new MlaRequestCorrection(), {
      ...{ request, field, before: stood(field), after: textOf(value) },
      ...{ reason, correctedBy: userId, correctedAt: now },
    }),
  );
}

/** As the database has the same value in words. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const stays =
  'This is not corrected here, since steps and periods rest on it: withdraw the request as entered by mistake, and enter the paper again.';
