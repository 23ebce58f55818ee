import { beforeAll, describe, expect, test } from 'vitest';
import { mlaRequestStates, MlaRequestStatus } from '../../../src/contexts/mla-requests/index.js';
import { besideLifecycles } from '../../../src/platform/commands/available-commands.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { trial } from '../../support/trial.js';
import type { RequestCommand, TestRequest } from '../../support/world-requests.js';
import { world, type CommandName, type World } from '../../support/world.js';
import { opening } from '../attendance/attendance-world.js';
import { everybody } from './life-walk.js';

/** A part that is not there. */
const nobody = '00000000-0000-7000-8000-000000000000';

let w: World;
beforeAll(async () => {
  w = await world();
});

/** What is missing for a command, as both read paths tell it; undefined where it is not listed. */
async function missing(request: TestRequest, viewer: Viewer, command: string): Promise<unknown> {
  const query = `query Commands($id: ID!) { mlaRequest(id: $id) { availableCommands { command missing } } }`;
  const told = async (path?: 'plain'): Promise<unknown> => {
    const { data, codes } = await w.test.ask(viewer, query, { id: request.id }, path);
    expect(codes).toEqual([]);
    return data?.mlaRequest.availableCommands.find((line: any) => line.command === command)?.missing;
  };
  const planned = await told();
  expect(await told('plain')).toEqual(planned);
  return planned;
}

const acknowledged = async (): Promise<TestRequest> =>
  w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });

describe('a command on a part of a request says what is missing while there is no such part', () => {
  test('a consultation: either State speaks, and who opened it concludes it (UNCAC art. 46(26))', async () => {
    const request = await acknowledged();
    const [asking, asked] = [officerOf(request.from), officerOf(request.to)];
    const ofOwn = [
      'an open consultation of the own State, in which the other State had the opportunity to answer',
    ];
    const look = async (viewer: Viewer) => [
      await missing(request, viewer, 'sayInMlaRequestConsultation'),
      await missing(request, viewer, 'concludeMlaRequestConsultation'),
    ];
    for (const viewer of [asking, asked])
      expect(await look(viewer)).toEqual([['an open consultation'], ofOwn]);
    await request.give(asked, 'openMlaRequestConsultation', { answerDueOn: '2099-01-31' });
    for (const viewer of [asking, asked]) expect(await look(viewer)).toEqual([[], ofOwn]);
    await request.give(asking, 'sayInMlaRequestConsultation');
    expect(await look(asked)).toEqual([[], []]);
    expect(await look(asking)).toEqual([[], ofOwn]);
    await request.give(asked, 'concludeMlaRequestConsultation');
    expect(await look(asked)).toEqual([['an open consultation'], ofOwn]);
  });

  test('an inquiry waits for its answer (UNCAC art. 46(24))', async () => {
    const request = await acknowledged();
    const look = () => missing(request, officerOf(request.to), 'answerMlaRequestInquiry');
    expect(await look()).toEqual(['an inquiry that waits for its answer']);
    await request.give(officerOf(request.from), 'inquireMlaRequestStatus');
    expect(await look()).toEqual([]);
    expect(await missing(request, officerOf(request.from), 'answerMlaRequestInquiry')).toBeUndefined();
    await request.give(officerOf(request.to), 'answerMlaRequestInquiry');
    expect(await look()).toEqual(['an inquiry that waits for its answer']);
  });

  test('an assignment in the own State; that of the other State tells nothing (UNCAC art. 46(13))', async () => {
    const request = await acknowledged();
    const none = ['a competent authority of the own State to which it is assigned'];
    const look = () =>
      Promise.all(
        [request.from, request.to].map((state) =>
          missing(request, officerOf(state), 'endMlaRequestAssignment'),
        ),
      );
    expect(await look()).toEqual([none, none]);
    await request.assignIn(request.from);
    expect(await look()).toEqual([[], none]);
    await request.give(officerOf(request.from), 'endMlaRequestAssignment');
    expect(await look()).toEqual([none, none]);
  });
});

