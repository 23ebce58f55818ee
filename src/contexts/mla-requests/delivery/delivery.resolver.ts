import { Arg, Ctx, FieldResolver, Mutation, Resolver, type ClassType } from 'type-graphql';
import { DateTime } from '../../../platform/scalars.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestCommandInput } from '../mla-request.inputs.js';
import {
  ConfirmMlaRequestInWritingInput,
  DispatchMlaRequestInput,
  RecordMlaRequestDeliveryEvidenceInput,
} from './delivery.inputs.js';
import { deliveryCommands } from './delivery.commands.js';
import { MlaRequestDeliveryEvidence } from './mla-request-delivery-evidence.entity.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';

const ofRequest = (command: string): ClassType =>
  commandPayload(command, 'mlaRequest', 'MlaRequest', () => MlaRequest);
const ConfirmationPayload = ofRequest('confirmMlaRequestInWriting');
const DispatchPayload = ofRequest('dispatchMlaRequest');
const FollowUpPayload = ofRequest('followUpMlaRequest');
const EvidencePayload = ofRequest('recordMlaRequestDeliveryEvidence');

/** How a request travels. */
@Resolver(() => MlaRequest)
export class MlaRequestDeliveriesResolver {
  @FieldResolver(() => [MlaRequestDelivery], {
    nullable: true,
    description:
      'Each time that the request, or what a State says about it on paper, goes on its way, the first first; what waits to be dispatched has no medium yet. For the central authorities.',
  })
  deliveries(): never {
    return planned();
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When an oral request was confirmed in writing (UTC); null before.',
  })
  confirmedInWritingAt(): never {
    return planned();
  }

  @FieldResolver(() => MlaRequestLetter, {
    nullable: true,
    description:
      'The letter of request, to be printed; null before submission, and where a paper came in of which the service has no text.',
  })
  letter(): never {
    return planned();
  }

  @Mutation(() => DispatchPayload, {
    description:
      'Sends a letter on its way outside Repatria, by courier, post, diplomatic bag or otherwise: that of a submitted request, or what a step says to a State that does not take part (UNCAC art. 46(13), (14)).',
  })
  dispatchMlaRequest(
    @Arg('input', () => DispatchMlaRequestInput) input: DispatchMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('dispatchMlaRequest', input, deliveryCommands.dispatchMlaRequest);
  }

  @Mutation(() => ConfirmationPayload, {
    description: 'Says that an oral request has been confirmed in writing (UNCAC art. 46(14)).',
  })
  confirmMlaRequestInWriting(
    @Arg('input', () => ConfirmMlaRequestInWritingInput) input: ConfirmMlaRequestInWritingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('confirmMlaRequestInWriting', input, deliveryCommands.confirmMlaRequestInWriting);
  }

  @Mutation(() => FollowUpPayload, {
    description:
      'Opens the draft of the full request that follows an urgent one, made orally or sent incomplete: it copies what that one says, and points to it (UNCAC art. 46(14), art. 55(2)). The payload is the draft.',
  })
  followUpMlaRequest(
    @Arg('input', () => MlaRequestCommandInput) input: MlaRequestCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('followUpMlaRequest', input, deliveryCommands.followUpMlaRequest);
  }

  @Mutation(() => EvidencePayload, {
    description: 'Records a piece of evidence of a delivery outside Repatria, by hand and with its source.',
  })
  recordMlaRequestDeliveryEvidence(
    @Arg('input', () => RecordMlaRequestDeliveryEvidenceInput) input: RecordMlaRequestDeliveryEvidenceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordMlaRequestDeliveryEvidence', input, deliveryCommands.recordMlaRequestDeliveryEvidence);
  }
}

/** The evidence of a delivery, which stands in a table of its own. */
@Resolver(() => MlaRequestDelivery)
export class MlaRequestDeliveryResolver {
  @FieldResolver(() => [MlaRequestDeliveryEvidence], {
    nullable: true,
    description: 'The evidence, in the order in which things happened.',
  })
  evidences(): never {
    return planned();
  }
}
