import type { ContextManifest } from '../../platform/context-manifest.js';
import { MeasureCommandsResolver } from './measure-commands.resolver.js';
import * as policies from './measure.policy.js';
import * as reads from './measure.reads.js';
import { measureAvailability, MeasureResolver, MlaRequestMeasuresResolver } from './measure.resolver.js';
import { ProvisionalMeasure } from './provisional-measure.entity.js';
import { provisionalMeasureStates } from './provisional-measure.states.js';
import { ThirdPartyClaim } from './third-party-claim.entity.js';

export { measureCommands } from './measure.commands.js';
export { LiftingGround, MeasureBasis, MeasureKind, MeasureStatus } from './measure.enums.js';

export const measures: ContextManifest = {
  name: 'measures',
  entities: [ProvisionalMeasure, ThirdPartyClaim],
  resolvers: [MeasureResolver, MlaRequestMeasuresResolver, MeasureCommandsResolver],
  policies: [...Object.values(policies), measureAvailability.policy],
  reads: Object.values(reads),
  lifecycles: { ProvisionalMeasure: provisionalMeasureStates },
};
