import { definePolicy, open } from '../../../platform/policy/policy.js';

export const mlaRequestAssignmentPartPolicy = definePolicy('MlaRequestAssignmentPart', {
  fields: open('item', 'person'),
});

export const mlaRequestAssignmentCoverPolicy = definePolicy('MlaRequestAssignment', {
  fields: open('coversAll', 'parts'),
});
