import { defineReads, many } from '../../../platform/reads/read-model.js';

export const mlaRequestAssignmentPartReads = defineReads('MlaRequestAssignmentPart', {});

export const mlaRequestAssignmentCoverReads = defineReads('MlaRequestAssignment', {
  fields: { parts: many('MlaRequestAssignmentPart', 'assignment', []) },
});
