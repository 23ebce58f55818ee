import { InformationCommandsResolver } from './information-commands.resolver.js';
import { MlaRequestInformationRound } from './information-round.entity.js';
import * as policies from './information.policy.js';
import * as reads from './information.reads.js';
import { MlaRequestInformationResolver } from './information.resolver.js';

/** What questions and their answers bring to the context. */
export const information = {
  entities: [MlaRequestInformationRound],
  resolvers: [MlaRequestInformationResolver, InformationCommandsResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
