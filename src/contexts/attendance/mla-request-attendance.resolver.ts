import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../platform/reads/planned-field.js';
import { MlaRequest } from '../mla-requests/index.js';
import { DetainedPersonTransfer } from './detained-person-transfer.entity.js';
import { Hearing } from './hearing.entity.js';
import { SafeConduct } from './safe-conduct.entity.js';

/** What this context shows on a request. */
@Resolver(() => MlaRequest)
export class MlaRequestAttendanceResolver {
  @FieldResolver(() => [DetainedPersonTransfer], {
    nullable: true,
    description:
      'Transfers of detained persons for the request (UNCAC art. 46(10)–(12)), the oldest first; at most 100.',
  })
  detainedPersonTransfers(): never {
    return planned();
  }

  @FieldResolver(() => [SafeConduct], {
    nullable: true,
    description:
      'Safe conducts of persons who come to the requesting State for the request (UNCAC art. 46(27)), the oldest first; at most 100.',
  })
  safeConducts(): never {
    return planned();
  }

  @FieldResolver(() => [Hearing], {
    nullable: true,
    description: 'Hearings for the request (UNCAC art. 46(17), (18)), the oldest first; at most 100.',
  })
  hearings(): never {
    return planned();
  }
}
