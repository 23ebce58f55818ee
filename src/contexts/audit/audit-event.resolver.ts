import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { badInput } from '../../platform/errors.js';
import { AuditEvent } from './audit-event.entity.js';
import { DateTime } from '../../platform/scalars.js';
import { readAction } from './record.js';
import { importActions } from './record-imports.js';

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
  @Field(() => ID, {
    nullable: true,
    description: 'Of this chain: the id of a case or directory entry, or the key in it.',
  })
  chain?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'About the record with this id as the API gives it, such as "MlaRequest:0199…", or with this key: what stands in the id after the colon.',
  })
  subjectKey?: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'With one of these actions: mutations, such as "submitMlaRequest", "read" for a reading across States, "importCase" or "importMlaRequest". Any other is BAD_USER_INPUT.',
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
    @Args(() => AuditEventsArguments) { filter }: AuditEventsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    requireActions(filter?.action ?? [], info.schema);
    return records.page(info, 'AuditEvent');
  }
}

/** A command is spelled in the trail as its mutation: a name that is none would find nothing, and not say why. */
function requireActions(named: readonly string[], schema: GraphQLSchema): void {
  const commands = schema.getMutationType()?.getFields() ?? {};
  const others: readonly string[] = [readAction, ...importActions];
  const unknown = named.filter((action) => !Object.hasOwn(commands, action) && !others.includes(action));
  if (unknown.length === 0) return;
  const message = `There is no command ${unknown.map((action) => `"${action}"`).join(', ')}. Name mutations as the schema spells them, or ${others.map((action) => `"${action}"`).join(', ')}.`;
  throw badInput([{ field: 'filter.action', message }]);
}
