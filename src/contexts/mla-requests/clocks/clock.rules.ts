import { both, differs, either, named, recordIs } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority } from '../../access/index.js';
import { wholeAssignment } from '../mla-request-record.rules.js';
import { ClockKind } from './clock.enums.js';

/**
 * Which competent authorities know of a clock, beside the central authorities and the auditors, who know of all:
 * `EVERY_PART`, whoever was given a part of the request, as the clock follows the request's own steps; `WHOLE`, who was given
 * the whole, as it is for what is said about the whole or done for one of its parts; `ASKING_STATE`, of these the
 * requesting State's alone, as the clock is for what its central authority asks of the other, of which who executes
 * does not learn.
 */
type ClockReach = 'EVERY_PART' | 'WHOLE' | 'ASKING_STATE';

/** Row security says the same by itself: `app.clock_reach`. */
const clockReach: Readonly<Record<ClockKind, ClockReach>> = {
  ACKNOWLEDGEMENT: 'EVERY_PART',
  DECISION: 'EVERY_PART',
  EXECUTION: 'EVERY_PART',
  WRITTEN_CONFIRMATION: 'EVERY_PART',
  INFORMATION: 'EVERY_PART',
  CONDITIONS: 'EVERY_PART',
  CONDITION_EXPIRY: 'EVERY_PART',
  POSTPONEMENT_REVIEW: 'EVERY_PART',
  CONSULTATION: 'WHOLE',
  FOLLOW_UP: 'WHOLE',
  EVIDENCE_RETURN: 'WHOLE',
  PERSON_RETURN: 'WHOLE',
  STATUS_INQUIRY: 'ASKING_STATE',
  USE_CONSENT: 'ASKING_STATE',
};

/** The clocks of one reach. */
export const clocksOf = (reach: ClockReach): readonly ClockKind[] =>
  Object.values(ClockKind).filter((kind) => clockReach[kind] === reach);

/**
 * Which clocks a competent authority knows of, or what is said of them.
 * @param kind the property that names the clock's kind
 * @param bound the property that names the State that it binds
 */
export const ofKnownClock = (kind: string, bound: string) =>
  either(
    recordIs('a clock that holds for every part', kind, ...clocksOf('EVERY_PART')),
    both(
      wholeAssignment,
      either(
        recordIs('a clock for what is about the whole or another part', kind, ...clocksOf('WHOLE')),
        both(
          differs('binding the other State', 'state', bound),
          recordIs('a clock for what the own central authority asked', kind, ...clocksOf('ASKING_STATE')),
        ),
      ),
    ),
  );

/** Who knows of a clock, as far as they see the request. */
export const knowsClock = named(
  'a central authority or an auditor; a competent authority if the clock holds for every part of the request, or if the whole is assigned to it, but for what the requesting State asks about it (a status inquiry, a consent to another use), of which its own authorities alone know',
  either(centralAuthority, auditor, both(competentAuthority, ofKnownClock('kind', 'state'))),
);
