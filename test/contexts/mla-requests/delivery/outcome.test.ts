import { describe, expect, test } from 'vitest';
import {
  DeliveryEvidenceKind as K,
  DeliveryMedium,
  DeliveryReason,
} from '../../../../src/contexts/mla-requests/delivery/delivery.enums.js';
import { failures, outcomeAt, timeOuts } from '../../../../src/contexts/mla-requests/delivery/outcome.js';

const relayDueAt = new Date('2026-03-02T00:00:00Z');
const deliveryDueAt = new Date('2026-03-10T00:00:00Z');
const retrievalDueAt = new Date('2026-03-20T00:00:00Z');
const at = (recordedOutcome: K | null, day: string) =>
  outcomeAt({ recordedOutcome, relayDueAt, deliveryDueAt, retrievalDueAt }, new Date(`${day}T12:00:00Z`));

test('the nine kinds are those of e-CODEX, in their order of priority', () => {
  expect(Object.values(K)).toEqual([
    'SUBMISSION_ACCEPTANCE',
    'SUBMISSION_REJECTION',
    'RELAY_REMMD_ACCEPTANCE',
    'RELAY_REMMD_FAILURE',
    'RELAY_REMMD_REJECTION',
    'DELIVERY',
    'NON_DELIVERY',
    'RETRIEVAL',
    'NON_RETRIEVAL',
  ]);
});

describe('where a delivery stands', () => {
  test('is what the evidence says while there is time', () => {
    expect(at(null, '2026-03-01')).toEqual({ kind: null, timedOut: null });
    expect(at(K.SUBMISSION_ACCEPTANCE, '2026-03-01')).toEqual({
      kind: K.SUBMISSION_ACCEPTANCE,
      timedOut: null,
    });
  });

  test('is a failed relay where no word of it came in time, and no delivery where none of that came', () => {
    expect(at(K.SUBMISSION_ACCEPTANCE, '2026-03-02')).toEqual({
      kind: K.RELAY_REMMD_FAILURE,
      timedOut: DeliveryReason.RELAY_TIMEOUT,
    });
    expect(at(K.RELAY_REMMD_ACCEPTANCE, '2026-03-02')).toEqual({
      kind: K.RELAY_REMMD_ACCEPTANCE,
      timedOut: null,
    });
    for (const recorded of [null, K.SUBMISSION_ACCEPTANCE, K.RELAY_REMMD_ACCEPTANCE])
      expect(at(recorded, '2026-03-11')).toEqual({
        kind: K.NON_DELIVERY,
        timedOut: DeliveryReason.DELIVERY_TIMEOUT,
      });
  });

  test('is what the evidence says again when it comes late', () => {
    expect(at(K.DELIVERY, '2026-03-19')).toEqual({ kind: K.DELIVERY, timedOut: null });
    for (const recorded of [K.NON_DELIVERY, K.RETRIEVAL, K.NON_RETRIEVAL])
      expect(at(recorded, '2027-01-01')).toEqual({ kind: recorded, timedOut: null });
  });

  test('is that it was not taken up where it was delivered and no word of that came in time', () => {
    expect(at(K.DELIVERY, '2026-03-21')).toEqual({
      kind: K.NON_RETRIEVAL,
      timedOut: DeliveryReason.RETRIEVAL_TIMEOUT,
    });
    // What did not arrive nobody can take up.
    expect(at(K.SUBMISSION_ACCEPTANCE, '2026-03-21').timedOut).toBe(DeliveryReason.DELIVERY_TIMEOUT);
  });

  test('is the failure that evidence tells, not a time-out', () => {
    for (const recorded of failures)
      expect(at(recorded, '2027-01-01')).toEqual({ kind: recorded, timedOut: null });
  });

  test('never times out where no word is awaited', () => {
    const never = { relayDueAt: null, deliveryDueAt: null, retrievalDueAt: null };
    for (const recordedOutcome of [K.SUBMISSION_ACCEPTANCE, K.DELIVERY])
      expect(outcomeAt({ recordedOutcome, ...never }, new Date('2199-01-01'))).toEqual({
        kind: recordedOutcome,
        timedOut: null,
      });
  });

  test('is the same for instants as the database writes them', () => {
    const standing = {
      recordedOutcome: K.SUBMISSION_ACCEPTANCE,
      relayDueAt: relayDueAt.toISOString(),
      deliveryDueAt: deliveryDueAt.toISOString(),
      retrievalDueAt: retrievalDueAt.toISOString(),
    };
    expect(outcomeAt(standing, new Date('2026-03-11')).kind).toBe(K.NON_DELIVERY);
  });
});

test('every medium has its times; what stands in Repatria at once has none', () => {
  expect(Object.keys(timeOuts).sort()).toEqual(Object.values(DeliveryMedium).sort());
  expect(timeOuts.REPATRIA).toEqual({ relay: null, delivery: null });
  for (const { relay, delivery } of Object.values(timeOuts))
    if (relay !== null) expect(delivery).toBeGreaterThan(relay);
});
