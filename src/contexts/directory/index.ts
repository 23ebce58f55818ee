import type { ContextManifest } from '../../platform/context-manifest.js';
import { State } from './state.entity.js';
import { statePolicy } from './state.policy.js';
import { stateReads } from './state.reads.js';
import { StateResolver } from './state.resolver.js';

export { State, StateKind } from './state.entity.js';

export const directory: ContextManifest = {
  name: 'directory',
  entities: [State],
  resolvers: [StateResolver],
  policies: [statePolicy],
  reads: [stateReads],
};
