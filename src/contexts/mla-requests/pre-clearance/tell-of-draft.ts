import type { EntityManager } from '@mikro-orm/postgresql';
import iso6391 from 'iso-639-1';
import type { Operation } from '../../../platform/commands/operation.js';
import { currentEntryOf, dayIn, type State } from '../../directory/index.js';
import { letterFrom } from '../delivery/compose-letter.js';
import { openBetween } from '../delivery/deliveries.js';
import { DeliverySubject } from '../delivery/delivery.enums.js';
import { keepsItself } from '../delivery/duties.js';
import { letterWith, nameInWords, withAuthority, type LetterSection } from '../delivery/letter.js';
import { MlaRequest } from '../mla-request.entity.js';
import { draftInLetter } from './draft-in-letter.js';
import type { SharedDraftComment } from './shared-draft-comment.entity.js';
import type { SharedDraft } from './shared-draft.entity.js';
import { SharedDraftVerdict } from './shared-draft.enums.js';

/** Shows a draft to a State that does not take part in Repatria: by a letter, which waits to be dispatched. */
export async function showByLetter(operation: Operation, draft: SharedDraft): Promise<void> {
  if (keepsItself(draft, 'requested')) return;
  await leave(operation, draft, {
    subject: DeliverySubject.DRAFT,
    title: 'Draft of a request for mutual legal assistance, for informal comment',
    sections: await draftInLetter(operation.em, draft),
  });
}

/**
 * Says to a State that does not take part what the other says of a draft: the requesting State of its own, the requested one of a
 * draft that came on paper, with what it thinks of the whole.
 */
export async function remarkByLetter(operation: Operation, comment: SharedDraftComment): Promise<void> {
  const { draft, byState, part, item, inReplyTo, text, verdict } = comment;
  const other = byState.code === draft.requestingState.code ? 'requested' : 'requesting';
  if (keepsItself(draft, other)) return;
  const ofItem = item === null ? null : `Number ${String(item)} of what is sought`;
  await leave(operation, draft, {
    subject: DeliverySubject.DRAFT_REMARK,
    title: 'Remark on a draft that was shown for informal comment',
    sections: [
      ['On', part === null ? ofItem : nameInWords(part)],
      ['What was said', inReplyTo?.text ?? null],
      ['What we think of the whole', verdict === null ? null : verdictInWords[verdict]],
      ['What we say', text],
      ['What this letter is', 'It is about a draft: no period begins with it, and it binds neither State.'],
    ],
  });
}

const verdictInWords: Readonly<Record<SharedDraftVerdict, string>> = {
  [SharedDraftVerdict.EXECUTABLE]: 'As drafted it could be executed.',
  [SharedDraftVerdict.NEEDS_CHANGES]: 'It could be executed once what is named below is added or changed.',
  [SharedDraftVerdict.NOT_EXECUTABLE]: 'It could not be executed, for the reasons named below.',
};

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
  await em.populate(draft, ['requestingState', 'requestedState']);
  const { requestingState, requestedState, receivedOn } = draft;
  const request = draft.request && (await em.findOneOrFail(MlaRequest, { id: draft.request.id }));
  const isOurs = requestingState.code === operation.state;
  const [from, to] = isOurs ? [requestingState, requestedState] : [requestedState, requestingState];
  const head: readonly LetterSection[] = [
    ['From', await authorityOf(em, from)],
    ['To', await authorityOf(em, to)],
    [isOurs ? 'Our reference' : 'Your reference', draft.reference],
    [isOurs ? 'Version of the draft' : 'Draft received on', receivedOn ?? String(draft.round)],
    ['Date', await dayIn(em, from.code, now)],
    ['Language of the draft', iso6391.getName(draft.language)],
  ];
  const text = letterWith(title, head, sections);
  const letter = letterFrom(operation, request, { sharedDraft: draft, fromState: from, subject, text });
  openBetween(operation, draft, { request, letter });
}

async function authorityOf(em: EntityManager, { code, name }: State): Promise<string> {
  const entry = await currentEntryOf(em, code);
  return withAuthority(name, entry?.institution ?? null);
}
