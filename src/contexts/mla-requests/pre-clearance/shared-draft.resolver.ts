import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { State } from '../../directory/index.js';
import { MlaRequestDelivery } from '../delivery/mla-request-delivery.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import {
  SharedDraftCommentConnection,
  SharedDraftConnection,
  SharedDraftsArguments,
} from './shared-draft.arguments.js';
import { SharedDraftComment } from './shared-draft-comment.entity.js';
import { SharedDraftContent } from './shared-draft-content.entity.js';
import { SharedDraft } from './shared-draft.entity.js';

/** What a request shows of its drafts that were shared. */
@Resolver(() => MlaRequest)
export class MlaRequestSharedDraftsResolver {
  @FieldResolver(() => SharedDraftConnection, {
    nullable: true,
    description:
      'Versions of its draft that were shared with the requested State for comment, the newest first; in the requesting State also the one that waits for approval.',
  })
  sharedDrafts(@Args(() => SharedDraftsArguments) _page: SharedDraftsArguments): never {
    return planned();
  }

  @FieldResolver(() => SharedDraft, {
    nullable: true,
    description:
      'The shared draft after which it was submitted; null where none was shared, or all were withdrawn.',
  })
  submittedAfter(): never {
    return planned();
  }
}

@Resolver(() => SharedDraft)
export class SharedDraftResolver {
  @FieldResolver(() => MlaRequest, {
    nullable: true,
    description:
      'The request; null for the requested State until it is submitted, and where none followed that names the draft.',
  })
  request(): never {
    return planned();
  }

  @FieldResolver(() => State, { description: 'Whose draft it is.' })
  requestingState(): never {
    return planned();
  }

  @FieldResolver(() => State, { description: 'With which State it was shared.' })
  requestedState(): never {
    return planned();
  }

  @FieldResolver(() => SharedDraftContent, { nullable: true, description: 'What it says.' })
  content(): never {
    return planned();
  }

  @FieldResolver(() => SharedDraftCommentConnection, {
    nullable: true,
    description: 'What the two States said of it, the oldest first.',
  })
  comments(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestDelivery], {
    description:
      'How it and what is said of it go to a State that does not take part in Repatria, the first first; one that waits has no medium (dispatchMlaRequest; of a draft that came on paper, dispatchSharedDraftLetter). Empty where both States read it here.',
  })
  deliveries(): never {
    return planned();
  }

  @Query(() => SharedDraft, {
    nullable: true,
    description: 'The shared draft with this id; null when there is none that this viewer may see.',
  })
  sharedDraft(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'SharedDraft', id);
  }

  @Query(() => SharedDraftConnection, {
    nullable: true,
    description: 'All drafts shared between the own State and others, either way.',
  })
  sharedDrafts(
    @Args(() => SharedDraftsArguments) _page: SharedDraftsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'SharedDraft');
  }

  @Query(() => SharedDraftConnection, {
    nullable: true,
    description: "Drafts that other States shared with the viewer's own for comment, here or on paper.",
  })
  incomingSharedDrafts(
    @Args(() => SharedDraftsArguments) _page: SharedDraftsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'SharedDraft', 'incomingDrafts');
  }

  @Query(() => SharedDraftConnection, {
    nullable: true,
    description: "The viewer's own State's drafts that it shared, and those that wait for approval.",
  })
  outgoingSharedDrafts(
    @Args(() => SharedDraftsArguments) _page: SharedDraftsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'SharedDraft', 'outgoingDrafts');
  }
}

@Resolver(() => SharedDraftComment)
export class SharedDraftCommentResolver {
  @FieldResolver(() => SharedDraftCommentConnection, {
    description: 'What was answered to it, the oldest first.',
  })
  replies(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }
}
