import type { ContextManifest } from '../../platform/context-manifest.js';
import { AssistanceRequirement } from './assistance-requirement.entity.js';
import * as authorityPolicies from './authority.policy.js';
import * as authorityReads from './authority.reads.js';
import { StateCalendar } from './calendar/state-calendar.entity.js';
import * as calendarPolicies from './calendar/state-calendar.policy.js';
import * as calendarReads from './calendar/state-calendar.reads.js';
import { CalendarOfStateResolver, StateCalendarResolver } from './calendar/state-calendar.resolver.js';
import { StateHoliday } from './calendar/state-holiday.entity.js';
import { CentralAuthorityCommandsResolver } from './central-authority-commands.resolver.js';
import { CentralAuthorityContact } from './central-authority-contact.entity.js';
import { CentralAuthority } from './central-authority.entity.js';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';
import { CentralAuthorityEntryResolver } from './central-authority-entry.resolver.js';
import { CentralAuthorityResolver } from './central-authority.resolver.js';
import { CompetentAuthority } from './competent-authority.entity.js';
import { CompetentAuthorityResolver } from './competent-authority.resolver.js';
import { ConventionProvision } from './convention-provision.entity.js';
import { ConventionProvisionResolver } from './convention-provision.resolver.js';
import { Currency } from './currency.entity.js';
import { CurrencyResolver } from './currency.resolver.js';
import { Language } from './language.entity.js';
import { LanguageResolver } from './language.resolver.js';
import * as referencePolicies from './reference.policy.js';
import * as referenceReads from './reference.reads.js';
import { State } from './state.entity.js';
import { StateCommandsResolver } from './state-commands.resolver.js';
import { StateDirectoryResolver } from './state-directory.resolver.js';
import { stateNamePolicy, statePolicy } from './state.policy.js';
import { stateReads } from './state.reads.js';
import { StateResolver } from './state.resolver.js';
import { TreatyCommandsResolver } from './treaties/treaty-commands.resolver.js';
import { Treaty } from './treaties/treaty.entity.js';
import { TreatyParty } from './treaties/treaty-party.entity.js';
import * as treatyPolicies from './treaties/treaty.policy.js';
import * as treatyReads from './treaties/treaty.reads.js';
import { TreatyResolver } from './treaties/treaty.resolver.js';
import { TreatyParticipation } from './treaty-participation.entity.js';
import { TreatyParticipationResolver } from './treaty-participation.resolver.js';

export { addressedStateFacts } from './addressed-state.facts.js';
export { AssistanceType } from './assistance-type.js';
export {
  AcceptedChannel,
  AgreementStatus,
  AuthorityFunction,
  CompetentAuthorityKind,
} from './authority.enums.js';
export { StateCalendar } from './calendar/state-calendar.entity.js';
export { calendarOf, dayIn, zoneIn, type CalendarOfState } from './calendar/state-calendar.facts.js';
export { CentralAuthority } from './central-authority.entity.js';
export type { CentralAuthorityContact } from './central-authority-contact.entity.js';
export { CentralAuthorityEntry } from './central-authority-entry.entity.js';
export { CompetentAuthority } from './competent-authority.entity.js';
export { conventionRules, type ConventionRule } from './convention-rules.js';
export { ConventionProvision } from './convention-provision.entity.js';
export { Currency } from './currency.entity.js';
export { RegionalGroup, StateKind, Verification } from './directory.enums.js';
export { contactOf, currentEntryOf, findState, requireState } from './directory.facts.js';
export { Language } from './language.entity.js';
export { State } from './state.entity.js';
export { unitedNationsLanguages } from './state.reads.js';
export { TreatyKind, TreatySubject } from './treaties/treaty-kinds.enums.js';
export { TreatyParty } from './treaties/treaty-party.entity.js';
export { Treaty } from './treaties/treaty.entity.js';
export { treatyCommands } from './treaties/treaty.commands.js';
export { inForceOn, type GoverningTreatyFacts } from './treaties/treaty.facts.js';
export { ProvisionLevel, TreatyAction, UnitedNationsTreaty } from './treaty.enums.js';
export { TreatyParticipation } from './treaty-participation.entity.js';

export const directory: ContextManifest = {
  name: 'directory',
  entities: [
    Currency,
    Language,
    State,
    TreatyParticipation,
    Treaty,
    TreatyParty,
    ConventionProvision,
    CentralAuthority,
    CentralAuthorityEntry,
    CentralAuthorityContact,
    AssistanceRequirement,
    CompetentAuthority,
    StateCalendar,
    StateHoliday,
  ],
  resolvers: [
    StateResolver,
    StateDirectoryResolver,
    StateCommandsResolver,
    TreatyParticipationResolver,
    TreatyResolver,
    TreatyCommandsResolver,
    ConventionProvisionResolver,
    CurrencyResolver,
    LanguageResolver,
    CentralAuthorityResolver,
    CentralAuthorityEntryResolver,
    CentralAuthorityCommandsResolver,
    CompetentAuthorityResolver,
    StateCalendarResolver,
    CalendarOfStateResolver,
  ],
  policies: [
    statePolicy,
    stateNamePolicy,
    ...Object.values(referencePolicies),
    ...Object.values(authorityPolicies),
    ...Object.values(treatyPolicies),
    ...Object.values(calendarPolicies),
  ],
  reads: [
    stateReads,
    ...Object.values(referenceReads),
    ...Object.values(authorityReads),
    ...Object.values(treatyReads),
    ...Object.values(calendarReads),
  ],
};
