import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsOptional,
  Length,
  ValidateNested,
} from 'class-validator';
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

/** What came of an item, in words. */
const resultField = text('What came of it; 1 to 20000 characters.');

/** By which procedure it was executed. */
const procedureField = text(
  'The procedure that was followed, up to 20000 characters; null where it was the one wished, or none was wished (UNCAC art. 46(17)).',
  true,
);

/** Why not by the one wished. */
const deviationField = text(
  'Why the procedure wished was not followed, up to 20000 characters; needed where another was (UNCAC art. 46(17)).',
  true,
);

@InputType({ description: 'Says that and how an item was executed.' })
export class ExecuteMlaRequestItemInput extends MlaRequestItemCommandInput {
  @resultField
  result!: string;

  @procedureField
  procedureFollowed?: string | null;

  @deviationField
  deviationReason?: string | null;
}

@InputType({ description: 'What came of one item of a request that was executed.' })
export class MlaRequestItemResultInput {
  @Field(() => ID, { description: 'The item; of those that are still open.' })
  itemId!: string;

  @resultField
  result!: string;

  @procedureField
  procedureFollowed?: string | null;

  @deviationField
  deviationReason?: string | null;
}

@InputType({
  description: 'Says that and how a request was executed, with all of its items that are still open.',
})
export class ExecuteMlaRequestInput extends SideCommandInput {
  @Field(() => String, { description: 'What was done, for the requesting State; 1 to 20000 characters.' })
  @Length(1, long)
  summary!: string;

  @Field(() => [MlaRequestItemResultInput], {
    nullable: true,
    description:
      'What came of each item that is still open (REQUESTED or IN_EXECUTION), each once; at most 200. INCOMPLETE names the items of which nothing is said. An item that could not be executed is not among them: say so of it first (markMlaRequestItemNotPossible).',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @ArrayUnique(({ itemId }: MlaRequestItemResultInput) => itemId, { message: 'must name each item once' })
  @ValidateNested({ each: true })
  results?: MlaRequestItemResultInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the summary says what came of every open item that results does not name: it is then the result of each of these. False when not given.',
  })
  summaryIsResult?: boolean | null;
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

/** A field of up to 20000 characters. */
function text(description: string, nullable = false): PropertyDecorator {
  return (target, name) => {
    Field(() => String, { description, nullable })(target, name);
    Length(1, long)(target, name);
    if (nullable) IsOptional()(target, name);
  };
}
