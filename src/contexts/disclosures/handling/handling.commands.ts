import { askDisclosureConsent } from './commands/ask-disclosure-consent.js';
import { askDisclosureConsultation } from './commands/ask-disclosure-consultation.js';
import { decideDisclosureConsent } from './commands/decide-disclosure-consent.js';
import { giveDisclosureExculpatoryNotice } from './commands/give-disclosure-exculpatory-notice.js';
import { recordDisclosureUse } from './commands/record-disclosure-use.js';
import { recordDisclosureConsultation } from './commands/record-disclosure-consultation.js';
import { recordExculpatoryDisclosure } from './commands/record-exculpatory-disclosure.js';

/** The commands by which restrictions are kept, by their names, which are the mutations'. */
export const handlingCommands = {
  askDisclosureConsent,
  askDisclosureConsultation,
  decideDisclosureConsent,
  giveDisclosureExculpatoryNotice,
  recordDisclosureUse,
  recordDisclosureConsultation,
  recordExculpatoryDisclosure,
} as const;
