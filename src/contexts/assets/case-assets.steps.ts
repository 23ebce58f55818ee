import { defineSteps } from '../../platform/states/states.js';
import { caseCommandAvailability, CaseStatus } from '../cases/index.js';
import { caseAssetsPolicy } from './asset.policy.js';

/** What is done about assets on a case: none is recorded in one that is finished. */
export const caseAssetsSteps = caseCommandAvailability.offer(
  defineSteps<CaseStatus, { status: CaseStatus }>()({
    recordAsset: { from: [CaseStatus.OPEN, CaseStatus.SUSPENDED], source: 'UNCAC art. 31(1), (2)' },
  }),
  [caseAssetsPolicy],
);
