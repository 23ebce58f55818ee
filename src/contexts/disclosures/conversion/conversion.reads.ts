import { ascending, defineReads, many, one } from '../../../platform/reads/read-model.js';

export const disclosureConversionReads = defineReads('DisclosureConversion', {});

export const disclosureRequestsReads = defineReads('SpontaneousDisclosure', {
  fields: { conversions: many('DisclosureConversion', 'disclosure', [ascending('convertedAt')]) },
});

export const mlaRequestOriginReads = defineReads('MlaRequest', {
  fields: { origin: one('DisclosureConversion', 'id', 'request') },
});
