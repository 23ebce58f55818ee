import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import { EvidenceCustody } from './evidence-custody.entity.js';
import { NoteEvidenceCustodyInput } from './evidence-custody.inputs.js';
import { noteEvidenceCustody } from './note-evidence-custody.js';

const NoteEvidenceCustodyPayload = commandPayload(
  'noteEvidenceCustody',
  'evidenceItem',
  'EvidenceItem',
  () => EvidenceItem,
);

/** The chain of custody of a piece of evidence. */
@Resolver(() => EvidenceItem)
export class EvidenceCustodyResolver {
  @FieldResolver(() => [EvidenceCustody], {
    description: "The own State's chain of custody, the oldest link first; that of the other never appears.",
  })
  custody(): never {
    return planned();
  }

  @Mutation(() => NoteEvidenceCustodyPayload, {
    description: 'Notes who has a piece of evidence and where; the other State never sees it.',
  })
  noteEvidenceCustody(
    @Arg('input', () => NoteEvidenceCustodyInput, { description: 'What the command needs.' })
    input: NoteEvidenceCustodyInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('noteEvidenceCustody', input, noteEvidenceCustody);
  }
}
