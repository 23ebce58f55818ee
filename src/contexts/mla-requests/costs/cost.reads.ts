import { availableCommandsRead } from '../../../platform/commands/available-commands.js';
import { ascending, defineReads, many, type Side } from '../../../platform/reads/read-model.js';
import { ConsultationSubject } from '../consultation/consultation.enums.js';
import { sidesOfRequest } from '../delivery/duties.js';
import { stepsOfOthers } from '../second-person/waiting-steps.js';
import { mlaRequestCostPolicy } from './cost.policy.js';
import { mlaRequestCostStates } from './mla-request-cost.states.js';

/** Where a reading finds whether the States consulted (UNCAC art. 46(28)). */
const consultationsAboutCosts: Side = {
  ...{ entity: 'MlaRequestConsultation', by: 'request', local: 'request', properties: ['heldFrom'] },
  ...{
    renamed: { heldFrom: 'consultationsAboutCosts' },
    where: `side.about = '${ConsultationSubject.COSTS}'`,
  },
  isList: true,
};

export const mlaRequestCostReads = defineReads('MlaRequestCost', {
  auditChain: 'case',
  sides: [stepsOfOthers, consultationsAboutCosts],
  fields: {
    availableCommands: availableCommandsRead(
      mlaRequestCostStates,
      mlaRequestCostPolicy,
      ['stepsOfOthers', 'kind', 'requestedState', 'requestedKeeper', 'consultationsAboutCosts'],
      [],
      sidesOfRequest,
    ),
  },
});

export const mlaRequestCostsReads = defineReads('MlaRequest', {
  fields: { costs: many('MlaRequestCost', 'request', [ascending('createdAt'), ascending('id')]) },
});
