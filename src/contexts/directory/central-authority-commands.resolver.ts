import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CentralAuthority } from './central-authority.entity.js';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';
import {
  AmendCentralAuthorityInput,
  DesignateCentralAuthorityInput,
  VerifyCentralAuthorityEntryInput,
} from './central-authority.inputs.js';
import { amendCentralAuthority } from './commands/amend-central-authority.js';
import { designateCentralAuthority } from './commands/designate-central-authority.js';
import { verifyCentralAuthorityEntry } from './commands/verify-central-authority-entry.js';

const DesignatePayload = commandPayload(
  'designateCentralAuthority',
  'centralAuthority',
  'CentralAuthority',
  () => CentralAuthority,
);
const AmendPayload = commandPayload(
  'amendCentralAuthority',
  'centralAuthority',
  'CentralAuthority',
  () => CentralAuthority,
);
const VerifyPayload = commandPayload(
  'verifyCentralAuthorityEntry',
  'entry',
  'CentralAuthorityEntry',
  () => CentralAuthorityEntry,
);

@Resolver()
export class CentralAuthorityCommandsResolver {
  @Mutation(() => DesignatePayload, {
    description:
      'Enters the central authority of a State or territory that the directory lacks (UNCAC art. 46(13)).',
  })
  designateCentralAuthority(
    @Arg('input', () => DesignateCentralAuthorityInput) input: DesignateCentralAuthorityInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('designateCentralAuthority', input, designateCentralAuthority);
  }

  @Mutation(() => AmendPayload, {
    description:
      'Says anew what the directory says of a central authority: a new entry takes the place of the one in force, which ends and stays (UNCAC art. 46(13), (14)).',
  })
  amendCentralAuthority(
    @Arg('input', () => AmendCentralAuthorityInput) input: AmendCentralAuthorityInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendCentralAuthority', input, amendCentralAuthority);
  }

  @Mutation(() => VerifyPayload, {
    description: 'Confirms that the entry in force is right, and by what; nothing else changes.',
  })
  verifyCentralAuthorityEntry(
    @Arg('input', () => VerifyCentralAuthorityEntryInput) input: VerifyCentralAuthorityEntryInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('verifyCentralAuthorityEntry', input, verifyCentralAuthorityEntry);
  }
}
