import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, Info, InputType, Query, registerEnumType, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AuditEvent } from './audit-event.entity.js';
import { DateTime } from '../../platform/scalars.js';

enum AuditEventOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(AuditEventOrder, {
  name: 'AuditEventOrder',
  description: 'In which order the entries of the trail are listed.',
  valuesConfig: {
    NEWEST: { description: 'The newest first.' },
    OLDEST: { description: 'The oldest first.' },
  },
});

@InputType({ description: 'Which entries of the trail to list; what is not given does not narrow.' })
class AuditEventFilter {
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Of this chain: the key of a case or directory entry.',
  })
  chain?: string;

  @Field(() => GraphQLUUID, { nullable: true, description: 'About the record with this key.' })
  subjectKey?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'With one of these actions, such as "submitMlaRequest" or "read".',
  })
  action?: string[];

  @Field(() => String, { nullable: true, description: 'By this person.' })
  actor?: string;

  @Field(() => DateTime, { nullable: true, description: 'At or after this instant.' })
  from?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  until?: Date;
}

@ArgsType()
class AuditEventsArguments extends PageArguments {
  @Field(() => AuditEventFilter, { nullable: true, description: 'Which entries to list.' })
  filter?: AuditEventFilter;

  @Field(() => AuditEventOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: AuditEventOrder;
}

/** The paged list of audit events, for the contexts that show a record's trail. */
export const AuditEventConnection = connectionOf('AuditEvent', () => AuditEvent, 'audit events');

@Resolver()
export class AuditEventResolver {
  @Query(() => AuditEventConnection, {
    nullable: true,
    description: 'The audit trail, as far as this viewer may see it.',
  })
  auditEvents(
    @Args(() => AuditEventsArguments) _page: AuditEventsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'AuditEvent');
  }
}
