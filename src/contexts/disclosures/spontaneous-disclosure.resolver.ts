import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/reads/planned-field.js';
import type { RequestContext } from '../../platform/request-context.js';
import { HandlingRestriction } from './handling-restriction.entity.js';
import {
  SpontaneousDisclosureConnection,
  SpontaneousDisclosureEventConnection,
  SpontaneousDisclosureEventsArguments,
  SpontaneousDisclosuresArguments,
} from './spontaneous-disclosure.arguments.js';
import { spontaneousDisclosureAvailability } from './spontaneous-disclosure.availability.js';
import { SpontaneousDisclosureContent } from './spontaneous-disclosure-content.entity.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
import { SpontaneousDisclosurePerson } from './spontaneous-disclosure-person.entity.js';
import { SpontaneousDisclosureSide } from './spontaneous-disclosure-side.entity.js';

@Resolver(() => SpontaneousDisclosure)
export class SpontaneousDisclosureResolver {
  @Query(() => SpontaneousDisclosure, {
    nullable: true,
    description: 'The disclosure with this id; null when there is none that this viewer may see.',
  })
  disclosure(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'SpontaneousDisclosure', id);
  }

  @Query(() => SpontaneousDisclosureConnection, {
    nullable: true,
    description: 'All spontaneous disclosures that this viewer may see.',
  })
  disclosures(
    @Args(() => SpontaneousDisclosuresArguments) _page: SpontaneousDisclosuresArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'SpontaneousDisclosure');
  }

  @Query(() => SpontaneousDisclosureConnection, {
    nullable: true,
    description: "Information given to the viewer's own State without its request, from transmission on.",
  })
  incomingDisclosures(
    @Args(() => SpontaneousDisclosuresArguments) _page: SpontaneousDisclosuresArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'SpontaneousDisclosure', 'incoming');
  }

  @Query(() => SpontaneousDisclosureConnection, {
    nullable: true,
    description:
      "Information that the viewer's own State gives others without their request, drafts included.",
  })
  outgoingDisclosures(
    @Args(() => SpontaneousDisclosuresArguments) _page: SpontaneousDisclosuresArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'SpontaneousDisclosure', 'outgoing');
  }

  @FieldResolver(() => SpontaneousDisclosureContent, {
    nullable: true,
    description:
      'The information itself; for the receiving State once it has acknowledged, and so undertaken to comply with the restrictions (UNCAC art. 46(5)).',
  })
  content(): never {
    return planned();
  }

  @FieldResolver(() => [SpontaneousDisclosurePerson], {
    nullable: true,
    description: 'The persons and entities whom the information concerns; seen as the information itself is.',
  })
  persons(): never {
    return planned();
  }

  @FieldResolver(() => [HandlingRestriction], {
    description:
      'The restrictions under which the information is given; the receiving State reads them before it acknowledges (UNCAC art. 46(5)).',
  })
  restrictions(): never {
    return planned();
  }

  @FieldResolver(() => SpontaneousDisclosureSide, {
    nullable: true,
    description: "The viewer's own State's side of it; null where that side has noted nothing yet.",
  })
  ownSide(): never {
    return planned();
  }

  @FieldResolver(() => SpontaneousDisclosureEventConnection, {
    description: 'The steps in its life that both States see.',
  })
  events(
    @Args(() => SpontaneousDisclosureEventsArguments) _page: SpontaneousDisclosureEventsArguments,
  ): never {
    return planned();
  }

  @FieldResolver(() => [spontaneousDisclosureAvailability.type], {
    description: 'What this viewer may do with it as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }
}
