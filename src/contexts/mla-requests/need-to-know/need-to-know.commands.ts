import { decideMlaRequestConflict } from './commands/decide-mla-request-conflict.js';
import { declareMlaRequestConflict } from './commands/declare-mla-request-conflict.js';
import { liftMlaRequestRestriction } from './commands/lift-mla-request-restriction.js';
import { restrictMlaRequest } from './commands/restrict-mla-request.js';

/** The commands on who of a State's own people knows of a request, by their names, which are the mutations'. */
export const needToKnowCommands = {
  decideMlaRequestConflict,
  declareMlaRequestConflict,
  liftMlaRequestRestriction,
  restrictMlaRequest,
} as const;
