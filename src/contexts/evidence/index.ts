import type { ContextManifest } from '../../platform/context-manifest.js';
import { UseConsentCommandsResolver } from './consent/use-consent-commands.resolver.js';
import { UseConsentProposal } from './consent/use-consent-proposal.entity.js';
import { UseConsent } from './consent/use-consent.entity.js';
import * as consentPolicies from './consent/use-consent.policy.js';
import * as consentReads from './consent/use-consent.reads.js';
import {
  MlaRequestConsentsResolver,
  useConsentAvailability,
  UseConsentResolver,
} from './consent/use-consent.resolver.js';
import { useConsentStates } from './consent/use-consent.states.js';
import { EvidenceCustody } from './custody/evidence-custody.entity.js';
import * as custodyPolicies from './custody/evidence-custody.policy.js';
import * as custodyReads from './custody/evidence-custody.reads.js';
import { EvidenceCustodyResolver } from './custody/evidence-custody.resolver.js';
import { EvidenceItemCommandsResolver } from './evidence-item-commands.resolver.js';
import { EvidenceItem } from './evidence-item.entity.js';
import * as itemPolicies from './evidence-item.policy.js';
import * as itemReads from './evidence-item.reads.js';
import {
  evidenceItemAvailability,
  EvidenceItemResolver,
  MlaRequestEvidenceResolver,
} from './evidence-item.resolver.js';
import { evidenceItemStates } from './evidence-item.states.js';
import { EvidenceUseCommandsResolver } from './use/evidence-use-commands.resolver.js';
import { EvidenceUse } from './use/evidence-use.entity.js';
import * as usePolicies from './use/evidence-use.policy.js';
import * as useReads from './use/evidence-use.reads.js';
import {
  EvidenceItemUsesResolver,
  EvidenceUseResolver,
  MlaRequestUsesResolver,
} from './use/evidence-use.resolver.js';
import { ExculpatoryNotice } from './use/exculpatory-notice.entity.js';

export { UseConsentDecision, UseConsentStatus } from './consent/use-consent.enums.js';
export { evidenceCommands } from './evidence.commands.js';
export { EvidenceClassification, EvidenceForm, EvidenceKind, EvidenceStatus } from './evidence.enums.js';
export { NoticeTiming, UseBasis } from './use/evidence-use.enums.js';

export const evidence: ContextManifest = {
  name: 'evidence',
  entities: [EvidenceItem, UseConsent, UseConsentProposal, ExculpatoryNotice, EvidenceUse, EvidenceCustody],
  resolvers: [
    EvidenceCustodyResolver,
    EvidenceItemResolver,
    EvidenceItemCommandsResolver,
    EvidenceItemUsesResolver,
    EvidenceUseCommandsResolver,
    EvidenceUseResolver,
    MlaRequestConsentsResolver,
    MlaRequestEvidenceResolver,
    MlaRequestUsesResolver,
    UseConsentCommandsResolver,
    UseConsentResolver,
  ],
  policies: [
    ...Object.values(itemPolicies),
    ...Object.values(consentPolicies),
    ...Object.values(usePolicies),
    ...Object.values(custodyPolicies),
    evidenceItemAvailability.policy,
    useConsentAvailability.policy,
  ],
  reads: [
    ...Object.values(itemReads),
    ...Object.values(consentReads),
    ...Object.values(useReads),
    ...Object.values(custodyReads),
  ],
  lifecycles: { EvidenceItem: evidenceItemStates, UseConsent: useConsentStates },
};
