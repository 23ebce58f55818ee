import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { mlaRequestStates, MlaRequestStatus } from '../../../src/contexts/mla-requests/index.js';
import { MlaRequestProposal } from '../../../src/contexts/mla-requests/mla-request-side.entity.js';
import type { MlaRequestFacts } from '../../../src/contexts/mla-requests/mla-request.requirements.js';
import { DomainError } from '../../../src/platform/errors.js';
import { officerOf, supervisorOf } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import {
  prepareFor,
  type RequestCommand,
  type Status,
  type TestRequest,
} from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';
import { draft, life, ofEither } from './life.expected.js';

const statuses = Object.values(MlaRequestStatus) as Status[];
const commands = Object.keys(life) as RequestCommand[];
const { DRAFT, IN_REVIEW } = MlaRequestStatus;
const { SUBMISSION, REFUSAL, INFORMATION, CONDITIONS, POSTPONEMENT, TRANSMISSION, ITEM_REFUSAL } =
  MlaRequestProposal;
const { SHARING, ACCEPTANCE, RETURN, LAPSE, CONDITION_ACCEPTANCE, CONDITION_DECLINE } = MlaRequestProposal;
/** What each command approves that needs four eyes. */
const approved: Readonly<Partial<Record<RequestCommand, MlaRequestProposal>>> = {
  submitMlaRequest: SUBMISSION,
  refuseMlaRequest: REFUSAL,
  giveMlaRequestInformation: INFORMATION,
  sendMlaRequestConditions: CONDITIONS,
  postponeMlaRequest: POSTPONEMENT,
  transmitMlaRequestEvidence: TRANSMISSION,
  refuseMlaRequestItem: ITEM_REFUSAL,
  shareMlaRequestDraft: SHARING,
  acceptMlaRequest: ACCEPTANCE,
  returnMlaRequestAsIncomplete: RETURN,
  lapseMlaRequest: LAPSE,
  acceptMlaRequestCondition: CONDITION_ACCEPTANCE,
  declineMlaRequestCondition: CONDITION_DECLINE,
};
/** What both States may do. */
const ofEitherSide: ReadonlySet<string> = new Set(ofEither);
const lines = statuses.flatMap((status) =>
  commands.map((command) => {
    const [side, steps] = life[command];
    return { status, command, side, outcome: outcomeOf(status, side, steps) };
  }),
);

/** Where the steps lead; `-` where the command is refused, `?` where the State does not know of the request yet. */
function outcomeOf(status: Status, side: 'from' | 'to', steps: string): Status | '-' | '?' {
  if (side === 'to' && draft.includes(status)) return '?';
  const ways = steps.split(', ').map((way) => way.split(' > '));
  const [, to] = ways.find(([from = '']) => from.split(' ').includes(status)) ?? [];
  if (to === undefined) return '-';
  return to === '=' ? status : (to as Status);
}
const allowed = lines.filter(({ outcome }) => outcome !== '-' && outcome !== '?');

type Standing = Omit<MlaRequestFacts, 'status'> & { readonly status: Status };

const complete: Omit<MlaRequestFacts, 'status'> = {
  itemFacts: [{ position: 1, type: AssistanceType.TAKING_EVIDENCE, avenue: null, given: [] }],
  purpose: 'Evidence',
  offences: ['UNCAC art. 17'],
  hasSubjectMatter: true,
  hasConductingAuthority: true,
  hasFacts: true,
  hasAssistanceSought: true,
  proposal: MlaRequestProposal.SUBMISSION,
  statusBefore: null,
  requestingState: 'AA',
  requestedState: 'BB',
  requestingKeeper: 'AA',
  requestedKeeper: 'BB',
  executedAt: null,
  answerDueOn: '2026-01-01',
  isBound: true,
  incompleteReason: null,
  refusalConsultedFrom: new Date(0),
  postponementConsultedFrom: new Date(0),
};
/** Where requests stood in this test before they came to statuses that are left for there again. */
const before: Readonly<Partial<Record<Status, MlaRequestStatus>>> = {
  INFORMATION_REQUESTED: MlaRequestStatus.ACKNOWLEDGED,
  POSTPONED: MlaRequestStatus.ACCEPTED,
};

test('the table names every command and every status, and the enum is the database’s', () => {
  expect([...commands].sort()).toEqual([...mlaRequestStates.commands].sort());
  expect(lines).toHaveLength(statuses.length * commands.length);
});

