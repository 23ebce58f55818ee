import { answerConfidentialityNotice } from './commands/answer-confidentiality-notice.js';
import { reportConfidentialityCannotBeMet } from './commands/report-confidentiality-cannot-be-met.js';

/** Every command on notices of confidentiality by its name, which is the mutation's. */
export const confidentialityCommands = {
  answerConfidentialityNotice,
  reportConfidentialityCannotBeMet,
} as const;
