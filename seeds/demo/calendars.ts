import type { EntityManager } from '@mikro-orm/postgresql';
import { insertMissing } from '../reference/upsert.js';

const source = 'Demo world: fictitious';
const since = '2026-01-01T00:00:00Z';

/** When the offices of the demo States work; UUIDs of version 8 (RFC 9562), fixed so that loading changes nothing. */
const calendars = [
  {
    id: '0000000a-0000-8000-8000-00000000ca01',
    state: 'XA',
    time_zone: 'Africa/Nairobi',
    weekend_days: ['SATURDAY', 'SUNDAY'],
    holidays: { '2026-12-12': 'Founding day', '2027-01-01': 'New Year', '2027-05-01': 'Labour day' },
  },
  {
    id: '0000000c-0000-8000-8000-00000000ca01',
    state: 'XC',
    time_zone: 'Europe/Zurich',
    weekend_days: ['SATURDAY', 'SUNDAY'],
    holidays: { '2026-12-25': 'Winter holiday', '2026-12-26': 'Winter holiday', '2027-01-01': 'New Year' },
  },
  {
    id: '0000000d-0000-8000-8000-00000000ca01',
    state: 'XD',
    time_zone: 'Asia/Dubai',
    weekend_days: ['FRIDAY', 'SATURDAY'],
    holidays: { '2026-12-02': 'Union day', '2026-12-03': 'Union day', '2027-01-01': 'New Year' },
  },
] as const;

/** The calendars of the demo States: two weekends, three time zones. Leaves alone what is there. */
export async function seedDemoCalendars(em: EntityManager): Promise<void> {
  const own = calendars.map(({ holidays: _holidays, ...calendar }) => ({
    ...calendar,
    source,
    updated_at: since,
    version: 1,
  }));
  await insertMissing(em, 'state_calendar', ['state'], own);
  const days = calendars.flatMap(({ id, state, holidays }) =>
    Object.entries(holidays).map(([day, name], index) => ({
      id: id.replace('ca01', `cb${String(index + 1).padStart(2, '0')}`),
      calendar_id: id,
      state,
      day,
      name: `${name} (fictitious)`,
      source,
      is_observed: true,
    })),
  );
  await insertMissing(em, 'state_holiday', ['calendar_id', 'day'], days);
}
