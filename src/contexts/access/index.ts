import type { ContextManifest } from '../../platform/context-manifest.js';
import { viewerPolicy } from './viewer.policy.js';
import { ViewerResolver } from './viewer.resolver.js';

export { PUBLIC_VIEWER } from './identity/viewer-claims.js';
export {
  DEVELOPMENT_AUDIENCE,
  DEVELOPMENT_ISSUER,
  issueDevelopmentToken,
  loadOrCreateDevelopmentKeys,
  type DevelopmentKeys,
} from './identity/development-keys.js';
export { keysFromFile, keysFromUrl } from './identity/key-source.js';
export { createTokenVerifier, type TokenVerifier } from './identity/token-verifier.js';
export { isRole, Role } from './roles.js';
export * from './rules.js';

export const access: ContextManifest = {
  name: 'access',
  entities: [],
  resolvers: [ViewerResolver],
  policies: [viewerPolicy],
  reads: [],
};
