import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { authority, party } from '../mla-request.rules.js';

/** What a request asks for, item by item: whoever sees the request sees what it asks for and how far it is. */
export const mlaRequestItemsPolicy = definePolicy('MlaRequest', {
  fields: {
    ...open('items'),
    ...seenBy({ see: authority, belongsTo: 'requestingState' }, 'dissipationRisk'),
  },
});

export const mlaRequestItemPolicy = definePolicy('MlaRequestItem', {
  fields: {
    ...open('id', 'position', 'type', 'avenue', 'coercive', 'status', 'executedAt', 'availableCommands'),
    ...seenBy(party, 'executingAuthority', 'procedureFollowed', 'deviationReason', 'refusalGrounds'),
    ...seenBy(authority, 'result', 'particulars'),
  },
});

export const mlaRequestItemParticularsPolicy = definePolicy('MlaRequestItemParticulars', {
  fields: {
    ...seenBy(
      { see: authority, belongsTo: 'requestingState' },
      'description',
      'nexus',
      'addressee',
      'questions',
      'periodFrom',
      'periodTo',
      'institution',
      'account',
      'place',
      'documents',
      'appearOn',
      'videoHearingWished',
    ),
    ...seenBy(
      { see: authority, belongsTo: 'requestingState' },
      'propertyDescription',
      'propertyLocation',
      'estimatedValue',
      'estimatedValueCurrency',
      'dissipationRisk',
      'dissipationRiskLevel',
      'orderCourt',
      'orderDate',
      'orderNumber',
      'orderIsFinal',
      'orderCopyAttached',
      'orderExtent',
      'noticeToThirdParties',
    ),
  },
});
