import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import {
  ascending,
  connection,
  defineReads,
  descending,
  many,
  side,
} from '../../platform/reads/read-model.js';
import { sidesOfRequest } from '../mla-requests/index.js';
import { provisionalMeasurePolicy } from './measure.policy.js';
import { provisionalMeasureStates } from './provisional-measure.states.js';

export const provisionalMeasureReads = defineReads('ProvisionalMeasure', {
  auditChain: 'case',
  sides: [side('MlaRequest', 'id', 'request', 'requestingState', 'requestedState')],
  fields: {
    thirdPartyClaims: many('ThirdPartyClaim', 'measure', [ascending('receivedOn'), ascending('id')]),
    availableCommands: availableCommandsRead(
      provisionalMeasureStates,
      provisionalMeasurePolicy,
      ['isOfCounterpart', 'opportunityUntil', 'noOpportunityReason', 'proposedBy'],
      [],
      sidesOfRequest,
    ),
  },
  orders: { NEWEST: descending('listedAt') },
});

export const thirdPartyClaimReads = defineReads('ThirdPartyClaim', {});

export const mlaRequestMeasuresReads = defineReads('MlaRequest', {
  fields: { measures: connection('ProvisionalMeasure', 'request') },
});
