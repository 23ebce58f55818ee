import type { ContextManifest } from '../../platform/context-manifest.js';
import { Case } from './case.entity.js';

export { Case } from './case.entity.js';
export { CaseSubject } from './case-subject.entity.js';
export { CaseKind, CasePublication, CaseStatus, SourceQuality } from './case.enums.js';

export const cases: ContextManifest = {
  name: 'cases',
  entities: [Case],
  resolvers: [],
  policies: [],
  reads: [],
};
