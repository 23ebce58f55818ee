import { ConfidentialityNotice } from './confidentiality-notice.entity.js';
import { confidentialityNoticePolicy, mlaRequestConfidentialityPolicy } from './confidentiality.policy.js';
import { confidentialityNoticeReads, mlaRequestConfidentialityReads } from './confidentiality.reads.js';
import { ConfidentialityResolver } from './confidentiality.resolver.js';

/** What notices of confidentiality bring to the context. */
export const confidentiality = {
  entities: [ConfidentialityNotice],
  resolvers: [ConfidentialityResolver],
  policies: [confidentialityNoticePolicy, mlaRequestConfidentialityPolicy],
  reads: [confidentialityNoticeReads, mlaRequestConfidentialityReads],
} as const;
