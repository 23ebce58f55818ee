import { Role } from '../../access/index.js';
import { defineReads, derived, many, renamedSide, side } from '../../../platform/reads/read-model.js';
import { ownAssignment } from './own-assignment.js';

const mayHaveAPart: ReadonlySet<string> = new Set([Role.COMPETENT_AUTHORITY]);

/** Of a competent authority with a part of the request: whether it has the whole, and what its items ask. */
export const assignedMlaRequestReads = defineReads('MlaRequest', {
  sides: [
    { ...side('MlaRequestAssignment', 'request', 'id', 'coversAll'), where: ownAssignment },
    {
      // Row security shows a competent authority its own items alone.
      ...renamedSide('MlaRequestItem', 'request', 'id', { type: 'assignedTypes' }),
      isList: true,
      where: 'side.is_listed and (select app.competent_authority()) is not null',
    },
  ],
  fields: {
    types: derived(
      ['types', 'assignedTypes', 'coversAll'],
      ({ types, assignedTypes, coversAll }) =>
        coversAll === false
          ? (types as string[]).filter((type) => (assignedTypes as string[]).includes(type))
          : types,
      (property, role) => (mayHaveAPart.has(role) ? null : property('types')),
    ),
  },
});

export const assignedContentReads = defineReads('MlaRequestContent', {
  sides: [{ ...side('MlaRequestAssignment', 'request', 'request', 'coversAll'), where: ownAssignment }],
});

export const mlaRequestAssignmentPartReads = defineReads('MlaRequestAssignmentPart', {});

export const mlaRequestAssignmentCoverReads = defineReads('MlaRequestAssignment', {
  fields: { parts: many('MlaRequestAssignmentPart', 'assignment', []) },
});
