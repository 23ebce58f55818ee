import type { Operation } from '../../platform/commands/operation.js';
import { numberOfTheYear } from '../mla-requests/index.js';

/** The next reference number of a State for a disclosure, such as `PH-SD-2026-00042`. */
export const nextDisclosureReference = (operation: Operation): Promise<string> =>
  numberOfTheYear(operation, 'disclosure_reference_counter', 'SD');
