import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../platform/reads/records.js';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Case } from './case.entity.js';
import {
  AssignCaseInput,
  EndAssignmentInput,
  GrantCaseAccessInput,
  InviteStateInput,
  NoteOnCaseInput,
  RevokeCaseAccessInput,
} from './case-access.inputs.js';
import { ChangeCaseStatusInput, ConsentToPublicationInput, PublishCaseInput } from './case.inputs.js';
import { assignCase, endAssignment } from './commands/assign-case.js';
import { grantCaseAccess, revokeCaseAccess } from './commands/grant-case-access.js';
import { inviteState } from './commands/invite-state.js';
import { noteOnCase } from './commands/note-on-case.js';
import { consentToPublication, publishCase, withdrawPublication } from './commands/publish-case.js';

const PublishCasePayload = commandPayload('publishCase', 'case', 'Case', () => Case);
const WithdrawPublicationPayload = commandPayload('withdrawPublication', 'case', 'Case', () => Case);
const ConsentToPublicationPayload = commandPayload('consentToPublication', 'case', 'Case', () => Case);
const InviteStatePayload = commandPayload('inviteState', 'case', 'Case', () => Case);
const NoteOnCasePayload = commandPayload('noteOnCase', 'case', 'Case', () => Case);
const AssignCasePayload = commandPayload('assignCase', 'case', 'Case', () => Case);
const EndAssignmentPayload = commandPayload('endAssignment', 'case', 'Case', () => Case);
const GrantCaseAccessPayload = commandPayload('grantCaseAccess', 'case', 'Case', () => Case);
const RevokeCaseAccessPayload = commandPayload('revokeCaseAccess', 'case', 'Case', () => Case);

/** Commands on who sees a case: parties, authorities, StAR, everyone. */
@Resolver()
export class CaseAccessResolver {
  @Mutation(() => PublishCasePayload, {
    description:
      'The leading State publishes the case, as far as the other party States consent (four eyes).',
  })
  publishCase(
    @Arg('input', () => PublishCaseInput, { description: 'What the command needs.' }) input: PublishCaseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('publishCase', input, publishCase);
  }

  @Mutation(() => WithdrawPublicationPayload, { description: 'The leading State takes a publication back.' })
  withdrawPublication(
    @Arg('input', () => ChangeCaseStatusInput, { description: 'What the command needs.' })
    input: ChangeCaseStatusInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('withdrawPublication', input, withdrawPublication);
  }

  @Mutation(() => ConsentToPublicationPayload, {
    description:
      'A party State says what of the text as it stands may be published; a later change takes the consent back.',
  })
  consentToPublication(
    @Arg('input', () => ConsentToPublicationInput, { description: 'What the command needs.' })
    input: ConsentToPublicationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('consentToPublication', input, consentToPublication);
  }

  @Mutation(() => InviteStatePayload, {
    description: 'The leading State makes another one party of the case (UNCAC arts 43, 48, 49).',
  })
  inviteState(
    @Arg('input', () => InviteStateInput, { description: 'What the command needs.' }) input: InviteStateInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('inviteState', input, inviteState);
  }

  @Mutation(() => NoteOnCasePayload, {
    description: 'A party State notes something for its own central authority; no other State reads it.',
  })
  noteOnCase(
    @Arg('input', () => NoteOnCaseInput, { description: 'What the command needs.' }) input: NoteOnCaseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('noteOnCase', input, noteOnCase);
  }

  @Mutation(() => AssignCasePayload, {
    description: 'A party State gives the case to one of its competent authorities (UNCAC art. 46(13)).',
  })
  assignCase(
    @Arg('input', () => AssignCaseInput, { description: 'What the command needs.' }) input: AssignCaseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('assignCase', input, assignCase);
  }

  @Mutation(() => EndAssignmentPayload, { description: 'The State that made an assignment ends it.' })
  endAssignment(
    @Arg('input', () => EndAssignmentInput, { description: 'What the command needs.' })
    input: EndAssignmentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endAssignment', input, endAssignment);
  }

  @Mutation(() => GrantCaseAccessPayload, {
    description: 'A party State lets StAR see the case, without names, for a purpose and for a year at most.',
  })
  grantCaseAccess(
    @Arg('input', () => GrantCaseAccessInput, { description: 'What the command needs.' })
    input: GrantCaseAccessInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('grantCaseAccess', input, grantCaseAccess);
  }

  @Mutation(() => RevokeCaseAccessPayload, { description: 'The State that gave a grant takes it back.' })
  revokeCaseAccess(
    @Arg('input', () => RevokeCaseAccessInput, { description: 'What the command needs.' })
    input: RevokeCaseAccessInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('revokeCaseAccess', input, revokeCaseAccess);
  }
}
