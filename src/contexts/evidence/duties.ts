import { FlushMode } from '@mikro-orm/core';
import type { Operation } from '../../platform/commands/operation.js';
import {
  ClockKind,
  holdClock,
  moveClock,
  openClock,
  stopClock,
  type MlaRequest,
} from '../mla-requests/index.js';
import { UseConsent } from './consent/use-consent.entity.js';
import { UseConsentStatus } from './consent/use-consent.enums.js';
import { EvidenceItem } from './evidence-item.entity.js';
import { EvidenceStatus } from './evidence.enums.js';

/** What a command has changed so far counts, and is written once, with the rest. */
const asChanged = { flushMode: FlushMode.COMMIT } as const;

/** Lets the clock for the return of originals stand at the first that is out, or ends it with the last. */
export async function keepReturnClock(operation: Operation, request: MlaRequest): Promise<void> {
  const lent = await operation.em.find(EvidenceItem, { request, returnDueOn: { $ne: null } }, asChanged);
  const out = lent.filter(({ status }) => status === EvidenceStatus.HANDED_OVER);
  await holdClock(
    operation,
    request,
    ClockKind.EVIDENCE_RETURN,
    out.map(({ returnDueOn }) => returnDueOn),
  );
}

/**
 * A clock runs for the requested State as long as it has not decided on a consent that was asked for. It stands at the
 * first that is to be decided; it does not go back from a later day that was agreed on since.
 * @param asked the consent that is asked for now
 */
export async function keepConsentClock(
  operation: Operation,
  request: MlaRequest,
  asked?: UseConsent,
): Promise<void> {
  const known = await operation.em.find(UseConsent, { request }, asChanged);
  const waiting = [...new Set(asked === undefined ? known : [...known, asked])].filter(
    ({ status }) => status === UseConsentStatus.REQUESTED,
  );
  if (waiting.length === 0) return stopClock(operation, request, ClockKind.USE_CONSENT);
  const clock = await openClock(operation, request, ClockKind.USE_CONSENT);
  const [first] = waiting
    .flatMap(({ answerDueAt }) => answerDueAt ?? [])
    .sort((a, b) => Number(a) - Number(b));
  if (first === undefined) return;
  if (first > clock.dueAt || first === asked?.answerDueAt) moveClock(clock, first);
}
