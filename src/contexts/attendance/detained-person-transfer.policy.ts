import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { centralAuthority } from '../access/index.js';
import { authority, forEitherSide } from '../mla-requests/index.js';
import { followsAttendee, forEitherState, forHoldingState, forReceivingState } from './attendance.rules.js';

export const detainedPersonTransferPolicy = definePolicy('DetainedPersonTransfer', {
  rows: followsAttendee,
  commands: {
    //                                 who may ask             of which transfer
    proposeDetainedPersonTransfer: { who: centralAuthority, of: forEitherSide },
    recordTransferConsent: { who: centralAuthority, of: forHoldingState },
    agreeToHandOverPerson: { who: centralAuthority, of: forHoldingState },
    agreeToReceivePerson: { who: centralAuthority, of: forReceivingState },
    transferDetainedPerson: { who: centralAuthority, of: forHoldingState },
    extendDetainedPersonTransfer: { who: centralAuthority, of: forHoldingState },
    returnDetainedPerson: { who: centralAuthority, of: forEitherState },
    creditTimeInCustody: { who: centralAuthority, of: forHoldingState },
    consentToEarlierActsProceedings: { who: centralAuthority, of: forHoldingState },
    recordEarlierActsProceedings: { who: centralAuthority, of: forReceivingState },
    declineDetainedPersonTransfer: { who: centralAuthority, of: forEitherState },
    cancelDetainedPersonTransfer: { who: centralAuthority, of: forEitherState },
  },
  fields: {
    ...open('id', 'holdingState', 'receivingState', 'purpose', 'status', 'consentedAt', 'inCustody'),
    ...open('holdingAgreedAt', 'holdingConditions', 'receivingAgreedAt', 'receivingConditions'),
    ...open('transferredOn', 'returnDueOn', 'returnedOn', 'daysInCustody', 'daysCredited'),
    ...open(
      'earlierActsConsentedAt',
      'earlierActsConsent',
      'earlierActsProceedings',
      'declinedBy',
      'endReason',
    ),
    ...open('createdAt', 'updatedAt', 'version', 'availableCommands'),
    attendee: authority,
    consent: authority,
  },
});

export const transferConsentPolicy = definePolicy('TransferConsent', {
  fields: seenBy(
    { see: authority, belongsTo: 'holdingState' },
    'givenAt',
    'language',
    'givenBefore',
    'withCounsel',
    'counsel',
    'informedOf',
  ),
});

export const attendingPersonPolicy = definePolicy('AttendingPerson', {
  fields: seenBy({ see: authority, belongsTo: 'enteredBy' }, 'person', 'name', 'whereabouts'),
});
