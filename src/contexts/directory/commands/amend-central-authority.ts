import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { CentralAuthority } from '../central-authority.entity.js';
import { CentralAuthorityEntry } from '../central-authority-entry.entity.js';
import type { AmendCentralAuthorityInput } from '../central-authority.inputs.js';
import { writeEntry } from './entries.js';

/**
 * A supervisor for the own State, or the secretariat, says anew what the directory says of a central authority
 * (UNCAC art. 46(13)): a new entry takes the place of the one in force, which ends and stays.
 */
export async function amendCentralAuthority(
  operation: Operation,
  input: AmendCentralAuthorityInput,
): Promise<Subject> {
  const { em } = operation;
  const authority = await operation.take(CentralAuthority, input.id, input.expectedVersion);
  const previous = await em.findOne(CentralAuthorityEntry, { currentFor: authority.id });
  authority.updatedAt = operation.now;
  await writeEntry(operation, { authority, input: input.entry, source: input.source, previous });
  return { type: 'CentralAuthority', key: authority.id, chain: authority.id };
}
