import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import { ascending, connection, defineReads, descending, side } from '../../platform/reads/read-model.js';
import { assetAvailability } from './asset.availability.js';
import { assetPolicy } from './asset.policy.js';
import { assetStates } from './asset.states.js';

export const assetReads = defineReads('Asset', {
  auditChain: 'case',
  sides: [
    side('AssetNarrative', 'asset', 'id', 'description', 'dissipation'),
    side('AssetLocation', 'asset', 'id', 'exactLocation'),
    side('AssetInstitution', 'asset', 'id', 'institution'),
    side('AssetHandling', 'asset', 'id', 'recordedBy', 'lastAmendedBy'),
  ],
  fields: {
    auditTrail: connection('AuditEvent', 'subjectKey', 'trailKey'),
    availableCommands: availableCommandsRead(
      assetStates,
      assetPolicy,
      ['assetClass', 'locatedIn'],
      assetAvailability.beside,
    ),
  },
  orders: {
    NEWEST: descending('createdAt'),
    OLDEST: ascending('createdAt'),
    RECENTLY_CHANGED: descending('updatedAt'),
  },
  filters: {
    case: [{ operator: 'is', property: 'case', idOf: 'Case' }],
    assetClass: [{ operator: 'in', property: 'assetClass' }],
    status: [{ operator: 'in', property: 'status' }],
    locatedIn: [{ operator: 'in', property: 'locatedIn' }],
    recordingState: [{ operator: 'in', property: 'recordingState' }],
  },
});

export const caseAssetsReads = defineReads('Case', { fields: { assets: connection('Asset', 'case') } });
