import { InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';

@InputType({ description: 'Names a step that waits for a second person, in the version that was read.' })
export class MlaRequestProposedStepInput extends RecordInput {}
