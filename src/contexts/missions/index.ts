import type { ContextManifest } from '../../platform/context-manifest.js';
import { MissionArrangement } from './mission-arrangement.entity.js';
import { MissionCommandsResolver } from './mission-commands.resolver.js';
import { MissionLetter } from './mission-letter.entity.js';
import { Mission } from './mission.entity.js';
import * as policies from './mission.policy.js';
import * as reads from './mission.reads.js';
import { missionAvailability, MissionResolver, StateMissionsResolver } from './mission.resolver.js';
import { missionStates } from './mission.states.js';
import { MissionExpert } from './team/mission-expert.entity.js';
import { missionExpertPolicy } from './team/mission-expert.policy.js';
import * as teamReads from './team/mission-expert.reads.js';
import { MissionTeamResolver } from './team/mission-expert.resolver.js';

export { missionCommands } from './mission.commands.js';
export { MissionAddressee, MissionKind, MissionStatus } from './mission.enums.js';
export { MissionExpertRole } from './team/mission-expert.enums.js';

export const missions: ContextManifest = {
  name: 'missions',
  entities: [Mission, MissionLetter, MissionArrangement, MissionExpert],
  resolvers: [MissionResolver, StateMissionsResolver, MissionCommandsResolver, MissionTeamResolver],
  policies: [...Object.values(policies), missionExpertPolicy, missionAvailability.policy],
  reads: [...Object.values(reads), ...Object.values(teamReads)],
  lifecycles: { Mission: missionStates },
};
