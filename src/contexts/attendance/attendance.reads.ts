import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import { ascending, defineReads, derived, many, one, renamedSide } from '../../platform/reads/read-model.js';
import { sidesOfRequest, stepsOfOthers } from '../mla-requests/index.js';
import { sidesOfTransfer } from './attendance.rules.js';
import { detainedPersonTransferPolicy } from './detained-person-transfer.policy.js';
import { detainedPersonTransferStates } from './detained-person-transfer.states.js';
import { hearingPolicy } from './hearing.policy.js';
import { hearingStates } from './hearing.states.js';
import { localTime } from './local-time.js';
import { safeConductPolicy } from './safe-conduct.policy.js';
import { safeConductStates } from './safe-conduct.states.js';

const ofRequest = renamedSide('MlaRequest', 'id', 'request', { status: 'requestStatus' });

export const detainedPersonTransferReads = defineReads('DetainedPersonTransfer', {
  auditChain: 'case',
  sides: [ofRequest, stepsOfOthers],
  fields: {
    consent: one('TransferConsent', 'id', 'transfer'),
    availableCommands: availableCommandsRead(
      detainedPersonTransferStates,
      detainedPersonTransferPolicy,
      [
        'consentedAt',
        'holdingAgreedAt',
        'receivingAgreedAt',
        'earlierActsConsentedAt',
        'requestStatus',
        'stepsOfOthers',
        ...(['holdingState', 'holdingKeeper', 'receivingState', 'receivingKeeper'] as const),
      ],
      [],
      sidesOfTransfer,
    ),
  },
});

export const transferConsentReads = defineReads('TransferConsent', {
  auditChain: 'case',
  auditSubject: { type: 'DetainedPersonTransfer', property: 'transfer' },
});

export const safeConductReads = defineReads('SafeConduct', {
  auditChain: 'case',
  sides: [stepsOfOthers],
  fields: {
    availableCommands: availableCommandsRead(
      safeConductStates,
      safeConductPolicy,
      ['proposedLeavingDays', 'stepsOfOthers'],
      [],
      sidesOfRequest,
    ),
  },
});

/** The planned time as a clock of one of the two States shows it. */
const plannedIn = (zone: 'requestingTimeZone' | 'requestedTimeZone') =>
  derived(['plannedAt', zone], (hearing) =>
    localTime(new Date(hearing['plannedAt'] as string | Date), String(hearing[zone])),
  );

export const hearingReads = defineReads('Hearing', {
  auditChain: 'case',
  sides: [ofRequest],
  fields: {
    plannedAtRequesting: plannedIn('requestingTimeZone'),
    plannedAtRequested: plannedIn('requestedTimeZone'),
    record: one('HearingRecord', 'id', 'hearing'),
    availableCommands: availableCommandsRead(
      hearingStates,
      hearingPolicy,
      ['requestStatus', 'requestingState', 'requestingKeeper', 'requestedState', 'requestedKeeper'],
      [],
      sidesOfRequest,
    ),
  },
});

export const hearingRecordReads = defineReads('HearingRecord', {
  auditChain: 'case',
  auditSubject: { type: 'Hearing', property: 'hearing' },
});

/** Reading who it is counts as reading the request, in the chain of its case. */
export const attendingPersonReads = defineReads('AttendingPerson', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
});

const oldestFirst = [ascending('createdAt'), ascending('id')];

export const mlaRequestAttendanceReads = defineReads('MlaRequest', {
  fields: {
    detainedPersonTransfers: many('DetainedPersonTransfer', 'request', oldestFirst),
    safeConducts: many('SafeConduct', 'request', oldestFirst),
    hearings: many('Hearing', 'request', oldestFirst),
  },
});
