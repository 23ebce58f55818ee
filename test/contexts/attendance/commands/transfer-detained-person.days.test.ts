import { beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../../src/platform/calendar/days.js';
import { officerOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { midnights, stateIn } from '../../../support/zones.js';
import { transferFor } from '../attendance-world.js';

let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2027-01-04T12:00:00Z');
});

test.each(midnights)(
  'in %s, who consents at the end of %s is transferred on that day, and not before (art. 46(10)(a))',
  async (zone, day, last, first) => {
    t.at('2027-01-04T12:00:00Z');
    const [from, to] = [await t.w.state(), await stateIn(t.w, zone)];
    for (const [givenAt, consentedOn] of [
      [last, day],
      [first, addDays(day, 1)],
    ] as const) {
      t.at('2027-01-04T12:00:00Z');
      const request = await t.w.request({ from, to, status: 'ACCEPTED' });
      const transfer = await transferFor(t.w, request);
      t.at('2027-05-01T12:00:00Z');
      await transfer.give(officerOf(to), 'recordTransferConsent', { givenAt: new Date(givenAt) });
      await transfer.give(officerOf(to), 'agreeToHandOverPerson');
      await transfer.give(officerOf(from), 'agreeToReceivePerson');
      const on = (transferredOn: string) =>
        transfer.give(officerOf(to), 'transferDetainedPerson', { transferredOn, returnDueOn: '2027-06-01' });
      const early = await refusal(on(addDays(consentedOn, -1)));
      expect(early.extensions).toMatchObject({ problems: [{ field: 'input.transferredOn' }] });
      await on(consentedOn);
      expect(await transfer.row()).toMatchObject({ status: 'TRANSFERRED' });
    }
  },
);
