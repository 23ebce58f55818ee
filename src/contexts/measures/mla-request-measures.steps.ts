import { defineSteps } from '../../platform/states/states.js';
import { AssistanceType } from '../directory/index.js';
import { liveStatuses, mlaRequestAvailability, type MlaRequestStatus } from '../mla-requests/index.js';
import { mlaRequestMeasuresPolicy } from './measure.policy.js';

const asksForMeasures: readonly AssistanceType[] = [
  AssistanceType.SEARCH_SEIZURE_FREEZING,
  AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS,
  AssistanceType.ASSET_RECOVERY,
];

/** What the steps on measures look at, of a request. */
interface RequestFacts {
  status: MlaRequestStatus;
  readonly types: readonly AssistanceType[];
}

/** What is done about provisional measures on a request: none is obtained before it is sent and after its end. */
export const mlaRequestMeasuresSteps = mlaRequestAvailability.offer(
  defineSteps<MlaRequestStatus, RequestFacts>()({
    planMeasure: {
      from: liveStatuses,
      needs: [
        {
          says: 'a request for freezing or seizure',
          source: 'UNCAC art. 46(3)(c), (j), (k)',
          isMet: ({ types }) => types.some((type) => asksForMeasures.includes(type)),
        },
      ],
      source: 'UNCAC art. 54(2), 55(2)',
    },
  }),
  [mlaRequestMeasuresPolicy],
  ['types'],
);
