import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { CentralAuthorityEntry } from '../central-authority-entry.entity.js';
import type { VerifyCentralAuthorityEntryInput } from '../central-authority.inputs.js';
import { confirm } from './entries.js';

/** The own State's central authority, or the secretariat, confirms that an entry in force is right: contacts grow stale. */
export async function verifyCentralAuthorityEntry(
  operation: Operation,
  input: VerifyCentralAuthorityEntryInput,
): Promise<Subject> {
  const entry = await operation.take(CentralAuthorityEntry, input.id, input.expectedVersion);
  if (entry.validTo !== null) {
    throw new DomainError(
      'INVALID_TRANSITION',
      'This entry is no longer in force. Verify the current entry of the central authority.',
      { allowed: [] },
    );
  }
  confirm(operation, entry, input.source);
  return { type: 'CentralAuthorityEntry', key: entry.id, chain: entry.centralAuthority.id };
}
