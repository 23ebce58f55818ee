import { dayAt } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { zoneIn } from '../../directory/index.js';

/**
 * Checks that a day lies ahead where the State of the viewer is.
 * @throws DomainError BAD_USER_INPUT naming the field
 */
export async function requireDay(
  { em, state, now }: Operation,
  day: string,
  field: string,
  when: 'today or later' | 'after today',
): Promise<void> {
  const timeZone = await zoneIn(em, state);
  const today = dayAt(now, timeZone);
  if (day > today || (day === today && when === 'today or later')) return;
  throw badInput([{ field, message: `Name a day that is ${when}; today is ${today} (${timeZone}).` }]);
}
