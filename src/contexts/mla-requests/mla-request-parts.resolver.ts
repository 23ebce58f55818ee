import { Args, ArgsType, Field, FieldResolver, registerEnumType, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import { MlaRequestAssignment } from './mla-request-assignment.entity.js';
import { mlaRequestAvailability } from './mla-request.availability.js';
import { MlaRequestContent } from './mla-request-content.entity.js';
import { MlaRequest } from './mla-request.entity.js';
import { MlaRequestEvent } from './mla-request-event.entity.js';
import { MlaRequestNote } from './mla-request-note.entity.js';
import { MlaRequestPerson } from './mla-request-person.entity.js';
import { MlaRequestSide } from './mla-request-side.entity.js';

enum MlaRequestEventOrder {
  OLDEST = 'OLDEST',
  NEWEST = 'NEWEST',
}
registerEnumType(MlaRequestEventOrder, {
  name: 'MlaRequestEventOrder',
  description: 'In which order the steps of a request are listed.',
  valuesConfig: {
    OLDEST: { description: 'The oldest first.' },
    NEWEST: { description: 'The newest first.' },
  },
});

@ArgsType()
class MlaRequestEventsArguments extends PageArguments {
  @Field(() => MlaRequestEventOrder, {
    nullable: true,
    description: 'In which order; the oldest first when not given.',
  })
  orderBy?: MlaRequestEventOrder;
}

const MlaRequestEventConnection = connectionOf(
  'MlaRequestEvent',
  () => MlaRequestEvent,
  'steps of a request',
);

/** The parts of a request that stand in tables of their own. */
@Resolver(() => MlaRequest)
export class MlaRequestPartsResolver {
  @FieldResolver(() => [MlaRequest], {
    description:
      'The full requests that follow this urgent one up (UNCAC art. 46(14), art. 55(2)); drafts only for the requesting State.',
  })
  followUps(): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequest], {
    description: 'The requests that put this one again, corrected, as far as this viewer may see them.',
  })
  resubmissions(): never {
    return planned();
  }

  @FieldResolver(() => MlaRequestContent, {
    nullable: true,
    description: 'What the request says of the matter.',
  })
  content(): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestPerson], {
    nullable: true,
    description: 'The persons and entities whom the request concerns (UNCAC art. 46(15)(e)).',
  })
  persons(): never {
    return planned();
  }

  @FieldResolver(() => MlaRequestSide, {
    nullable: true,
    description: "The viewer's own State's side of the request; null where that side has noted nothing yet.",
  })
  ownSide(): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestSide], {
    nullable: true,
    description:
      'What both States have noted each on its own side: for auditors of the whole system, whose reading is entered in the trail.',
  })
  sides(): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestNote], {
    nullable: true,
    description: "The own State's notes; those of the other State never appear.",
  })
  notes(): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestAssignment], {
    nullable: true,
    description: "To which of the own State's competent authorities the request was assigned.",
  })
  assignments(): never {
    return planned();
  }

  @FieldResolver(() => MlaRequestEventConnection, {
    description: 'The steps in the life of the request that both States see.',
  })
  events(@Args(() => MlaRequestEventsArguments) _page: MlaRequestEventsArguments): never {
    return planned();
  }

  @FieldResolver(() => [mlaRequestAvailability.type], {
    description: 'What this viewer may do with the request as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }
}
