import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both, either, everyone, named, recordIs } from '../../../platform/policy/rule.js';
import { caseWorker } from '../../access/index.js';
import { party, requestingSide } from '../../mla-requests/index.js';
import {
  approvesProposed,
  auditorOfTheSystem,
  centralAuthority,
  furnishing,
  furnishingSide,
  furnishingStaff,
  requestKnown,
  supervisor,
  using,
  usingAuthorityOfItem,
  usingSide,
} from '../evidence.rules.js';
import { UseConsentStatus } from './use-consent.enums.js';

/** What waits for the decision of the viewer's own State. */
const pending = named(
  'the central authority of the requested State, while it has not decided',
  both(
    centralAuthority,
    furnishingSide,
    recordIs('not decided', 'status', UseConsentStatus.REQUESTED),
    requestKnown,
  ),
);

export const mlaRequestConsentPolicy = definePolicy('MlaRequest', {
  commands: { requestUseConsent: { who: centralAuthority, of: requestingSide } },
  fields: { useConsents: party },
});

export const useConsentPolicy = definePolicy('UseConsent', {
  rows: either(pending, using, furnishing, usingAuthorityOfItem, auditorOfTheSystem),
  views: { pending },
  queries: { useConsent: caseWorker, useConsents: caseWorker, pendingUseConsents: caseWorker },
  commands: {
    //                                      who may ask             of which consent
    proposeUseConsentDecision: { who: centralAuthority, of: furnishingSide },
    dismissUseConsentProposal: { who: centralAuthority, of: furnishingSide },
    grantUseConsent: { who: supervisor, of: both(furnishingSide, approvesProposed) },
    refuseUseConsent: { who: supervisor, of: both(furnishingSide, approvesProposed) },
    revokeUseConsent: { who: supervisor, of: furnishingSide },
    withdrawUseConsent: { who: centralAuthority, of: usingSide },
  },
  fields: {
    ...open('id', 'request', 'item', 'status', 'requestedAt', 'decidedAt', 'expiresAt', 'revokedAt'),
    ...open('version', 'availableCommands'),
    ...seenBy({ see: everyone, belongsTo: 'requestingKeeper' }, 'purpose', 'proceeding'),
    ...seenBy({ see: everyone, belongsTo: 'requestingKeeper' }, 'onwardTo', 'reasons'),
    ...seenBy({ see: everyone, belongsTo: 'requestedKeeper' }, 'terms', 'refusalReasons', 'paperReference'),
    ...seenBy({ see: everyone, belongsTo: 'requestedKeeper' }, 'revocationReasons'),
    proposal: furnishingStaff,
  },
});

/** Without a row rule, since the trail takes a part's fields for guarded: what is proposed does not enter it. */
export const useConsentProposalPolicy = definePolicy('UseConsentProposal', {
  fields: open('decision', 'terms', 'expiresAt', 'reasons', 'proposedBy', 'proposedAt'),
});
