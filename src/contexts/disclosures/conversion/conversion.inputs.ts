import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CountryCode } from '../../../platform/scalars.js';
import { MlaRequestContentsInput } from '../../mla-requests/index.js';

@InputType({ description: 'Opens a draft request for mutual legal assistance from a disclosure.' })
export class ConvertDisclosureInput extends RecordInput {
  @Field(() => ID, { description: 'The case of the own State that the request serves.' })
  caseId!: string;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'The State that is to be asked; the sending State when not given.',
  })
  requestedState?: string | null;

  @Field(() => MlaRequestContentsInput, {
    description:
      'What the request says, as for draftMlaRequest. Offences not given are those of the disclosure; facts not given are its information (with the proceeds where both fit), as far as its restrictions allow: none in force, or each permits a request and the sending State is asked.',
  })
  @ValidateNested()
  contents!: MlaRequestContentsInput;
}
