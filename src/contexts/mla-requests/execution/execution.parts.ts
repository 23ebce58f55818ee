import { ExecutionCommandsResolver } from './execution-commands.resolver.js';
import { mlaRequestItemAvailability } from './item.availability.js';

/** What the execution of requests, item by item, brings to the context. */
export const execution = {
  resolvers: [ExecutionCommandsResolver],
  policies: [mlaRequestItemAvailability.policy],
} as const;
