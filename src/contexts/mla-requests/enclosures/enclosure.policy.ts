import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { authority, party } from '../mla-request.rules.js';

export const mlaRequestEnclosuresPolicy = definePolicy('MlaRequest', { fields: { enclosures: party } });

/** Auditors see that something was sent, and its digest; what it is says what the request is about (domain.md 5.6). */
export const mlaRequestEnclosurePolicy = definePolicy('MlaRequestEnclosure', {
  fields: {
    ...open('position', 'item', 'kind', 'language', 'pages', 'digest'),
    ...seenBy({ see: authority, belongsTo: 'requestingState' }, 'title'),
  },
});
