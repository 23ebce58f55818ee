import { eachByTwo } from '../mla-requests/index.js';
import { agreeToHandOverPerson, agreeToReceivePerson } from './commands/agree-to-transfer.js';
import { consentToEarlierActsProceedings, recordEarlierActsProceedings } from './commands/earlier-acts.js';
import { cancelDetainedPersonTransfer, declineDetainedPersonTransfer } from './commands/end-transfer.js';
import { proposeDetainedPersonTransfer } from './commands/propose-detained-person-transfer.js';
import { recordTransferConsent } from './commands/record-transfer-consent.js';
import { creditTimeInCustody, returnDetainedPerson } from './commands/return-detained-person.js';
import { extendDetainedPersonTransfer, transferDetainedPerson } from './commands/transfer-detained-person.js';

/** The steps on transfers by which a State binds itself, and gives away liberty (UNCAC art. 46(10)–(12)). */
export const transferStepsOfTwo = {
  agreeToHandOverPerson,
  agreeToReceivePerson,
  consentToEarlierActsProceedings,
  extendDetainedPersonTransfer,
} as const;

/** Every command on transfers of detained persons by its name, which is the mutation's. */
export const detainedPersonTransferCommands = {
  ...eachByTwo(transferStepsOfTwo),
  cancelDetainedPersonTransfer,
  creditTimeInCustody,
  declineDetainedPersonTransfer,
  proposeDetainedPersonTransfer,
  recordEarlierActsProceedings,
  recordTransferConsent,
  returnDetainedPerson,
  transferDetainedPerson,
} as const;
