import { IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArguments } from '../../platform/reads/connection-types.js';
import { CountryCode } from '../../platform/scalars.js';
import { AssetClass, AssetStatus } from './asset.enums.js';

enum AssetOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(AssetOrder, {
  name: 'AssetOrder',
  description: 'In which order assets are listed.',
  valuesConfig: {
    NEWEST: { description: 'Those recorded last come first.' },
    OLDEST: { description: 'Those recorded first come first.' },
    RECENTLY_CHANGED: { description: 'Those changed last come first.' },
  },
});

@InputType({ description: 'Which assets to list; what is not given does not narrow.' })
class AssetFilter {
  @Field(() => ID, { nullable: true, description: 'Of this case.' })
  case?: string;

  @Field(() => [AssetClass], { nullable: true, description: 'Of one of these classes.' })
  assetClass?: AssetClass[];

  @Field(() => [AssetStatus], { nullable: true, description: 'With one of these statuses.' })
  status?: AssetStatus[];

  @Field(() => [CountryCode], { nullable: true, description: 'That lie in one of these.' })
  locatedIn?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'Recorded by one of these States.' })
  recordingState?: string[];
}

/** Arguments of the list of assets. */
@ArgsType()
export class AssetsArguments extends PageArguments {
  @Field(() => AssetFilter, { nullable: true, description: 'Which assets to list.' })
  @IsOptional()
  @ValidateNested()
  filter?: AssetFilter;

  @Field(() => AssetOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: AssetOrder;
}
