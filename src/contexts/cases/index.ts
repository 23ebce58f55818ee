import type { ContextManifest } from '../../platform/context-manifest.js';
import { CaseAccessResolver } from './case-access.resolver.js';
import { CaseAmount } from './case-amount.entity.js';
import { CaseAssignment } from './case-assignment.entity.js';
import { CaseContentResolver } from './case-content.resolver.js';
import { CaseGrant } from './case-grant.entity.js';
import { CaseHandling } from './case-handling.entity.js';
import { CaseNarrative } from './case-narrative.entity.js';
import { CaseNote } from './case-note.entity.js';
import { CaseParty } from './case-party.entity.js';
import { casePartsPolicies } from './case-parts.policy.js';
import { CaseSource } from './case-source.entity.js';
import { CaseStateRole } from './case-state-role.entity.js';
import { CaseSubject } from './case-subject.entity.js';
import { caseCommandAvailability } from './case.availability.js';
import { Case } from './case.entity.js';
import { casePolicy, caseSubjectPolicy } from './case.policy.js';
import { casesReads } from './case.reads.js';
import { CaseResolver, CaseSubjectResolver } from './case.resolver.js';
import { caseStates } from './case.states.js';
import { SubjectIdentifierValue } from './subject-identifier-value.entity.js';
import { SubjectIdentifier } from './subject-identifier.entity.js';

export { AmountKind } from './case-amount.entity.js';
export { StateRole } from './case-state-role.entity.js';
export { caseKnown, existsThroughCase, existsWithCase, subjectKnown } from './case-links.rules.js';
export { caseCommands } from './case.commands.js';
export { Case } from './case.entity.js';
export { CaseKind, CasePublication, CaseStatus, SourceQuality, UncacOffence } from './case.enums.js';
export { PartyEntry } from './case-party.entity.js';
export { caseCommandAvailability } from './case.availability.js';
export {
  caseAuditor,
  followsCase,
  leadAuthority,
  ofParty,
  partyAuthority,
  worksOnCase,
} from './case.rules.js';
export { identifiersOf, noPartyToCase, type KnownIdentifier } from './case.facts.js';
export { CaseSubject } from './case-subject.entity.js';
export {
  alwaysProtected,
  IdentifierKind,
  SubjectKind,
  SubjectRole,
  ValueVisibility,
} from './case-subject.enums.js';
export { AddSubjectInput, PersonParticularsInput, SubjectParticularsInput } from './case-subject.inputs.js';
export { givenValues, refuseTakingAway } from './commands/given-values.js';
export { knownStates, unknownStates } from './commands/known-states.js';
export { lastFourOf } from './subject-identifier.entity.js';
export { statesNamedBy } from './commands/subject-identifiers.js';
export { publicCaseImport, settlementImport } from './import/case-imports.js';
export { registerCases } from './import/register-cases.js';
export { registerSubjects } from './import/register-subjects.js';

export const cases: ContextManifest = {
  name: 'cases',
  entities: [
    Case,
    CaseNarrative,
    CaseHandling,
    CaseStateRole,
    CaseParty,
    CaseSubject,
    SubjectIdentifier,
    SubjectIdentifierValue,
    CaseSource,
    CaseAmount,
    CaseNote,
    CaseGrant,
    CaseAssignment,
  ],
  resolvers: [CaseResolver, CaseSubjectResolver, CaseContentResolver, CaseAccessResolver],
  policies: [casePolicy, caseSubjectPolicy, ...casePartsPolicies, caseCommandAvailability.policy],
  reads: casesReads,
  lifecycles: { Case: caseStates },
};
