import { availableCommandsRead } from '../../../platform/commands/available-commands.js';
import {
  ascending,
  connection,
  defineReads,
  descending,
  one,
  side,
} from '../../../platform/reads/read-model.js';
import { sidesOfRequest } from '../../mla-requests/index.js';
import { useConsentPolicy } from './use-consent.policy.js';
import { useConsentStates } from './use-consent.states.js';

export const useConsentReads = defineReads('UseConsent', {
  auditChain: 'case',
  sides: [
    side('UseConsentProposal', 'consent', 'id', 'decision', 'proposedBy'),
    side('MlaRequest', 'id', 'request', 'requestingState', 'requestedState'),
  ],
  fields: {
    proposal: one('UseConsentProposal', 'id', 'consent'),
    availableCommands: availableCommandsRead(
      useConsentStates,
      useConsentPolicy,
      ['decision', 'proposedBy'],
      [],
      sidesOfRequest,
    ),
  },
  orders: { NEWEST: descending('requestedAt'), OLDEST: ascending('requestedAt') },
  filters: {
    status: [{ operator: 'in', property: 'status' }],
    requestId: [{ operator: 'is', property: 'request', idOf: 'MlaRequest' }],
    itemId: [{ operator: 'is', property: 'item', idOf: 'EvidenceItem' }],
  },
});

export const useConsentProposalReads = defineReads('UseConsentProposal', {});

export const mlaRequestConsentReads = defineReads('MlaRequest', {
  fields: { useConsents: connection('UseConsent', 'request') },
});
