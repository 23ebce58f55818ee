import type { Turn } from '../../platform/states/states.js';
import { liveStatuses, type MlaRequestStatus } from '../mla-requests/index.js';

type StateOfRecord = 'requestingState' | 'requestedState' | 'holdingState' | 'receivingState';
type KeeperOfRecord = 'requestingKeeper' | 'requestedKeeper' | 'holdingKeeper' | 'receivingKeeper';

/** What is looked at of the request of a record, where a viewer reads what can be done. */
export interface RequestOfRecord extends Partial<Record<StateOfRecord | KeeperOfRecord, unknown>> {
  /** Absent where a command looks: it holds the request under lock, and finds by itself how it stands. */
  readonly requestStatus?: MlaRequestStatus;
}

const live: ReadonlySet<string> = new Set(liveStatuses);

/**
 * Nothing that is still to come is agreed for a request after its end. What a State that does not take part agreed before,
 * as its paper says, can still be entered for it.
 * @param sides by which properties a record names the States whose step it can be, each with who enters its steps
 */
export function requestGoesOn(
  ...sides: readonly (readonly [state: StateOfRecord, keeper: KeeperOfRecord])[]
): Turn<RequestOfRecord> {
  return {
    says: 'the request has not ended (but for what is entered for a State that does not take part in Repatria)',
    isMet: (record) => {
      const { requestStatus } = record;
      if (requestStatus === undefined || live.has(requestStatus)) return true;
      return sides.some(([state, keeper]) => record[state] !== record[keeper]);
    },
  };
}
