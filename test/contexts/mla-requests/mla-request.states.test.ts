import { beforeAll, describe, expect, test } from '@jest/globals';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { mlaRequestStates, MlaRequestStatus } from '../../../src/contexts/mla-requests/index.js';
import { MlaRequestProposal } from '../../../src/contexts/mla-requests/mla-request-side.entity.js';
import type { MlaRequestFacts } from '../../../src/contexts/mla-requests/mla-request.states.js';
import { DomainError } from '../../../src/platform/errors.js';
import { officerOf, supervisorOf } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import type { RequestCommand, Status, TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

/**
 * Where each command leads from each status, read from UNCAC art. 46 and the practice of central authorities
 * (domain.md 3.3): `-` where it is refused, `?` where the State that would give it does not know of the request yet.
 */
// prettier-ignore
const life: Readonly<Record<RequestCommand, readonly [side: 'from' | 'to', outcomes: string]>> = {
  //                                   DRAFT     IN_REVIEW SUBMITTED    ACKNOWLEDGED ACCEPTED  EXECUTED REFUSED WITHDRAWN CLOSED
  amendMlaRequest:             ['from', 'DRAFT     -         -            -            -         -        -       -         -'],
  proposeMlaRequestSubmission: ['from', 'IN_REVIEW -         -            -            -         -        -       -         -'],
  returnMlaRequestToDraft:     ['from', '-         DRAFT     -            -            -         -        -       -         -'],
  submitMlaRequest:            ['from', '-         SUBMITTED -            -            -         -        -       -         -'],
  acknowledgeMlaRequest:       ['to',   '?         ?         ACKNOWLEDGED -            -         -        -       -         -'],
  acceptMlaRequest:            ['to',   '?         ?         -            ACCEPTED     -         -        -       -         -'],
  proposeMlaRequestRefusal:    ['to',   '?         ?         -            ACKNOWLEDGED ACCEPTED  -        -       -         -'],
  dismissMlaRequestRefusal:    ['to',   '?         ?         -            ACKNOWLEDGED ACCEPTED  -        -       WITHDRAWN -'],
  refuseMlaRequest:            ['to',   '?         ?         -            REFUSED      REFUSED   -        -       -         -'],
  executeMlaRequest:           ['to',   '?         ?         -            -            EXECUTED  -        -       -         -'],
  withdrawMlaRequest:          ['from', 'WITHDRAWN WITHDRAWN WITHDRAWN    WITHDRAWN    WITHDRAWN -        -       -         -'],
  closeMlaRequest:             ['from', '-         -         -            -            -         CLOSED   CLOSED  -         -'],
  noteOnMlaRequest:            ['from', 'DRAFT     IN_REVIEW SUBMITTED    ACKNOWLEDGED ACCEPTED  EXECUTED REFUSED WITHDRAWN CLOSED'],
  setMlaRequestInternalStep:   ['from', 'DRAFT     IN_REVIEW SUBMITTED    ACKNOWLEDGED ACCEPTED  EXECUTED REFUSED WITHDRAWN CLOSED'],
  assignMlaRequest:            ['from', 'DRAFT     IN_REVIEW SUBMITTED    ACKNOWLEDGED ACCEPTED  EXECUTED REFUSED WITHDRAWN CLOSED'],
  endMlaRequestAssignment:     ['from', 'DRAFT     IN_REVIEW SUBMITTED    ACKNOWLEDGED ACCEPTED  EXECUTED REFUSED WITHDRAWN CLOSED'],
};

const statuses = Object.values(MlaRequestStatus) as Status[];
const commands = Object.keys(life) as RequestCommand[];
const { DRAFT, IN_REVIEW } = MlaRequestStatus;
const approvals: readonly RequestCommand[] = ['submitMlaRequest', 'refuseMlaRequest'];
const lines = statuses.flatMap((status, column) =>
  commands.map((command) => {
    const [side, outcomes] = life[command];
    return { status, command, side, outcome: outcomes.split(/ +/)[column] as Status | '-' | '?' };
  }),
);
const allowed = lines.filter(({ outcome }) => outcome !== '-' && outcome !== '?');

type Standing = Omit<MlaRequestFacts, 'status'> & { readonly status: Status };

const complete: Omit<MlaRequestFacts, 'status'> = {
  types: [AssistanceType.TAKING_EVIDENCE],
  purpose: 'Evidence',
  offences: ['UNCAC art. 17'],
  hasSubjectMatter: true,
  hasFacts: true,
  hasAssistanceSought: true,
  proposal: MlaRequestProposal.SUBMISSION,
};

test('the table names every command and every status, and the enum is the database’s', () => {
  expect([...commands].sort()).toEqual([...mlaRequestStates.commands].sort());
  expect(lines).toHaveLength(statuses.length * commands.length);
});

describe('the table of the lifecycle', () => {
  test.each(lines)('$command while $status: $outcome', ({ status, command, outcome }) => {
    const refuses = command === 'refuseMlaRequest' || command === 'dismissMlaRequestRefusal';
    const proposal = refuses ? MlaRequestProposal.REFUSAL : MlaRequestProposal.SUBMISSION;
    const led = leadsTo({ ...complete, proposal, status }, command);
    expect(led).toBe(outcome === '?' ? '-' : outcome);
  });
});

describe('a request that lives', () => {
  let w: World;
  const standing = new Map<Status, TestRequest>();

  beforeAll(async () => {
    w = await world();
    for (const status of statuses) standing.set(status, await requestIn(status));
  }, 60_000);

  const requestIn = async (status: Status): Promise<TestRequest> =>
    w.request({ from: await w.state(), to: await w.state(), status });

  /** What must have happened before a command that depends on more than the status. */
  async function prepare(status: Status, command: RequestCommand): Promise<TestRequest> {
    const dropsRefusal = command === 'dismissMlaRequestRefusal' || command === 'refuseMlaRequest';
    const request = await requestIn(dropsRefusal && status === 'WITHDRAWN' ? 'ACKNOWLEDGED' : status);
    if (dropsRefusal) await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
    if (dropsRefusal && status === 'WITHDRAWN')
      await request.give(officerOf(request.from), 'withdrawMlaRequest');
    if (command === 'endMlaRequestAssignment') await request.assignIn(request.from);
    return request;
  }

  const giver = (request: TestRequest, command: RequestCommand, side: 'from' | 'to') =>
    approvals.includes(command) ? supervisorOf(request[side]) : officerOf(request[side]);

  test.each(allowed)(
    '$command while $status leads to $outcome',
    async ({ status, command, side, outcome }) => {
      const request = await prepare(status, command);
      await request.give(giver(request, command, side), command);
      expect((await request.row()).status).toBe(outcome);
    },
  );

  test.each(lines.filter(({ outcome }) => outcome === '-'))(
    '$command while $status is refused and changes nothing',
    async ({ status, command, side }) => {
      const request = standing.get(status) as TestRequest;
      const before = await request.row();
      const error = await refusal(request.give(giver(request, command, side), command));
      const from = allowed.filter((line) => line.command === command).map((line) => line.status);
      expect(error.extensions).toMatchObject({ code: 'INVALID_TRANSITION', status });
      expect([...(error.extensions.allowedFrom as Status[])].sort()).toEqual([...from].sort());
      const possible = lines.filter((line) => line.status === status && !['-', '?'].includes(line.outcome));
      expect([...(error.extensions.allowedCommands as string[])].sort()).toEqual(
        possible.map((line) => line.command).sort(),
      );
      for (const one of [command, status, ...from]) expect(error.message).toContain(one);
      expect(await request.row()).toEqual(before);
    },
  );

  test.each(lines.filter(({ outcome }) => outcome === '?'))(
    '$command while $status: the requested State does not know of it',
    async ({ status, command, side }) => {
      const request = standing.get(status) as TestRequest;
      expect((await refusal(request.give(giver(request, command, side), command))).code).toBe('NOT_FOUND');
    },
  );
});

describe('what a request must contain (UNCAC art. 46(15))', () => {
  const lacking: readonly [what: string, without: Partial<MlaRequestFacts>, says: string, source: string][] =
    [
      ['subject matter', { hasSubjectMatter: false }, 'subject matter', 'UNCAC art. 46(15)(b)'],
      ['facts', { hasFacts: false }, 'relevant facts', 'UNCAC art. 46(15)(c)'],
      ['assistance sought', { hasAssistanceSought: false }, 'assistance sought', 'UNCAC art. 46(15)(d)'],
      ['purpose', { purpose: null }, 'purpose', 'UNCAC art. 46(15)(f)'],
      ['a purpose that says something', { purpose: ' \n ' }, 'purpose', 'UNCAC art. 46(15)(f)'],
      ['offences', { offences: [] }, 'offences', 'UNCAC art. 46(1), (15)(b)'],
      ['offences that say something', { offences: [' '] }, 'offences', 'UNCAC art. 46(1), (15)(b)'],
    ];

  test.each(lacking)('without %s it cannot leave the State', (_what, without, says, source) => {
    for (const [status, command] of [
      [DRAFT, 'proposeMlaRequestSubmission'],
      [IN_REVIEW, 'submitMlaRequest'],
    ] as const) {
      const record = { ...complete, ...without, status };
      const thrown = catchIn(() => mlaRequestStates.next(record, command));
      expect(thrown.code).toBe('INCOMPLETE');
      expect(thrown.extensions.missing).toMatchObject([{ missing: expect.stringContaining(says), source }]);
      expect(thrown.message).toContain(source);
      const line = mlaRequestStates.available(record).find((one) => one.command === command);
      expect(line?.missing).toEqual([expect.stringContaining(says)]);
    }
  });

  test('everything that is missing is named at once', () => {
    const record = { status: DRAFT, types: [AssistanceType.ASSET_RECOVERY], purpose: null, offences: [] };
    const empty = {
      ...record,
      hasSubjectMatter: false,
      hasFacts: false,
      hasAssistanceSought: false,
      proposal: null,
    };
    const thrown = catchIn(() => mlaRequestStates.next(empty, 'proposeMlaRequestSubmission'));
    expect(thrown.extensions.missing).toHaveLength(5);
  });

  test.each(Object.values(AssistanceType))('R4: without facts, %s', (type) => {
    const record = { ...complete, hasFacts: false, status: DRAFT, types: [type] };
    const led = leadsTo(record, 'proposeMlaRequestSubmission');
    expect(led).toBe(type === AssistanceType.SERVICE_OF_DOCUMENTS ? 'IN_REVIEW' : 'UNCAC art. 46(15)(c)');
  });

  test('R4: service of documents beside another type needs facts again', () => {
    const types = [AssistanceType.SERVICE_OF_DOCUMENTS, AssistanceType.TAKING_EVIDENCE];
    const record = { ...complete, hasFacts: false, status: DRAFT, types };
    expect(() => mlaRequestStates.next(record, 'proposeMlaRequestSubmission')).toThrow(
      'UNCAC art. 46(15)(c)',
    );
  });
});

/** Where a command leads; `-` where it is not possible; where something is missing, which provision asks for it. */
function leadsTo(record: Standing, command: RequestCommand): string {
  try {
    return mlaRequestStates.next(
      Object.assign({}, record, { status: MlaRequestStatus[record.status] }),
      command,
    );
  } catch (error) {
    const { extensions } = error as DomainError;
    const missing = (extensions.missing ?? []) as readonly { source: string }[];
    return missing.map(({ source }) => source).join('; ') || '-';
  }
}

describe('four eyes', () => {
  const { SUBMISSION, REFUSAL } = MlaRequestProposal;

  test.each([
    ['submitMlaRequest', IN_REVIEW, [null, REFUSAL], SUBMISSION],
    ['refuseMlaRequest', MlaRequestStatus.ACKNOWLEDGED, [null, SUBMISSION], REFUSAL],
    ['dismissMlaRequestRefusal', MlaRequestStatus.ACCEPTED, [null, SUBMISSION], REFUSAL],
  ] as const)('%s needs its own proposal', (command, status, others, own) => {
    for (const proposal of others) {
      const thrown = catchIn(() => mlaRequestStates.next({ ...complete, status, proposal }, command));
      expect(thrown.extensions).toMatchObject({
        code: 'INCOMPLETE',
        missing: [{ missing: 'a proposal', source: 'four eyes' }],
      });
    }
    expect(() => mlaRequestStates.next({ ...complete, status, proposal: own }, command)).not.toThrow();
  });
});

function catchIn(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
