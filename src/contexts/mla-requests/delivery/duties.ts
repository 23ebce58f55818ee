import type { Requirement } from '../../../platform/states/states.js';

/** Of which States a request is, and who keeps the side of each: entities or their codes. */
export interface Sides {
  readonly requestingState: unknown;
  readonly requestedState: unknown;
  readonly requestingKeeper: unknown;
  readonly requestedKeeper: unknown;
}

/** The same for what tells of each command whose step it is. */
export const sidesOfRequest = {
  requestingKeeper: 'requestingState',
  requestedKeeper: 'requestedState',
} as const satisfies Partial<Record<keyof Sides, keyof Sides>>;

/** Whether a State enters its steps itself; the other State does where it does not take part in Repatria. */
export function keepsItself(request: Sides, side: 'requesting' | 'requested'): boolean {
  return side === 'requesting'
    ? request.requestingState === request.requestingKeeper
    : request.requestedState === request.requestedKeeper;
}

/**
 * What the Convention asks of one State. Where the other enters that State's steps it cannot see to it: that it was not
 * kept is then recorded with the step, and keeps nobody from recording it.
 */
export function dutyOf<R extends Sides>(
  side: 'requesting' | 'requested',
  requirements: readonly Requirement<R>[],
): readonly Requirement<R>[] {
  return requirements.map((one) => ({ ...one, isWaived: (record) => !keepsItself(record, side) }));
}

/** A draft is written, and numbered, by the State whose request it is; that of another arrives with its own reference. */
export const draftedHere: Requirement<Sides> = {
  says: 'a requesting State that enters its own requests; what another sends again comes on paper (registerMlaRequest: resubmitsId, followsUpId)',
  source: 'UNCAC art. 46(13), (15)',
  isMet: (request) => keepsItself(request, 'requesting'),
};
