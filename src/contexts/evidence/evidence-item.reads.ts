import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import {
  ascending,
  connection,
  defineReads,
  descending,
  renamedSide,
  side,
} from '../../platform/reads/read-model.js';
import { sidesOfRequest } from '../mla-requests/index.js';
import { evidenceItemPolicy } from './evidence-item.policy.js';
import { evidenceItemStates } from './evidence-item.states.js';

export const evidenceItemReads = defineReads('EvidenceItem', {
  auditChain: 'case',
  sides: [side('MlaRequest', 'id', 'request', 'requestingState', 'requestedState')],
  fields: {
    availableCommands: availableCommandsRead(
      evidenceItemStates,
      evidenceItemPolicy,
      ['form', 'returnAcknowledgedAt'],
      [],
      sidesOfRequest,
    ),
  },
  orders: { NEWEST: descending('listedAt'), OLDEST: ascending('listedAt') },
  filters: {
    kind: [{ operator: 'in', property: 'kind' }],
    form: [{ operator: 'in', property: 'form' }],
    status: [{ operator: 'in', property: 'status' }],
  },
});

export const mlaRequestEvidenceReads = defineReads('MlaRequest', {
  sides: [
    {
      ...renamedSide('EvidenceItem', 'request', 'id', { status: 'handedOver' }),
      ...{ where: "side.status in ('HANDED_OVER', 'RETURNED')", isList: true },
    },
  ],
  fields: { evidence: connection('EvidenceItem', 'request') },
});
