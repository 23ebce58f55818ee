import { both, differs, either, linkedBy, named, owns, recordIs } from '../../platform/policy/rule.js';
import {
  auditor,
  auditorOfTheSystem,
  centralAuthority,
  competentAuthority,
  supervisor,
} from '../access/index.js';
import {
  forRequestedSide,
  forRequestingSide,
  partAssignment,
  requestAssignment,
  requestKnown,
  wholeAssignment,
} from '../mla-requests/index.js';
import { EvidenceStatus } from './evidence.enums.js';

/** Serving the State that enters the requesting side's steps: it asked, uses the evidence and asks for consent. */
export const usingSide = forRequestingSide;

/** Serving the State that enters the requested side's steps: it obtains the evidence and consents to further use. */
export const furnishingSide = forRequestedSide;

/** Four eyes on what leaves a State, also where it arrives on paper and one State enters both sides. */
export const approvesEntered = named(
  'supervising and being another than who entered it',
  both(supervisor, differs('being another than who entered it', 'userId', 'enteredBy')),
);

/** As {@link approvesEntered}, of what waits on the requested State's side. */
export const approvesProposed = named(
  'supervising and being another than who proposed it',
  both(supervisor, differs('being another than who proposed it', 'userId', 'proposedBy')),
);

const staff = either(centralAuthority, auditor);

/** The requesting State's central authority and auditor. */
export const using = named(
  'the central authority and the auditor of the requesting State',
  both(staff, usingSide, requestKnown),
);

/** As {@link furnishing}, of what a piece of evidence or a consent shows to those who see it. */
export const furnishingStaff = named(
  'the central authority and the auditor of the requested State',
  both(staff, furnishingSide),
);

/** The requested State's central authority and auditor. */
export const furnishing = named(
  'the central authority and the auditor of the requested State',
  both(staff, furnishingSide, requestKnown),
);

/** A competent authority of the requesting State that works on the request. */
const working = both(competentAuthority, usingSide, requestAssignment, requestKnown);

/** As {@link working}, of evidence: with the whole request, or the item for which it was obtained. */
export const usingAuthority = named(
  'a competent authority of the requesting State to which the request, or the item for which it was obtained, is assigned',
  both(working, either(wholeAssignment, partAssignment('item_id', 'requestItem'))),
);

/** As {@link working}, of what is said of evidence: with the whole request, or where it sees the evidence. */
export const usingAuthorityOfItem = named(
  'a competent authority of the requesting State to which the request, or the item for which the evidence was obtained, is assigned',
  both(
    working,
    either(
      wholeAssignment,
      // Row security shows a competent authority the evidence of its items alone.
      linkedBy('the evidence', { table: 'evidence_item', on: { id: 'item' } }),
    ),
  ),
);

/** The executing authority that obtained the evidence, while the request is assigned to it. */
export const obtainingAuthority = named(
  'the executing authority that obtained it, while the request is assigned to it',
  both(
    competentAuthority,
    furnishingSide,
    owns('which obtained it', 'authorityId', 'obtainedBy'),
    requestAssignment,
    requestKnown,
  ),
);

/** From the handing over on: before, evidence exists in the requested State alone. */
export const handedOver = recordIs(
  'after the handing over',
  'status',
  EvidenceStatus.HANDED_OVER,
  EvidenceStatus.RETURNED,
);

/** Those who work with evidence: not auditors, who see that it exists and its digest (domain.md 5.3). */
export const worksWithEvidence = named(
  'serving in an authority of the two States',
  either(centralAuthority, competentAuthority),
);

/** The requested State's own people, and the auditor of the system. */
export const ofFurnishingSide = named(
  'the requested State, or an auditor of the whole system',
  either(furnishingSide, auditorOfTheSystem),
);

export { auditorOfTheSystem, centralAuthority, competentAuthority, requestKnown, supervisor };