describe('who of the own people works on a request, and knows of it', () => {
  const lines = (request: TestRequest, viewer: Viewer) => ({
    handOver: () => missing(request, viewer, 'handOverMlaRequest'),
    accept: () => missing(request, viewer, 'acceptMlaRequestHandover'),
    decline: () => missing(request, viewer, 'declineMlaRequestHandover'),
    restrict: () => missing(request, viewer, 'restrictMlaRequest'),
    lift: () => missing(request, viewer, 'liftMlaRequestRestriction'),
    declare: () => missing(request, viewer, 'declareMlaRequestConflict'),
    decide: () => missing(request, viewer, 'decideMlaRequestConflict'),
  });
  const hand = (request: TestRequest, viewer: Viewer, command: CommandName, more: object) =>
    w.give(viewer, command, { id: request.id, reason: 'A reason.', ...more });

  test('who works on it hands it over, and supervisors; other officers do where nobody works on it', async () => {
    const request = await acknowledged();
    const { to, from } = request;
    const [one, other, above] = [officerOf(to), officerOf(to, 'other'), supervisorOf(to)];
    for (const viewer of [one, other, above]) {
      expect(await lines(request, viewer).handOver()).toEqual([]);
      expect(await lines(request, viewer).restrict()).toEqual([]);
    }
    await hand(request, one, 'handOverMlaRequest', { toOfficer: one.userId });
    for (const [viewer, lacks] of [
      [one, []],
      [other, undefined],
      [above, []],
      // Who works on it in one State tells the other nothing.
      [officerOf(from), []],
    ] as const) {
      expect(await lines(request, viewer).handOver()).toEqual(lacks);
      expect(await lines(request, viewer).restrict()).toEqual(lacks);
    }
    const refused = hand(request, other, 'handOverMlaRequest', { toOfficer: other.userId });
    expect((await refusal(refused)).code).toBe('FORBIDDEN');
  });

  test('what is offered is accepted or declined by whom it is offered to, and nobody else is told', async () => {
    const request = await acknowledged();
    const { to, from } = request;
    const [one, other] = [officerOf(to), officerOf(to, 'other')];
    expect(await lines(request, other).accept()).toBeUndefined();
    await hand(request, one, 'handOverMlaRequest', { toOfficer: other.userId });
    for (const [viewer, lacks] of [
      [other, []],
      [one, undefined],
      [supervisorOf(to), undefined],
      [officerOf(from), undefined],
    ] as const) {
      expect(await lines(request, viewer).accept()).toEqual(lacks);
      expect(await lines(request, viewer).decline()).toEqual(lacks);
    }
    await hand(request, other, 'acceptMlaRequestHandover', {});
    expect(await lines(request, other).accept()).toBeUndefined();
    expect(await lines(request, other).decline()).toBeUndefined();
  });

  test('a supervisor opens again what is kept to a team', async () => {
    const request = await acknowledged();
    const { to, from } = request;
    const none = ['a team of the own State to which it is kept'];
    expect(await lines(request, supervisorOf(to)).lift()).toEqual(none);
    expect(await lines(request, officerOf(to)).lift()).toBeUndefined();
    await hand(request, supervisorOf(to), 'restrictMlaRequest', { officers: [officerOf(to).userId] });
    expect(await lines(request, supervisorOf(to)).lift()).toEqual([]);
    expect(await lines(request, supervisorOf(from)).lift()).toEqual(none);
    await hand(request, supervisorOf(to), 'liftMlaRequestRestriction', {});
    expect(await lines(request, supervisorOf(to)).lift()).toEqual(none);
  });

  test('a conflict of interest is declared by anybody of the own State, and decided by a supervisor (art. 8(5))', async () => {
    const request = await acknowledged();
    const { to, from } = request;
    const none = ['a conflict of interest of somebody else of the own State that was not dismissed'];
    await request.assignIn(to);
    for (const viewer of [officerOf(to), supervisorOf(to), prosecutorOf(to)])
      expect(await lines(request, viewer).declare()).toEqual([]);
    expect(await lines(request, supervisorOf(to)).decide()).toEqual(none);
    await hand(request, officerOf(to), 'declareMlaRequestConflict', {});
    expect(await lines(request, supervisorOf(to)).decide()).toEqual([]);
    expect(await lines(request, officerOf(to, 'other')).decide()).toBeUndefined();
    expect(await lines(request, supervisorOf(from)).decide()).toEqual(none);
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_conflict where request_id = $1',
      [request.key],
    );
    const conflictId = globalId('MlaRequestConflict', rows[0]?.id ?? '');
    await hand(request, supervisorOf(to), 'decideMlaRequestConflict', { conflictId, decision: 'DISMISSED' });
    expect(await lines(request, supervisorOf(to)).decide()).toEqual(none);
  });
});

