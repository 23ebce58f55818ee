import type { HandlingRestriction } from '../handling-restriction.entity.js';
import { RestrictionKind } from '../spontaneous-disclosure.enums.js';
import { DisclosureUseKind } from './disclosure-use.entity.js';

/** Which uses a restriction forbids without consent. What OTHER restricts stands in words, which people judge. */
const forbids: Readonly<Record<RestrictionKind, readonly DisclosureUseKind[]>> = {
  [RestrictionKind.CONFIDENTIAL]: [DisclosureUseKind.EVIDENCE, DisclosureUseKind.PASSED_ON],
  [RestrictionKind.NOT_AS_EVIDENCE]: [DisclosureUseKind.EVIDENCE],
  [RestrictionKind.PRIOR_CONSENT]: Object.values(DisclosureUseKind),
  [RestrictionKind.OTHER]: [],
};

/** The restrictions that forbid a use without the consent of the sending State (UNCAC art. 46(5)). */
export function forbidding<R extends Pick<HandlingRestriction, 'kind'>>(
  restrictions: readonly R[],
  use: DisclosureUseKind,
): readonly R[] {
  return restrictions.filter(({ kind }) => forbids[kind].includes(use));
}
