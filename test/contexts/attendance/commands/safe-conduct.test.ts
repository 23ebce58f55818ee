import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf, stranger } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { day, moment, opening, safeConductFor } from '../attendance-world.js';

let w: World;
let request: TestRequest;
beforeAll(async () => {
  w = await world();
  request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
});

const hoursOf = (days: number): number => days * 24;
/** A day as the database gives it, whatever the zone of this process. */
const dayIn = (value: unknown): string =>
  new Date((value as Date).getTime() + 43_200_000).toISOString().slice(0, 10);

describe('safe conduct (UNCAC art. 46(27))', () => {
  test('is the requesting State’s to grant; a stranger and the other State do not', async () => {
    const input = { requestId: request.id, ...opening.grantSafeConduct };
    const grant = (viewer: Parameters<World['give']>[0]) => w.give(viewer, 'grantSafeConduct', input);
    expect((await refusal(grant(stranger))).code).toBe('FORBIDDEN');
    expect((await refusal(grant(officerOf(request.to)))).code).toBe('FORBIDDEN');
    expect((await refusal(grant(officerOf(await w.state())))).code).toBe('NOT_FOUND');
    const conduct = await safeConductFor(w, request);
    expect(await conduct.row()).toMatchObject({ status: 'GRANTED', leaving_days: 15, time_zone: 'UTC' });
    expect((await refusal(conduct.give(officerOf(request.to), 'recordDeparture'))).code).toBe('FORBIDDEN');
  });

  test('takes the zone of the directory, or the one given', async () => {
    // A directory entry does not change, and the clock is not the test's to turn: the owner passes the trigger by.
    await w.test.owner.query('set session_replication_role = replica');
    await w.test.owner.query(
      `update central_authority_entry set time_zone = 'Asia/Manila' where state = $1 and valid_to is null`,
      [request.from.code],
    );
    await w.test.owner.query('set session_replication_role = default');
    expect((await (await safeConductFor(w, request)).row()).time_zone).toBe('Asia/Manila');
    const given = await safeConductFor(w, request, { timeZone: 'America/Lima' });
    expect((await given.row()).time_zone).toBe('America/Lima');
  });

  test('begins to end only when the person is informed: then they have 15 consecutive days', async () => {
    const conduct = await safeConductFor(w, request, { timeZone: 'UTC' });
    const early = conduct.give(officerOf(request.from), 'endSafeConductForStaying');
    expect((await refusal(early)).code).toBe('INVALID_TRANSITION');
    const future = conduct.give(officerOf(request.from), 'informPresenceNoLongerRequired', {
      informedAt: moment(5),
    });
    expect((await refusal(future)).code).toBe('BAD_USER_INPUT');
    const informedAt = new Date(`${day(-3)}T09:00:00Z`);
    await conduct.give(officerOf(request.from), 'informPresenceNoLongerRequired', { informedAt });
    const row = await conduct.row();
    expect(row).toMatchObject({ status: 'LEAVING', informed_at: informedAt });
    expect(dayIn(row.leave_by)).toBe(day(12));
    expect(row.leave_by_at.toISOString()).toBe(`${day(12)}T23:59:59.999Z`);
    const error = await refusal(conduct.give(officerOf(request.from), 'endSafeConductForStaying'));
    expect(error.extensions).toMatchObject({
      code: 'INCOMPLETE',
      leaveBy: day(12),
      missing: [{ source: 'UNCAC art. 46(27)' }],
    });
  });

  test('ends for staying after the period, and not for a day within it', async () => {
    const conduct = await safeConductFor(w, request, { timeZone: 'UTC' });
    const informedAt = moment(-hoursOf(20));
    await conduct.give(officerOf(request.from), 'informPresenceNoLongerRequired', { informedAt });
    const within = conduct.give(officerOf(request.from), 'endSafeConductForStaying', { on: day(-10) });
    expect((await refusal(within)).code).toBe('INCOMPLETE');
    await conduct.give(officerOf(request.from), 'endSafeConductForStaying');
    expect(await conduct.row()).toMatchObject({ status: 'ENDED', end: 'STAYED' });
    expect((await refusal(conduct.give(officerOf(request.from), 'recordDeparture'))).code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('counts anew when the person had no opportunity to leave', async () => {
    const conduct = await safeConductFor(w, request, { timeZone: 'UTC' });
    await conduct.give(officerOf(request.from), 'informPresenceNoLongerRequired', {
      informedAt: moment(-hoursOf(20)),
    });
    const before = conduct.give(officerOf(request.from), 'restartLeavingPeriod', {
      since: moment(-hoursOf(21)),
    });
    expect((await refusal(before)).code).toBe('BAD_USER_INPUT');
    await conduct.give(officerOf(request.from), 'restartLeavingPeriod', { since: moment(-hoursOf(1)) });
    expect(await conduct.row()).toMatchObject({ status: 'LEAVING', restart_reason: 'In hospital' });
    expect((await refusal(conduct.give(officerOf(request.from), 'endSafeConductForStaying'))).code).toBe(
      'INCOMPLETE',
    );
  });

  test('lasts another period only when both States agree to the same', async () => {
    const conduct = await safeConductFor(w, request, { timeZone: 'UTC' });
    const agree = (days: number) => conduct.give(officerOf(request.to), 'agreeToLeavingPeriod', { days });
    expect((await refusal(agree(30))).code).toBe('INCOMPLETE');
    await conduct.give(officerOf(request.from), 'proposeLeavingPeriod', { days: 30 });
    expect(await conduct.row()).toMatchObject({ leaving_days: 15, proposed_leaving_days: 30 });
    expect((await refusal(agree(20))).code).toBe('CONFLICT');
    const itself = conduct.give(officerOf(request.from), 'agreeToLeavingPeriod', { days: 30 });
    expect((await refusal(itself)).code).toBe('FORBIDDEN');
    await agree(30);
    await conduct.give(officerOf(request.from), 'informPresenceNoLongerRequired', {
      informedAt: moment(-hoursOf(20)),
    });
    const row = await conduct.row();
    expect(row).toMatchObject({ leaving_days: 30, proposed_leaving_days: null });
    expect(dayIn(row.leave_by)).toBe(day(10));
  });

  test('an unanswered proposal changes nothing: the 15 days count', async () => {
    const conduct = await safeConductFor(w, request, { timeZone: 'UTC' });
    await conduct.give(officerOf(request.from), 'proposeLeavingPeriod', { days: 1 });
    await conduct.give(officerOf(request.from), 'informPresenceNoLongerRequired', {
      informedAt: moment(-hoursOf(5)),
    });
    expect(dayIn((await conduct.row()).leave_by)).toBe(day(10));
  });

  test('lasts while the person is away, and ends when they come back of their own free will', async () => {
    const conduct = await safeConductFor(w, request);
    await conduct.give(officerOf(request.from), 'recordDeparture', { on: day(-2) });
    const before = conduct.give(officerOf(request.from), 'endSafeConductForReturn', { on: day(-3) });
    expect((await refusal(before)).code).toBe('BAD_USER_INPUT');
    await conduct.give(officerOf(request.from), 'endSafeConductForReturn');
    expect(await conduct.row()).toMatchObject({ status: 'ENDED', end: 'RETURNED' });
    const unused = await safeConductFor(w, request);
    await unused.give(officerOf(request.from), 'endUnusedSafeConduct');
    expect(await unused.row()).toMatchObject({ status: 'ENDED', end: 'NOT_USED' });
  });
});
