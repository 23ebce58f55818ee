import { liftMlaRequestRestriction } from './commands/lift-mla-request-restriction.js';
import { restrictMlaRequest } from './commands/restrict-mla-request.js';

/** The commands on who of a State's own people knows of a request, by their names, which are the mutations'. */
export const needToKnowCommands = { liftMlaRequestRestriction, restrictMlaRequest } as const;
