import { defineSteps } from '../../platform/states/states.js';
import { mlaRequestAvailability, sentStatuses, type MlaRequestStatus } from '../mla-requests/index.js';
import { mlaRequestConsentPolicy } from './consent/use-consent.policy.js';
import { mlaRequestEvidencePolicy } from './evidence-item.policy.js';

/** What the steps on evidence look at, of a request. */
export interface RequestFacts {
  status: MlaRequestStatus;
  readonly requestedState: string;
  readonly requestedKeeper: string;
  /** The statuses of what was handed over; absent where the command finds it by itself. */
  readonly handedOver?: readonly unknown[];
}

/** Before the requested State has agreed to execute a request, and after its end, evidence for it is neither obtained nor handed over. */
export const inExecution: ReadonlySet<string> = new Set([
  'ACCEPTED',
  'ACCEPTED_WITH_CONDITIONS',
  'IN_EXECUTION',
  'PARTLY_EXECUTED',
  'EXECUTED',
  'EVIDENCE_TRANSMITTED',
]);

/** What is done about evidence on a request, by command. */
export const mlaRequestEvidenceSteps = mlaRequestAvailability.offer(
  defineSteps<MlaRequestStatus, RequestFacts>()({
    enterEvidence: {
      from: sentStatuses,
      while: {
        says: 'it is executed, or the requested State does not take part in Repatria',
        // What arrives on paper is entered whatever was recorded of the other State's steps before.
        isMet: ({ status, requestedState, requestedKeeper }) =>
          inExecution.has(status) || requestedState !== requestedKeeper,
      },
      source: 'UNCAC art. 46(17)',
    },
    requestUseConsent: {
      from: sentStatuses,
      needs: [
        {
          says: 'evidence that was handed over',
          source: 'UNCAC art. 46(19)',
          isMet: ({ handedOver }) => handedOver === undefined || handedOver.length > 0,
        },
      ],
      source: 'UNCAC art. 46(19)',
    },
  }),
  [mlaRequestEvidencePolicy, mlaRequestConsentPolicy],
  ['requestedState', 'requestedKeeper', 'handedOver'],
);
