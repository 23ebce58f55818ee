import { ArrayNotEmpty, ArrayUnique, Length } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../platform/scalars.js';

/** Ways of asking that need the agreement of the requested State. */
export enum AgreedWay {
  ORAL = 'ORAL',
  INTERPOL = 'INTERPOL',
}
registerEnumType(AgreedWay, {
  name: 'MlaRequestAgreedWay',
  description: 'A way of asking in urgent circumstances that needs the agreement of the requested State.',
  valuesConfig: {
    ORAL: { description: 'Orally, confirmed in writing forthwith (UNCAC art. 46(14)).' },
    INTERPOL: { description: 'Through INTERPOL (UNCAC art. 46(13)).' },
  },
});

const when =
  'When they agreed (UTC); not later than now, nor more than a year before the draft of the request was opened.';
const by = 'By which channel they agreed, such as "telephone, duty line" (1 to 500 characters).';

/**
 * The agreement of the requested State to be asked so this once, where the directory does not say that it agrees always: as
 * the requesting State recorded it. Kept as JSON with the request; who agreed stands in MlaRequestUndividedContent.
 */
@ObjectType({
  description:
    'The agreement of the requested State to be asked in this way this once (UNCAC art. 46(13), (14)), as the requesting State recorded it.',
})
export class MlaRequestAdHocAgreement {
  @Field(() => [AgreedWay], { description: 'To what it agreed.' })
  covers!: AgreedWay[];

  /** As text, such as 2026-03-31T08:00:00.000Z. */
  @Field(() => DateTime, { description: when })
  agreedAt!: string;

  @Field(() => String, { description: by })
  channel!: string;
}

@InputType({
  description: 'The agreement of the requested State to be asked in this way this once.',
})
export class MlaRequestAdHocAgreementInput {
  @Field(() => [AgreedWay], { description: 'To what it agreed; at least one.' })
  @ArrayNotEmpty()
  @ArrayUnique()
  covers!: AgreedWay[];

  @Field(() => String, {
    description:
      'Who agreed for the requested State: name and office of the person who was spoken to (1 to 500 characters). Read as `MlaRequestContent.adHocAgreementGivenBy`.',
  })
  @Length(1, 500)
  agreedBy!: string;

  @Field(() => DateTime, { description: when })
  agreedAt!: Date;

  @Field(() => String, { description: by })
  @Length(1, 500)
  channel!: string;
}