/** Commands that are listed on a request and are no mutation of its life: what each takes besides the request. */
const beside: Readonly<Record<string, object>> = {
  dispatchMlaRequest: { medium: 'COURIER', dispatchedOn: '2026-01-05', source: 'Receipt 7' },
  recordMlaRequestDeliveryEvidence: {
    deliveryId: globalId('MlaRequestDelivery', nobody),
    ...{ kind: 'DELIVERY', happenedOn: '2026-01-06', source: 'Receipt 8' },
  },
  confirmMlaRequestInWriting: {},
  followUpMlaRequest: {},
  correctRegisteredMlaRequest: { reason: 'Typed wrongly.', contents: { facts: 'Other facts.' } },
  handOverMlaRequest: { toOfficer: 'a-colleague', reason: 'A long leave.' },
  acceptMlaRequestHandover: {},
  declineMlaRequestHandover: { reason: 'Too much work.' },
  restrictMlaRequest: { officers: ['a-colleague'], reason: 'A leak.' },
  liftMlaRequestRestriction: { reason: 'It is public by now.' },
  declareMlaRequestConflict: { reason: 'A cousin.' },
  decideMlaRequestConflict: {
    conflictId: globalId('MlaRequestConflict', nobody),
    ...{ decision: 'UPHELD', reason: 'A cousin.' },
  },
  extendMlaRequestClock: { reason: 'RESOURCES', text: 'Many requests.', dueOn: '2099-06-30' },
  recordMlaRequestDelay: { reason: 'RESOURCES', text: 'Many requests.' },
  recordMlaRequestCost: { kind: 'ORDINARY', amount: '10', currency: 'USD', purpose: 'Copies' },
  reportConfidentialityCannotBeMet: { reason: 'The holder is told.' },
  answerConfidentialityNotice: { id: globalId('ConfidentialityNotice', nobody), answer: 'EXECUTE' },
  enterEvidence: {
    ...{ kind: 'RECORD', form: 'COPY', title: 'Statements', sha256: 'a'.repeat(64) },
    ...{ sizeBytes: '1', mediaType: 'application/pdf' },
  },
  requestUseConsent: { purpose: 'Another case', proceeding: 'Criminal', reasons: 'The same money.' },
  planMeasure: { kind: 'FREEZING', basis: 'REQUEST', property: 'An account' },
  ...opening,
};

/** Whether what a list says of a command (what it lacks; undefined where it has it not) is what becomes of it. */
function agree(lacks: readonly string[] | undefined, code: string | null): boolean {
  if (lacks === undefined) return code !== null;
  if (lacks.length > 0) return code !== null && code !== 'INVALID_TRANSITION' && code !== 'FORBIDDEN';
  return !['INVALID_TRANSITION', 'FORBIDDEN', 'INCOMPLETE'].includes(code ?? '');
}

