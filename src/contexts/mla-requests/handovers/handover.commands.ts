import { acceptMlaRequestHandover } from './commands/accept-mla-request-handover.js';
import { declineMlaRequestHandover } from './commands/decline-mla-request-handover.js';
import { handOverMlaRequest } from './commands/hand-over-mla-request.js';

/** The commands on hand-overs of the work on requests, by their names, which are the mutations'. */
export const handoverCommands = {
  acceptMlaRequestHandover,
  declineMlaRequestHandover,
  handOverMlaRequest,
} as const;
