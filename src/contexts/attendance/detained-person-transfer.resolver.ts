import { Arg, Ctx, FieldResolver, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { stepPayload, takesTwoPeople } from '../mla-requests/index.js';
import {
  detainedPersonTransferCommands as commands,
  transferStepsOfTwo,
} from './detained-person-transfer.commands.js';
import { detainedPersonTransferAvailability } from './attendance.availability.js';
import { DetainedPersonTransfer } from './detained-person-transfer.entity.js';
import {
  AgreeToHandOverPersonInput,
  AgreeToReceivePersonInput,
  CancelDetainedPersonTransferInput,
  ConsentToEarlierActsProceedingsInput,
  CreditTimeInCustodyInput,
  DeclineDetainedPersonTransferInput,
  ExtendDetainedPersonTransferInput,
  ProposeDetainedPersonTransferInput,
  RecordEarlierActsProceedingsInput,
  RecordTransferConsentInput,
  ReturnDetainedPersonInput,
  TransferDetainedPersonInput,
} from './detained-person-transfer.inputs.js';
import { TransferConsent } from './transfer-consent.entity.js';

const payload = Object.fromEntries(
  Object.keys(commands).map((command) => [
    command,
    command in transferStepsOfTwo
      ? stepPayload(command)
      : commandPayload(command, 'transfer', 'DetainedPersonTransfer', () => DetainedPersonTransfer),
  ]),
) as Record<keyof typeof commands, ClassType>;

@Resolver(() => DetainedPersonTransfer)
export class DetainedPersonTransferResolver {
  @FieldResolver(() => TransferConsent, {
    nullable: true,
    description: 'The record of the informed consent of the person (art. 46(10)(a)); null before.',
  })
  consent(): never {
    return planned();
  }

  @FieldResolver(() => [detainedPersonTransferAvailability.type], {
    description: 'What this viewer may do with the transfer as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }

  @Mutation(() => payload.proposeDetainedPersonTransfer, {
    description:
      'Proposes that somebody who is detained be transferred to the other State (UNCAC art. 46(10)).',
  })
  proposeDetainedPersonTransfer(
    @Arg('input', () => ProposeDetainedPersonTransferInput, { description: 'What the command needs.' })
    input: ProposeDetainedPersonTransferInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeDetainedPersonTransfer', input, commands.proposeDetainedPersonTransfer);
  }

  @Mutation(() => payload.recordTransferConsent, {
    description:
      'The State that holds the person records that they freely gave informed consent (UNCAC art. 46(10)(a)).',
  })
  recordTransferConsent(
    @Arg('input', () => RecordTransferConsentInput, { description: 'What the command needs.' })
    input: RecordTransferConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordTransferConsent', input, commands.recordTransferConsent);
  }

  @Mutation(() => payload.agreeToHandOverPerson, {
    description: `The State that holds the person agrees, with its conditions (UNCAC art. 46(10)(b), (11)(a)). ${takesTwoPeople}`,
  })
  agreeToHandOverPerson(
    @Arg('input', () => AgreeToHandOverPersonInput, { description: 'What the command needs.' })
    input: AgreeToHandOverPersonInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('agreeToHandOverPerson', input, commands.agreeToHandOverPerson);
  }

  @Mutation(() => payload.agreeToReceivePerson, {
    description: `The State that receives the person agrees, with its conditions (UNCAC art. 46(10)(b)). ${takesTwoPeople}`,
  })
  agreeToReceivePerson(
    @Arg('input', () => AgreeToReceivePersonInput, { description: 'What the command needs.' })
    input: AgreeToReceivePersonInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('agreeToReceivePerson', input, commands.agreeToReceivePerson);
  }

  @Mutation(() => payload.transferDetainedPerson, {
    description:
      'Hands the person over: needs the consent record and the agreement of both States (UNCAC art. 46(10)).',
  })
  transferDetainedPerson(
    @Arg('input', () => TransferDetainedPersonInput, { description: 'What the command needs.' })
    input: TransferDetainedPersonInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('transferDetainedPerson', input, commands.transferDetainedPerson);
  }

  @Mutation(() => payload.extendDetainedPersonTransfer, {
    description: `The State that held the person agrees to a later return (UNCAC art. 46(11)(b)). ${takesTwoPeople}`,
  })
  extendDetainedPersonTransfer(
    @Arg('input', () => ExtendDetainedPersonTransferInput, { description: 'What the command needs.' })
    input: ExtendDetainedPersonTransferInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('extendDetainedPersonTransfer', input, commands.extendDetainedPersonTransfer);
  }

  @Mutation(() => payload.returnDetainedPerson, {
    description:
      'The person is returned, without delay and without extradition proceedings (UNCAC art. 46(11)(b), (c)).',
  })
  returnDetainedPerson(
    @Arg('input', () => ReturnDetainedPersonInput, { description: 'What the command needs.' })
    input: ReturnDetainedPersonInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('returnDetainedPerson', input, commands.returnDetainedPerson);
  }

  @Mutation(() => payload.creditTimeInCustody, {
    description: 'The time in the custody of the other State counts as served (UNCAC art. 46(11)(d)).',
  })
  creditTimeInCustody(
    @Arg('input', () => CreditTimeInCustodyInput, { description: 'What the command needs.' })
    input: CreditTimeInCustodyInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('creditTimeInCustody', input, commands.creditTimeInCustody);
  }

  @Mutation(() => payload.consentToEarlierActsProceedings, {
    description: `The State that held the person consents to proceedings for what happened before they left (UNCAC art. 46(12)). ${takesTwoPeople}`,
  })
  consentToEarlierActsProceedings(
    @Arg('input', () => ConsentToEarlierActsProceedingsInput, { description: 'What the command needs.' })
    input: ConsentToEarlierActsProceedingsInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('consentToEarlierActsProceedings', input, commands.consentToEarlierActsProceedings);
  }

  @Mutation(() => payload.recordEarlierActsProceedings, {
    description:
      'The receiving State proceeds for what happened before the person left: needs consent (UNCAC art. 46(12)).',
  })
  recordEarlierActsProceedings(
    @Arg('input', () => RecordEarlierActsProceedingsInput, { description: 'What the command needs.' })
    input: RecordEarlierActsProceedingsInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordEarlierActsProceedings', input, commands.recordEarlierActsProceedings);
  }

  @Mutation(() => payload.declineDetainedPersonTransfer, {
    description: 'The person or a State does not agree (UNCAC art. 46(10)).',
  })
  declineDetainedPersonTransfer(
    @Arg('input', () => DeclineDetainedPersonTransferInput, { description: 'What the command needs.' })
    input: DeclineDetainedPersonTransferInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('declineDetainedPersonTransfer', input, commands.declineDetainedPersonTransfer);
  }

  @Mutation(() => payload.cancelDetainedPersonTransfer, {
    description: 'The transfer is no longer needed.',
  })
  cancelDetainedPersonTransfer(
    @Arg('input', () => CancelDetainedPersonTransferInput, { description: 'What the command needs.' })
    input: CancelDetainedPersonTransferInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('cancelDetainedPersonTransfer', input, commands.cancelDetainedPersonTransfer);
  }
}
