import type { ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import { mlaRequestCommands } from './mla-request.commands.js';
import { MlaRequest } from './mla-request.entity.js';

/** What each command on requests answers, by its name. */
export const payload = Object.fromEntries(
  Object.keys(mlaRequestCommands).map((command) => [
    command,
    commandPayload(command, 'mlaRequest', 'MlaRequest', () => MlaRequest),
  ]),
) as Record<keyof typeof mlaRequestCommands, ClassType>;
