import { acknowledgeDisclosure } from './commands/acknowledge-disclosure.js';
import { amendDisclosure } from './commands/amend-disclosure.js';
import { declineDisclosure } from './commands/decline-disclosure.js';
import { discardDisclosure } from './commands/discard-disclosure.js';
import { draftDisclosure } from './commands/draft-disclosure.js';
import { fileDisclosure } from './commands/file-disclosure.js';
import { liftDisclosureRestriction } from './commands/lift-disclosure-restriction.js';
import { proposeDisclosureTransmission } from './commands/propose-disclosure-transmission.js';
import { recordReceivedDisclosure } from './commands/record-received-disclosure.js';
import { returnDisclosureToDraft } from './commands/return-disclosure-to-draft.js';
import { transmitDisclosure } from './commands/transmit-disclosure.js';

/** The commands by which a disclosure lives, by their names, which are the mutations'. */
export const lifeCommands = {
  acknowledgeDisclosure,
  amendDisclosure,
  declineDisclosure,
  discardDisclosure,
  draftDisclosure,
  fileDisclosure,
  liftDisclosureRestriction,
  proposeDisclosureTransmission,
  recordReceivedDisclosure,
  returnDisclosureToDraft,
  transmitDisclosure,
} as const;
