import { among, both, differs, either, named, owns, recordIs } from '../../platform/policy/rule.js';
import { auditor, auditorOfTheSystem, centralAuthority, competentAuthority } from '../access/index.js';

/** The viewer's State leads the case. */
export const leads = owns('serving the State that leads the case', 'state', 'leadState');

/** The viewer's State is a party of the case, as leading State or another. */
export const ofParty = among('serving a party State', 'state', 'partyStates');

/** The viewer's State is a party that does not lead: whose consent the leading State needs. */
export const ofOtherParty = named(
  'serving a party State that does not lead the case',
  both(ofParty, differs('not serving the leading State', 'state', 'leadState')),
);

/** Four eyes: the viewer is not the one who last changed what would be published. */
export const notTheLastToAmend = differs(
  'being another than who last changed the case',
  'userId',
  'lastAmendedBy',
);

/** Officers and supervisors of the State that leads. */
export const leadAuthority = named(
  'serving in the central authority of the State that leads the case',
  both(centralAuthority, leads),
);

/** Officers and supervisors of any party State. */
export const partyAuthority = named(
  'serving in the central authority of a party State',
  both(centralAuthority, ofParty),
);

/** The viewer's authority has an assignment of the case in force, by a party State. */
export const ofAssignedAuthority = both(
  ofParty,
  among('to which it is assigned', 'authorityId', 'assignedAuthorities'),
);

/** A competent authority of a party State while an assignment of the case to it lasts. */
export const assigned = named(
  'serving in a competent authority to which the case is assigned',
  both(competentAuthority, ofAssignedAuthority),
);

/** The auditor of a party State, or of the whole system: sees process and money, not people (domain.md 5.1, P10). */
export const caseAuditor = named(
  'auditing a party State or the whole system',
  either(auditorOfTheSystem, both(auditor, ofParty)),
);

/** Everyone, where the leading State published the case with its names. */
export const publishedInFull = recordIs('a case published in full', 'publication', 'FULL');

/** Those who work on the case. */
export const worksOnCase = either(partyAuthority, assigned);

/** Those who may know the names in the case. */
export const mayKnowNames = either(publishedInFull, worksOnCase);

/** Those who may follow how the case is handled. */
export const followsCase = either(worksOnCase, caseAuditor);

/** Those who may know what is done in it and what it is worth. */
export const mayKnowProcess = either(publishedInFull, followsCase);
