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

/** The migrations in the order in which they were merged, whatever their numbers; frozen once merged. */
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
];
