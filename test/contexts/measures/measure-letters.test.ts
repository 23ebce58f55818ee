import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { LiftingGround, MeasureBasis, MeasureKind } from '../../../src/contexts/measures/index.js';
import {
  dispatch,
  letterBy,
  lettersBy,
  lettersMade,
  readersOf,
  waitingLetters,
} from '../../support/letters.js';
import { registered } from '../../support/paper-requests.js';
import { officerOf, supervisorOf } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import type { TestRequest } from '../../support/world-requests.js';
import { oneSided } from '../../support/one-sided.js';
import { completeContents } from '../../support/world.js';
import { freezingRequest, inForce, plan, TestMeasure } from './measure-world.js';

const { w, own, absent, onPaper, today } = await oneSided();

const window = new Date('2199-05-04T10:30:00Z');
const contents = { ...completeContents(), items: [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING }] };

/** A measure that the own State plans, or, where it keeps both sides, enters for the State that obtains it. */
async function planned(request: TestRequest): Promise<TestMeasure> {
  const { key } = await w.give(officerOf(own), 'planMeasure', {
    ...{ id: request.id, kind: MeasureKind.FREEZING, basis: MeasureBasis.REQUEST },
    ...{ property: 'Account 7 at the Harbour Bank', plannedOn: today },
  });
  return new TestMeasure(w, key, request);
}

/** As if the window for the other State's reasons had passed. */
const letTheWindowPass = ({ key }: TestMeasure) =>
  w.test.owner.query(
    `update provisional_measure set opportunity_until = now() - interval '1 minute' where id = $1`,
    [key],
  );

describe('where the requesting State does not take part', () => {
  let request: TestRequest;
  const orderedOn = today;
  beforeAll(async () => {
    request = await registered(w, { from: absent, to: own, contents });
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    await request.assignIn(own);
  });

  test('that a measure was executed leaves by letter, not that it is planned; the letter waits until it is dispatched', async () => {
    let measure: TestMeasure | undefined;
    expect(await lettersBy(w, request, own, async () => (measure = await planned(request)))).toEqual([]);
    const letter = await letterBy(w, request, own, async () =>
      measure?.give(officerOf(own), 'executeMeasure', { orderedOn, inForceUntil: '2199-12-31' }),
    );
    expect(letter).toMatchObject({ subject: 'ANSWER', event: { command: 'executeMeasure' } });
    const { requested_reference: ours, requesting_reference: theirs } = await request.row();
    for (const words of [
      ...['# Notice of a provisional measure', `Our reference: ${String(ours)}`],
      ...[`Your reference: ${String(theirs)}`, '## Measure (UNCAC art. 54(2), 55(2))\n\nFreezing'],
      ...['Account 7 at the Harbour Bank', 'District Court', '12/2026', `## Ordered on\n\n${today}`],
      '## In force until\n\n2199-12-31',
    ])
      expect(letter.text).toContain(words);
    const of = { own, absent, command: 'executeMeasure' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
    await dispatch(w, request, own, letter);
    expect((await waitingLetters(w, request, own)).map(({ id }) => id)).not.toContain(letter.id);
  });

  test('so do the opportunity to argue for it, that it continues, and that it was lifted, with ground and reasons', async () => {
    const measure = await planned(request);
    await measure.give(officerOf(own), 'executeMeasure', { orderedOn });
    const propose = () =>
      measure.give(officerOf(own), 'proposeLiftingMeasure', {
        ground: LiftingGround.DE_MINIMIS,
        opportunityUntil: window,
      });
    const opportunity = await letterBy(w, request, own, propose);
    for (const words of [
      ...[
        '# Notice that a provisional measure is to be lifted',
        '## Ground (UNCAC art. 55(7))\n\nDe minimis',
      ],
      ...['The link between the account', '(UNCAC art. 55(8)) until\n\n2199-05-04 10:30 UTC'],
    ])
      expect(opportunity.text).toContain(words);
    const argued = () => measure.give(officerOf(own), 'argueForMeasure');
    expect(await lettersBy(w, request, own, argued)).toEqual([]);
    const kept = await letterBy(w, request, own, () => measure.give(officerOf(own), 'keepMeasure'));
    for (const words of ['# A provisional measure continues', 'The measure is not lifted.'])
      expect(kept.text).toContain(words);
    const again = await letterBy(w, request, own, propose);
    await letTheWindowPass(measure);
    await dispatch(w, request, own, again);
    // A letter leaves the State, and so two people see to it.
    expect((await refusal(measure.give(officerOf(own), 'liftMeasure'))).code).toBe('FORBIDDEN');
    const past = "update provisional_measure set status = 'LIFTED' where id = $1 returning 1";
    await expect(w.test.sqlAs(officerOf(own), past, [measure.key])).rejects.toThrow('a supervisor lifts');
    const lifted = await letterBy(w, request, own, () => measure.give(supervisorOf(own), 'liftMeasure'));
    for (const words of [
      ...['# Notice that a provisional measure was lifted', '## Lifted on\n\n', 'De minimis'],
      'The link between the account',
    ])
      expect(lifted.text).toContain(words);
  });

  test('R9 broken: nothing is lifted while the letter lies that gives the opportunity, or once it did not arrive', async () => {
    const measure = await planned(request);
    await measure.give(officerOf(own), 'executeMeasure', { orderedOn });
    const letter = await letterBy(w, request, own, () =>
      measure.give(officerOf(own), 'proposeLiftingMeasure', {
        ground: LiftingGround.DE_MINIMIS,
        opportunityUntil: window,
      }),
    );
    await letTheWindowPass(measure);
    const lift = () => measure.give(supervisorOf(own), 'liftMeasure');
    const notHeard = {
      code: 'INCOMPLETE',
      extensions: { missing: [{ missing: expect.stringContaining('dispatchMlaRequest'), rule: 'R9' }] },
    };
    expect(await refusal(lift())).toMatchObject(notHeard);
    await dispatch(w, request, own, letter);
    await w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
      ...{ deliveryId: letter.id, kind: 'NON_DELIVERY' as never, reason: 'LOST_OR_DAMAGED' as never },
      ...{ happenedOn: today, source: 'Envelope 1' },
    });
    expect(await refusal(lift())).toMatchObject(notHeard);
    await dispatch(w, request, own, letter);
    await lift();
  });

  test('a right that a third party claims is told by letter, and not whose it is', async () => {
    const measure = await planned(request);
    await measure.give(officerOf(own), 'executeMeasure', { orderedOn });
    const letter = await letterBy(w, request, own, () =>
      measure.give(officerOf(own), 'recordThirdPartyClaim', { receivedOn: today }),
    );
    for (const words of [
      ...['# Notice of a right that a third party claims', 'Account 7 at the Harbour Bank'],
      ...['## What is claimed (UNCAC art. 55(9))\n\nPaid for goods.', `## Received on\n\n${today}`],
    ])
      expect(letter.text).toContain(words);
    expect(letter.text).not.toContain('Bona Fide');
    const of = { own, absent, command: 'recordThirdPartyClaim' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
  });

  test('where no opportunity can be given, the letter says why', async () => {
    const measure = await planned(request);
    await measure.give(officerOf(own), 'executeMeasure', { orderedOn });
    const { text } = await letterBy(w, request, own, () =>
      measure.give(officerOf(own), 'proposeLiftingMeasure', {
        noOpportunityReason: 'The court has ordered it at once.',
      }),
    );
    expect(text).toContain('The court has ordered it at once.');
    expect(text).not.toContain('You may present your reasons');
  });
});

