import { v7 as uuid } from 'uuid';
import type { TestState } from './personas.js';
import type { World } from './world.js';

/** Zones far from UTC, to the east and to the west. */
export const auckland = 'Pacific/Auckland';
export const losAngeles = 'America/Los_Angeles';

/** Zone, day, the last second of that day there and the first instant of the next, in UTC. */
export const midnights = [
  // Summer time ends in New Zealand on 4 April 2027, and begins in California on 14 March: neither day has 24 hours.
  [auckland, '2027-01-15', '2027-01-15T10:59:59Z', '2027-01-15T11:00:00Z'],
  [auckland, '2027-04-04', '2027-04-04T11:59:59Z', '2027-04-04T12:00:00Z'],
  [losAngeles, '2027-01-15', '2027-01-16T07:59:59Z', '2027-01-16T08:00:00Z'],
  [losAngeles, '2027-03-14', '2027-03-15T06:59:59Z', '2027-03-15T07:00:00Z'],
] as const;

/** A State that has said in which zone its days are counted. */
export async function stateIn(
  w: World,
  timeZone: string,
  more: Parameters<World['state']>[0] = {},
): Promise<TestState> {
  const state = await w.state(more);
  await w.test.owner.query(
    `insert into state_calendar (id, state, time_zone, weekend_days, source, updated_at)
     values ($1, $2, $3, '{SATURDAY,SUNDAY}', 'a test', now())`,
    [uuid(), state.code, timeZone],
  );
  return state;
}
