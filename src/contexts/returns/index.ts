import type { ContextManifest } from '../../platform/context-manifest.js';
import * as policies from './returns.policy.js';
import { ReturnsResolver } from './returns.resolver.js';

export const returns: ContextManifest = {
  name: 'returns',
  entities: [],
  resolvers: [ReturnsResolver],
  policies: Object.values(policies),
  reads: [],
};
