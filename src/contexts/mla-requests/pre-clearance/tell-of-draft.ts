import type { EntityManager } from '@mikro-orm/postgresql';
import iso6391 from 'iso-639-1';
import type { Operation } from '../../../platform/commands/operation.js';
import { currentEntryOf, dayIn, type State } from '../../directory/index.js';
import { letterFrom } from '../delivery/compose-letter.js';
import { openDelivery } from '../delivery/deliveries.js';
import { DeliverySubject } from '../delivery/delivery.enums.js';
import { keepsItself } from '../delivery/duties.js';
import { letterWith, nameInWords, withAuthority, type LetterSection } from '../delivery/letter.js';
import { MlaRequest } from '../mla-request.entity.js';
import { draftInLetter } from './draft-in-letter.js';
import type { SharedDraftComment } from './shared-draft-comment.entity.js';
import type { SharedDraft } from './shared-draft.entity.js';

/** Shows a draft to a State that does not take part in Repatria: by a letter, which waits to be dispatched. */
export async function showByLetter(operation: Operation, draft: SharedDraft): Promise<void> {
  if (keepsItself(draft, 'requested')) return;
  await leave(operation, draft, {
    subject: DeliverySubject.DRAFT,
    title: 'Draft of a request for mutual legal assistance, for informal comment',
    sections: await draftInLetter(operation.em, draft),
  });
}

/** Says to a State that does not take part what the requesting State says of its draft. */
export async function remarkByLetter(operation: Operation, comment: SharedDraftComment): Promise<void> {
  const { draft, part, item, inReplyTo, text } = comment;
  if (keepsItself(draft, 'requested')) return;
  const ofItem = item === null ? null : `Number ${String(item)} of what is sought`;
  await leave(operation, draft, {
    subject: DeliverySubject.DRAFT_REMARK,
    title: 'Remark on a draft that was shown for informal comment',
    sections: [
      ['On', part === null ? ofItem : nameInWords(part)],
      ['What was said', inReplyTo?.text ?? null],
      ['What we say', text],
      ['What this letter is', 'It is about a draft: no period begins with it, and it binds neither State.'],
    ],
  });
}

/** Tells a State that does not take part that the draft is withdrawn. */
export async function withdrawByLetter(operation: Operation, draft: SharedDraft): Promise<void> {
  if (keepsItself(draft, 'requested')) return;
  const { em } = operation;
  const shown = draft.sharedAt === null ? '' : ` of ${await dayIn(em, operation.state, draft.sharedAt)}`;
  const what = `We withdraw the draft${shown} that we showed you for informal comment. Nothing more is asked of you about it, and nothing is to be executed.`;
  await leave(operation, draft, {
    subject: DeliverySubject.DRAFT_WITHDRAWAL,
    title: 'Withdrawal of a draft that was shown for informal comment',
    sections: [
      ['Withdrawal', what],
      ['Reasons', draft.withdrawalReason],
    ],
  });
}

/** Keeps a letter about a draft, with its digest, and lets it wait until somebody dispatches it. */
async function leave(
  operation: Operation,
  draft: SharedDraft,
  {
    subject,
    title,
    sections,
  }: {
    readonly subject: DeliverySubject;
    readonly title: string;
    readonly sections: readonly LetterSection[];
  },
): Promise<void> {
  const { em, now } = operation;
  const request = await em.findOneOrFail(
    MlaRequest,
    { id: draft.request.id },
    { populate: ['requestingState', 'requestedState'] },
  );
  const { requestingState, requestedState } = request;
  const head: readonly LetterSection[] = [
    ['From', await authorityOf(em, requestingState)],
    ['To', await authorityOf(em, requestedState)],
    ['Our reference', draft.reference],
    ['Version of the draft', String(draft.round)],
    ['Date', await dayIn(em, requestingState.code, now)],
    ['Language of the draft', iso6391.getName(draft.language)],
  ];
  const text = letterWith(title, head, sections);
  openDelivery(operation, request, letterFrom(operation, request, { sharedDraft: draft, subject, text }));
}

async function authorityOf(em: EntityManager, { code, name }: State): Promise<string> {
  const entry = await currentEntryOf(em, code);
  return withAuthority(name, entry?.institution ?? null);
}
