import { commentOnSharedDraft } from './commands/comment-on-shared-draft.js';
import { dispatchSharedDraftLetter } from './commands/dispatch-shared-draft-letter.js';
import { judgeSharedDraft } from './commands/judge-shared-draft.js';
import { registerSharedDraft } from './commands/register-shared-draft.js';
import { withdrawSharedDraft } from './commands/withdraw-shared-draft.js';

/** Every command on shared drafts by its name, which is the mutation's. */
export const sharedDraftCommands = {
  commentOnSharedDraft,
  dispatchSharedDraftLetter,
  judgeSharedDraft,
  registerSharedDraft,
  withdrawSharedDraft,
} as const;
