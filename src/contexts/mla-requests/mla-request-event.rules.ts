import { both, differs, either, named, owns, recordIs } from '../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority, starStaff } from '../access/index.js';
import { ofKnownClock } from './clocks/clock.rules.js';
import { partAssignment, wholeAssignment } from './mla-request-record.rules.js';
import { mlaRequestStates } from './mla-request.states.js';

/** What is done with one of its items. */
const stepsOnItems = [
  'beginMlaRequestItem',
  'executeMlaRequestItem',
  'markMlaRequestItemNotPossible',
  'refuseMlaRequestItem',
  'withdrawMlaRequestItem',
] as const;

/** Of several conditions each is answered alone, which moves the request with the last: for whoever reads conditions. */
const stepsOnConditions = ['acceptMlaRequestCondition', 'declineMlaRequestCondition'] as const;

/** What moves the request: its status tells as much to whoever sees the request. */
const ofTheLife = recordIs(
  'a step that moves the request',
  'command',
  ...mlaRequestStates.commands.filter(
    (command) =>
      mlaRequestStates.leadsTo(command).length > 0 &&
      ![...stepsOnItems, ...stepsOnConditions].some((step) => step === command),
  ),
  'registerMlaRequest',
);

/** An authority that was given one item learns what becomes of it, and nothing of the others. */
const ofItems = recordIs('a step on an item', 'command', ...stepsOnItems);

/** What holds for every part of a request, and so for whoever was given one: what binds, and when it is due. */
const ofEveryPart = recordIs(
  'a step that holds for every part',
  'command',
  ...stepsOnConditions,
  'fulfilMlaRequestCondition',
  'reviewMlaRequestPostponement',
  'recordMlaRequestDelay',
  'reportConfidentialityCannotBeMet',
  'answerConfidentialityNotice',
  'confirmMlaRequestInWriting',
);

/** More time, as far as the clock is known that gets it. */
const ofClocks = both(
  recordIs('a step on a clock', 'command', 'extendMlaRequestClock'),
  ofKnownClock('clockKind', 'byState'),
);

/** What is said about the whole, or done for one of its parts: evidence, measures, people who are heard or transferred. */
const ofTheWhole = recordIs(
  'a step about the whole or another part',
  'command',
  ...['openMlaRequestConsultation', 'sayInMlaRequestConsultation', 'concludeMlaRequestConsultation'],
  ...['handOverEvidence', 'returnEvidence'],
  ...['executeMeasure', 'proposeLiftingMeasure', 'argueForMeasure', 'keepMeasure', 'liftMeasure'],
  ...['recordThirdPartyClaim'],
  ...['planHearing', 'confirmHearing', 'rescheduleHearing', 'cancelHearing', 'recordHearing'],
  ...['grantSafeConduct', 'proposeLeavingPeriod', 'agreeToLeavingPeriod', 'restartLeavingPeriod'],
  ...['informPresenceNoLongerRequired', 'recordDeparture', 'endUnusedSafeConduct'],
  ...['endSafeConductForReturn', 'endSafeConductForStaying'],
  ...['proposeDetainedPersonTransfer', 'recordTransferConsent', 'agreeToHandOverPerson'],
  ...['agreeToReceivePerson', 'transferDetainedPerson', 'extendDetainedPersonTransfer'],
  ...['returnDetainedPerson', 'creditTimeInCustody', 'cancelDetainedPersonTransfer'],
  ...['declineDetainedPersonTransfer', 'recordEarlierActsProceedings', 'consentToEarlierActsProceedings'],
);

/** Steps of the viewer's own State and of the other, which together are those that one side's authorities learn of. */
const sidesSteps = (says: string, own: readonly string[], others: readonly string[]) =>
  either(
    both(owns('taken by the own State', 'state', 'byState'), recordIs(says, 'command', ...own)),
    both(differs('taken by the other State', 'state', 'byState'), recordIs(says, 'command', ...others)),
  );

/** What the requested State's authorities do not learn of: that more is asked of its central authority. */
const ofTheAskingState = sidesSteps(
  'a step between the central authorities of which those of the requesting State know',
  ['inquireMlaRequestStatus', 'requestUseConsent', 'withdrawUseConsent'],
  ['answerMlaRequestInquiry', 'grantUseConsent', 'refuseUseConsent', 'revokeUseConsent'],
);

/** What the requesting State's authorities do not learn of. */
const ofTheAskedState = sidesSteps(
  'a step about costs',
  ['recordMlaRequestCost', 'proposeMlaRequestCostTerms', 'dropMlaRequestCost'],
  ['agreeToMlaRequestCost', 'declineMlaRequestCost'],
);

/**
 * Who learns of a step, as far as they see the request: of all the central authorities and the auditors; others of no step
 * that is about a record which they do not see, or of which only the two States know. A command that is named nowhere is
 * for the former alone.
 */
export const knowsStep = named(
  'a central authority or an auditor; others if the step moves the request, or one of its items; a competent authority if it sees what the step is about',
  either(
    centralAuthority,
    auditor,
    ofTheLife,
    both(starStaff, ofItems),
    both(
      competentAuthority,
      either(
        ofEveryPart,
        ofClocks,
        both(ofItems, partAssignment('item_id', 'item')),
        both(wholeAssignment, either(ofItems, ofTheWhole, ofTheAskingState, ofTheAskedState)),
      ),
    ),
  ),
);
