import type { ContextManifest } from '../../platform/context-manifest.js';
import { EvidenceItemCommandsResolver } from './evidence-item-commands.resolver.js';
import { EvidenceItem } from './evidence-item.entity.js';
import { evidenceItemPolicy, mlaRequestEvidencePolicy } from './evidence-item.policy.js';
import { evidenceItemReads, mlaRequestEvidenceReads } from './evidence-item.reads.js';
import {
  evidenceItemAvailability,
  EvidenceItemResolver,
  MlaRequestEvidenceResolver,
} from './evidence-item.resolver.js';
import { evidenceItemStates } from './evidence-item.states.js';

export { evidenceCommands } from './evidence.commands.js';
export { EvidenceClassification, EvidenceForm, EvidenceKind, EvidenceStatus } from './evidence.enums.js';

export const evidence: ContextManifest = {
  name: 'evidence',
  entities: [EvidenceItem],
  resolvers: [EvidenceItemResolver, EvidenceItemCommandsResolver, MlaRequestEvidenceResolver],
  policies: [evidenceItemPolicy, mlaRequestEvidencePolicy, evidenceItemAvailability.policy],
  reads: [evidenceItemReads, mlaRequestEvidenceReads],
  lifecycles: { EvidenceItem: evidenceItemStates },
};