test('of an oral request, the letter says by when the full one is awaited', async () => {
  const urgent = { ...contents, oral: true, urgent: true, urgencyReason: 'The account is being emptied.' };
  const to = await w.state({ oralInUrgency: 'AGREED' });
  const request = await registered(w, { from: absent, to, contents: urgent });
  await request.give(officerOf(to), 'acknowledgeMlaRequest');
  const measure = await plan(w, request, { plannedOn: today });
  const followUpDueOn = '2199-02-01';
  const { text } = await letterBy(w, request, to, () =>
    measure.give(officerOf(to), 'executeMeasure', { orderedOn: today, followUpDueOn }),
  );
  expect(text).toContain(`## Full request awaited by (UNCAC art. 46(14), 55(2))\n\n${followUpDueOn}`);
});

test('where the requested State does not take part, its measures came on paper; what speaks for them leaves by letter', async () => {
  const request = await w.request({ from: own, to: absent, status: 'SUBMITTED', contents });
  await request.give(officerOf(own), 'acknowledgeMlaRequest', { onPaper });
  let measure: TestMeasure | undefined;
  const came = await lettersBy(w, request, own, async () => {
    measure = await planned(request);
    await measure.give(officerOf(own), 'executeMeasure');
    await measure.give(officerOf(own), 'proposeLiftingMeasure', { opportunityUntil: window });
  });
  expect(came).toEqual([]);
  const letter = await letterBy(w, request, own, async () =>
    measure?.give(officerOf(own), 'argueForMeasure'),
  );
  expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'argueForMeasure' } });
  for (const words of [
    '# Reasons for keeping a provisional measure',
    'The statements of March show the link.',
  ])
    expect(letter.text).toContain(words);
});

test('between two States that take part no letter is made', async () => {
  const request = await freezingRequest(w, await w.pair());
  await (
    await inForce(w, request)
  ).give(officerOf(request.to), 'proposeLiftingMeasure', {
    opportunityUntil: window,
  });
  expect(await lettersMade(w, request)).toBe(0);
});
