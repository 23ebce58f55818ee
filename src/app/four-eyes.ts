import { stepsOfTwo } from './contexts.js';
import type { AccessPolicy } from '../platform/policy/policy.js';
import type { Rule } from '../platform/policy/rule.js';

/** Steps that one person takes alone though the other State sees them, and why that is enough. */
export interface StepsOfOne {
  readonly what: string;
  readonly why: string;
  readonly commands: readonly string[];
}

/**
 * What leaves a State on the decision of one person. Whatever else leaves it takes two (docs/decisions/0011):
 * test/architecture/four-eyes.test.ts finds by itself what leaves a State, and a command that is in neither is refused there.
 */
export const stepsOfOne: readonly StepsOfOne[] = [
  {
    what: 'Receipt and examination',
    why: 'They say that something arrived and is looked at. Nothing is decided, and the periods that begin are in favour of the other State.',
    commands: [
      ...['receiveMlaRequest', 'acknowledgeMlaRequest', 'examineMlaRequest', 'acknowledgeDisclosure'],
    ],
  },
  {
    what: 'Questions, answers to them about the state of things, and consultation',
    why: 'A message that was wrong is put right by the next one. What a State decides after the talk takes two.',
    commands: [
      ...['askMlaRequestInformation', 'waiveMlaRequestInformation'],
      ...['inquireMlaRequestStatus', 'answerMlaRequestInquiry'],
      ...['openMlaRequestConsultation', 'sayInMlaRequestConsultation', 'concludeMlaRequestConsultation'],
      ...['commentOnSharedDraft', 'judgeSharedDraft'],
      ...['proposeLiftingMeasure', 'argueForMeasure'],
      ...['requestUseConsent', 'askDisclosureConsent'],
      ...['askExculpatoryConsultation', 'recordExculpatoryConsultation'],
      ...['askDisclosureConsultation', 'recordDisclosureConsultation'],
    ],
  },
  {
    what: 'Time, and what stays as it is',
    why: 'That more time is needed and why, and that a postponement or a measure lasts, can be said anew on another day: to postpone and to lift take two. That a postponement is over is what the other State waits for.',
    commands: [
      ...['extendMlaRequestClock', 'recordMlaRequestDelay'],
      ...['reviewMlaRequestPostponement', 'resumeMlaRequest', 'keepMeasure'],
    ],
  },
  {
    what: 'What was done in execution',
    why: 'A fact, told by whoever did it. That the State executes was decided by two when it accepted, and what it obtained is handed over and transmitted by two.',
    commands: [
      ...['beginMlaRequestItem', 'executeMlaRequestItem', 'markMlaRequestItemNotPossible'],
      ...['executeMlaRequest'],
      ...['executeMeasure', 'recordThirdPartyClaim', 'fulfilMlaRequestCondition', 'returnEvidence'],
    ],
  },
  {
    what: 'What the own State no longer asks, or asks nevertheless',
    why: 'The State that asked is master of what it asked (UNCAC art. 46(20), (24)), and it is to say at once that the reason is gone (R13). Nothing is lost: it can be put again. A condition that is taken back before it was answered bound nobody, and two propose it anew.',
    commands: [
      ...['withdrawMlaRequest', 'withdrawMlaRequestItem', 'closeMlaRequest', 'withdrawUseConsent'],
      ...['answerConfidentialityNotice', 'withdrawMlaRequestConditions', 'withdrawSharedDraft'],
    ],
  },
  {
    what: 'Notices that the Convention wants promptly',
    why: 'That confidentiality cannot be kept, and that exculpatory information is disclosed, is to be told without delay (UNCAC art. 46(5), (19), (20)): it is a duty, and there is nothing to weigh.',
    commands: [
      ...['reportConfidentialityCannotBeMet', 'giveExculpatoryNotice'],
      ...['giveDisclosureExculpatoryNotice', 'recordExculpatoryDisclosure'],
    ],
  },
  {
    what: 'What a supervisor decides',
    why: 'Nobody but a supervisor may, of information that the State gave or was given of its own accord, and of a consent that two gave. Nothing was proposed to it that it could check.',
    commands: [
      ...['decideDisclosureConsent', 'declineDisclosure', 'liftDisclosureRestriction', 'revokeUseConsent'],
    ],
  },
  {
    what: 'People who attend',
    why: 'Facts of what happened to the person and what the person said, told by whoever saw it; and proposals, refusals and appointments, which bind nobody. What a State grants or agrees to of a person takes two: safe conduct and its period, that somebody is handed over, received or returned later, and proceedings for earlier acts (UNCAC art. 46(10)–(12), (27)).',
    commands: [
      ...['planHearing', 'confirmHearing', 'rescheduleHearing', 'cancelHearing', 'recordHearing'],
      ...['informPresenceNoLongerRequired', 'recordDeparture', 'endUnusedSafeConduct'],
      ...['restartLeavingPeriod', 'endSafeConductForReturn', 'endSafeConductForStaying'],
      ...['proposeDetainedPersonTransfer', 'recordTransferConsent', 'declineDetainedPersonTransfer'],
      ...['cancelDetainedPersonTransfer', 'transferDetainedPerson', 'returnDetainedPerson'],
      ...['creditTimeInCustody', 'recordEarlierActsProceedings'],
    ],
  },
  {
    what: 'Costs',
    why: 'What something costs is a fact; that terms are declined, or that a cost does not arise, binds nobody to pay. Terms are proposed and agreed to by two people each (UNCAC art. 46(28)).',
    commands: [...['recordMlaRequestCost', 'declineMlaRequestCost', 'dropMlaRequestCost']],
  },
  {
    what: 'The way of a letter',
    why: 'What the letter says was decided before, by as many as that takes: it is posted, confirmed in writing, and its arrival is recorded.',
    commands: ['dispatchMlaRequest', 'recordMlaRequestDeliveryEvidence', 'confirmMlaRequestInWriting'],
  },
  {
    what: 'What came in on paper',
    why: 'Nothing leaves the State that enters what another sent, and the paper is there to be read against.',
    commands: ['registerMlaRequest', 'correctRegisteredMlaRequest', 'recordReceivedDisclosure'],
  },
  {
    what: 'What is prepared in the State',
    why: 'It goes the same way as what leaves it, and stays: a draft, a proposal, who may not work on a request.',
    commands: [
      ...['amendMlaRequest', 'proposeMlaRequestSubmission', 'returnMlaRequestToDraft'],
      ...['proposeMlaRequestSharing', 'convertDisclosureToMlaRequest', 'declareMlaRequestConflict'],
    ],
  },
];

/** The commands that nobody gives on what they themselves proposed or entered, by the access policy; and those whose steps wait for such. */
export function takeTwo(policy: AccessPolicy): readonly string[] {
  const byPolicy = [...policy.commands]
    .filter(([, { who, of }]) => asksForAnother(who) || (of !== undefined && asksForAnother(of)))
    .map(([command]) => command);
  return [...byPolicy, ...Object.keys(stepsOfTwo)].sort();
}

/** Whether the rule holds only for somebody other than a person whom the record names. */
function asksForAnother(rule: Rule): boolean {
  if (rule.kind === 'differs') return rule.attribute === 'userId';
  if (rule.kind === 'all') return rule.rules.some(asksForAnother);
  return rule.kind === 'any' && rule.rules.every(asksForAnother);
}
