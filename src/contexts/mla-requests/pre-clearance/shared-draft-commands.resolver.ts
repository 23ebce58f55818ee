import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands } from '../mla-request.commands.js';
import { payload } from '../mla-request.payloads.js';
import { sharedDraftCommands as commands } from './shared-draft.commands.js';
import { SharedDraft } from './shared-draft.entity.js';
import { DispatchSharedDraftLetterInput, RegisterSharedDraftInput } from './shared-draft-on-paper.inputs.js';
import {
  CommentOnSharedDraftInput,
  JudgeSharedDraftInput,
  ProposeMlaRequestSharingInput,
  ShareMlaRequestDraftInput,
  WithdrawSharedDraftInput,
} from './shared-draft.inputs.js';

const payloadOf = (command: keyof typeof commands) =>
  commandPayload(command, 'sharedDraft', 'SharedDraft', () => SharedDraft);
const CommentOnSharedDraftPayload = payloadOf('commentOnSharedDraft');
const DispatchSharedDraftLetterPayload = payloadOf('dispatchSharedDraftLetter');
const RegisterSharedDraftPayload = payloadOf('registerSharedDraft');
const JudgeSharedDraftPayload = payloadOf('judgeSharedDraft');
const WithdrawSharedDraftPayload = payloadOf('withdrawSharedDraft');

@Resolver()
export class SharedDraftCommandsResolver {
  @Mutation(() => payload.proposeMlaRequestSharing, {
    description:
      'Proposes that a draft be shared with the requested State for comment, as it is now; somebody else shares it (four eyes). No period runs.',
  })
  proposeMlaRequestSharing(
    @Arg('input', () => ProposeMlaRequestSharingInput) input: ProposeMlaRequestSharingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestSharing', input, mlaRequestCommands.proposeMlaRequestSharing);
  }

  @Mutation(() => payload.shareMlaRequestDraft, {
    description:
      'Shares, as somebody else proposed, a draft with the requested State, which reads that copy and no more of the request; to one that does not take part in Repatria it leaves as a letter. No period runs.',
  })
  shareMlaRequestDraft(
    @Arg('input', () => ShareMlaRequestDraftInput) input: ShareMlaRequestDraftInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('shareMlaRequestDraft', input, mlaRequestCommands.shareMlaRequestDraft);
  }

  @Mutation(() => CommentOnSharedDraftPayload, {
    description:
      'Says something of a shared draft, in the name of the own State, or by the paper of one that does not take part in Repatria; it binds nobody.',
  })
  commentOnSharedDraft(
    @Arg('input', () => CommentOnSharedDraftInput) input: CommentOnSharedDraftInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('commentOnSharedDraft', input, commands.commentOnSharedDraft);
  }

  @Mutation(() => RegisterSharedDraftPayload, {
    description:
      'Enters a draft that came on paper, for comment, from a State that does not take part in Repatria. It is no request: no period runs. What is answered leaves as letters.',
  })
  registerSharedDraft(
    @Arg('input', () => RegisterSharedDraftInput) input: RegisterSharedDraftInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('registerSharedDraft', input, commands.registerSharedDraft);
  }

  @Mutation(() => DispatchSharedDraftLetterPayload, {
    description:
      'Sends on its way what the own State says of a draft that came on paper; no word of its arrival is awaited.',
  })
  dispatchSharedDraftLetter(
    @Arg('input', () => DispatchSharedDraftLetterInput) input: DispatchSharedDraftLetterInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('dispatchSharedDraftLetter', input, commands.dispatchSharedDraftLetter);
  }

  @Mutation(() => JudgeSharedDraftPayload, {
    description:
      'The requested State says whether a shared draft could be executed as it is, or what it needs; it binds nobody.',
  })
  judgeSharedDraft(
    @Arg('input', () => JudgeSharedDraftInput) input: JudgeSharedDraftInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('judgeSharedDraft', input, commands.judgeSharedDraft);
  }

  @Mutation(() => WithdrawSharedDraftPayload, {
    description:
      'The requesting State withdraws a shared draft; the requested State no longer reads it, or is told by a letter. Of one that came on paper: what the paper of its State says.',
  })
  withdrawSharedDraft(
    @Arg('input', () => WithdrawSharedDraftInput) input: WithdrawSharedDraftInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('withdrawSharedDraft', input, commands.withdrawSharedDraft);
  }
}
