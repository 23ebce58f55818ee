import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../platform/reads/planned-field.js';
import { CentralAuthority } from './central-authority.entity.js';
import { CompetentAuthority } from './competent-authority.entity.js';
import { State } from './state.entity.js';
import { TreatyParticipation } from './treaty-participation.entity.js';

/** What the directory holds of a State besides its names and codes. */
@Resolver(() => State)
export class StateDirectoryResolver {
  @FieldResolver(() => [TreatyParticipation], {
    description: 'Which of the treaties it signed or is party to; at most one entry a treaty.',
  })
  treaties(): never {
    return planned();
  }

  @FieldResolver(() => CentralAuthority, {
    nullable: true,
    description:
      'Its own central authority, for a territory its own (UNCAC art. 46(13)); null when the directory has none.',
  })
  centralAuthority(): never {
    return planned();
  }

  @FieldResolver(() => [CentralAuthority], {
    description: 'The central authorities that it designated: its own and those of its territories.',
  })
  centralAuthorities(): never {
    return planned();
  }

  @FieldResolver(() => [CompetentAuthority], {
    description:
      'Its prosecutors, financial intelligence units, courts and offices, as far as known; by name.',
  })
  competentAuthorities(): never {
    return planned();
  }
}
