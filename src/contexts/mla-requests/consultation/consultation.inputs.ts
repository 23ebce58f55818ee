import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../../../platform/scalars.js';
import { SideCommandInput } from '../delivery/side-command.inputs.js';
import { ConsultationSubject } from './consultation.enums.js';

const long = 20_000;

@InputType({ description: 'Opens a consultation.' })
export class OpenMlaRequestConsultationInput extends SideCommandInput {
  @Field(() => ConsultationSubject, { description: 'What it is about.' })
  about!: ConsultationSubject;

  @Field(() => String, { description: 'What is put to the other State; 1 to 20000 characters.' })
  @Length(1, long)
  text!: string;

  @Field(() => CalendarDate, {
    description:
      'Until when the other State is given time to say something; after today, or after the day of the paper.',
  })
  answerDueOn!: string;
}

@InputType({ description: 'Says something in a consultation.' })
export class SayInMlaRequestConsultationInput extends SideCommandInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, { description: 'What is said; 1 to 20000 characters.' })
  @Length(1, long)
  text!: string;
}

@InputType({ description: 'Concludes a consultation.' })
export class ConcludeMlaRequestConsultationInput extends SideCommandInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, { description: 'With what result; 1 to 20000 characters. Both States see it.' })
  @Length(1, long)
  result!: string;
}