describe('what is listed is what is not refused', () => {
  let states: { from: TestState; to: TestState; third: TestState };
  beforeAll(async () => {
    states = { ...(await w.pair()), third: await w.state() };
  });

  const listedFor = async (request: TestRequest, viewer: Viewer): Promise<ReadonlyMap<string, string[]>> => {
    const query = `query Commands($id: ID!) { mlaRequest(id: $id) { availableCommands { command missing } } }`;
    const { data } = await w.test.ask(viewer, query, { id: request.id });
    const lines: { command: string; missing: string[] }[] = data?.mlaRequest?.availableCommands ?? [];
    return new Map(lines.map(({ command, missing: lacks }) => [command, lacks]));
  };

  const inputOf = async (request: TestRequest, command: string, viewer: Viewer): Promise<object> => {
    const { id } = request;
    const more = beside[command];
    if (more !== undefined) {
      const kind = command === 'extendMlaRequestClock' ? { kind: await clockOf(request, viewer) } : {};
      // What opens a record names the request as that, and nothing by an id.
      const named = command in opening ? { requestId: id } : { id, requestId: id };
      return { ...named, expectedVersion: await request.version(), ...kind, ...more };
    }
    if (!command.endsWith('MlaRequestAssignment') && command !== 'assignMlaRequest')
      return request.inputOf(command as RequestCommand);
    const own = viewer.state === request.to.code ? request.to : request.from;
    const authorityId = globalId('CompetentAuthority', own.prosecutionService);
    return request.inputOf(command as RequestCommand, { authorityId });
  };

  const clockOf = async ({ key }: TestRequest, { state }: Viewer): Promise<string> => {
    const { rows } = await w.test.owner.query<{ kind: string }>(
      `select kind from mla_request_clock where request_id = $1
       order by (state = $2 and is_running and paused_at is null and due_at >= now()) desc limit 1`,
      [key, state],
    );
    return rows[0]?.kind ?? 'ACKNOWLEDGEMENT';
  };

  const offered = Object.keys({
    ...mlaRequestStates.transitions,
    ...besideLifecycles.get('MlaRequest')?.(),
  }) as CommandName[];

  test('every command that a request lists is tried', () => {
    const made = Object.keys(beside);
    expect(offered.filter((command) => !(command in mlaRequestStates.transitions)).sort()).toEqual(
      made.sort(),
    );
  });

  test.each(Object.values(MlaRequestStatus))(
    'while %s, to everybody',
    async (status) => {
      const { from, to, third } = states;
      const request = await w.request({ from, to, status });
      for (const state of [from, to])
        if (state === from || (await request.row()).is_sent) await request.assignIn(state);
      const people = Object.entries(everybody(request, third)).filter(([name]) => !name.endsWith('Second'));
      const inputs = new Map<string, Promise<object>>();
      const given = (command: string, viewer: Viewer): Promise<object> => {
        const key = `${command} ${viewer.state ?? ''}`;
        const input = inputs.get(key) ?? inputOf(request, command, viewer);
        inputs.set(key, input);
        return input;
      };
      const wrong: string[] = [];
      for (const [name, viewer] of people) {
        const listed = await listedFor(request, viewer);
        for (const command of offered) {
          const code = await trial(w, viewer, command, await given(command, viewer));
          const lacks = listed.get(command);
          const says = lacks === undefined ? 'is not listed' : `lacks [${lacks.join('; ')}]`;
          if (!agree(lacks, code))
            wrong.push(`${name}: ${command} ${says}, and is answered ${code ?? 'as given'}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  test('what comes on paper is entered whatever was recorded before', async () => {
    const { from } = states;
    const to = await w.state({ onRepatria: false });
    const officer = officerOf(from);
    for (const status of ['SUBMITTED', 'WITHDRAWN'] as const) {
      const request = await w.request({ from, to, status });
      expect((await listedFor(request, officer)).get('enterEvidence')).toEqual([]);
      expect(
        await trial(w, officer, 'enterEvidence', await inputOf(request, 'enterEvidence', officer)),
      ).toBeNull();
    }
  });
});
