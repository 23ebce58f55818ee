import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { either } from '../../platform/policy/rule.js';
import { auditor, caseWorker, centralAuthority, starStaff } from '../access/index.js';
import { existsWithCase, followsCase, ofParty, partyAuthority, worksOnCase } from '../cases/index.js';
import { mayKnowInstitution, mayKnowLocation, ofStateConcerned, recordingAuthority } from './asset.rules.js';

/** What this context adds to a case. */
export const caseAssetsPolicy = definePolicy('Case', {
  commands: { recordAsset: { who: centralAuthority, of: ofParty } },
  fields: { assets: either(followsCase, starStaff) },
});

/**
 * Who sees an asset, what of it, and who may do what with it (domain.md 5.4). Nothing of it is public, also where the case
 * is. Reading in another State where it lies and with whom it is held is entered in the trail.
 */
export const assetPolicy = definePolicy('Asset', {
  rows: existsWithCase('case'),
  queries: { asset: caseWorker, assets: caseWorker },
  // prettier-ignore
  commands: {
    //                       who may ask               of which asset
    amendAsset:            { who: centralAuthority, of: ofStateConcerned },
    identifyAsset:         { who: centralAuthority, of: ofStateConcerned },
    recordAssetDissipated: { who: centralAuthority, of: ofStateConcerned },
    addAssetIdentifier:    { who: centralAuthority, of: ofStateConcerned },
    addAssetHolder:        { who: centralAuthority, of: ofStateConcerned },
    valueAsset:            { who: centralAuthority, of: ofStateConcerned },
  },
  fields: {
    ...open('id', 'case', 'recordingState', 'assetClass', 'locatedIn', 'ledgerKeeper', 'status'),
    ...open('identifiedOn', 'dissipatedOn', 'createdAt', 'updatedAt', 'version', 'availableCommands'),
    ...seenBy(worksOnCase, 'description', 'dissipation'),
    exactLocation: { see: mayKnowLocation, belongsTo: 'recordingState' },
    institution: { see: mayKnowInstitution, belongsTo: 'recordingState' },
    ...seenBy(recordingAuthority, 'recordedBy', 'lastAmendedBy'),
    holders: worksOnCase,
    ...seenBy(followsCase, 'identifiers', 'valuations'),
    possibleDuplicates: partyAuthority,
    auditTrail: either(auditor, centralAuthority),
  },
});
