import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestOffence } from './mla-request-offence.entity.js';
import type { MlaRequestOffenceInput } from './offence.inputs.js';

/** Names a draft's offences anew, place by place; the request's own list of citations follows. Nothing is deleted. */
export async function writeOffences(
  { em }: Operation,
  request: MlaRequest,
  given: readonly MlaRequestOffenceInput[],
): Promise<void> {
  const present = await em.find(MlaRequestOffence, { request });
  for (const offence of present) offence.isListed = offence.position <= given.length;
  given.forEach(({ citation, description = null, text = null, penalty = null }, index) => {
    const position = index + 1;
    const offence = present.find((one) => one.position === position) ?? new MlaRequestOffence();
    em.persist(Object.assign(offence, { request, position, citation, description, text, penalty }));
  });
  request.offences = given.map(({ citation }) => citation);
}

/** The offences of a request, as they stand, in the form in which they are given. */
export async function offencesOf(
  { em }: Operation,
  request: MlaRequest,
): Promise<readonly MlaRequestOffenceInput[]> {
  const listed = await em.find(
    MlaRequestOffence,
    { request, isListed: true },
    { orderBy: { position: 'asc' } },
  );
  return listed.map(({ citation, description, text, penalty }) => ({ citation, description, text, penalty }));
}

/** Copies the offences of an earlier request to a draft. */
export async function copyOffences(
  operation: Operation,
  earlier: MlaRequest,
  request: MlaRequest,
): Promise<void> {
  await writeOffences(operation, request, await offencesOf(operation, earlier));
}
