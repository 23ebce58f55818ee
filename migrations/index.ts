import type { MigrationObject } from '@mikro-orm/core';
import { CreateDirectory } from './Migration20261124001000_create-directory.js';
import { CreateAuditTrail } from './Migration20261124002000_create-audit-trail.js';
import { CreateCases } from './Migration20261124003000_create-cases.js';
import { CreateMlaRequests } from './Migration20261124004000_create-mla-requests.js';
import { CreateTreaties } from './Migration20261125005000_create-treaties.js';
import { AddMlaRequestItems } from './Migration20261125010000_add-mla-request-items.js';
import { ExtendMlaRequestContents } from './Migration20261125010100_extend-mla-request-contents.js';
import { AddMlaRequestCompleteness } from './Migration20261125010200_add-mla-request-completeness.js';
import { ExtendMlaRequestCourse } from './Migration20261125020100_extend-mla-request-course.js';
import { CreateMlaRequestAnswers } from './Migration20261125020200_create-mla-request-answers.js';
import { AddEvidenceTransmitted } from './Migration20261125020300_add-evidence-transmitted.js';
import { CreateStateCalendars } from './Migration20261125030000_create-state-calendars.js';
import { CreateClockTargets } from './Migration20261125030100_create-clock-targets.js';
import { CreateMlaRequestClocks } from './Migration20261125030200_create-mla-request-clocks.js';
import { NameMlaRequestKeepers } from './Migration20261125040000_name-mla-request-keepers.js';
import { NoteStepsOnPaper } from './Migration20261125040100_note-steps-on-paper.js';
import { CreateMlaRequestDeliveries } from './Migration20261125040200_create-mla-request-deliveries.js';
import { AddOralRequests } from './Migration20261125040300_add-oral-requests.js';
import { CreateEvidence } from './Migration20261125050000_create-evidence.js';
import { CreateEvidenceUses } from './Migration20261125050100_create-evidence-uses.js';
import { AddEvidenceCustody } from './Migration20261125050200_add-evidence-custody.js';
import { CreateAttendance } from './Migration20261125060000_create-attendance.js';
import { CreateMlaRequestCosts } from './Migration20261125060100_create-mla-request-costs.js';
import { CreateDisclosures } from './Migration20261125070000_create-disclosures.js';
import { CreateDisclosureHandling } from './Migration20261125070100_create-disclosure-handling.js';
import { AssignPartsOfMlaRequests } from './Migration20261125070200_assign-parts-of-mla-requests.js';
import { CreateMeasures } from './Migration20261125080100_create-measures.js';
import { AddMlaRequestImports } from './Migration20261125080200_add-mla-request-imports.js';
import { CreateStatusInquiries } from './Migration20261125090000_create-status-inquiries.js';
import { ExecuteMlaRequestItems } from './Migration20261125100000_execute-mla-request-items.js';
import { CreateMlaRequestRestrictions } from './Migration20261125110100_create-mla-request-restrictions.js';
import { CreateMlaRequestConflicts } from './Migration20261125110200_create-mla-request-conflicts.js';
import { CreateMlaRequestHandovers } from './Migration20261125110300_create-mla-request-handovers.js';
import { AddDeliveredStatus } from './Migration20261125120000_add-delivered-status.js';
import { AddFollowUps } from './Migration20261125120100_add-follow-ups.js';
import { CreateSharedDrafts } from './Migration20261125130000_create-shared-drafts.js';
import { AddUrgentContacts } from './Migration20261128215700_add-urgent-contacts.js';
import { GradeDissipationRisk } from './Migration20261128221000_grade-dissipation-risk.js';
import { ReadListsByIndex } from './Migration20261128221500_read-lists-by-index.js';
import { DeliverAnswersAndEvidence } from './Migration20261129060000_deliver-answers-and-evidence.js';
import { NotePersonsNamed } from './Migration20261129061500_note-persons-named.js';
import { TurnAfterLapse } from './Migration20261129062000_turn-after-lapse.js';
import { CreateMlaRequestCorrections } from './Migration20261129063000_create-mla-request-corrections.js';
import { NoteItemOfSteps } from './Migration20261129064000_note-item-of-steps.js';
import { NoteClockOfExtensions } from './Migration20261129065000_note-clock-of-extensions.js';
import { DropReadRequests } from './Migration20261129066000_drop-read-requests.js';
import { DropReadableRequests } from './Migration20261129068000_drop-readable-requests.js';
import { DropGrantedCases } from './Migration20261129069000_drop-granted-cases.js';
import { CreateMlaRequestDockets } from './Migration20261129190000_create-mla-request-dockets.js';
import { NoteWhatCasesWereOpenedFor } from './Migration20261129190010_note-what-cases-were-opened-for.js';
import { ListRequestsBySide } from './Migration20261129191000_list-requests-by-side.js';
import { DateEachUseConsent } from './Migration20261129191010_date-each-use-consent.js';
import { ListRequestsByLateState } from './Migration20261129191020_list-requests-by-late-state.js';
import { CreateMlaRequestStatistics } from './Migration20261129192000_create-mla-request-statistics.js';
import { CreateMlaRequestPreparations } from './Migration20261129194000_create-mla-request-preparations.js';
import { AskAnswersToConditions } from './Migration20261129195000_ask-answers-to-conditions.js';
import { ProposeMlaRequestAcceptance } from './Migration20261130020000_propose-mla-request-acceptance.js';
import { ProposeMlaRequestReturns } from './Migration20261130020100_propose-mla-request-returns.js';
import { ProposeConditionAnswers } from './Migration20261130020200_propose-condition-answers.js';
import { DateExculpatoryNotices } from './Migration20261130060000_date-exculpatory-notices.js';
import { WithdrawConditions } from './Migration20261130040000_withdraw-conditions.js';
import { EndOvertakenSteps } from './Migration20261130160000_end-overtaken-steps.js';
import { FindWhatWaitsForApproval } from './Migration20261130170000_find-what-waits-for-approval.js';
import { ExpireConditions } from './Migration20261130040100_expire-conditions.js';
import { CountNoExpiryAsDue } from './Migration20261130040200_count-no-expiry-as-due.js';
import { NoteConductingAuthority } from './Migration20261129193000_note-conducting-authority.js';
import { SearchInEveryScript } from './Migration20261130030000_search-in-every-script.js';
import { WaitForLetters } from './Migration20261130010000_wait-for-letters.js';
import { ListLetters } from './Migration20261130010100_list-letters.js';
import { RecordAdHocAgreements } from './Migration20261130031000_record-ad-hoc-agreements.js';
import { GiveConsultationsOwnClocks } from './Migration20261130080000_give-consultations-own-clocks.js';
import { GiveInquiriesOwnClocks } from './Migration20261130100000_give-inquiries-own-clocks.js';
import { KnowHoursOfReceipt } from './Migration20261130101000_know-hours-of-receipt.js';
import { PartUndividedContents } from './Migration20261130090000_part-undivided-contents.js';
import { PartPostponementsAndConfirmations } from './Migration20261130090100_part-postponements-and-confirmations.js';
import { CreateMlaRequestProposedSteps } from './Migration20261130110000_create-mla-request-proposed-steps.js';
import { SearchRequestsWhole } from './Migration20261130130000_search-requests-whole.js';
import { KeepTargetsOfAbsentStates } from './Migration20261130120000_keep-targets-of-absent-states.js';
import { AwaitRetrieval } from './Migration20261130150000_await-retrieval.js';
import { CreateMlaRequestEnclosures } from './Migration20261130150100_create-mla-request-enclosures.js';
import { ShowDraftsOnPaper } from './Migration20261130140000_show-drafts-on-paper.js';

