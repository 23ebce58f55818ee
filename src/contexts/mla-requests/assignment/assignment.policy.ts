import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both } from '../../../platform/policy/rule.js';
import { authority } from '../mla-request.rules.js';
import { ofEveryItem } from './assignment.rules.js';

export const mlaRequestAssignmentPartPolicy = definePolicy('MlaRequestAssignmentPart', {
  fields: open('item', 'person'),
});

export const mlaRequestAssignmentCoverPolicy = definePolicy('MlaRequestAssignment', {
  fields: open('coversAll', 'parts'),
});

/** What the contents say of every item; the particulars of its own items a competent authority reads there. */
export const assignedContentPolicy = definePolicy('MlaRequestContent', {
  fields: seenBy({ see: both(authority, ofEveryItem), belongsTo: 'requestingState' }, 'assistanceSought'),
});
