import { beforeAll, describe, expect, test } from 'vitest';
import { paperOf, registered as registeredFor } from '../../../support/paper-requests.js';
import { auditorOf, officerOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents, world, type CommandName, type World } from '../../../support/world.js';

/** What came from a State that does not take part in Repatria, with all that the Convention would have asked of it. */
let w: World;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  w = await world();
  own = await w.state();
  absent = await w.state({ onRepatria: false });
});

const registered = (more: object = {}): Promise<TestRequest> =>
  registeredFor(w, { from: absent, to: own, ...more });

const query = `query ($id: ID!) { mlaRequest(id: $id) { oral writtenConfirmationDueAt confirmedInWritingAt sentIncomplete
  completeness { severity subject source } clocks(first: 20) { edges { node { kind isRunning state { code } } } }
  events { edges { node { command irregularities } } } availableCommands { command missing } } }`;

/** A step on a request, as its own State enters it now. */
const give = async (request: TestRequest, command: CommandName, more: object = {}) =>
  w.give(officerOf(own), command, {
    ...{ id: request.id, expectedVersion: await request.version(officerOf(request.to)) },
    ...more,
  });

async function read(request: TestRequest, viewer = officerOf(own)) {
  const { data, errors } = await w.test.ask(viewer, query, { id: request.id });
  expect(errors).toEqual([]);
  return data?.['mlaRequest'];
}

const kinds = (found: any): string[] =>
  found.clocks.edges
    .filter(({ node }: any) => node.isRunning)
    .map(({ node }: any) => `${node.kind} of ${node.state.code}`);

describe('an oral request (art. 46(14))', () => {
  const oral = { ...completeContents(), oral: true };

  test('R6: its confirmation in writing is due from the State that made it, and is entered when it comes', async () => {
    const request = await registered({ contents: oral });
    const found = await read(request);
    expect(found).toMatchObject({ oral: true, confirmedInWritingAt: null });
    expect(Date.parse(found.writtenConfirmationDueAt)).toBeGreaterThan(Date.now() - 86_400_000);
    expect(kinds(found)).toContain(`WRITTEN_CONFIRMATION of ${absent.code}`);
    const paper = { happenedOn: new Date().toISOString().slice(0, 10), reference: 'MJ/9 of today' };
    await give(request, 'confirmMlaRequestInWriting', { onPaper: paper });
    const confirmed = await read(request);
    expect(confirmed.confirmedInWritingAt).not.toBeNull();
    expect(kinds(confirmed)).not.toContain(`WRITTEN_CONFIRMATION of ${absent.code}`);
  });

  test('R6 broken: that the own State has not agreed to be asked so is noted, and keeps nobody from entering it', async () => {
    const found = await read(await registered({ contents: oral }));
    expect(JSON.stringify(found.events)).toContain('agreement to oral requests (UNCAC art. 46(14))');
    const agreed = await w.state({ oralInUrgency: 'AGREED' });
    const request = await registeredFor(w, { from: absent, to: agreed, contents: oral });
    expect(JSON.stringify((await read(request, officerOf(agreed))).events)).not.toContain('agreement');
  });

  test('one in writing waits for no confirmation', async () => {
    const request = await registered();
    expect((await read(request)).writtenConfirmationDueAt).toBeNull();
    expect(await refusal(give(request, 'confirmMlaRequestInWriting'))).toMatchObject({
      code: 'INCOMPLETE',
    });
  });
});

describe('what a paper lacks', () => {
  const { facts: _facts, purpose: _purpose, ...short } = completeContents();
  const lacking = (found: any): string[] =>
    found.completeness
      .filter(({ severity }: any) => severity === 'MISSING')
      .map(({ source }: any) => source as string);

  test('R4 broken: is told as of a draft, so that it can be asked for or the paper returned', async () => {
    const whole = await read(await registered());
    expect(lacking(whole)).toEqual([]);
    expect(whole.sentIncomplete).toBe(false);
    const request = await registered({ contents: short });
    const found = await read(request);
    expect(found.sentIncomplete).toBe(true);
    expect(lacking(found).join()).toContain('46(15)');
    expect(lacking(await read(request, auditorOf(own)))).toEqual(lacking(found));
  });

  test('is told no more once the paper turns out to say it', async () => {
    const request = await registered({ contents: short });
    const { facts, purpose } = completeContents();
    await give(request, 'correctRegisteredMlaRequest', {
      ...{ reason: 'The second page was overlooked.', contents: { facts, purpose } },
    });
    const found = await read(request);
    expect(lacking(found)).toEqual([]);
    expect(found.sentIncomplete).toBe(false);
  });

  test('may come in full later, and follows the first up', async () => {
    const first = await registered({ contents: short });
    const { key } = await w.give(officerOf(own), 'registerMlaRequest', {
      ...paperOf(absent),
      followsUpId: first.id,
    });
    expect((await w.recordOf('mla_request', key))['follows_up_id']).toBe(first.key);
    const whole = await registered();
    expect(
      await refusal(
        w.give(officerOf(own), 'registerMlaRequest', { ...paperOf(absent), followsUpId: whole.id }),
      ),
    ).toMatchObject({ code: expect.stringMatching(/CONFLICT|INCOMPLETE|BAD_USER_INPUT/u) });
  });

  test('what lacked is not changed by other means than a correction', async () => {
    const request = await registered({ contents: short });
    await expect(
      w.test.sqlAs(officerOf(own), 'update mla_request set sent_incomplete = false where id = $1', [
        request.key,
      ]),
    ).rejects.toThrow('does not change');
  });
});
