import { inbox, inboxOfTheLarge, inboxOfTheSmall } from './inbox.js';
import type { Operation } from './operation.js';
import { record } from './record.js';

export type { Asked, Asker, Operation, Sample } from './operation.js';

/** Everything that is measured, in the order of the table. */
export const operations: readonly Operation[] = [record, inbox, inboxOfTheLarge, inboxOfTheSmall];
