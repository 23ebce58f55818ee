import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { AssistanceType, CompetentAuthority } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { RefusalGround } from '../mla-request.enums.js';
import { MlaRequestItemStatus, RecoveryAvenue } from './item.enums.js';

/**
 * One thing that a request asks for. Its particulars stand in a table of their own, since fewer may read them. Items
 * are counted by their position, which a draft can fill anew; nothing is deleted.
 */
@Entity({
  tableName: 'mla_request_item',
  comment: 'What requests ask for, one by one (UNCAC art. 46(3)), with what became of each.',
})
@ObjectType({
  description:
    'One thing that a request asks for (UNCAC art. 46(3)), and what became of it; a request can be executed in part.',
})
@Unique({ properties: ['request', 'position'] })
@Check({ name: 'mla_request_item_position', expression: 'position >= 1 and position <= 200' })
@Check({
  name: 'mla_request_item_avenue_fits',
  expression:
    "avenue is null or type = 'ASSET_RECOVERY' or (avenue = 'IDENTIFY_TRACE_FREEZE' and (type = 'IDENTIFYING_FREEZING_TRACING_PROCEEDS' or type = 'SEARCH_SEIZURE_FREEZING'))",
})
export class MlaRequestItem {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestItem:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  /** Whether the draft still asks for it; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Its place in the request, from 1.' })
  position!: number;

  @Enum({ items: () => AssistanceType, type: 'text' })
  @Field(() => AssistanceType, { description: 'The type of assistance (art. 46(3)).' })
  type!: AssistanceType;

  @Enum({ items: () => RecoveryAvenue, type: 'text', nullable: true })
  @Field(() => RecoveryAvenue, {
    nullable: true,
    description:
      'By which way of art. 55 property is reached; null where no property is, or it was not said.',
  })
  avenue: RecoveryAvenue | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether it can be executed by compulsion only; help without compulsion is due even without dual criminality (art. 46(9)(b)).',
  })
  coercive!: boolean;

  @Enum({ items: () => MlaRequestItemStatus, type: 'text' })
  @Field(() => MlaRequestItemStatus, { description: 'Where it stands.' })
  status: MlaRequestItemStatus = MlaRequestItemStatus.REQUESTED;

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'executing_authority_id', nullable: true })
  @Field(() => CompetentAuthority, {
    nullable: true,
    description: 'The authority of the requested State that executes it (art. 46(13)); null before.',
  })
  executingAuthority: Rel<CompetentAuthority> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What came of it, or why nothing could; null before.',
  })
  result: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The procedure that was followed (art. 46(17)); null before.',
  })
  procedureFollowed: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why the procedure wished was not followed (art. 46(17)); null where it was, or none was wished.',
  })
  deviationReason: string | null = null;

  @Property({ type: 'text[]', nullable: true })
  @Field(() => [RefusalGround], {
    nullable: true,
    description: 'On which grounds it was refused (UNCAC art. 46(21)); null where it was not.',
  })
  refusalGrounds: RefusalGround[] | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was executed (UTC); null before.' })
  executedAt: Date | null = null;
}
