import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

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
