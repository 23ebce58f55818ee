import type { Operation } from '../../platform/commands/operation.js';
import { letterAbout } from '../mla-requests/index.js';
import { transferLetters } from './detained-person-transfer-letters.js';
import { DetainedPersonTransfer } from './detained-person-transfer.entity.js';
import { hearingLetters } from './hearing-letters.js';
import { Hearing } from './hearing.entity.js';
import { safeConductLetters } from './safe-conduct-letters.js';
import { SafeConduct } from './safe-conduct.entity.js';

/** The letter that a step on a record of this context makes, by the table of its kind. */
export function attendanceLetter(operation: Operation, record: object): ReturnType<typeof letterAbout> {
  if (record instanceof Hearing) return letterAbout(hearingLetters, operation, record);
  if (record instanceof DetainedPersonTransfer) return letterAbout(transferLetters, operation, record);
  if (record instanceof SafeConduct) return letterAbout(safeConductLetters, operation, record);
  return {};
}
