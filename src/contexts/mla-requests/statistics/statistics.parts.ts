import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { badInput } from '../../../platform/errors.js';
import { definePolicy, open } from '../../../platform/policy/policy.js';
import { everyone } from '../../../platform/policy/rule.js';
import { defineReads } from '../../../platform/reads/read-model.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequestStatistic, MlaRequestStatisticChange } from './mla-request-counts.entity.js';
import { MlaRequestStatistics } from './mla-request-statistics.entity.js';
import { MlaRequestStatisticsArguments } from './statistics.arguments.js';
import { StatisticsHeading } from './statistics.enums.js';

@Resolver()
class MlaRequestStatisticsResolver {
  @Query(() => [MlaRequestStatistics], {
    description:
      'How many requests a State makes or receives and how long they take, counted apart by the headings that are asked for. Its central authority and auditors are told all of its own requests of which they may know, drafts included. Everybody else is told aggregates: nothing confidential or kept to a team, and of one counterpart and year, or one status and year, only three requests and more.',
  })
  async mlaRequestStatistics(
    @Args(() => MlaRequestStatisticsArguments) asked: MlaRequestStatisticsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    assertCanBeCounted(asked);
    const { side, state, counterpart, fromYear, untilYear, by } = asked;
    const given = { side, state, counterpart, fromYear, untilYear, by };
    return records.made(info, 'MlaRequestStatistics', given);
  }
}

function assertCanBeCounted({ by, state, counterpart }: MlaRequestStatisticsArguments): void {
  const of = (heading: StatisticsHeading): boolean => by.includes(heading);
  const isByCounterpart = of(StatisticsHeading.COUNTERPART) || counterpart != null;
  if (isByCounterpart && of(StatisticsHeading.STATUS))
    throw badInput([
      { field: 'by', message: 'Requests are counted by counterpart or by status, not by both: ask twice.' },
    ]);
  if (of(StatisticsHeading.COUNTERPART) && state == null)
    throw badInput([
      { field: 'state', message: 'Say of which State, to count its requests by counterpart.' },
    ]);
}

/** What the statistics of requests bring to the context. */
export const statistics = {
  entities: [MlaRequestStatistic, MlaRequestStatisticChange, MlaRequestStatistics],
  resolvers: [MlaRequestStatisticsResolver],
  policies: [
    // Aggregates are for everybody (domain.md 5.3); who is told more, app.mla_request_statistics decides by the viewer.
    definePolicy('MlaRequestStatistics', {
      queries: { mlaRequestStatistics: everyone },
      fields: {
        ...open('state', 'counterpart', 'year', 'status', 'requests', 'underWay'),
        ...open('acknowledged', 'daysToAcknowledgement', 'decided', 'daysToDecision', 'executed'),
        ...open('daysToExecution', 'refused', 'daysHeldByRequestingState', 'daysHeldByRequestedState'),
        ...open('daysHeldByExecutingAuthorities'),
      },
    }),
  ],
  reads: [
    defineReads('MlaRequestStatistics', {
      maker: {
        function: 'app.mla_request_statistics',
        takes: {
          side: 'text',
          state: 'text',
          counterpart: 'text',
          fromYear: 'int',
          untilYear: 'int',
          by: 'text[]',
        },
      },
    }),
  ],
} as const;
