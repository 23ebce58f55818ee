import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../../src/contexts/directory/index.js';
import { globalId } from '../../../../../src/platform/reads/global-id.js';
import { officerOf } from '../../../../support/personas.js';
import { oneSided } from '../../../../support/one-sided.js';
import { refusal } from '../../../../support/refusal.js';
import type { TestRequest } from '../../../../support/world-requests.js';
import { world, type World } from '../../../../support/world.js';

let w: World;
let pair: Awaited<ReturnType<World['pair']>>;
beforeAll(async () => {
  w = await world();
  pair = await w.pair();
});

/** An accepted request of some items, with their ids in their order. */
async function withItems(
  number: number,
  contents: object = {},
  between: typeof pair = pair,
): Promise<{ readonly request: TestRequest; readonly ids: readonly string[] }> {
  const items = Array.from({ length: number }, () => ({ type: AssistanceType.TAKING_EVIDENCE }));
  const request = await w.request({ ...between, status: 'ACCEPTED', contents: { items, ...contents } });
  return { request, ids: (await itemsOf(request)).map(({ id }) => globalId('MlaRequestItem', id)) };
}

interface Item {
  readonly id: string;
  readonly status: string;
  readonly result: string | null;
  readonly procedure: string | null;
  readonly deviation: string | null;
  readonly at: Date | null;
}

async function itemsOf({ key }: TestRequest): Promise<readonly Item[]> {
  const { rows } = await w.test.owner.query<Item>(
    `select id, status, result, procedure_followed as procedure, deviation_reason as deviation, executed_at as at
     from mla_request_item where request_id = $1 order by position`,
    [key],
  );
  return rows;
}

/** Executes with what is said here alone. */
const execute = (request: TestRequest, more: object): Promise<unknown> =>
  request.give(officerOf(request.to), 'executeMlaRequest', {
    summary: 'Done.',
    summaryIsResult: null,
    ...more,
  });

/** Where the request stands, and each of its items with what came of it. */
async function standing(request: TestRequest): Promise<unknown> {
  const items = (await itemsOf(request)).map(({ status, result }) => [status, result]);
  return [(await request.row()).status, ...items];
}

const said = (itemId: string | undefined, more: object = {}) => ({ itemId, result: 'As asked.', ...more });

