import type { ContextManifest } from '../../platform/context-manifest.js';
import * as conversionPolicies from './conversion/conversion.policy.js';
import * as conversionReads from './conversion/conversion.reads.js';
import { DisclosureConversionResolver, MlaRequestOriginResolver } from './conversion/conversion.resolver.js';
import { DisclosureConversion } from './conversion/disclosure-conversion.entity.js';
import { DisclosureReferenceCounter } from './disclosure-reference-counter.entity.js';
import { DisclosureConsent } from './handling/disclosure-consent.entity.js';
import { DisclosureUse } from './handling/disclosure-use.entity.js';
import { DisclosureExculpatoryNotice } from './handling/disclosure-exculpatory-notice.entity.js';
import * as handlingPolicies from './handling/handling.policy.js';
import * as handlingReads from './handling/handling.reads.js';
import { DisclosureHandlingResolver, DisclosureUseResolver } from './handling/handling.resolver.js';
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

export { disclosureCommands } from './disclosure.commands.js';
export { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
export { DisclosureUseKind } from './handling/disclosure-use.entity.js';
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
    DisclosureConsent,
    DisclosureExculpatoryNotice,
    DisclosureUse,
    DisclosureConversion,
  ],
  resolvers: [
    SpontaneousDisclosureResolver,
    SpontaneousDisclosureCommandsResolver,
    DisclosureHandlingResolver,
    DisclosureUseResolver,
    DisclosureConversionResolver,
    MlaRequestOriginResolver,
  ],
  policies: [
    ...Object.values(policies),
    ...Object.values(handlingPolicies),
    ...Object.values(conversionPolicies),
    spontaneousDisclosureAvailability.policy,
  ],
  reads: [...Object.values(reads), ...Object.values(handlingReads), ...Object.values(conversionReads)],
  steps: { SpontaneousDisclosure: { entity: SpontaneousDisclosureEvent, of: 'disclosure' } },
  lifecycles: { SpontaneousDisclosure: spontaneousDisclosureStates },
};
