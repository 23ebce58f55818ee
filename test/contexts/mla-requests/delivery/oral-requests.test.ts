import { beforeAll, expect, test } from 'vitest';
import { letterBy } from '../../../support/letters.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  to = await w.state({ oralInUrgency: 'AGREED' });
});

test('R6: an oral request that is not urgent is refused', async () => {
  const request = await w.request({ from, to, contents: { urgent: false, urgencyReason: null } });
  const error = await refusal(request.give(officerOf(from), 'amendMlaRequest', { contents: { oral: true } }));
  expect(error).toMatchObject({
    code: 'BAD_USER_INPUT',
    extensions: { problems: [{ field: 'input.contents.oral', rule: 'R6' }] },
  });
});

test.each(['NOT_AGREED', 'UNKNOWN'])(
  'R6: an oral request is not submitted to a State whose agreement is %s',
  async (status) => {
    const pair = { from, to: await w.state({ oralInUrgency: status }) };
    const request = await w.request({ ...pair, contents: { oral: true }, status: 'IN_REVIEW' });
    const error = await refusal(request.give(supervisorOf(pair.from), 'submitMlaRequest'));
    expect(error).toMatchObject({ code: 'INCOMPLETE', extensions: { missing: [{ rule: 'R6' }] } });
  },
);

test('R6: an oral request, urgent and agreed, is submitted; its confirmation in writing is due, and given', async () => {
  const request = await w.request({ from, to, contents: { oral: true }, status: 'SUBMITTED' });
  const { submitted_at: submitted, written_confirmation_due_at: due } = await request.row();
  expect(due.getTime()).toBeGreaterThan(submitted.getTime());
  const confirm = async (viewer = officerOf(from)) =>
    w.give(viewer, 'confirmMlaRequestInWriting', {
      id: request.id,
      expectedVersion: await request.version(),
    });
  expect((await refusal(confirm(officerOf(to)))).code).toBe('FORBIDDEN');
  await confirm();
  expect((await request.row()).confirmed_in_writing_at).toBeInstanceOf(Date);
  expect((await refusal(confirm())).code).toBe('INCOMPLETE');
});

test('R6: to a State that does not take part, the confirmation in writing is a letter', async () => {
  const absent = await w.state({ onRepatria: false, oralInUrgency: 'AGREED' });
  const request = await w.request({ from, to: absent, contents: { oral: true }, status: 'SUBMITTED' });
  const expectedVersion = await request.version();
  const letter = await letterBy(w, request, from, () =>
    w.give(officerOf(from), 'confirmMlaRequestInWriting', { id: request.id, expectedVersion }),
  );
  expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'confirmMlaRequestInWriting' } });
  for (const words of [
    '# Confirmation in writing of an oral request',
    'We confirm in writing the request that we made orally on ',
    `Our reference: ${String((await request.row()).requesting_reference)}`,
  ])
    expect(letter.text).toContain(words);
});

test('R6: a request in writing needs no confirmation', async () => {
  const request = await w.request({ from, to, status: 'SUBMITTED' });
  expect(await request.row()).toMatchObject({ oral: false, written_confirmation_due_at: null });
  const error = await refusal(
    w.give(officerOf(from), 'confirmMlaRequestInWriting', {
      id: request.id,
      expectedVersion: await request.version(),
    }),
  );
  expect(error.code).toBe('INCOMPLETE');
});
