import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../mla-request.entity.js';
import { ConfidentialityNotice } from './confidentiality-notice.entity.js';
import { confidentialityCommands as commands } from './confidentiality.commands.js';
import {
  AnswerConfidentialityNoticeInput,
  ReportConfidentialityCannotBeMetInput,
} from './confidentiality.inputs.js';

const payloadOf = (command: keyof typeof commands) =>
  commandPayload(command, 'notice', 'ConfidentialityNotice', () => ConfidentialityNotice);
const ReportConfidentialityCannotBeMetPayload = payloadOf('reportConfidentialityCannotBeMet');
const AnswerConfidentialityNoticePayload = payloadOf('answerConfidentialityNotice');

@Resolver(() => MlaRequest)
export class ConfidentialityResolver {
  @FieldResolver(() => [ConfidentialityNotice], {
    nullable: true,
    description:
      'Notices of the requested State that it cannot keep the request confidential (UNCAC art. 46(20)), the oldest first.',
  })
  confidentialityNotices(): never {
    return planned();
  }

  @Mutation(() => ReportConfidentialityCannotBeMetPayload, {
    description:
      'The requested State promptly informs the requesting State that it cannot keep the request confidential (UNCAC art. 46(20)).',
  })
  reportConfidentialityCannotBeMet(
    @Arg('input', () => ReportConfidentialityCannotBeMetInput, { description: 'What the command needs.' })
    input: ReportConfidentialityCannotBeMetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('reportConfidentialityCannotBeMet', input, commands.reportConfidentialityCannotBeMet);
  }

  @Mutation(() => AnswerConfidentialityNoticePayload, {
    description:
      'The requesting State says whether its request shall be executed all the same, or withdraws it (UNCAC art. 46(20), (24)).',
  })
  answerConfidentialityNotice(
    @Arg('input', () => AnswerConfidentialityNoticeInput, { description: 'What the command needs.' })
    input: AnswerConfidentialityNoticeInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('answerConfidentialityNotice', input, commands.answerConfidentialityNotice);
  }
}
