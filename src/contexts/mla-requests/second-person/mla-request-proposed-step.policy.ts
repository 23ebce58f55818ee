import { definePolicy, open } from '../../../platform/policy/policy.js';
import { both, differs, either, named, owns, recordIs } from '../../../platform/policy/rule.js';
import { centralAuthority, supervisor } from '../../access/index.js';
import { requestKnown } from '../mla-request-record.rules.js';
import { ProposedStepStatus } from './mla-request-proposed-step.entity.js';

const ofOwnState = owns('of the own State', 'state', 'state');
const anotherPerson = differs('being another than who proposed it', 'userId', 'proposedBy');

/** What waits for the viewer's approval. */
const waiting = named(
  'a supervisor of the own State who did not propose it, while it waits and can be taken',
  both(
    supervisor,
    ofOwnState,
    anotherPerson,
    recordIs('waiting', 'status', ProposedStepStatus.WAITING),
    recordIs('not overtaken', 'isOvertaken', false),
    requestKnown,
  ),
);

export const mlaRequestProposedStepPolicy = definePolicy('MlaRequestProposedStep', {
  rows: either(
    waiting,
    named(
      'the own central authority, except those from whom the request is kept (need to know)',
      both(centralAuthority, ofOwnState, requestKnown),
    ),
  ),
  views: { waiting },
  queries: { waitingMlaRequestSteps: centralAuthority },
  commands: {
    //                                who may ask             of which step
    approveMlaRequestStep: { who: supervisor, of: both(ofOwnState, anotherPerson) },
    dismissMlaRequestStep: { who: centralAuthority, of: ofOwnState },
  },
  fields: {
    ...open('id', 'request', 'state', 'command', 'record', 'said', 'status', 'proposedBy', 'proposedAt'),
    ...open('isOvertaken', 'decidedBy', 'decidedAt', 'version', 'availableCommands'),
  },
});

export const mlaRequestProposedWordPolicy = definePolicy('MlaRequestProposedWord', {
  fields: open('name', 'value'),
});

/** What waits in the own State is for its central authority, as what it prepares to say (docs/access.md). */
export const mlaRequestProposedStepsPolicy = definePolicy('MlaRequest', {
  fields: { proposedSteps: centralAuthority },
});
