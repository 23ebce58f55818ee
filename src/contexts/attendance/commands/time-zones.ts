import type { Operation } from '../../../platform/commands/operation.js';
import { currentEntryOf, type State } from '../../directory/index.js';

/** The time zone of a State's central authority, as the directory has it now; UTC where it knows none. */
export async function timeZoneOf({ em }: Operation, { code }: State): Promise<string> {
  return (await currentEntryOf(em, code))?.timeZone ?? 'UTC';
}
