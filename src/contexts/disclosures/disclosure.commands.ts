import { convertDisclosureToMlaRequest } from './conversion/convert-disclosure-to-mla-request.js';
import { handlingCommands } from './handling/handling.commands.js';
import { lifeCommands } from './spontaneous-disclosure.commands.js';

/** Every command on disclosures by its name, which is the mutation's: for whoever gives commands without GraphQL. */
export const disclosureCommands = {
  ...lifeCommands,
  ...handlingCommands,
  convertDisclosureToMlaRequest,
} as const;
