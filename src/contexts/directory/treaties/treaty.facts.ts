import type { Verification } from '../directory.enums.js';
import type { TreatyKind } from './treaty-kinds.enums.js';

/** A treaty on mutual legal assistance that binds or bound two States, or will: as the view governing_treaty tells it. */
export interface GoverningTreatyFacts {
  /** Its key. */
  readonly id: string;
  readonly name: string;
  readonly kind: TreatyKind;
  readonly reference: string | null;
  readonly verification: Verification;
  /** From when it is in force for both, such as 2026-03-31; null if not recorded, and then taken to be in force. */
  readonly inForceFrom: string | null;
  /** From when it is no longer in force for one of them; null while it is for both. */
  readonly until: string | null;
}

/** Those treaties that are in force on a day, such as 2026-03-31, by name. */
export const inForceOn = (
  treaties: readonly GoverningTreatyFacts[],
  day: string,
): readonly GoverningTreatyFacts[] =>
  treaties
    .filter(
      ({ inForceFrom, until }) =>
        (inForceFrom === null || inForceFrom <= day) && (until === null || until > day),
    )
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
