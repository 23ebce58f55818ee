import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { MlaRequest } from '../mla-requests/index.js';
import { discardEvidence } from './commands/discard-evidence.js';
import { enterEvidence } from './commands/enter-evidence.js';
import { handOverEvidence } from './commands/hand-over-evidence.js';
import { acknowledgeEvidenceReturn, returnEvidence } from './commands/return-evidence.js';
import { EvidenceItem } from './evidence-item.entity.js';
import {
  EnterEvidenceInput,
  EvidenceCommandInput,
  EvidenceReasonInput,
  HandOverEvidenceInput,
  ReturnEvidenceInput,
} from './evidence-item.inputs.js';

const item = () => EvidenceItem;
const EnterEvidencePayload = commandPayload('enterEvidence', 'evidenceItem', 'EvidenceItem', item);
const HandOverEvidencePayload = commandPayload(
  'handOverEvidence',
  'mlaRequest',
  'MlaRequest',
  () => MlaRequest,
);
const DiscardEvidencePayload = commandPayload('discardEvidence', 'evidenceItem', 'EvidenceItem', item);
const ReturnEvidencePayload = commandPayload('returnEvidence', 'evidenceItem', 'EvidenceItem', item);
const AcknowledgeEvidenceReturnPayload = commandPayload(
  'acknowledgeEvidenceReturn',
  'evidenceItem',
  'EvidenceItem',
  item,
);

/** Commands by which evidence passes from one State to the other, and back. */
@Resolver()
export class EvidenceItemCommandsResolver {
  @Mutation(() => EnterEvidencePayload, {
    description:
      'The requested State enters a piece of evidence that it obtained for a request; nobody else sees it before it is handed over (UNCAC art. 46(17)).',
  })
  enterEvidence(
    @Arg('input', () => EnterEvidenceInput, { description: 'What the command needs.' })
    input: EnterEvidenceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('enterEvidence', input, enterEvidence);
  }

  @Mutation(() => HandOverEvidencePayload, {
    description:
      "Hands evidence over to the requesting State, as somebody else entered it (four eyes): from now on it is bound to the request's purposes (UNCAC art. 46(17), (19), (29)).",
  })
  handOverEvidence(
    @Arg('input', () => HandOverEvidenceInput, { description: 'What the command needs.' })
    input: HandOverEvidenceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('handOverEvidence', input, handOverEvidence);
  }

  @Mutation(() => DiscardEvidencePayload, {
    description: 'The requested State does not hand over what it prepared.',
  })
  discardEvidence(
    @Arg('input', () => EvidenceReasonInput, { description: 'What the command needs.' })
    input: EvidenceReasonInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('discardEvidence', input, discardEvidence);
  }

  @Mutation(() => ReturnEvidencePayload, { description: 'The requesting State sends an original back.' })
  returnEvidence(
    @Arg('input', () => ReturnEvidenceInput, { description: 'What the command needs.' })
    input: ReturnEvidenceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('returnEvidence', input, returnEvidence);
  }

  @Mutation(() => AcknowledgeEvidenceReturnPayload, {
    description: 'The requested State says that it has an original back.',
  })
  acknowledgeEvidenceReturn(
    @Arg('input', () => EvidenceCommandInput, { description: 'What the command needs.' })
    input: EvidenceCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('acknowledgeEvidenceReturn', input, acknowledgeEvidenceReturn);
  }
}
