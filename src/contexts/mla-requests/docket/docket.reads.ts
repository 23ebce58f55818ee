import type { Companion } from '../../../platform/reads/read-model.js';
import { Role } from '../../access/index.js';

/** Who follows everything that happens with a request reads from the docket what to others the request itself says. */
export const docket: Companion = {
  entity: 'MlaRequestDocket',
  by: 'request',
  roles: [Role.CENTRAL_AUTHORITY_OFFICER, Role.CENTRAL_AUTHORITY_SUPERVISOR, Role.AUDITOR],
  properties: [
    ...['version', 'updatedAt', 'nextDueAt', 'answerDueAt'],
    ...['lettersWaitSince', 'deliveryFailsAt', 'retrievalFailsAt'],
  ],
  repeats: [
    ...['requestingState', 'requestedState', 'requestingKeeper', 'requestedKeeper'],
    ...['isSent', 'ballHolder', 'listedAt'],
  ],
};
