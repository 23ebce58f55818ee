import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import {
  askExculpatoryConsultation,
  recordExculpatoryConsultation,
} from './commands/consult-on-exculpatory-notice.js';
import { enterEvidenceUse } from './commands/enter-evidence-use.js';
import { giveExculpatoryNotice } from './commands/give-exculpatory-notice.js';
import { EvidenceUse } from './evidence-use.entity.js';
import {
  AskExculpatoryConsultationInput,
  EnterEvidenceUseInput,
  GiveExculpatoryNoticeInput,
  RecordExculpatoryConsultationInput,
} from './evidence-use.inputs.js';
import { ExculpatoryNotice } from './exculpatory-notice.entity.js';

const EnterEvidenceUsePayload = commandPayload(
  'enterEvidenceUse',
  'evidenceUse',
  'EvidenceUse',
  () => EvidenceUse,
);
const notice = (command: string) =>
  commandPayload(command, 'exculpatoryNotice', 'ExculpatoryNotice', () => ExculpatoryNotice);
const GiveExculpatoryNoticePayload = notice('giveExculpatoryNotice');
const AskExculpatoryConsultationPayload = notice('askExculpatoryConsultation');
const RecordExculpatoryConsultationPayload = notice('recordExculpatoryConsultation');

/** Commands on the use of evidence. */
@Resolver()
export class EvidenceUseCommandsResolver {
  @Mutation(() => EnterEvidenceUsePayload, {
    description:
      'Enters a use of evidence in the ledger; a use beyond the proceedings stated in the request needs prior consent, except the disclosure of what exculpates, with notice (UNCAC art. 46(19)).',
  })
  enterEvidenceUse(
    @Arg('input', () => EnterEvidenceUseInput, { description: 'What the command needs.' })
    input: EnterEvidenceUseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('enterEvidenceUse', input, enterEvidenceUse);
  }

  @Mutation(() => GiveExculpatoryNoticePayload, {
    description:
      'Gives the requested State notice of disclosing evidence that exculpates an accused person (UNCAC art. 46(19)).',
  })
  giveExculpatoryNotice(
    @Arg('input', () => GiveExculpatoryNoticeInput, { description: 'What the command needs.' })
    input: GiveExculpatoryNoticeInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('giveExculpatoryNotice', input, giveExculpatoryNotice);
  }

  @Mutation(() => AskExculpatoryConsultationPayload, {
    description: 'The requested State asks to be consulted on an exculpatory disclosure (UNCAC art. 46(19)).',
  })
  askExculpatoryConsultation(
    @Arg('input', () => AskExculpatoryConsultationInput, { description: 'What the command needs.' })
    input: AskExculpatoryConsultationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('askExculpatoryConsultation', input, askExculpatoryConsultation);
  }

  @Mutation(() => RecordExculpatoryConsultationPayload, {
    description: 'The requesting State says what came of the consultation that it was asked for.',
  })
  recordExculpatoryConsultation(
    @Arg('input', () => RecordExculpatoryConsultationInput, { description: 'What the command needs.' })
    input: RecordExculpatoryConsultationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordExculpatoryConsultation', input, recordExculpatoryConsultation);
  }
}
