import { addCaseAmount } from './commands/add-case-amount.js';
import { addCaseSource } from './commands/add-case-source.js';
import { addSubject } from './commands/add-subject.js';
import { amendCase } from './commands/amend-case.js';
import { amendSubject } from './commands/amend-subject.js';
import { assignCase, endAssignment } from './commands/assign-case.js';
import { closeCase, resumeCase, suspendCase } from './commands/change-case-status.js';
import { grantCaseAccess, revokeCaseAccess } from './commands/grant-case-access.js';
import { inviteState } from './commands/invite-state.js';
import { noteOnCase } from './commands/note-on-case.js';
import { openCase } from './commands/open-case.js';
import { consentToPublication, publishCase, withdrawPublication } from './commands/publish-case.js';

/** The commands of this context by name, for those who give them without GraphQL, such as the demo world. */
export const caseCommands = {
  openCase,
  amendCase,
  suspendCase,
  resumeCase,
  closeCase,
  addCaseSource,
  addCaseAmount,
  addSubject,
  amendSubject,
  publishCase,
  withdrawPublication,
  consentToPublication,
  inviteState,
  noteOnCase,
  assignCase,
  endAssignment,
  grantCaseAccess,
  revokeCaseAccess,
};
