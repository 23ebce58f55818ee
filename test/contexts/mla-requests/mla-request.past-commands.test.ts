import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, supervisorOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import type { Status, TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

/**
 * Writing past the commands, in plain SQL as the service's role: what was sent stays as it was sent, and nobody does
 * alone what takes two.
 */
let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const refused =
  /row-level security|does not change|no step of this State|as somebody else proposed|in one's own name/;

/** A request and what a viewer's statement does to it: the number of rows written, or the refusal. */
async function written(status: Status, by: (r: TestRequest) => Viewer, text: string): Promise<unknown> {
  const request = await w.request({ from, to, status });
  const statement = text.replaceAll('$request', `'${request.key}'`);
  return w.test.sqlAs(by(request), `with done as (${statement} returning 1) select count(*)::int from done`);
}

const asking = (): Viewer => officerOf(from);
const asked = (): Viewer => officerOf(to);

describe('writing past the commands', () => {
  test.each([
    [
      'an officer submits',
      'IN_REVIEW',
      asking,
      `update mla_request set is_sent = true, status = 'SUBMITTED' where id = $request`,
    ],
    [
      'a supervisor submits what nobody proposed',
      'DRAFT',
      () => supervisorOf(from),
      `update mla_request set is_sent = true, status = 'SUBMITTED' where id = $request`,
    ],
    [
      'an officer refuses',
      'ACKNOWLEDGED',
      asked,
      `update mla_request set status = 'REFUSED' where id = $request`,
    ],
    [
      'a supervisor refuses what nobody proposed',
      'ACKNOWLEDGED',
      () => supervisorOf(to),
      `update mla_request set status = 'REFUSED' where id = $request`,
    ],
    [
      'a sent request becomes a draft',
      'SUBMITTED',
      asking,
      `update mla_request set status = 'DRAFT' where id = $request`,
    ],
    [
      'a withdrawn request lives again',
      'WITHDRAWN',
      asking,
      `update mla_request set status = 'SUBMITTED' where id = $request`,
    ],
    [
      'the contents of a draft are sent ahead',
      'DRAFT',
      asking,
      `update mla_request_content set is_sent = true where request_id = $request`,
    ],
    [
      'somebody is named as who proposed',
      'DRAFT',
      asking,
      `insert into mla_request_side (id, request_id, state, proposal, proposed_by, proposed_grounds) select gen_random_uuid(), id, requesting_state, 'SUBMISSION', 'somebody else', '{}' from mla_request where id = $request`,
    ],
  ] as const)('%s: refused', async (_, status, by, text) => {
    await expect(written(status, by, text)).rejects.toThrow(refused);
  });

  test('what was proposed by another, a supervisor submits', async () => {
    const text = `update mla_request set is_sent = true, status = 'SUBMITTED' where id = $request`;
    expect(await written('IN_REVIEW', () => supervisorOf(from), text)).toEqual([{ count: 1 }]);
  });
});

describe('the persons of a request', () => {
  const naming = (request: TestRequest, subject: string): string =>
    `with done as (insert into mla_request_person (id, request_id, case_id, requesting_state, requested_state, subject_id, aliases)
       select gen_random_uuid(), id, case_id, requesting_state, requested_state, '${subject.split(':')[1] ?? ''}', '{}'
       from mla_request where id = '${request.key}' returning 1) select count(*)::int from done`;

  test('are named in a draft, and none of them is protected', async () => {
    const request = await w.request({ from, to });
    const [open, hidden] = [await w.subject(request.of), await w.subject(request.of, { isProtected: true })];
    await expect(w.test.sqlAs(officerOf(from), naming(request, hidden))).rejects.toThrow(refused);
    expect(await w.test.sqlAs(officerOf(from), naming(request, open))).toEqual([{ count: 1 }]);
  });

  test('are not added to what was sent', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    const subject = await w.subject(request.of);
    await expect(w.test.sqlAs(officerOf(from), naming(request, subject))).rejects.toThrow(refused);
  });

  test.each([{ isProtected: true }, { name: 'Somebody Else' }])(
    'are sent as they were proposed, or not at all: %j',
    async (change) => {
      const of = await w.case({ leadBy: from });
      const named = await w.subject(of);
      const request = await w.request({ from, to, of, contents: { persons: [named] }, status: 'IN_REVIEW' });
      await w.give(officerOf(from), 'amendSubject', { id: named, expectedVersion: 1, ...change });
      const error = await refusal(request.give(supervisorOf(from), 'submitMlaRequest'));
      expect(error.code).toBe('INCOMPLETE');
    },
  );

  test('are named as they were sent, whatever the case says of them later', async () => {
    const of = await w.case({ leadBy: from, parties: [to] });
    const named = await w.subject(of);
    const request = await w.request({ from, to, of, contents: { persons: [named] }, status: 'SUBMITTED' });
    const query = `query Persons($id: ID!) { mlaRequest(id: $id) { persons { name aliases subject { name } } } }`;
    const look = async () =>
      (await w.test.ask(officerOf(to), query, { id: request.id })).data?.mlaRequest.persons;
    const [before] = await look();
    expect(before.name).toBe(before.subject.name);
    await w.give(officerOf(from), 'amendSubject', { id: named, expectedVersion: 1, name: 'Somebody Else' });
    expect(await look()).toEqual([{ ...before, subject: { name: 'Somebody Else' } }]);
  });

  test('leave no empty place where one is protected later', async () => {
    const of = await w.case({ leadBy: from, parties: [to] });
    const [stays, goes] = [await w.subject(of), await w.subject(of)];
    const request = await w.request({
      from,
      to,
      of,
      contents: { persons: [stays, goes] },
      status: 'SUBMITTED',
    });
    await w.give(officerOf(from), 'amendSubject', { id: goes, expectedVersion: 1, isProtected: true });
    const query = `query Persons($id: ID!) { mlaRequest(id: $id) { persons { subject { id } } } }`;
    const { data } = await w.test.ask(officerOf(to), query, { id: request.id });
    expect(data).toEqual({ mlaRequest: { persons: [{ subject: { id: stays } }] } });
  });
});
