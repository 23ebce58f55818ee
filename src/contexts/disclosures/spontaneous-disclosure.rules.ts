import {
  both,
  differs,
  either,
  hasRole,
  linkedBy,
  named,
  owns,
  recordIs,
} from '../../platform/policy/rule.js';
import { auditor, auditorOfTheSystem, centralAuthority, competentAuthority, Role } from '../access/index.js';

/** Whoever enters the sending State's steps: that State, or the receiving one where it does not take part in Repatria. */
export const sendingSide = owns(
  'serving the sending State (or the State that enters its steps)',
  'state',
  'sendingKeeper',
);

/** Whoever enters the receiving State's steps: that State, or the sending one where it does not take part in Repatria. */
export const receivingSide = both(
  owns('serving the receiving State (or the State that enters its steps)', 'state', 'receivingKeeper'),
  recordIs('after transmission', 'isSent', true),
);

/** The receiving State itself: what it makes of the information, nobody enters for it. */
export const receiver = both(owns('of the receiving State', 'state', 'receivingState'), receivingSide);
export const eitherSide = either(sendingSide, receivingSide);

/** Four eyes: the viewer is not the one who proposed what waits on the own side. */
export const notTheProposer = differs('being another than who proposed it', 'userId', 'proposedBy');

/** Central authorities, and the competent authority that a State named on its side. */
export const authority = hasRole(
  'serving in a central authority, or in the competent authority that works on the disclosure',
  Role.CENTRAL_AUTHORITY_OFFICER,
  Role.CENTRAL_AUTHORITY_SUPERVISOR,
  Role.COMPETENT_AUTHORITY,
);

/** The information: of the sending State's authorities, and of the receiving State's once it undertook to comply. */
export const readersOfInformation = named(
  'serving in an authority of the sending State, or of the receiving State once it has acknowledged and so complies with the handling restrictions (UNCAC art. 46(5))',
  both(authority, either(sendingSide, recordIs('acknowledged', 'isOpened', true))),
);

/** When the draft was opened is for the sending State's people, and the auditor of the system. */
export const ofSendingState = named(
  'the sending State, or an auditor of the whole system',
  either(sendingSide, auditorOfTheSystem),
);

const staff = either(centralAuthority, auditor);

/** Outgoing disclosures, drafts included. */
export const outgoing = named(
  'the central authority and the auditor of the sending State',
  both(staff, owns('of the sending State', 'state', 'sendingState'), sendingSide),
);

/** Incoming disclosures, from transmission on. */
export const incoming = named(
  'the central authority and the auditor of the receiving State, from transmission on',
  both(staff, owns('of the receiving State', 'state', 'receivingState'), receivingSide),
);

/** Disclosures on which the viewer's competent authority works. */
export const held = named(
  'the competent authority that one of the two States named on its own side',
  both(
    competentAuthority,
    linkedBy('a side that names the authority', {
      table: 'spontaneous_disclosure_side',
      on: { disclosure_id: 'id' },
      viewer: { authority_id: 'authorityId', state: 'state' },
    }),
  ),
);
