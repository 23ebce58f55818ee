import { createHash } from 'node:crypto';
import type { Operation } from '../../../platform/commands/operation.js';
import type { State } from '../../directory/index.js';
import type { MlaRequestEvent } from '../mla-request-event.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { SharedDraft } from '../pre-clearance/shared-draft.entity.js';
import { DeliverySubject } from './delivery.enums.js';
import { letterFactsOf } from './letter-facts.js';
import { letterOf } from './letter-of-request.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';

/** SHA-256 of a text in UTF-8, in hexadecimal, as `sha256sum` gives it of the printed file. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Puts the letter of a request together as it is submitted; from then on neither changes. */
export async function composeLetter(operation: Operation, request: MlaRequest): Promise<MlaRequestLetter> {
  const text = letterOf(await letterFactsOf(operation, request));
  return letterFrom(operation, request, { subject: DeliverySubject.REQUEST, text });
}

/** Keeps a letter as it is: the letter of request, of a step of one of the two States, or about a draft. */
export function letterFrom(
  { em, now }: Operation,
  request: MlaRequest | null,
  {
    event,
    sharedDraft,
    fromState,
    subject,
    text,
  }: {
    readonly event?: MlaRequestEvent;
    readonly sharedDraft?: SharedDraft;
    /** Whose letter it is; of a step, the State that took it, and the requesting State else. */
    readonly fromState?: State;
    readonly subject: DeliverySubject;
    readonly text: string;
  },
): MlaRequestLetter {
  const letter = Object.assign(new MlaRequestLetter(), {
    ...{ request, case: request?.case ?? null, subject, text },
    event: event ?? null,
    sharedDraft: sharedDraft ?? null,
    fromState: fromState ?? event?.byState ?? request?.requestingState,
    digest: digestOf(text),
    composedAt: now,
  });
  em.persist(letter);
  return letter;
}
