import type { ContextManifest } from '../../platform/context-manifest.js';
import { CaseMlaRequestsResolver } from './case-mla-requests.resolver.js';
import { conditions } from './conditions/conditions.parts.js';
import { consultation } from './consultation/consultation.parts.js';
import { execution } from './execution/execution.parts.js';
import { mlaRequestItemStates } from './execution/mla-request-item.states.js';
import { information } from './information/information.parts.js';
import { inquiries } from './inquiries/inquiries.parts.js';
import { postponement } from './postponement/postponement.parts.js';
import { TransmissionCommandsResolver } from './transmission/transmission-commands.resolver.js';
import { assignment } from './assignment/assignment.parts.js';
import { clocks } from './clocks/clocks.parts.js';
import { confidentiality } from './confidentiality/confidentiality.parts.js';
import { costs } from './costs/costs.parts.js';
import { costStepsOfTwo } from './costs/cost.commands.js';
import { mlaRequestCostStates } from './costs/mla-request-cost.states.js';
import { completeness } from './completeness/completeness.parts.js';
import { governingTreaties } from './completeness/governing-treaties.parts.js';
import { handovers } from './handovers/handovers.parts.js';
import { needToKnow } from './need-to-know/need-to-know.parts.js';
import { MlaRequestDocket } from './docket/mla-request-docket.entity.js';
import { MlaRequestSearch } from './search/mla-request-search.entity.js';
import { MlaRequestImport } from './import/mla-request-import.entity.js';
import { items } from './items/items.parts.js';
import { offences } from './offences/offences.parts.js';
import { preClearance } from './pre-clearance/pre-clearance.parts.js';
import { undivided } from './undivided/undivided.parts.js';
import { preparation } from './preparation/preparation.parts.js';
import { refusal } from './refusal/refusal.parts.js';
import { secondPerson } from './second-person/second-person.parts.js';
import { mlaRequestProposedStepStates } from './second-person/mla-request-proposed-step.states.js';
import { statistics } from './statistics/statistics.parts.js';
import { enclosures } from './enclosures/enclosures.parts.js';
import { translations } from './translations/translations.parts.js';
import { MlaRequestAssignment } from './mla-request-assignment.entity.js';
import { mlaRequestAvailability } from './mla-request.availability.js';
import { MlaRequestCommandsResolver } from './mla-request-commands.resolver.js';
import { MlaRequestDecisionsResolver } from './mla-request-decisions.resolver.js';
import { MlaRequestContent } from './mla-request-content.entity.js';
import { MlaRequest } from './mla-request.entity.js';
import { MlaRequestEvent } from './mla-request-event.entity.js';
import { MlaRequestNote } from './mla-request-note.entity.js';
import { MlaRequestPartsResolver } from './mla-request-parts.resolver.js';
import { MlaRequestPerson } from './mla-request-person.entity.js';
import { delivery } from './delivery/delivery.parts.js';
import * as policies from './mla-request.policy.js';
import * as reads from './mla-request.reads.js';
import { mlaRequestSearchReads } from './search/mla-request-search.reads.js';
import { MlaRequestResolver } from './mla-request.resolver.js';
import { MlaRequestSide } from './mla-request-side.entity.js';
import { mlaRequestStates } from './mla-request.states.js';
import { ReferenceCounter } from './reference-counter.entity.js';

