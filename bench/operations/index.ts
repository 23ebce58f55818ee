import { draft, transition } from './commands.js';
import { dashboard } from './dashboard.js';
import { inbox, inboxOfTheLarge, inboxOfTheSmall } from './inbox.js';
import { inboxOfAuditor, listOfStar } from './masked-lists.js';
import type { Operation } from './operation.js';
import { overdue } from './overdue.js';
import { publicCases } from './public-cases.js';
import { record } from './record.js';
import { search } from './search.js';
import { timeline } from './timeline.js';

export { freshKey, lastVersion, type Asked, type Asker, type Operation, type Sample } from './operation.js';

/** Everything that is measured, in the order of the table. */
export const operations: readonly Operation[] = [
  record,
  timeline,
  inbox,
  inboxOfTheLarge,
  inboxOfTheSmall,
  inboxOfAuditor,
  listOfStar,
  publicCases,
  overdue,
  search,
  dashboard,
  draft,
  transition,
];