describe('the table of the lifecycle', () => {
  test.each(lines)('$command while $status: $outcome', ({ status, command, outcome }) => {
    const proposal = approved[command] ?? REFUSAL;
    const led = leadsTo(
      { ...complete, proposal, status, statusBefore: before[status] ?? null },
      command,
      outcome,
    );
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
    const closedUnaided = command === 'redraftMlaRequest' && status === 'CLOSED';
    const request = await requestIn(closedUnaided ? 'RETURNED_INCOMPLETE' : status);
    if (closedUnaided) await request.give(officerOf(request.from), 'closeMlaRequest');
    await prepareFor(request, command);
    if (command === 'fulfilMlaRequestCondition') return bound(status);
    return request;
  }

  /** A request that was accepted on a condition and has come to a status since. */
  async function bound(status: Status): Promise<TestRequest> {
    const request = await requestIn('ACCEPTED_WITH_CONDITIONS');
    if (status === 'PARTLY_EXECUTED') await request.asksForMore();
    if (status === 'PARTLY_EXECUTED') await request.give(officerOf(request.to), 'executeMlaRequestItem');
    if (status === 'IN_EXECUTION') await request.give(officerOf(request.to), 'beginMlaRequestItem');
    const isUnfinished = ['ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED'].includes(status);
    if (!isUnfinished) await request.give(officerOf(request.to), 'executeMlaRequest');
    if (status === 'EVIDENCE_TRANSMITTED') {
      await request.give(officerOf(request.to), 'proposeMlaRequestTransmission');
      await request.give(supervisorOf(request.to), 'transmitMlaRequestEvidence');
    }
    if (status === 'CLOSED') await request.give(officerOf(request.from), 'closeMlaRequest');
    return request;
  }

  const giver = (request: TestRequest, command: RequestCommand, side: 'from' | 'to') =>
    approved[command] !== undefined ? supervisorOf(request[side]) : officerOf(request[side]);

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
      // Only what whoever gave it may do: of the own side, and what supervisors approve for supervisors.
      const approves = approved[command] !== undefined;
      const possible = lines
        .filter((line) => line.status === status && !['-', '?'].includes(line.outcome))
        .filter((line) => line.side === side || ofEitherSide.has(line.command))
        .filter((line) => approves || approved[line.command] === undefined);
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
      [
        'who conducts it',
        { hasConductingAuthority: false },
        'authority that conducts',
        'UNCAC art. 46(15)(b)',
      ],
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
    const item = { position: 1, type: AssistanceType.TAKING_EVIDENCE, avenue: null, given: [] };
    const record = { ...complete, status: DRAFT, itemFacts: [item], purpose: null, offences: [] };
    const empty = {
      ...record,
      hasSubjectMatter: false,
      hasConductingAuthority: false,
      hasFacts: false,
      hasAssistanceSought: false,
      proposal: null,
      statusBefore: null,
      executedAt: null,
    };
    const thrown = catchIn(() => mlaRequestStates.next(empty, 'proposeMlaRequestSubmission'));
    expect(thrown.extensions.missing).toHaveLength(6);
  });
});

/** Where a command leads; `-` where it is not possible; where something is missing, which provision asks for it. */
function leadsTo(record: Standing, command: RequestCommand, found?: string): string {
  try {
    return mlaRequestStates.next(
      Object.assign({}, record, { status: MlaRequestStatus[record.status] }),
      command,
      found !== undefined && found in MlaRequestStatus ? MlaRequestStatus[found as Status] : undefined,
    );
  } catch (error) {
    const { extensions } = error as DomainError;
    const missing = (extensions.missing ?? []) as readonly { source: string }[];
    return missing.map(({ source }) => source).join('; ') || '-';
  }
}

describe('four eyes', () => {
  test.each([
    ['submitMlaRequest', IN_REVIEW, [null, REFUSAL], SUBMISSION],
    ['acceptMlaRequest', MlaRequestStatus.ACKNOWLEDGED, [null, REFUSAL], ACCEPTANCE],
    ['returnMlaRequestAsIncomplete', MlaRequestStatus.ACKNOWLEDGED, [null, REFUSAL], RETURN],
    ['lapseMlaRequest', MlaRequestStatus.INFORMATION_REQUESTED, [null, RETURN], LAPSE],
    [
      'acceptMlaRequestCondition',
      MlaRequestStatus.CONDITIONS_PROPOSED,
      [null, CONDITION_DECLINE],
      CONDITION_ACCEPTANCE,
    ],
    [
      'declineMlaRequestCondition',
      MlaRequestStatus.CONDITIONS_PROPOSED,
      [null, CONDITION_ACCEPTANCE],
      CONDITION_DECLINE,
    ],
    ['refuseMlaRequest', MlaRequestStatus.ACKNOWLEDGED, [null, SUBMISSION, ACCEPTANCE], REFUSAL],
    ['dismissMlaRequestProposal', MlaRequestStatus.ACCEPTED, [null, SUBMISSION], REFUSAL],
  ] as const)('%s needs its own proposal', (command, status, others, own) => {
    for (const proposal of others) {
      const thrown = catchIn(() => {
        mlaRequestStates.check({ ...complete, status, proposal }, command);
      });
      expect(thrown.extensions).toMatchObject({
        code: 'INCOMPLETE',
        missing: [{ missing: 'a proposal', source: 'four eyes' }],
      });
    }
    expect(() => {
      mlaRequestStates.check({ ...complete, status, proposal: own }, command);
    }).not.toThrow();
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
