import { approveMlaRequestStep } from './commands/approve-mla-request-step.js';
import { dismissMlaRequestStep } from './commands/dismiss-mla-request-step.js';

/** The commands on steps that wait for a second person, by their names, which are the mutations'. */
export const secondPersonCommands = { approveMlaRequestStep, dismissMlaRequestStep } as const;
