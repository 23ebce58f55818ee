import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { both, either } from '../../platform/policy/rule.js';
import { caseWorker } from '../access/index.js';
import { party, requestedSide as requestedSideOfRequest } from '../mla-requests/index.js';
import {
  approvesLifting,
  auditorOfTheSystem,
  centralAuthority,
  informed,
  obtaining,
  ofRequestedState,
  forRequestedSide,
  forRequestingSide,
  worksWithMeasures,
} from './measure.rules.js';

/** What this context adds to a request. */
export const mlaRequestMeasuresPolicy = definePolicy('MlaRequest', {
  commands: { planMeasure: { who: centralAuthority, of: requestedSideOfRequest } },
  fields: { measures: party },
});

export const provisionalMeasurePolicy = definePolicy('ProvisionalMeasure', {
  rows: either(informed, obtaining, auditorOfTheSystem),
  queries: { provisionalMeasure: caseWorker },
  commands: {
    //                            who may ask                of which measure
    executeMeasure: { who: centralAuthority, of: forRequestedSide },
    proposeLiftingMeasure: { who: centralAuthority, of: forRequestedSide },
    argueForMeasure: { who: centralAuthority, of: forRequestingSide },
    keepMeasure: { who: centralAuthority, of: forRequestedSide },
    liftMeasure: { who: centralAuthority, of: both(forRequestedSide, approvesLifting) },
    recordThirdPartyClaim: { who: centralAuthority, of: forRequestedSide },
  },
  fields: {
    ...open('id', 'request', 'status', 'kind', 'basis', 'orderedBy', 'orderReference', 'orderedOn'),
    ...open('inForceUntil', 'liftingGround', 'liftingReasons', 'proposedAt', 'opportunityUntil'),
    ...open('noOpportunityReason', 'submission', 'submittedAt', 'liftedAt', 'version'),
    ...open('thirdPartyClaims', 'availableCommands'),
    property: { see: worksWithMeasures, belongsTo: 'requestedKeeper' },
    plannedOn: ofRequestedState,
  },
});

export const thirdPartyClaimPolicy = definePolicy('ThirdPartyClaim', {
  fields: {
    ...open('id', 'receivedOn'),
    ...seenBy(worksWithMeasures, 'claim'),
    claimant: ofRequestedState,
  },
});
