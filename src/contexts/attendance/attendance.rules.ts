import { either, owns } from '../../platform/policy/rule.js';

/** Whoever enters the steps of the State in which the person is detained. */
export const forHoldingState = owns('for the State that holds the person', 'state', 'holdingKeeper');

/** Whoever enters the steps of the State to which the person is transferred. */
export const forReceivingState = owns('for the State that receives the person', 'state', 'receivingKeeper');

export const forEitherState = either(forHoldingState, forReceivingState);
