import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { CountryCode } from '../../../platform/scalars.js';
import { StatisticsHeading, StatisticsSide } from './statistics.enums.js';

@ArgsType()
export class MlaRequestStatisticsArguments {
  @Field(() => StatisticsSide, { description: 'On which side of its requests a State is looked at.' })
  side!: StatisticsSide;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Of this State; of all States together when not given.',
  })
  state?: string | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'With this counterpart alone. Not together with STATUS.',
  })
  counterpart?: string | null;

  @Field(() => Int, { nullable: true, description: 'From this year on.' })
  @Min(1900)
  @Max(9999)
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Until this year, itself included.' })
  @Min(1900)
  @Max(9999)
  untilYear?: number | null;

  @Field(() => [StatisticsHeading], {
    defaultValue: [],
    description: 'By what to count apart; one row of everything when empty.',
  })
  by!: StatisticsHeading[];
}
