import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import {
  ascending,
  connection,
  defineReads,
  descending,
  renamedSide,
} from '../../platform/reads/read-model.js';
import { evidenceItemPolicy } from './evidence-item.policy.js';
import { evidenceItemStates } from './evidence-item.states.js';

export const evidenceItemReads = defineReads('EvidenceItem', {
  auditChain: 'case',
  fields: {
    availableCommands: availableCommandsRead(evidenceItemStates, evidenceItemPolicy, [
      'form',
      'returnAcknowledgedAt',
    ]),
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
