import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import { DisclosureConsent } from './disclosure-consent.entity.js';
import { DisclosureUse } from './disclosure-use.entity.js';
import { DisclosureExculpatoryNotice } from './disclosure-exculpatory-notice.entity.js';
import { handlingCommands as commands } from './handling.commands.js';
import {
  AskDisclosureConsentInput,
  AskDisclosureConsultationInput,
  DecideDisclosureConsentInput,
  GiveDisclosureExculpatoryNoticeInput,
  RecordDisclosureUseInput,
  RecordDisclosureConsultationInput,
  RecordExculpatoryDisclosureInput,
} from './handling.inputs.js';

const payload = Object.fromEntries(
  Object.keys(commands).map((command) => [
    command,
    commandPayload(command, 'disclosure', 'SpontaneousDisclosure', () => SpontaneousDisclosure),
  ]),
) as Record<keyof typeof commands, ClassType>;

@Resolver(() => SpontaneousDisclosure)
export class DisclosureHandlingResolver {
  @FieldResolver(() => [DisclosureConsent], {
    description: 'The consents that the receiving State asked for, and what the sending State decided.',
  })
  consents(): never {
    return planned();
  }

  @FieldResolver(() => [DisclosureExculpatoryNotice], {
    description: 'The notices of exculpatory disclosures (UNCAC art. 46(5)).',
  })
  exculpatoryNotices(): never {
    return planned();
  }

  @FieldResolver(() => [DisclosureUse], {
    description: "The uses that the viewer's own State entered, if it is the receiving one.",
  })
  uses(): never {
    return planned();
  }

  @Mutation(() => payload.askDisclosureConsent, {
    description:
      'Asks the sending State for consent to use the information beyond its restrictions (UNCAC art. 46(5)).',
  })
  askDisclosureConsent(
    @Arg('input', () => AskDisclosureConsentInput) input: AskDisclosureConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('askDisclosureConsent', input, commands.askDisclosureConsent);
  }

  @Mutation(() => payload.decideDisclosureConsent, {
    description: 'Decides on a consent that the receiving State asked for (UNCAC art. 46(5)).',
  })
  decideDisclosureConsent(
    @Arg('input', () => DecideDisclosureConsentInput) input: DecideDisclosureConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('decideDisclosureConsent', input, commands.decideDisclosureConsent);
  }

  @Mutation(() => payload.giveDisclosureExculpatoryNotice, {
    description:
      'Notifies the sending State that what exculpates an accused person is disclosed in proceedings: before, or without delay afterwards with the reason (UNCAC art. 46(5)).',
  })
  giveDisclosureExculpatoryNotice(
    @Arg('input', () => GiveDisclosureExculpatoryNoticeInput) input: GiveDisclosureExculpatoryNoticeInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('giveDisclosureExculpatoryNotice', input, commands.giveDisclosureExculpatoryNotice);
  }

  @Mutation(() => payload.askDisclosureConsultation, {
    description: 'Asks to be consulted on an exculpatory disclosure (UNCAC art. 46(5)).',
  })
  askDisclosureConsultation(
    @Arg('input', () => AskDisclosureConsultationInput) input: AskDisclosureConsultationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('askDisclosureConsultation', input, commands.askDisclosureConsultation);
  }

  @Mutation(() => payload.recordDisclosureConsultation, {
    description: 'Enters that the two States consulted, and what came of it (UNCAC art. 46(5)).',
  })
  recordDisclosureConsultation(
    @Arg('input', () => RecordDisclosureConsultationInput) input: RecordDisclosureConsultationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordDisclosureConsultation', input, commands.recordDisclosureConsultation);
  }

  @Mutation(() => payload.recordExculpatoryDisclosure, {
    description:
      'Enters that what exculpates was disclosed in the proceedings, after notice, and consultation if asked (UNCAC art. 46(5)).',
  })
  recordExculpatoryDisclosure(
    @Arg('input', () => RecordExculpatoryDisclosureInput) input: RecordExculpatoryDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordExculpatoryDisclosure', input, commands.recordExculpatoryDisclosure);
  }

  @Mutation(() => payload.recordDisclosureUse, {
    description:
      "Enters a use of the information by the own State; what a restriction forbids needs the sending State's consent (UNCAC art. 46(5)).",
  })
  recordDisclosureUse(
    @Arg('input', () => RecordDisclosureUseInput) input: RecordDisclosureUseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordDisclosureUse', input, commands.recordDisclosureUse);
  }
}

@Resolver(() => DisclosureUse)
export class DisclosureUseResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The consent on which the use rests, by its id; null where the restrictions allow it.',
  })
  consentId(): never {
    return planned();
  }
}
