import { ConsultationCommandsResolver } from './consultation-commands.resolver.js';
import { MlaRequestConsultationMessage } from './consultation-message.entity.js';
import { MlaRequestConsultation } from './consultation.entity.js';
import * as policies from './consultation.policy.js';
import * as reads from './consultation.reads.js';
import { ConsultationMessagesResolver, MlaRequestConsultationsResolver } from './consultation.resolver.js';

/** What consultations bring to the context. */
export const consultation = {
  entities: [MlaRequestConsultation, MlaRequestConsultationMessage],
  resolvers: [MlaRequestConsultationsResolver, ConsultationMessagesResolver, ConsultationCommandsResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
