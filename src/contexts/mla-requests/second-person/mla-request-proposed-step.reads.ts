import { availableCommandsRead } from '../../../platform/commands/available-commands.js';
import { both, owns, recordIs } from '../../../platform/policy/rule.js';
import { globalId } from '../../../platform/reads/global-id.js';
import { ascending, defineReads, derived, many } from '../../../platform/reads/read-model.js';
import { ProposedStepStatus } from './mla-request-proposed-step.entity.js';
import { mlaRequestProposedStepPolicy } from './mla-request-proposed-step.policy.js';
import { mlaRequestProposedStepStates } from './mla-request-proposed-step.states.js';
import { wordsOf } from './step-input.js';

const waitingInOwnState = both(
  owns('of the own State', 'state', 'state'),
  recordIs('waiting', 'status', ProposedStepStatus.WAITING),
);

export const mlaRequestProposedStepReads = defineReads('MlaRequestProposedStep', {
  auditChain: 'case',
  sides: [
    {
      ...{ entity: 'MlaRequestConflict', by: 'request', local: 'request', owner: 'state', isList: true },
      ...{ properties: ['officer'], renamed: { officer: 'barred' } },
      where: "side.decision is distinct from 'DISMISSED'",
    },
  ],
  fields: {
    record: derived(['recordType', 'recordKey'], ({ recordType, recordKey }) =>
      typeof recordKey === 'string' ? globalId(String(recordType), recordKey) : null,
    ),
    said: derived(['input'], ({ input }) => wordsOf(input as Readonly<Record<string, unknown>>)),
    availableCommands: availableCommandsRead(mlaRequestProposedStepStates, mlaRequestProposedStepPolicy, [
      ...(['isOvertaken', 'proposedBy', 'barred'] as const),
    ]),
  },
  orders: { OLDEST: ascending('proposedAt') },
});

export const mlaRequestProposedStepsReads = defineReads('MlaRequest', {
  fields: {
    proposedSteps: many(
      'MlaRequestProposedStep',
      'request',
      [ascending('proposedAt'), ascending('id')],
      waitingInOwnState,
    ),
  },
});
