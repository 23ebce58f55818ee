import { registerEnumType } from 'type-graphql';

/** What kind of cost the execution of a request brings. */
export enum CostKind {
  ORDINARY = 'ORDINARY',
  SUBSTANTIAL = 'SUBSTANTIAL',
  EXTRAORDINARY = 'EXTRAORDINARY',
}
registerEnumType(CostKind, {
  name: 'MlaRequestCostKind',
  description: 'What kind of cost the execution of a request brings (UNCAC art. 46(28)).',
  valuesConfig: {
    ORDINARY: { description: 'Ordinary: borne by the requested State, unless the States agree otherwise.' },
    SUBSTANTIAL: { description: 'Of a substantial nature: the States consult on terms and on who bears it.' },
    EXTRAORDINARY: {
      description: 'Of an extraordinary nature: the States consult on terms and on who bears it.',
    },
  },
});

/** Who bears a cost. */
export enum CostBearer {
  REQUESTED_STATE = 'REQUESTED_STATE',
  REQUESTING_STATE = 'REQUESTING_STATE',
  SHARED = 'SHARED',
}
registerEnumType(CostBearer, {
  name: 'MlaRequestCostBearer',
  description: 'Who bears a cost (UNCAC art. 46(28)).',
  valuesConfig: {
    REQUESTED_STATE: { description: 'The requested State.' },
    REQUESTING_STATE: { description: 'The requesting State.' },
    SHARED: { description: 'Both, as the terms say.' },
  },
});

/** Where a cost stands. */
export enum CostStatus {
  RECORDED = 'RECORDED',
  PROPOSED = 'PROPOSED',
  AGREED = 'AGREED',
  DECLINED = 'DECLINED',
  DROPPED = 'DROPPED',
}
registerEnumType(CostStatus, {
  name: 'MlaRequestCostStatus',
  description: 'Where a cost stands (UNCAC art. 46(28)).',
  valuesConfig: {
    RECORDED: { description: 'Entered; nothing is proposed to the other State.' },
    PROPOSED: { description: 'The requesting State has been asked to agree to the terms.' },
    AGREED: { description: 'Both States agree on the terms and on who bears it.' },
    DECLINED: { description: 'The requesting State did not agree to the terms.' },
    DROPPED: { description: 'The cost does not arise.' },
  },
});
