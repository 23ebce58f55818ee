import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { letterWorld } from './letter-world.js';

/** A letter is sent on its way by the State whose letter it is. */
const { w, own, today, seen, last, taken } = await letterWorld();

describe('a letter is dispatched', () => {
  const dispatch = (viewer: Viewer, request: TestRequest, deliveryId?: string, again?: boolean) =>
    w.give(viewer, 'dispatchMlaRequest', {
      ...{ id: request.id, medium: 'POST' as never, dispatchedOn: today, source: 'Receipt 1' },
      ...(deliveryId !== undefined && { deliveryId }),
      ...(again !== undefined && { again }),
    });

  test('of the request that it names, and of the State whose letter it is', async () => {
    const [request, other] = [await taken(), await taken()];
    const { id } = await last(other);
    expect((await refusal(dispatch(officerOf(own), request, id))).code).toBe('NOT_FOUND');
    // A paper that came in has no letter here, and its request none of the own State.
    const [came] = (await seen(request)).deliveries;
    expect((await refusal(dispatch(officerOf(own), request, came.id))).code).toBe('INCOMPLETE');
    expect((await refusal(dispatch(officerOf(own), request))).code).toBe('INCOMPLETE');
    const pair = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    expect((await refusal(dispatch(officerOf(pair.to), pair))).code).toBe('FORBIDDEN');
  });

  test('once by what waits; a second time it is another delivery of the same letter', async () => {
    const request = await taken();
    const { id, digest } = await last(request);
    await dispatch(officerOf(own), request, id);
    const error = await refusal(dispatch(officerOf(own), request, id));
    expect(error).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(`left on ${today}`) });
    await dispatch(officerOf(own), request, id, true);
    const { deliveries } = await seen(request);
    expect(deliveries.map((one: any) => [one.subject, one.medium, one.digest])).toEqual([
      ['REQUEST', 'OTHER', null],
      ['ANSWER', 'POST', digest],
      ['ANSWER', 'POST', digest],
    ]);
  });

  test('once, by whichever of several who enter it at the same time is first', async () => {
    const request = await taken();
    const { id, digest } = await last(request);
    const asked = await Promise.allSettled([1, 2, 3].map(() => dispatch(officerOf(own), request, id)));
    const codes = asked.map((one) => (one.status === 'rejected' ? one.reason.code : 'DISPATCHED')).sort();
    expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'DISPATCHED']);
    const { deliveries } = await seen(request);
    expect(deliveries.slice(1).map((one: any) => [one.medium, one.digest])).toEqual([['POST', digest]]);
  });
});
