import * as policies from './delivery.policy.js';
import * as reads from './delivery.reads.js';
import { MlaRequestDeliveriesResolver, MlaRequestDeliveryResolver } from './delivery.resolver.js';
import { MlaRequestCorrection } from './mla-request-correction.entity.js';
import { MlaRequestDeliveryEvidence } from './mla-request-delivery-evidence.entity.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';
import { MlaRequestWrittenConfirmation } from './mla-request-written-confirmation.entity.js';
import { RegisterMlaRequestResolver } from './register-mla-request.resolver.js';

/** What the deliveries and letters of requests, and those that came on paper, bring to the context. */
export const delivery = {
  entities: [
    ...[MlaRequestDelivery, MlaRequestDeliveryEvidence, MlaRequestLetter, MlaRequestCorrection],
    MlaRequestWrittenConfirmation,
  ],
  resolvers: [MlaRequestDeliveriesResolver, MlaRequestDeliveryResolver, RegisterMlaRequestResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
