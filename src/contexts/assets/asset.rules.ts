import { both, either, named, owns, recordIs } from '../../platform/policy/rule.js';
import { centralAuthority } from '../access/index.js';
import { partyAuthority, worksOnCase } from '../cases/index.js';

/** The viewer's State recorded the asset. */
export const recordedIt = owns('serving the State that recorded the asset', 'state', 'recordingState');

/** The asset lies in the viewer's State: that of a viewer who works on the case, and so of a party State. */
export const liesThere = owns('serving the State in which the asset lies', 'state', 'locatedIn');

/** The viewer's State entered it: of what is entered of an asset. */
export const enteredIt = owns('serving the State that entered it', 'state', 'enteredBy');

/** Those whose State recorded it or has it within its borders. */
export const ofStateConcerned = named(
  'serving the State that recorded the asset or in which it lies',
  either(recordedIt, liesThere),
);

/** Officers and supervisors of the State that recorded it. */
export const recordingAuthority = named(
  'serving in the central authority of the State that recorded the asset',
  both(centralAuthority, recordedIt),
);

/** Those who work on the case for a State concerned. */
export const worksForStateConcerned = named(
  'working on the case for the State that recorded the asset or in which it lies',
  both(worksOnCase, ofStateConcerned),
);

/** Who knows where it lies: before it is found, only who looks for it there; what is not found must not be warned of. */
export const mayKnowLocation = named(
  'working on the case for the State that recorded the asset or in which it lies; or, once it is identified, serving in the central authority of a party State',
  either(
    worksForStateConcerned,
    both(partyAuthority, recordIs('once it is identified', 'wasIdentified', true)),
  ),
);

/** Who knows with whom it is held. */
export const mayKnowInstitution = either(partyAuthority, worksForStateConcerned);
