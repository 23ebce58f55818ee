import { SharedDraftCommandsResolver } from './shared-draft-commands.resolver.js';
import { SharedDraftComment } from './shared-draft-comment.entity.js';
import { SharedDraftContent } from './shared-draft-content.entity.js';
import { SharedDraft } from './shared-draft.entity.js';
import {
  mlaRequestSharedDraftsPolicy,
  sharedDraftCommentPolicy,
  sharedDraftContentPolicy,
  sharedDraftPartsPolicies,
  sharedDraftPolicy,
} from './shared-draft.policy.js';
import * as reads from './shared-draft.reads.js';
import {
  MlaRequestSharedDraftsResolver,
  SharedDraftCommentResolver,
  SharedDraftResolver,
} from './shared-draft.resolver.js';

/** What the pre-clearance of drafts brings to the context. */
export const preClearance = {
  entities: [SharedDraft, SharedDraftContent, SharedDraftComment],
  resolvers: [
    MlaRequestSharedDraftsResolver,
    SharedDraftResolver,
    SharedDraftCommentResolver,
    SharedDraftCommandsResolver,
  ],
  policies: [
    sharedDraftPolicy,
    mlaRequestSharedDraftsPolicy,
    sharedDraftContentPolicy,
    sharedDraftCommentPolicy,
    ...sharedDraftPartsPolicies,
  ],
  reads: Object.values(reads),
} as const;
