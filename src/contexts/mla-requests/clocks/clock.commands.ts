import { extendMlaRequestClock } from './commands/extend-mla-request-clock.js';
import { recordMlaRequestDelay } from './commands/record-mla-request-delay.js';

/** The commands on the periods of requests, by their names. */
export const clockCommands = { extendMlaRequestClock, recordMlaRequestDelay } as const;
