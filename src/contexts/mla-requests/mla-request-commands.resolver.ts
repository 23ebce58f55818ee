import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AssignMlaRequestInput, EndMlaRequestAssignmentInput } from './assignment/assignment.inputs.js';
import { ExecuteMlaRequestInput } from './execution/execution.inputs.js';
import { mlaRequestCommands as commands } from './mla-request.commands.js';
import {
  AmendMlaRequestInput,
  DraftMlaRequestInput,
  EndMlaRequestInput,
  MlaRequestCommandInput,
  NoteOnMlaRequestInput,
  ProposeMlaRequestSubmissionInput,
  SetMlaRequestInternalStepInput,
} from './mla-request.inputs.js';
import { CloseMlaRequestInput, MlaRequestStepInput } from './mla-request-life.inputs.js';
import { payload } from './mla-request.payloads.js';

@Resolver()
export class MlaRequestCommandsResolver {
  @Mutation(() => payload.draftMlaRequest, {
    description:
      'Opens a draft to another State; the requesting State gives it a reference (UNCAC art. 46(13), (15)).',
  })
  draftMlaRequest(
    @Arg('input', () => DraftMlaRequestInput) input: DraftMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('draftMlaRequest', input, commands.draftMlaRequest);
  }

  @Mutation(() => payload.amendMlaRequest, { description: 'Changes a draft (UNCAC art. 46(15)).' })
  amendMlaRequest(
    @Arg('input', () => AmendMlaRequestInput) input: AmendMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendMlaRequest', input, commands.amendMlaRequest);
  }

  @Mutation(() => payload.proposeMlaRequestSubmission, {
    description: 'Proposes that a draft be submitted; somebody else submits it (four eyes).',
  })
  proposeMlaRequestSubmission(
    @Arg('input', () => ProposeMlaRequestSubmissionInput) input: ProposeMlaRequestSubmissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestSubmission', input, commands.proposeMlaRequestSubmission);
  }

  @Mutation(() => payload.returnMlaRequestToDraft, {
    description: 'Takes a request back from review, to change it.',
  })
  returnMlaRequestToDraft(
    @Arg('input', () => MlaRequestCommandInput) input: MlaRequestCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('returnMlaRequestToDraft', input, commands.returnMlaRequestToDraft);
  }

  @Mutation(() => payload.submitMlaRequest, {
    description:
      'Submits what somebody else proposed; from now on the request exists for the requested State (UNCAC art. 46(13)–(15)).',
  })
  submitMlaRequest(
    @Arg('input', () => MlaRequestCommandInput) input: MlaRequestCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('submitMlaRequest', input, commands.submitMlaRequest);
  }

  @Mutation(() => payload.acknowledgeMlaRequest, {
    description:
      'Acknowledges receipt; the requested State gives the request a reference of its own (UNCAC art. 46(24)).',
  })
  acknowledgeMlaRequest(
    @Arg('input', () => MlaRequestStepInput) input: MlaRequestStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('acknowledgeMlaRequest', input, commands.acknowledgeMlaRequest);
  }

  @Mutation(() => payload.examineMlaRequest, {
    description: 'Begins to examine whether and how the request can be executed (UNCAC art. 46(17), (21)).',
  })
  examineMlaRequest(
    @Arg('input', () => MlaRequestStepInput) input: MlaRequestStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('examineMlaRequest', input, commands.examineMlaRequest);
  }

  @Mutation(() => payload.executeMlaRequest, {
    description:
      'Says that and how the request was executed, and what came of each item that was still open (UNCAC art. 46(17), (24)).',
  })
  executeMlaRequest(
    @Arg('input', () => ExecuteMlaRequestInput) input: ExecuteMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('executeMlaRequest', input, commands.executeMlaRequest);
  }

  @Mutation(() => payload.withdrawMlaRequest, {
    description: 'Withdraws: the assistance is no longer needed (UNCAC art. 46(24)).',
  })
  withdrawMlaRequest(
    @Arg('input', () => EndMlaRequestInput) input: EndMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('withdrawMlaRequest', input, commands.withdrawMlaRequest);
  }

  @Mutation(() => payload.closeMlaRequest, {
    description: 'Closes a request that was executed, refused or returned, with the outcome.',
  })
  closeMlaRequest(
    @Arg('input', () => CloseMlaRequestInput) input: CloseMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('closeMlaRequest', input, commands.closeMlaRequest);
  }

  @Mutation(() => payload.redraftMlaRequest, {
    description:
      'Begins anew with a request that was refused, returned, withdrawn or closed without execution: a draft that copies what it said and points to it. Answers the new draft.',
  })
  redraftMlaRequest(
    @Arg('input', () => MlaRequestCommandInput) input: MlaRequestCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('redraftMlaRequest', input, commands.redraftMlaRequest);
  }

  @Mutation(() => payload.dismissMlaRequestProposal, {
    description:
      'Drops what waits on the own side for the approval of somebody else; the other State never learns of it.',
  })
  dismissMlaRequestProposal(
    @Arg('input', () => MlaRequestCommandInput) input: MlaRequestCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('dismissMlaRequestProposal', input, commands.dismissMlaRequestProposal);
  }

  @Mutation(() => payload.noteOnMlaRequest, {
    description: "Notes something for the own State's central authority alone.",
  })
  noteOnMlaRequest(
    @Arg('input', () => NoteOnMlaRequestInput) input: NoteOnMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('noteOnMlaRequest', input, commands.noteOnMlaRequest);
  }

  @Mutation(() => payload.setMlaRequestInternalStep, {
    description: "Sets the own State's internal step or assignee; the other State never sees it.",
  })
  setMlaRequestInternalStep(
    @Arg('input', () => SetMlaRequestInternalStepInput) input: SetMlaRequestInternalStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('setMlaRequestInternalStep', input, commands.setMlaRequestInternalStep);
  }

  @Mutation(() => payload.assignMlaRequest, {
    description: 'Gives the request to a competent authority of the own State (UNCAC art. 46(13)).',
  })
  assignMlaRequest(
    @Arg('input', () => AssignMlaRequestInput) input: AssignMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('assignMlaRequest', input, commands.assignMlaRequest);
  }

  @Mutation(() => payload.endMlaRequestAssignment, {
    description: 'Takes the request back from a competent authority of the own State.',
  })
  endMlaRequestAssignment(
    @Arg('input', () => EndMlaRequestAssignmentInput) input: EndMlaRequestAssignmentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endMlaRequestAssignment', input, commands.endMlaRequestAssignment);
  }
}