/** The migrations in the order in which they were merged, which is that in which they run; frozen once merged. */
export const migrations: readonly MigrationObject[] = [
  { name: 'Migration20261124001000_create-directory', class: CreateDirectory },
  { name: 'Migration20261124002000_create-audit-trail', class: CreateAuditTrail },
  { name: 'Migration20261124003000_create-cases', class: CreateCases },
  { name: 'Migration20261124004000_create-mla-requests', class: CreateMlaRequests },
  { name: 'Migration20261125005000_create-treaties', class: CreateTreaties },
  { name: 'Migration20261125010000_add-mla-request-items', class: AddMlaRequestItems },
  { name: 'Migration20261125010100_extend-mla-request-contents', class: ExtendMlaRequestContents },
  { name: 'Migration20261125010200_add-mla-request-completeness', class: AddMlaRequestCompleteness },
  { name: 'Migration20261125020100_extend-mla-request-course', class: ExtendMlaRequestCourse },
  { name: 'Migration20261125020200_create-mla-request-answers', class: CreateMlaRequestAnswers },
  { name: 'Migration20261125020300_add-evidence-transmitted', class: AddEvidenceTransmitted },
  { name: 'Migration20261125030000_create-state-calendars', class: CreateStateCalendars },
  { name: 'Migration20261125030100_create-clock-targets', class: CreateClockTargets },
  { name: 'Migration20261125030200_create-mla-request-clocks', class: CreateMlaRequestClocks },
  { name: 'Migration20261125040000_name-mla-request-keepers', class: NameMlaRequestKeepers },
  { name: 'Migration20261125040100_note-steps-on-paper', class: NoteStepsOnPaper },
  { name: 'Migration20261125040200_create-mla-request-deliveries', class: CreateMlaRequestDeliveries },
  { name: 'Migration20261125040300_add-oral-requests', class: AddOralRequests },
  { name: 'Migration20261125050000_create-evidence', class: CreateEvidence },
  { name: 'Migration20261125050100_create-evidence-uses', class: CreateEvidenceUses },
  { name: 'Migration20261125050200_add-evidence-custody', class: AddEvidenceCustody },
  { name: 'Migration20261125060000_create-attendance', class: CreateAttendance },
  { name: 'Migration20261125060100_create-mla-request-costs', class: CreateMlaRequestCosts },
  { name: 'Migration20261125070000_create-disclosures', class: CreateDisclosures },
  { name: 'Migration20261125070100_create-disclosure-handling', class: CreateDisclosureHandling },
  { name: 'Migration20261125070200_assign-parts-of-mla-requests', class: AssignPartsOfMlaRequests },
  { name: 'Migration20261125080100_create-measures', class: CreateMeasures },
  { name: 'Migration20261125080200_add-mla-request-imports', class: AddMlaRequestImports },
  { name: 'Migration20261125090000_create-status-inquiries', class: CreateStatusInquiries },
  { name: 'Migration20261125100000_execute-mla-request-items', class: ExecuteMlaRequestItems },
  { name: 'Migration20261125110100_create-mla-request-restrictions', class: CreateMlaRequestRestrictions },
  { name: 'Migration20261125110200_create-mla-request-conflicts', class: CreateMlaRequestConflicts },
  { name: 'Migration20261125110300_create-mla-request-handovers', class: CreateMlaRequestHandovers },
  { name: 'Migration20261125120000_add-delivered-status', class: AddDeliveredStatus },
  { name: 'Migration20261125120100_add-follow-ups', class: AddFollowUps },
  { name: 'Migration20261125130000_create-shared-drafts', class: CreateSharedDrafts },
  { name: 'Migration20261128215700_add-urgent-contacts', class: AddUrgentContacts },
  { name: 'Migration20261128221000_grade-dissipation-risk', class: GradeDissipationRisk },
  { name: 'Migration20261128221500_read-lists-by-index', class: ReadListsByIndex },
  { name: 'Migration20261129060000_deliver-answers-and-evidence', class: DeliverAnswersAndEvidence },
  { name: 'Migration20261129061500_note-persons-named', class: NotePersonsNamed },
  { name: 'Migration20261129062000_turn-after-lapse', class: TurnAfterLapse },
  { name: 'Migration20261129063000_create-mla-request-corrections', class: CreateMlaRequestCorrections },
  { name: 'Migration20261129064000_note-item-of-steps', class: NoteItemOfSteps },
  { name: 'Migration20261129065000_note-clock-of-extensions', class: NoteClockOfExtensions },
  { name: 'Migration20261129066000_drop-read-requests', class: DropReadRequests },
  { name: 'Migration20261129068000_drop-readable-requests', class: DropReadableRequests },
  { name: 'Migration20261129069000_drop-granted-cases', class: DropGrantedCases },
  { name: 'Migration20261129190000_create-mla-request-dockets', class: CreateMlaRequestDockets },
  { name: 'Migration20261129190010_note-what-cases-were-opened-for', class: NoteWhatCasesWereOpenedFor },
  { name: 'Migration20261129191000_list-requests-by-side', class: ListRequestsBySide },
  { name: 'Migration20261129191010_date-each-use-consent', class: DateEachUseConsent },
  { name: 'Migration20261129191020_list-requests-by-late-state', class: ListRequestsByLateState },
  { name: 'Migration20261129192000_create-mla-request-statistics', class: CreateMlaRequestStatistics },
  { name: 'Migration20261129194000_create-mla-request-preparations', class: CreateMlaRequestPreparations },
  { name: 'Migration20261129193000_note-conducting-authority', class: NoteConductingAuthority },
  { name: 'Migration20261129195000_ask-answers-to-conditions', class: AskAnswersToConditions },
  { name: 'Migration20261130030000_search-in-every-script', class: SearchInEveryScript },
  { name: 'Migration20261130010000_wait-for-letters', class: WaitForLetters },
  { name: 'Migration20261130010100_list-letters', class: ListLetters },
  { name: 'Migration20261130020000_propose-mla-request-acceptance', class: ProposeMlaRequestAcceptance },
  { name: 'Migration20261130020100_propose-mla-request-returns', class: ProposeMlaRequestReturns },
  { name: 'Migration20261130020200_propose-condition-answers', class: ProposeConditionAnswers },
  { name: 'Migration20261130031000_record-ad-hoc-agreements', class: RecordAdHocAgreements },
  { name: 'Migration20261130040000_withdraw-conditions', class: WithdrawConditions },
  { name: 'Migration20261130040100_expire-conditions', class: ExpireConditions },
  { name: 'Migration20261130040200_count-no-expiry-as-due', class: CountNoExpiryAsDue },
  { name: 'Migration20261130080000_give-consultations-own-clocks', class: GiveConsultationsOwnClocks },
  { name: 'Migration20261130060000_date-exculpatory-notices', class: DateExculpatoryNotices },
  { name: 'Migration20261130100000_give-inquiries-own-clocks', class: GiveInquiriesOwnClocks },
  { name: 'Migration20261130101000_know-hours-of-receipt', class: KnowHoursOfReceipt },
  { name: 'Migration20261130090000_part-undivided-contents', class: PartUndividedContents },
  {
    name: 'Migration20261130090100_part-postponements-and-confirmations',
    class: PartPostponementsAndConfirmations,
  },
  {
    name: 'Migration20261130110000_create-mla-request-proposed-steps',
    class: CreateMlaRequestProposedSteps,
  },
  { name: 'Migration20261130130000_search-requests-whole', class: SearchRequestsWhole },
  { name: 'Migration20261130120000_keep-targets-of-absent-states', class: KeepTargetsOfAbsentStates },
  { name: 'Migration20261130150000_await-retrieval', class: AwaitRetrieval },
  { name: 'Migration20261130160000_end-overtaken-steps', class: EndOvertakenSteps },
  { name: 'Migration20261130150100_create-mla-request-enclosures', class: CreateMlaRequestEnclosures },
  { name: 'Migration20261130140000_show-drafts-on-paper', class: ShowDraftsOnPaper },
  {
    name: 'Migration20261130170000_find-what-waits-for-approval',
    class: FindWhatWaitsForApproval,
  },
];
