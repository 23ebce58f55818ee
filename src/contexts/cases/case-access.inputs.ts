import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CountryCode, DateTime } from '../../platform/scalars.js';

@InputType({ description: 'A State to be made party of a case.' })
export class InviteStateInput extends RecordInput {
  @Field(() => CountryCode, { description: 'The State: its central authority reads the case from then on.' })
  state!: string;
}

@InputType({ description: 'A note of the own State on a case.' })
export class NoteOnCaseInput extends IdempotentInput {
  @Field(() => ID, { description: 'The case.' })
  id!: string;

  @Field(() => String, { description: 'The text (1 to 20 000 characters).' })
  @Length(1, 20_000)
  text!: string;
}

@InputType({ description: 'A case to be given to a competent authority of the own State.' })
export class AssignCaseInput extends IdempotentInput {
  @Field(() => ID, { description: 'The case.' })
  id!: string;

  @Field(() => ID, { description: 'The competent authority, of the own State.' })
  authority!: string;
}

@InputType({ description: 'An assignment to be ended.' })
export class EndAssignmentInput extends RecordInput {}

@InputType({ description: 'That StAR may see a case, for a purpose and a time.' })
export class GrantCaseAccessInput extends IdempotentInput {
  @Field(() => ID, { description: 'The case.' })
  id!: string;

  @Field(() => String, { description: 'For what; StAR reads it (3 to 2 000 characters).' })
  @Length(3, 2_000)
  purpose!: string;

  @Field(() => DateTime, {
    description: 'When the grant ends: after now, at most one year from now.',
  })
  expiresAt!: Date;
}

@InputType({ description: 'A grant to be revoked.' })
export class RevokeCaseAccessInput extends RecordInput {}
