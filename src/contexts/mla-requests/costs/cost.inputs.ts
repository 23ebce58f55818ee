import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CurrencyCode, DateTime, Decimal } from '../../../platform/scalars.js';
import { OpeningSideCommandInput, SideCommandInput } from '../delivery/side-command.inputs.js';
import { CostBearer, CostKind } from './cost.enums.js';

const short = 2_000;

@InputType({
  description: 'The requested State enters what the execution of a request costs (UNCAC art. 46(28)).',
})
export class RecordMlaRequestCostInput extends OpeningSideCommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => CostKind, { description: 'What kind of cost it is.' })
  kind!: CostKind;

  @Field(() => Decimal, { description: 'The amount; more than nothing.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'The currency (ISO 4217).' })
  currency!: string;

  @Field(() => String, { description: 'What for; 1 to 2000 characters.' })
  @Length(1, short)
  purpose!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The item of the request whose execution costs it; null for the request as a whole.',
  })
  @IsOptional()
  itemId?: string | null;
}

@InputType({
  description:
    'The requested State proposes on which terms the request is executed, and who bears the cost (art. 46(28)).',
})
export class ProposeMlaRequestCostTermsInput extends SideCommandInput {
  @Field(() => CostBearer, { description: 'Who shall bear it.' })
  bearer!: CostBearer;

  @Field(() => String, { description: 'The terms and conditions; 1 to 2000 characters.' })
  @Length(1, short)
  terms!: string;
}

@InputType({ description: 'The requesting State agrees to the terms that it has read (art. 46(28)).' })
export class AgreeToMlaRequestCostInput extends SideCommandInput {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it agreed, where that was on another day, on paper; now when not given. Not in the future.',
  })
  agreedAt?: Date | null;
}

@InputType({ description: 'Ends or declines a cost, with the reason.' })
export class MlaRequestCostReasonInput extends SideCommandInput {
  @Field(() => String, { description: 'Why; 1 to 2000 characters. The other State sees it.' })
  @Length(1, short)
  reason!: string;
}