describe('each item says what came of it (UNCAC art. 46(17), (24))', () => {
  test('as results says of it, at the time of the request', async () => {
    const { request, ids } = await withItems(2);
    await execute(request, { results: [said(ids[1], { result: 'Two.' }), said(ids[0], { result: 'One.' })] });
    expect(await standing(request)).toEqual(['EXECUTED', ['EXECUTED', 'One.'], ['EXECUTED', 'Two.']]);
    const { executed_at: at, execution_summary: summary } = await request.row();
    expect(summary).toBe('Done.');
    expect((await itemsOf(request)).map((item) => item.at)).toEqual([at, at]);
  });

  test('nothing is said of two of three: INCOMPLETE names these two, and nothing is executed', async () => {
    const { request, ids } = await withItems(3);
    const lacking = await refusal(execute(request, { results: [said(ids[1])] }));
    expect(lacking.code).toBe('INCOMPLETE');
    expect(lacking.message).toContain('summaryIsResult');
    const lack = (position: number) => ({
      missing: `what came of item ${String(position)}`,
      source: 'UNCAC art. 46(17), (24)',
      itemId: ids[position - 1],
    });
    expect(lacking.extensions.missing).toEqual([lack(1), lack(3)]);
    const open = ['REQUESTED', null];
    expect(await standing(request)).toEqual(['ACCEPTED', open, open, open]);
  });

  test('that the summary says it of all is a choice, and is not made by silence', async () => {
    const { request } = await withItems(2);
    for (const summaryIsResult of [null, false])
      expect((await refusal(execute(request, { summaryIsResult }))).code).toBe('INCOMPLETE');
    await execute(request, { summaryIsResult: true });
    expect(await standing(request)).toEqual(['EXECUTED', ['EXECUTED', 'Done.'], ['EXECUTED', 'Done.']]);
  });

  test('and may be made for the others alone', async () => {
    const { request, ids } = await withItems(2);
    await execute(request, { results: [said(ids[0])], summaryIsResult: true });
    expect(await standing(request)).toEqual(['EXECUTED', ['EXECUTED', 'As asked.'], ['EXECUTED', 'Done.']]);
  });

  test('what was said of an item before stays, and is not asked again', async () => {
    const { request, ids } = await withItems(3);
    const officer = officerOf(request.to);
    await request.give(officer, 'executeMlaRequestItem', { itemId: ids[0], result: 'The first.' });
    await request.give(officer, 'markMlaRequestItemNotPossible', { itemId: ids[1], reason: 'Burnt.' });
    const again = await refusal(execute(request, { results: [said(ids[1]), said(ids[2])] }));
    expect(again.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.results.0.itemId' }],
    });
    await execute(request, { results: [said(ids[2])] });
    expect(await standing(request)).toEqual([
      'EXECUTED',
      ['EXECUTED', 'The first.'],
      ['NOT_POSSIBLE', 'Burnt.'],
      ['EXECUTED', 'As asked.'],
    ]);
  });

  test('an item of another request: NOT_FOUND; one named twice, or without a word: BAD_USER_INPUT', async () => {
    const { request, ids } = await withItems(1);
    const other = await withItems(1);
    const cases: readonly (readonly [results: readonly object[], code: string])[] = [
      [[said(other.ids[0])], 'NOT_FOUND'],
      [[said(ids[0]), said(ids[0])], 'BAD_USER_INPUT'],
      [[said(ids[0], { result: '' })], 'BAD_USER_INPUT'],
      [[said('State:PH')], 'BAD_USER_INPUT'],
    ];
    const mutation = `mutation ($input: ExecuteMlaRequestInput!) { executeMlaRequest(input: $input) { replayed } }`;
    for (const [results, code] of cases) {
      const input = await request.inputOf('executeMlaRequest', { results });
      expect((await w.test.ask(officerOf(request.to), mutation, { input })).codes).toEqual([code]);
    }
    expect((await request.row()).status).toBe('ACCEPTED');
  });
});

describe('by which procedure (UNCAC art. 46(17))', () => {
  const other = { procedureFollowed: 'By affirmation' };

  test('another than the one wished needs a reason, item by item', async () => {
    const { request, ids } = await withItems(2, { procedureWished: 'On oath' });
    const without = execute(request, { results: [said(ids[0]), said(ids[1], other)] });
    expect((await refusal(without)).extensions).toMatchObject({
      problems: [{ field: 'input.results.1.deviationReason' }],
    });
    const reason = { deviationReason: 'Oaths are abolished.' };
    await execute(request, { results: [said(ids[0]), said(ids[1], { ...other, ...reason })] });
    const followed = (await itemsOf(request)).map(({ procedure, deviation }) => [procedure, deviation]);
    expect(followed).toEqual([
      [null, null],
      ['By affirmation', 'Oaths are abolished.'],
    ]);
  });

  test('of a State that does not take part it is entered as it was, and the step says once what was not kept', async () => {
    const { w: there, absent, own } = await oneSided();
    const items = Array.from({ length: 2 }, () => ({ type: AssistanceType.TAKING_EVIDENCE }));
    const request = await there.request({
      from: own,
      to: absent,
      status: 'SUBMITTED',
      contents: { items, procedureWished: 'On oath' },
    });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
      await request.by(own, command);
    const { rows } = await there.test.owner.query<{ id: string }>(
      'select id from mla_request_item where request_id = $1 order by position',
      [request.key],
    );
    await request.give(officerOf(own), 'executeMlaRequest', {
      summaryIsResult: null,
      results: rows.map(({ id }) => said(globalId('MlaRequestItem', id), other)),
    });
    const steps = await there.test.owner.query<{ irregularities: string[] }>(
      "select irregularities from mla_request_event where request_id = $1 and command = 'executeMlaRequest'",
      [request.key],
    );
    expect(steps.rows.map(({ irregularities }) => irregularities)).toEqual([
      ['why the procedure wished in the request was not followed (UNCAC art. 46(17))'],
    ]);
  });
});
