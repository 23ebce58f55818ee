import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf } from '../../support/personas.js';
import { trial } from '../../support/trial.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';
import { hearingFor, transferFor, type TestAttendance } from './attendance-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

/** What a viewer may do with a record, as both read paths tell it. */
async function listed(record: TestAttendance<never>, viewer: Viewer): Promise<readonly string[]> {
  const query = `query Commands($id: ID!) { node(id: $id) {
    ... on Hearing { commands: availableCommands { command } }
    ... on DetainedPersonTransfer { asked: availableCommands { command } } } }`;
  const told = async (path?: 'plain'): Promise<readonly string[]> => {
    const { data, codes } = await w.test.ask(viewer, query, { id: record.id }, path);
    expect(codes).toEqual([]);
    return (data?.node.commands ?? data?.node.asked).map(({ command }: any) => command);
  };
  const planned = await told();
  expect(await told('plain')).toEqual(planned);
  return planned;
}

/** What agrees on something that is still to come. */
const agreements = {
  confirmHearing: {},
  rescheduleHearing: { plannedAt: new Date('2027-04-01T08:00:00Z'), reason: 'The judge is away.' },
  agreeToHandOverPerson: {},
  agreeToReceivePerson: {},
};
type Agreement = keyof typeof agreements;

/** A hearing and a transfer of a request; tells which agreements are listed, each held against what becomes of it. */
async function arranged(request: TestRequest, onPaper: readonly Agreement[] = []) {
  const records = [await hearingFor(w, request), await transferFor(w, request)];
  const today = new Date().toISOString().slice(0, 10);
  const paper = { onPaper: { happenedOn: today, reference: 'Letter 7' } };
  return async (viewer: Viewer): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const record of records) {
      const may = await listed(record, viewer);
      for (const command of Object.keys(agreements) as Agreement[]) {
        if (command.endsWith('Hearing') !== (record.type === 'Hearing')) continue;
        const own = { id: record.id, expectedVersion: (await record.row()).version as number };
        const input = { ...own, ...agreements[command], ...(onPaper.includes(command) && paper) };
        const code = await trial(w, viewer, command, input);
        const isListed = may.includes(command);
        const isRefused = code === 'INVALID_TRANSITION' || code === 'FORBIDDEN';
        expect({ command, code, isListed }).toEqual({ command, code, isListed: !isRefused });
        if (isListed) found.push(command);
      }
    }
    return found;
  };
}

describe('nothing is offered that would be agreed for a request after its end', () => {
  test('to either State', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    const offered = await arranged(request);
    const [requesting, requested] = [officerOf(request.from), officerOf(request.to)];
    expect(await offered(requested)).toEqual([
      'confirmHearing',
      'rescheduleHearing',
      'agreeToHandOverPerson',
    ]);
    expect(await offered(requesting)).toEqual(['rescheduleHearing', 'agreeToReceivePerson']);
    await request.give(requesting, 'withdrawMlaRequest');
    expect(await offered(requested)).toEqual([]);
    expect(await offered(requesting)).toEqual([]);
  });

  test('but for what a State that does not take part agreed before, as its paper says', async () => {
    const from = await w.state();
    const request = await w.request({ from, to: await w.state({ onRepatria: false }), status: 'SUBMITTED' });
    const ofTheOther = ['confirmHearing', 'rescheduleHearing', 'agreeToHandOverPerson'] as const;
    const offered = await arranged(request, ofTheOther);
    await request.give(officerOf(from), 'withdrawMlaRequest');
    expect(await offered(officerOf(from))).toEqual(ofTheOther);
  });
});
