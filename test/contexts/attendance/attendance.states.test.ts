import { describe, expect, test } from 'vitest';
import { detainedPersonTransferStates } from '../../../src/contexts/attendance/detained-person-transfer.states.js';
import { hearingStates } from '../../../src/contexts/attendance/hearing.states.js';
import { safeConductStates } from '../../../src/contexts/attendance/safe-conduct.states.js';
import { DomainError } from '../../../src/platform/errors.js';
import type { States } from '../../../src/platform/states/states.js';

type Lifecycle = States<string, string, { status: string }>;
type Table = Readonly<Record<string, string>>;

/** Where each command leads from each status, read from UNCAC art. 46(10)–(12); `-` where it is refused. */
// prettier-ignore
const transfer: Table = {
  //                               PROPOSED    CONSENTED   TRANSFERRED RETURNED DECLINED CANCELLED
  recordTransferConsent:           'CONSENTED   -           -           -        -        -',
  agreeToHandOverPerson:           'PROPOSED    CONSENTED   -           -        -        -',
  agreeToReceivePerson:            'PROPOSED    CONSENTED   -           -        -        -',
  // While PROPOSED the record of consent is missing in life; here everything is there.
  transferDetainedPerson:          'TRANSFERRED TRANSFERRED -           -        -        -',
  extendDetainedPersonTransfer:    '-           -           TRANSFERRED -        -        -',
  returnDetainedPerson:            '-           -           RETURNED    -        -        -',
  creditTimeInCustody:             '-           -           -           RETURNED -        -',
  consentToEarlierActsProceedings: 'PROPOSED    CONSENTED   TRANSFERRED -        -        -',
  recordEarlierActsProceedings:    '-           -           TRANSFERRED -        -        -',
  declineDetainedPersonTransfer:   'DECLINED    DECLINED    -           -        -        -',
  cancelDetainedPersonTransfer:    'CANCELLED   CANCELLED   -           -        -        -',
};

/** Read from UNCAC art. 46(27). */
// prettier-ignore
const conduct: Table = {
  //                              GRANTED LEAVING LEFT  ENDED
  proposeLeavingPeriod:           'GRANTED -       -     -',
  agreeToLeavingPeriod:           'GRANTED -       -     -',
  informPresenceNoLongerRequired: 'LEAVING -       -     -',
  restartLeavingPeriod:           '-       LEAVING -     -',
  recordDeparture:                'LEFT    LEFT    -     -',
  endSafeConductForStaying:       '-       ENDED   -     -',
  endSafeConductForReturn:        '-       -       ENDED -',
  endUnusedSafeConduct:           'ENDED   -       -     -',
};

/** Read from UNCAC art. 46(18). */
// prettier-ignore
const hearing: Table = {
  //                 PLANNED   CONFIRMED HELD CANCELLED
  confirmHearing:    'CONFIRMED -         -    -',
  rescheduleHearing: 'PLANNED   PLANNED   -    -',
  recordHearing:     '-         HELD      -    -',
  cancelHearing:     'CANCELLED CANCELLED -    -',
};

const met = {
  consentedAt: new Date(0),
  holdingAgreedAt: new Date(0),
  receivingAgreedAt: new Date(0),
  earlierActsConsentedAt: new Date(0),
  proposedLeavingDays: 30,
};

const lives: readonly (readonly [string, Lifecycle, readonly string[], Table])[] = [
  [
    'a transfer',
    detainedPersonTransferStates as unknown as Lifecycle,
    ['PROPOSED', 'CONSENTED', 'TRANSFERRED', 'RETURNED', 'DECLINED', 'CANCELLED'],
    transfer,
  ],
  [
    'a safe conduct',
    safeConductStates as unknown as Lifecycle,
    ['GRANTED', 'LEAVING', 'LEFT', 'ENDED'],
    conduct,
  ],
  [
    'a hearing',
    hearingStates as unknown as Lifecycle,
    ['PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED'],
    hearing,
  ],
];

describe.each(lives)('the lifecycle of %s', (_name, states, statuses, table) => {
  test('has these commands', () => {
    expect(Object.keys(table).sort()).toEqual([...states.commands].sort());
  });

  const lines = Object.entries(table).flatMap(([command, outcomes]) =>
    outcomes.split(/ +/).map((outcome, at) => [command, statuses[at] ?? '', outcome] as const),
  );
  test.each(lines)('%s while %s: %s', (command, status, outcome) => {
    const led = (): string => states.next({ status, ...met }, command);
    if (outcome === '-') expect(led).toThrow(DomainError);
    else expect(led()).toBe(outcome);
  });
});
