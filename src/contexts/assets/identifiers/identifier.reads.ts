import { holds } from '../../../platform/policy/rule.js';
import { ascending, defineReads, derived, many, side } from '../../../platform/reads/read-model.js';
import { ValueVisibility } from '../../cases/index.js';
import { mayKnowWhole } from './identifier.policy.js';

export const assetIdentifierReads = defineReads('AssetIdentifier', {
  auditChain: 'case',
  auditSubject: { type: 'Asset', property: 'asset' },
  sides: [
    side('Asset', 'id', 'asset', 'locatedIn', 'partyStates', 'assignedAuthorities'),
    side('AssetIdentifierValue', 'identifier', 'id', 'value'),
  ],
  fields: {
    valueVisibility: derived(
      ['enteredBy', 'locatedIn', 'partyStates', 'assignedAuthorities', 'valueLastFour'],
      (identifier, viewer) => {
        if (holds(mayKnowWhole, viewer, identifier)) return ValueVisibility.FULL;
        return identifier.valueLastFour === null ? ValueVisibility.HIDDEN : ValueVisibility.MASKED;
      },
    ),
  },
});

export const assetIdentifiersReads = defineReads('Asset', {
  fields: { identifiers: many('AssetIdentifier', 'asset', [ascending('kind'), ascending('createdAt')]) },
});
