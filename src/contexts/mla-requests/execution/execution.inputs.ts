import { ArrayNotEmpty, ArrayUnique, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { SideCommandInput } from '../delivery/side-command.inputs.js';
import { RefusalGround } from '../mla-request.enums.js';

const long = 20_000;

@InputType({ description: 'Says something of one item of a request.' })
export class MlaRequestItemCommandInput extends SideCommandInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
}

@InputType({ description: 'Begins to execute an item.' })
export class BeginMlaRequestItemInput extends MlaRequestItemCommandInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The competent authority of the requested State that executes it (UNCAC art. 46(13)); null for the authority of who gives the command. It sees the item once it is assigned to it (assignMlaRequest).',
  })
  @IsOptional()
  executingAuthorityId?: string | null;
}

@InputType({ description: 'Says that and how an item was executed.' })
export class ExecuteMlaRequestItemInput extends MlaRequestItemCommandInput {
  @Field(() => String, { description: 'What came of it; 1 to 20000 characters.' })
  @Length(1, long)
  result!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The procedure that was followed, up to 20000 characters; null where it was the one wished, or none was wished (UNCAC art. 46(17)).',
  })
  @IsOptional()
  @Length(1, long)
  procedureFollowed?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the procedure wished was not followed, up to 20000 characters; needed where another was (UNCAC art. 46(17)).',
  })
  @IsOptional()
  @Length(1, long)
  deviationReason?: string | null;
}

@InputType({ description: 'Says that an item could not be executed.' })
export class MarkMlaRequestItemNotPossibleInput extends MlaRequestItemCommandInput {
  @Field(() => String, { description: 'Why; 1 to 20000 characters. The requesting State sees it.' })
  @Length(1, long)
  reason!: string;
}

@InputType({ description: 'Proposes to refuse an item; somebody else refuses it.' })
export class ProposeMlaRequestItemRefusalInput extends RecordInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => [RefusalGround], { description: 'On which grounds (UNCAC art. 46(21)); at least one.' })
  @ArrayNotEmpty()
  @ArrayUnique()
  grounds!: RefusalGround[];

  @Field(() => String, { description: 'The reasons (UNCAC art. 46(23)); 1 to 20000 characters.' })
  @Length(1, long)
  reasons!: string;
}
