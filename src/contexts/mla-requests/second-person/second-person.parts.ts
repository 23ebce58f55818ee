import { mlaRequestProposedStepAvailability } from './mla-request-proposed-step.availability.js';
import { MlaRequestProposedStep } from './mla-request-proposed-step.entity.js';
import * as policies from './mla-request-proposed-step.policy.js';
import * as reads from './mla-request-proposed-step.reads.js';
import {
  MlaRequestProposedStepResolver,
  MlaRequestProposedStepsResolver,
} from './mla-request-proposed-step.resolver.js';

/** What steps that two people take together bring to the context. */
export const secondPerson = {
  entities: [MlaRequestProposedStep],
  resolvers: [MlaRequestProposedStepResolver, MlaRequestProposedStepsResolver],
  policies: [...Object.values(policies), mlaRequestProposedStepAvailability.policy],
  reads: Object.values(reads),
} as const;
