import { FlushMode } from '@mikro-orm/core';
import type { Operation } from '../../platform/commands/operation.js';
import { ClockKind, holdClock, openClock, stopClock, type MlaRequest } from '../mla-requests/index.js';
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

/** A clock runs for the requested State as long as it has not decided on a consent that was asked for. */
export async function keepConsentClock(operation: Operation, request: MlaRequest): Promise<void> {
  const asked = await operation.em.find(UseConsent, { request }, asChanged);
  if (asked.some(({ status }) => status === UseConsentStatus.REQUESTED))
    await openClock(operation, request, ClockKind.USE_CONSENT);
  else await stopClock(operation, request, ClockKind.USE_CONSENT);
}
