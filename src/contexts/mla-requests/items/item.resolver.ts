import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../../platform/reads/planned-field.js';
import { mlaRequestItemAvailability } from '../execution/item.availability.js';
import { MlaRequest } from '../mla-request.entity.js';
import { DissipationRisk } from './dissipation-risk.enums.js';
import { MlaRequestItemParticulars } from './mla-request-item-particulars.entity.js';
import { MlaRequestItem } from './mla-request-item.entity.js';

/** What a request asks for, item by item. */
@Resolver(() => MlaRequest)
export class MlaRequestItemsResolver {
  @FieldResolver(() => [MlaRequestItem], {
    description: 'What the request asks for, one by one, in its own order; at most 200.',
  })
  items(): never {
    return planned();
  }

  @FieldResolver(() => DissipationRisk, {
    nullable: true,
    description:
      'The nearest risk that its items name of property being moved out of reach (UNCAC art. 54(2)), which weighs beside the clocks of an urgent request; of the items that the viewer sees; null for none. For the authorities of the two States alone.',
  })
  dissipationRisk(): never {
    return planned();
  }
}

/** The particulars of an item, which stand in a table of their own. */
@Resolver(() => MlaRequestItem)
export class MlaRequestItemResolver {
  @FieldResolver(() => MlaRequestItemParticulars, {
    nullable: true,
    description: 'Its particulars: for the authorities of the two States alone.',
  })
  particulars(): never {
    return planned();
  }

  @FieldResolver(() => [mlaRequestItemAvailability.type], {
    description: 'What this viewer may do with the item as it and its request stand.',
  })
  availableCommands(): never {
    return planned();
  }
}
