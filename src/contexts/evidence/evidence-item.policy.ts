import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { both, either } from '../../platform/policy/rule.js';
import { caseWorker } from '../access/index.js';
import { requestedSide, party } from '../mla-requests/index.js';
import {
  approvesEntered,
  auditorOfTheSystem,
  centralAuthority,
  furnishing,
  furnishingSide,
  handedOver,
  obtainingAuthority,
  ofFurnishingSide,
  supervisor,
  using,
  usingAuthority,
  usingSide,
  worksWithEvidence,
} from './evidence.rules.js';

/** What this context adds to a request. */
export const mlaRequestEvidencePolicy = definePolicy('MlaRequest', {
  commands: { enterEvidence: { who: worksWithEvidence, of: requestedSide } },
  fields: { evidence: party },
});

export const evidenceItemPolicy = definePolicy('EvidenceItem', {
  rows: either(
    both(using, handedOver),
    furnishing,
    both(usingAuthority, handedOver),
    obtainingAuthority,
    auditorOfTheSystem,
  ),
  queries: { evidenceItem: caseWorker },
  commands: {
    //                                   who may ask                 of which piece of evidence
    handOverEvidence: { who: supervisor, of: both(furnishingSide, approvesEntered) },
    discardEvidence: { who: centralAuthority, of: furnishingSide },
    returnEvidence: { who: centralAuthority, of: usingSide },
    acknowledgeEvidenceReturn: { who: centralAuthority, of: furnishingSide },
  },
  fields: {
    ...open(
      'id',
      'request',
      'requestItem',
      'status',
      'kind',
      'form',
      'sha256',
      'sizeBytes',
      'mediaType',
      'isPublicRecord',
    ),
    ...open('classification', 'handlingCaveat', 'conditions', 'allowedPurposes', 'obtainedBy', 'obtainedOn'),
    ...open('handedOverAt', 'returnDueOn', 'returnedAt', 'returnNote', 'returnAcknowledgedAt', 'version'),
    ...open('availableCommands'),
    enteredAt: ofFurnishingSide,
    ...seenBy({ see: worksWithEvidence, belongsTo: 'requestedKeeper' }, 'title', 'description'),
  },
});
