import { InquiryCommandsResolver } from './inquiry-commands.resolver.js';
import * as policies from './inquiry.policy.js';
import * as reads from './inquiry.reads.js';
import { MlaRequestInquiriesResolver } from './inquiry.resolver.js';
import { MlaRequestStatusInquiry } from './status-inquiry.entity.js';

/** What inquiries into the status bring to the context. */
export const inquiries = {
  entities: [MlaRequestStatusInquiry],
  resolvers: [MlaRequestInquiriesResolver, InquiryCommandsResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
