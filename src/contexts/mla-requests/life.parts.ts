import { ConditionCommandsResolver } from './conditions/condition-commands.resolver.js';
import { MlaRequestCondition } from './conditions/condition.entity.js';
import * as conditionPolicies from './conditions/condition.policy.js';
import * as conditionReads from './conditions/condition.reads.js';
import { MlaRequestConditionsResolver } from './conditions/condition.resolver.js';
import { ConsultationCommandsResolver } from './consultation/consultation-commands.resolver.js';
import { MlaRequestConsultationMessage } from './consultation/consultation-message.entity.js';
import { MlaRequestConsultation } from './consultation/consultation.entity.js';
import * as consultationPolicies from './consultation/consultation.policy.js';
import * as consultationReads from './consultation/consultation.reads.js';
import {
  ConsultationMessagesResolver,
  MlaRequestConsultationsResolver,
} from './consultation/consultation.resolver.js';
import { InformationCommandsResolver } from './information/information-commands.resolver.js';
import { MlaRequestInformationRound } from './information/information-round.entity.js';
import * as informationPolicies from './information/information.policy.js';
import * as informationReads from './information/information.reads.js';
import { MlaRequestInformationResolver } from './information/information.resolver.js';
import { InquiryCommandsResolver } from './inquiries/inquiry-commands.resolver.js';
import * as inquiryPolicies from './inquiries/inquiry.policy.js';
import * as inquiryReads from './inquiries/inquiry.reads.js';
import { MlaRequestInquiriesResolver } from './inquiries/inquiry.resolver.js';
import { MlaRequestStatusInquiry } from './inquiries/status-inquiry.entity.js';
import { PostponementCommandsResolver } from './postponement/postponement-commands.resolver.js';
import { TransmissionCommandsResolver } from './transmission/transmission-commands.resolver.js';

/** What the steps between receipt and decision bring to the context: questions, consultations, conditions, postponement. */
export const life = {
  entities: [
    MlaRequestInformationRound,
    MlaRequestConsultation,
    MlaRequestConsultationMessage,
    MlaRequestCondition,
    MlaRequestStatusInquiry,
  ],
  resolvers: [
    MlaRequestInformationResolver,
    InformationCommandsResolver,
    MlaRequestConsultationsResolver,
    ConsultationMessagesResolver,
    ConsultationCommandsResolver,
    MlaRequestConditionsResolver,
    ConditionCommandsResolver,
    PostponementCommandsResolver,
    MlaRequestInquiriesResolver,
    InquiryCommandsResolver,
    TransmissionCommandsResolver,
  ],
  policies: [
    ...Object.values(informationPolicies),
    ...Object.values(consultationPolicies),
    ...Object.values(conditionPolicies),
    ...Object.values(inquiryPolicies),
  ],
  reads: [
    ...Object.values(informationReads),
    ...Object.values(consultationReads),
    ...Object.values(conditionReads),
    ...Object.values(inquiryReads),
  ],
} as const;
