import type { ContextManifest } from '../../platform/context-manifest.js';
import { DisclosureReferenceCounter } from './disclosure-reference-counter.entity.js';
import { HandlingRestriction } from './handling-restriction.entity.js';
import { spontaneousDisclosureAvailability } from './spontaneous-disclosure.availability.js';
import { SpontaneousDisclosureCommandsResolver } from './spontaneous-disclosure-commands.resolver.js';
import { SpontaneousDisclosureContent } from './spontaneous-disclosure-content.entity.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
import { SpontaneousDisclosureEvent } from './spontaneous-disclosure-event.entity.js';
import { SpontaneousDisclosurePerson } from './spontaneous-disclosure-person.entity.js';
import * as policies from './spontaneous-disclosure.policy.js';
import * as reads from './spontaneous-disclosure.reads.js';
import { SpontaneousDisclosureResolver } from './spontaneous-disclosure.resolver.js';
import { SpontaneousDisclosureSide } from './spontaneous-disclosure-side.entity.js';
import { spontaneousDisclosureStates } from './spontaneous-disclosure.states.js';

export { disclosureCommands } from './spontaneous-disclosure.commands.js';
export { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
export {
  DisclosedPersonKind,
  DisclosureBasis,
  DisclosureStatus,
  RestrictionKind,
} from './spontaneous-disclosure.enums.js';

export const disclosures: ContextManifest = {
  name: 'disclosures',
  entities: [
    SpontaneousDisclosure,
    SpontaneousDisclosureContent,
    SpontaneousDisclosurePerson,
    HandlingRestriction,
    SpontaneousDisclosureSide,
    SpontaneousDisclosureEvent,
    DisclosureReferenceCounter,
  ],
  resolvers: [SpontaneousDisclosureResolver, SpontaneousDisclosureCommandsResolver],
  policies: [...Object.values(policies), spontaneousDisclosureAvailability.policy],
  reads: Object.values(reads),
  lifecycles: { SpontaneousDisclosure: spontaneousDisclosureStates },
};
