import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { grantUseConsent, refuseUseConsent } from './commands/decide-use-consent.js';
import { revokeUseConsent, withdrawUseConsent } from './commands/end-use-consent.js';
import {
  dismissUseConsentProposal,
  proposeUseConsentDecision,
} from './commands/propose-use-consent-decision.js';
import { requestUseConsent } from './commands/request-use-consent.js';
import { UseConsent } from './use-consent.entity.js';
import {
  DecideUseConsentInput,
  ProposeUseConsentDecisionInput,
  RequestUseConsentInput,
  RevokeUseConsentInput,
  UseConsentCommandInput,
  WithdrawUseConsentInput,
} from './use-consent.inputs.js';

const payload = (command: string) => commandPayload(command, 'useConsent', 'UseConsent', () => UseConsent);
const RequestUseConsentPayload = payload('requestUseConsent');
const ProposeUseConsentDecisionPayload = payload('proposeUseConsentDecision');
const DismissUseConsentProposalPayload = payload('dismissUseConsentProposal');
const GrantUseConsentPayload = payload('grantUseConsent');
const RefuseUseConsentPayload = payload('refuseUseConsent');
const RevokeUseConsentPayload = payload('revokeUseConsent');
const WithdrawUseConsentPayload = payload('withdrawUseConsent');

/** Commands on consents to use evidence beyond what a request stated. */
@Resolver()
export class UseConsentCommandsResolver {
  @Mutation(() => RequestUseConsentPayload, {
    description:
      'Asks the requested State for its prior consent to use or transmit evidence for other proceedings than those stated in the request (UNCAC art. 46(19)).',
  })
  requestUseConsent(
    @Arg('input', () => RequestUseConsentInput, { description: 'What the command needs.' })
    input: RequestUseConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('requestUseConsent', input, requestUseConsent);
  }

  @Mutation(() => ProposeUseConsentDecisionPayload, {
    description:
      'Proposes how the own State decides; the requesting State does not learn of it, and somebody else decides (four eyes).',
  })
  proposeUseConsentDecision(
    @Arg('input', () => ProposeUseConsentDecisionInput, { description: 'What the command needs.' })
    input: ProposeUseConsentDecisionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeUseConsentDecision', input, proposeUseConsentDecision);
  }

  @Mutation(() => DismissUseConsentProposalPayload, { description: 'Drops what was proposed.' })
  dismissUseConsentProposal(
    @Arg('input', () => UseConsentCommandInput, { description: 'What the command needs.' })
    input: UseConsentCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('dismissUseConsentProposal', input, dismissUseConsentProposal);
  }

  @Mutation(() => GrantUseConsentPayload, {
    description: 'Consents as somebody else proposed, on the terms proposed (UNCAC art. 46(19)).',
  })
  grantUseConsent(
    @Arg('input', () => DecideUseConsentInput, { description: 'What the command needs.' })
    input: DecideUseConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('grantUseConsent', input, grantUseConsent);
  }

  @Mutation(() => RefuseUseConsentPayload, {
    description: 'Refuses consent as somebody else proposed; the reasons go to the requesting State.',
  })
  refuseUseConsent(
    @Arg('input', () => DecideUseConsentInput, { description: 'What the command needs.' })
    input: DecideUseConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('refuseUseConsent', input, refuseUseConsent);
  }

  @Mutation(() => RevokeUseConsentPayload, {
    description: 'Takes a consent back: it carries no use from now on.',
  })
  revokeUseConsent(
    @Arg('input', () => RevokeUseConsentInput, { description: 'What the command needs.' })
    input: RevokeUseConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('revokeUseConsent', input, revokeUseConsent);
  }

  @Mutation(() => WithdrawUseConsentPayload, { description: 'No longer asks for a consent.' })
  withdrawUseConsent(
    @Arg('input', () => WithdrawUseConsentInput, { description: 'What the command needs.' })
    input: WithdrawUseConsentInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('withdrawUseConsent', input, withdrawUseConsent);
  }
}
