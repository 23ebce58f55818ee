import type { ContextManifest } from '../../platform/context-manifest.js';
import * as availability from './attendance.availability.js';
import * as reads from './attendance.reads.js';
import { AttendingPerson } from './attending-person.entity.js';
import { DetainedPersonTransfer } from './detained-person-transfer.entity.js';
import * as transferPolicies from './detained-person-transfer.policy.js';
import { DetainedPersonTransferResolver } from './detained-person-transfer.resolver.js';
import { detainedPersonTransferStates } from './detained-person-transfer.states.js';
import { Hearing } from './hearing.entity.js';
import * as hearingPolicies from './hearing.policy.js';
import { HearingRecord } from './hearing-record.entity.js';
import { HearingResolver } from './hearing.resolver.js';
import { hearingStates } from './hearing.states.js';
import './mla-request-attendance.steps.js';
import { mlaRequestAttendancePolicy } from './mla-request-attendance.policy.js';
import { MlaRequestAttendanceResolver } from './mla-request-attendance.resolver.js';
import { SafeConduct } from './safe-conduct.entity.js';
import { safeConductPolicy } from './safe-conduct.policy.js';
import { transferStepsOfTwo } from './detained-person-transfer.commands.js';
import { safeConductStepsOfTwo } from './safe-conduct.commands.js';
import { SafeConductResolver } from './safe-conduct.resolver.js';
import { safeConductStates } from './safe-conduct.states.js';
import { TransferConsent } from './transfer-consent.entity.js';

export * from './attendance.enums.js';
export { detainedPersonTransferCommands } from './detained-person-transfer.commands.js';
export { hearingCommands } from './hearing.commands.js';
export { safeConductCommands } from './safe-conduct.commands.js';

export const attendance: ContextManifest = {
  name: 'attendance',
  entities: [AttendingPerson, DetainedPersonTransfer, TransferConsent, SafeConduct, Hearing, HearingRecord],
  resolvers: [
    MlaRequestAttendanceResolver,
    DetainedPersonTransferResolver,
    SafeConductResolver,
    HearingResolver,
  ],
  policies: [
    mlaRequestAttendancePolicy,
    ...Object.values(transferPolicies),
    safeConductPolicy,
    ...Object.values(hearingPolicies),
    ...Object.values(availability).map(({ policy }) => policy),
  ],
  reads: Object.values(reads),
  lifecycles: {
    DetainedPersonTransfer: detainedPersonTransferStates,
    SafeConduct: safeConductStates,
    Hearing: hearingStates,
  },
  stepsOfTwo: { ...safeConductStepsOfTwo, ...transferStepsOfTwo },
};
