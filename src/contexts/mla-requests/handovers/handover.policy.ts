import { definePolicy, open } from '../../../platform/policy/policy.js';
import { both, either, named, owns, recordIs } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority } from '../../access/index.js';
import { requestKnown } from '../mla-request-record.rules.js';
import { eitherSide } from '../mla-request.rules.js';
import { HandoverStatus } from './mla-request-handover.entity.js';

const staff = either(centralAuthority, auditor);
const ofOwnState = owns('of the own State', 'state', 'state');

/** What waits for the viewer. */
const waiting = named(
  'whom the work is offered to, while the offer waits',
  both(
    centralAuthority,
    ofOwnState,
    owns('offered to the viewer', 'userId', 'toOfficer'),
    recordIs('waiting', 'status', HandoverStatus.OFFERED),
    requestKnown,
  ),
);

export const mlaRequestHandoverPolicy = definePolicy('MlaRequestHandover', {
  rows: either(
    waiting,
    named(
      'the own central authority and auditor, except those from whom the request is kept (need to know)',
      both(staff, ofOwnState, requestKnown),
    ),
  ),
  views: { waiting },
  queries: { waitingMlaRequestHandovers: centralAuthority },
  fields: {
    ...open('id', 'request', 'state', 'status', 'fromOfficer', 'toOfficer', 'offeredBy', 'reason'),
    ...open('offeredAt', 'endedAt', 'declineReason'),
  },
});

export const mlaRequestHandoversPolicy = definePolicy('MlaRequest', {
  commands: {
    //                                who may ask             of which request
    handOverMlaRequest: { who: centralAuthority, of: eitherSide },
    acceptMlaRequestHandover: { who: centralAuthority, of: eitherSide },
    declineMlaRequestHandover: { who: centralAuthority, of: eitherSide },
  },
  fields: { handovers: staff },
});
