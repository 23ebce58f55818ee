import type { Operation, Sample } from './operation.js';

const figures = 'year requests underWay decided daysToDecision executed daysToExecution refused';
const ownState = ({ viewer }: Sample): string => viewer.state ?? '';

/** What a dashboard of a central authority shows: how many requests it got, from whom, in which year, and how long they took. */
export const dashboard: Operation = {
  name: 'dashboard',
  says: 'counts and days of the requests to a State, by counterpart and year, from counts that the writes keep',
  asker: 'a State',
  samples: `select '{}'::json as variables where $1 <> '' and $2 > 0`,
  repatria: {
    query: `query Dashboard($state: CountryCode!) { mlaRequestStatistics(side: REQUESTED, state: $state, by: [COUNTERPART, YEAR])
      { counterpart { code } ${figures} } }`,
    variables: (sample) => ({ state: ownState(sample) }),
    names: { counterpart: 'counterpart.code' },
  },
  limit: {
    text: `select coalesce(json_agg(row_to_json(o)), '[]')::text from (
      select d.counterpart, d.year, d.requests,
        d.under_way as "underWay", d.decided, d.days_to_decision as "daysToDecision", d.executed,
        d.days_to_execution as "daysToExecution", d.refused
      from bench_tuned.dashboard($1) d) o`,
    values: (sample) => [ownState(sample)],
  },
  natural: {
    query: `query Dashboard($state: String!) { benchPlainDashboard(state: $state) { nodes { counterpart ${figures} } } }`,
    variables: (sample) => ({ state: ownState(sample) }),
  },
  tuned: {
    query: `query Dashboard($state: String!) { benchTunedDashboard(state: $state) { nodes { counterpart ${figures} } } }`,
    variables: (sample) => ({ state: ownState(sample) }),
  },
};