export { runningClock } from './clocks/clock-book.js';
export { holdClock, moveClock, openClock, stopClock } from './clocks/clocks.js';
export { dueUnderTarget, type ClockWish } from './clocks/clock-terms.js';
export { ClockKind, ClockMeasure, ClockUnit } from './clocks/clock.enums.js';
export { clockCommands } from './clocks/clock.commands.js';
export { BallHolder, DelayReason } from './clocks/ball.enums.js';
export { ClockTarget } from './clocks/clock-target.entity.js';
export { sidesOfRequest } from './delivery/duties.js';
export { requestFor, requireLive, requireLiveOn } from './commands/live-request.js';
export { noteStep } from './commands/parts.js';
export { momentOf, requireAfterQuestion, stepOf } from './delivery/steps.js';
export { OnPaperInput, OpeningSideCommandInput, SideCommandInput } from './delivery/side-command.inputs.js';
export { ConfidentialityAnswer } from './confidentiality/confidentiality-notice.entity.js';
export { confidentialityCommands } from './confidentiality/confidentiality.commands.js';
export { mlaRequestCostCommands } from './costs/cost.commands.js';
export { CostBearer, CostKind } from './costs/cost.enums.js';
export { ConflictDecision } from './need-to-know/mla-request-conflict.entity.js';
export { handoverCommands } from './handovers/handover.commands.js';
export { needToKnowCommands } from './need-to-know/need-to-know.commands.js';
export { mlaRequestImport } from './import/request-imports.js';
export { mlaRequestCommands } from './mla-request.commands.js';
export { MlaRequest } from './mla-request.entity.js';
export {
  MlaRequestOutcome,
  MlaRequestStatus,
  NoteKind,
  RefusalGround,
  TransmissionChannel,
} from './mla-request.enums.js';
export { MlaRequestEvent } from './mla-request-event.entity.js';
export { MlaRequestPerson } from './mla-request-person.entity.js';
export { aboutRequest, MlaRequestRecord, type AboutRequest } from './mla-request-record.entity.js';
export * from './mla-request-record.rules.js';
export { MlaRequestContentsInput } from './mla-request.inputs.js';
export { bindingConditions } from './conditions/binding-conditions.js';
export { MlaRequestCondition } from './conditions/condition.entity.js';
export { ConditionAnswer, ConditionKind, ConditionStatus } from './conditions/condition.enums.js';
export { ConsultationSubject } from './consultation/consultation.enums.js';
export { PostponementGround } from './postponement/postponement.enums.js';
export { authority, eitherSide, party, requestedSide, requestingSide } from './mla-request.rules.js';
export { awaitsFollowUp } from './delivery/follow-up-mla-request.js';
export { deliveryCommands } from './delivery/delivery.commands.js';
export { DeliveryEvidenceKind, DeliveryMedium, DeliverySubject } from './delivery/delivery.enums.js';
export {
  limits as limitsOfUse,
  list as listInLetter,
  momentInLetter,
  nameInWords,
  type LetterSection,
} from './delivery/letter.js';
export { letterAbout, type LettersAbout } from './delivery/letters-about.js';
export { saidByLetter } from './delivery/said-by-letter.js';
export type { StepLetter } from './delivery/step-letter.js';
export { DissipationRisk } from './items/dissipation-risk.enums.js';
export { MlaRequestItemStatus, RecoveryAvenue } from './items/item.enums.js';
export { MlaRequestItem } from './items/mla-request-item.entity.js';
export { eachByTwo } from './second-person/by-two.js';
export { stepPayload, takesTwoPeople } from './second-person/mla-request-proposed-step.resolver.js';
export { freeToPropose, requireNothingOfOthers, type Proposer } from './second-person/waiting-proposal.js';
export { freeToProposeStep, stepsOfOthers, type StepsOfOthers } from './second-person/waiting-steps.js';
export { secondPersonCommands } from './second-person/second-person.commands.js';
export { sharedDraftCommands } from './pre-clearance/shared-draft.commands.js';
export { numberOfTheYear } from './reference-numbers.js';
export { mlaRequestAvailability } from './mla-request.availability.js';
export { mlaRequestSteps } from './mla-request.steps.js';
export { mlaRequestStates } from './mla-request.states.js';
export { liveStatuses, sentStatuses } from './mla-request.statuses.js';

/** What the subjects of a request, each in its folder, bring to the context. */
const subjects: readonly Partial<ContextManifest>[] = [
  items,
  completeness,
  governingTreaties,
  offences,
  translations,
  enclosures,
  delivery,
  information,
  inquiries,
  consultation,
  conditions,
  execution,
  refusal,
  assignment,
  clocks,
  costs,
  confidentiality,
  needToKnow,
  preClearance,
  preparation,
  undivided,
  postponement,
  handovers,
  secondPerson,
  statistics,
];

export const mlaRequests: ContextManifest = {
  name: 'mla-requests',
  entities: [
    MlaRequest,
    MlaRequestDocket,
    MlaRequestSearch,
    MlaRequestContent,
    MlaRequestPerson,
    MlaRequestSide,
    MlaRequestNote,
    MlaRequestEvent,
    MlaRequestAssignment,
    MlaRequestImport,
    ReferenceCounter,
    ...subjects.flatMap(({ entities = [] }) => entities),
  ],
  resolvers: [
    CaseMlaRequestsResolver,
    MlaRequestResolver,
    MlaRequestPartsResolver,
    MlaRequestCommandsResolver,
    MlaRequestDecisionsResolver,
    TransmissionCommandsResolver,
    ...subjects.flatMap(({ resolvers = [] }) => resolvers),
  ],
  policies: [
    ...Object.values(policies),
    mlaRequestAvailability.policy,
    ...subjects.flatMap(({ policies: own = [] }) => own),
  ],
  reads: [...Object.values(reads), mlaRequestSearchReads, ...subjects.flatMap(({ reads: own = [] }) => own)],
  steps: { MlaRequest: { entity: MlaRequestEvent, of: 'request' } },
  lifecycles: {
    MlaRequest: mlaRequestStates,
    MlaRequestItem: mlaRequestItemStates,
    MlaRequestCost: mlaRequestCostStates,
    MlaRequestProposedStep: mlaRequestProposedStepStates,
  },
  stepsOfTwo: costStepsOfTwo,
};
