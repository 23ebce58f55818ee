import {
  AttendanceCapacity,
  HearingModality,
  TransferDeclinedBy,
  type detainedPersonTransferCommands,
  type hearingCommands,
  type safeConductCommands,
} from '../../../src/contexts/attendance/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf } from '../../support/personas.js';
import { costOf } from '../mla-requests/costs/costs-world.js';
import type { TestRequest } from '../../support/world-requests.js';
import type { CommandName, InputOf, World } from '../../support/world.js';

type TransferCommand = keyof typeof detainedPersonTransferCommands;
type ConductCommand = keyof typeof safeConductCommands;
type HearingCommand = keyof typeof hearingCommands;
export type AttendanceCommand = TransferCommand | ConductCommand | HearingCommand;

const anHour = 3_600_000;
export const day = (offset = 0): string =>
  new Date(Date.now() + offset * 24 * anHour).toISOString().slice(0, 10);
export const moment = (hours = -1): Date => new Date(Date.now() + hours * anHour);

/** What a command needs besides the record and its version, filled in where a test does not care. */
const usual = (): Readonly<Partial<Record<AttendanceCommand, object>>> => ({
  recordTransferConsent: {
    givenAt: moment(),
    language: 'fr',
    givenBefore: 'Judge of the district court',
    withCounsel: true,
    counsel: 'Counsel of the bar',
    informedOf: 'Purpose, custody, return, credit and protection',
  },
  transferDetainedPerson: { transferredOn: day(), returnDueOn: day(30) },
  extendDetainedPersonTransfer: { returnDueOn: day(60), reason: 'The trial lasts longer.' },
  returnDetainedPerson: { returnedOn: day() },
  consentToEarlierActsProceedings: { acts: 'The forgery of 2019' },
  recordEarlierActsProceedings: { proceedings: 'An indictment' },
  declineDetainedPersonTransfer: { declinedBy: TransferDeclinedBy.HOLDING_STATE, reason: 'A trial is near.' },
  cancelDetainedPersonTransfer: { reason: 'The plea makes it needless.' },
  proposeLeavingPeriod: { days: 30 },
  agreeToLeavingPeriod: { days: 30 },
  informPresenceNoLongerRequired: { informedAt: moment() },
  restartLeavingPeriod: { since: moment(0), reason: 'In hospital' },
  recordDeparture: { on: day() },
  endSafeConductForStaying: { on: day() },
  endSafeConductForReturn: { on: day() },
  endUnusedSafeConduct: { on: day() },
  rescheduleHearing: { plannedAt: new Date('2027-04-01T08:00:00Z'), reason: 'The judge is away.' },
  recordHearing: {
    heldAt: moment(),
    record: 'The witness said what she knew.',
    procedureFollowed: 'As wished',
  },
  cancelHearing: { reason: 'No longer needed.' },
});

/** What opens a record, filled in likewise. */
export const opening = {
  proposeDetainedPersonTransfer: {
    person: { name: 'A detained person', whereabouts: 'The prison of the capital' },
    purpose: 'Testimony in the trial',
  },
  grantSafeConduct: {
    person: { name: 'A witness from abroad' },
    capacity: AttendanceCapacity.WITNESS,
    purpose: 'Testimony in the trial',
  },
  planHearing: {
    person: { name: 'A witness at a distance' },
    capacity: AttendanceCapacity.WITNESS,
    modality: HearingModality.VIDEO,
    notInPersonBecause: 'The witness is too ill to travel.',
    plannedAt: new Date('2027-03-31T07:30:00Z'),
    language: 'fr',
  },
} as const;

const tables = {
  DetainedPersonTransfer: 'detained_person_transfer',
  SafeConduct: 'safe_conduct',
  Hearing: 'hearing',
} as const;

/** A transfer, a safe conduct or a hearing of a test's own. */
export class TestAttendance<C extends AttendanceCommand> {
  constructor(
    private readonly world: World,
    readonly type: keyof typeof tables,
    readonly key: string,
    readonly request: TestRequest,
  ) {}

  /** Its id as the API gives it. */
  get id(): string {
    return globalId(this.type, this.key);
  }

  /** The record as the owner sees it. */
  row(): Promise<Record<string, any>> {
    return this.world.recordOf(tables[this.type], this.key);
  }

  /** Gives a command on it as it stands; what is not said is filled in. */
  async give(viewer: Viewer, command: C, more: object = {}): Promise<CommandOutcome> {
    const own = { id: this.id, expectedVersion: await this.world.versionOf(tables[this.type], this.key) };
    const input: InputOf<CommandName> = { ...own, ...usual()[command], ...more };
    return this.world.give<CommandName>(viewer, command, input);
  }
}

export async function transferFor(
  world: World,
  request: TestRequest,
  more: object = {},
): Promise<TestAttendance<TransferCommand>> {
  const input = { requestId: request.id, ...opening.proposeDetainedPersonTransfer, ...more };
  const { key } = await world.give(officerOf(request.from), 'proposeDetainedPersonTransfer', input);
  return new TestAttendance(world, 'DetainedPersonTransfer', key, request);
}

/** A transfer to which the person and both States have agreed. */
export async function agreedTransfer(
  world: World,
  request: TestRequest,
): Promise<TestAttendance<TransferCommand>> {
  const transfer = await transferFor(world, request);
  await transfer.give(officerOf(request.to), 'recordTransferConsent');
  await transfer.give(officerOf(request.to), 'agreeToHandOverPerson', { conditions: 'Return before summer' });
  await transfer.give(officerOf(request.from), 'agreeToReceivePerson');
  return transfer;
}

export async function safeConductFor(
  world: World,
  request: TestRequest,
  more: object = {},
): Promise<TestAttendance<ConductCommand>> {
  const input = { requestId: request.id, ...opening.grantSafeConduct, ...more };
  const { key } = await world.give(officerOf(request.from), 'grantSafeConduct', input);
  return new TestAttendance(world, 'SafeConduct', key, request);
}

export async function hearingFor(
  world: World,
  request: TestRequest,
  more: object = {},
): Promise<TestAttendance<HearingCommand>> {
  const input = { requestId: request.id, ...opening.planHearing, ...more };
  const { key } = await world.give(officerOf(request.from), 'planHearing', input);
  return new TestAttendance(world, 'Hearing', key, request);
}

/** A transfer, a safe conduct, a hearing and a cost for every request that is executed. */
export async function attend(world: World, requests: readonly TestRequest[]): Promise<void> {
  for (const request of requests) {
    if (!['ACCEPTED', 'EXECUTED'].includes(String((await request.row()).status))) continue;
    await agreedTransfer(world, request);
    await safeConductFor(world, request);
    const hearing = await hearingFor(world, request);
    await hearing.give(officerOf(request.to), 'confirmHearing');
    await hearing.give(officerOf(request.to), 'recordHearing');
    await costOf(world, request);
  }
}
