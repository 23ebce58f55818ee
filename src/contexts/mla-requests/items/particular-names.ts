/** The particulars of an item by the names of their fields. */
export const particularNames = [
  'description',
  'nexus',
  'addressee',
  'questions',
  'periodFrom',
  'periodTo',
  'institution',
  'account',
  'place',
  'documents',
  'appearOn',
  'videoHearingWished',
  'propertyDescription',
  'propertyLocation',
  'estimatedValue',
  'estimatedValueCurrency',
  'dissipationRisk',
  'dissipationRiskLevel',
  'orderCourt',
  'orderDate',
  'orderNumber',
  'orderIsFinal',
  'orderCopyAttached',
  'orderExtent',
  'noticeToThirdParties',
] as const;

/** The name of one particular. */
export type ParticularName = (typeof particularNames)[number];
