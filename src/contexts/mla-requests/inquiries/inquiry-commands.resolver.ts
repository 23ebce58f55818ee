import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { payload } from '../mla-request.payloads.js';
import { AnswerMlaRequestInquiryInput, InquireMlaRequestStatusInput } from './inquiry.inputs.js';

@Resolver()
export class InquiryCommandsResolver {
  @Mutation(() => payload.inquireMlaRequestStatus, {
    description:
      'Asks how a request progresses (UNCAC art. 46(24)). One inquiry at a time waits for its answer: another one meanwhile is a CONFLICT. To a State that does not take part, one whose letter has not left, or did not arrive, is not asked yet. Each has a period of its own.',
  })
  inquireMlaRequestStatus(
    @Arg('input', () => InquireMlaRequestStatusInput) input: InquireMlaRequestStatusInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('inquireMlaRequestStatus', input, commands.inquireMlaRequestStatus);
  }

  @Mutation(() => payload.answerMlaRequestInquiry, {
    description:
      'Answers how a request progresses (UNCAC art. 46(24)). An inquiry that was answered already is a CONFLICT.',
  })
  answerMlaRequestInquiry(
    @Arg('input', () => AnswerMlaRequestInquiryInput) input: AnswerMlaRequestInquiryInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('answerMlaRequestInquiry', input, commands.answerMlaRequestInquiry);
  }
}
