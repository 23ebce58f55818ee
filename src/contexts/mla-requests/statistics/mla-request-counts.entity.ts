import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** What is counted under one heading; days as seconds. The database alone writes and reads it (28-mla-request-statistics.sql). */
abstract class MlaRequestCounts {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  state!: string;

  @Property({ type: 'text' })
  side!: string;

  /** Empty where it is counted by status. */
  @Property({ type: 'text' })
  counterpart!: string;

  /** Empty where it is counted by counterpart. */
  @Property({ type: 'text' })
  status!: string;

  @Property({ type: 'smallint' })
  year!: number;

  /** Confidential, kept to a team, or not sent: counted for the two States themselves alone. */
  @Property({ type: 'boolean' })
  reserved!: boolean;

  @Property({ type: 'bigint' })
  requests!: string;

  @Property({ type: 'bigint' })
  underWay!: string;

  @Property({ type: 'bigint' })
  acknowledged!: string;

  @Property({ type: 'bigint' })
  acknowledgedSeconds!: string;

  @Property({ type: 'bigint' })
  decided!: string;

  @Property({ type: 'bigint' })
  decidedSeconds!: string;

  @Property({ type: 'bigint' })
  executed!: string;

  @Property({ type: 'bigint' })
  executedSeconds!: string;

  @Property({ type: 'bigint' })
  refused!: string;

  /** How many have turns that are counted, from submission on. */
  @Property({ type: 'bigint' })
  timed!: string;

  /** Seconds of the turns that ended, less the instants at which the present ones began. */
  @Property({ type: 'bigint' })
  requestingSeconds!: string;

  /** Present turns, each of which adds the instant of the reading. */
  @Property({ type: 'bigint' })
  requestingTurns!: string;

  @Property({ type: 'bigint' })
  requestedSeconds!: string;

  @Property({ type: 'bigint' })
  requestedTurns!: string;

  @Property({ type: 'bigint' })
  executingSeconds!: string;

  @Property({ type: 'bigint' })
  executingTurns!: string;
}

@Entity({
  tableName: 'mla_request_statistic',
  comment: 'Counts of requests and of their days, by State and counterpart or status; kept by the writes.',
})
@Unique({
  name: 'mla_request_statistic_heading_unique',
  properties: ['state', 'side', 'counterpart', 'status', 'year', 'reserved'],
})
export class MlaRequestStatistic extends MlaRequestCounts {}

@Entity({
  tableName: 'mla_request_statistic_change',
  comment: 'What writes changed of the counts and is not added to them yet.',
})
@Index({ properties: ['state', 'side'] })
export class MlaRequestStatisticChange extends MlaRequestCounts {}
