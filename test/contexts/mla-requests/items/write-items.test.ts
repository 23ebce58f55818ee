import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { RecoveryAvenue } from '../../../../src/contexts/mla-requests/items/item.enums.js';
import { officerOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeParticulars, world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const drafted = async (items: object[]) =>
  w.request({ ...(await w.pair()), contents: { items: items as never } });

const amend = (request: TestRequest, contents: object) =>
  request.give(officerOf(request.from), 'amendMlaRequest', { contents });

const problemsOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error = await refusal(work);
  expect(error.code).toBe('BAD_USER_INPUT');
  return error.extensions.problems;
};

const query = `query I($id: ID!) { mlaRequest(id: $id) { types items {
  id position type avenue coercive status particulars { description documents questions estimatedValue estimatedValueCurrency orderIsFinal } } } }`;

async function read(request: TestRequest): Promise<any> {
  const { data } = await w.test.ask(officerOf(request.from), query, { id: request.id });
  return data?.mlaRequest;
}

test('are read in their order, each with its particulars and what is usual for its type', async () => {
  const particulars = completeParticulars();
  const request = await drafted([
    { type: AssistanceType.SEARCH_SEIZURE_FREEZING, particulars },
    { type: AssistanceType.TAKING_EVIDENCE },
    { type: AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS, coercive: false },
    { type: AssistanceType.TAKING_EVIDENCE, coercive: true, particulars: { documents: ['a', 'b'] } },
  ]);
  const { types, items } = await read(request);
  // Each once, in the order of art. 46(3).
  expect(types).toEqual([
    'TAKING_EVIDENCE',
    'SEARCH_SEIZURE_FREEZING',
    'IDENTIFYING_FREEZING_TRACING_PROCEEDS',
  ]);
  const unsaid = {
    description: null,
    documents: [],
    questions: null,
    estimatedValue: null,
    estimatedValueCurrency: null,
    orderIsFinal: null,
  };
  expect(items).toMatchObject([
    {
      position: 1,
      type: 'SEARCH_SEIZURE_FREEZING',
      avenue: null,
      coercive: true,
      status: 'REQUESTED',
      particulars: {
        description: particulars.description,
        documents: particulars.documents,
        orderIsFinal: true,
      },
    },
    { position: 2, type: 'TAKING_EVIDENCE', avenue: null, coercive: false, particulars: unsaid },
    { position: 3, avenue: 'IDENTIFY_TRACE_FREEZE', coercive: false, particulars: unsaid },
    { position: 4, coercive: true, particulars: { ...unsaid, documents: ['a', 'b'] } },
  ]);
});

test('a list takes the place of the one before; what is not given of it stays', async () => {
  const request = await drafted([
    { type: AssistanceType.TAKING_EVIDENCE, particulars: completeParticulars() },
    { type: AssistanceType.SERVICE_OF_DOCUMENTS },
    { type: AssistanceType.VOLUNTARY_APPEARANCE },
  ]);
  await amend(request, { purpose: 'Another' });
  expect((await read(request)).items).toHaveLength(3);
  await amend(request, {
    items: [{ type: AssistanceType.DOCUMENTS_AND_RECORDS, particulars: { questions: 'What?' } }],
  });
  const { types, items } = await read(request);
  expect(types).toEqual(['DOCUMENTS_AND_RECORDS']);
  expect(items).toMatchObject([{ position: 1, particulars: { questions: 'What?', description: null } }]);
  expect((await request.row()).item_facts).toEqual([
    { position: 1, type: 'DOCUMENTS_AND_RECORDS', avenue: null, given: ['questions'] },
  ]);
  const { rows } = await w.test.owner.query('select from mla_request_item where request_id = $1', [
    request.key,
  ]);
  expect(rows).toHaveLength(3);
  await amend(request, { items: [1, 2].map(() => ({ type: AssistanceType.OTHER_ASSISTANCE })) });
  expect((await read(request)).items).toMatchObject([{ position: 1 }, { position: 2 }]);
});

test('200 items are written, changed and read; one more is refused', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      type: AssistanceType.DOCUMENTS_AND_RECORDS,
      particulars: { account: `Account ${String(index + 1)} 账户 حساب счёт` },
    }));
  const request = await drafted(many(200));
  await amend(request, { items: many(200) });
  const { data } = await w.test.ask(
    officerOf(request.from),
    'query A($id: ID!) { mlaRequest(id: $id) { items { position particulars { account } } } }',
    { id: request.id },
  );
  const found = data?.mlaRequest.items;
  expect(found).toHaveLength(200);
  expect(found[199]).toEqual({ position: 200, particulars: { account: 'Account 200 账户 حساب счёт' } });
  const input = await request.inputOf('amendMlaRequest', { contents: { items: many(201) } });
  const { codes } = await w.mutate(officerOf(request.from), 'amendMlaRequest', input);
  expect(codes).toEqual(['BAD_USER_INPUT']);
});

describe('what an item cannot say', () => {
  const { OBTAIN_ORDER, ENFORCE_ORDER, IDENTIFY_TRACE_FREEZE } = RecoveryAvenue;

  test.each([
    [AssistanceType.TAKING_EVIDENCE, IDENTIFY_TRACE_FREEZE],
    [AssistanceType.SEARCH_SEIZURE_FREEZING, ENFORCE_ORDER],
    [AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS, OBTAIN_ORDER],
  ])('%s does not reach property by %s (UNCAC art. 55)', async (type, avenue) => {
    const request = await drafted([{ type: AssistanceType.OTHER_ASSISTANCE }]);
    const before = await request.row();
    expect(await problemsOf(amend(request, { items: [{ type, avenue }] }))).toMatchObject([
      { field: 'input.contents.items[0].avenue', message: expect.stringContaining('art. 55') },
    ]);
    expect(await request.row()).toEqual(before);
  });

  test.each(Object.values(RecoveryAvenue))('the recovery of assets goes by %s', async (avenue) => {
    const request = await drafted([{ type: AssistanceType.ASSET_RECOVERY, avenue }]);
    expect((await read(request)).items).toMatchObject([{ avenue }]);
  });

  test('a period that ends before it begins, a negative value, a value without currency or in none: all at once', async () => {
    const request = await drafted([{ type: AssistanceType.OTHER_ASSISTANCE }]);
    const type = AssistanceType.DOCUMENTS_AND_RECORDS;
    const items = [
      { type, particulars: { periodFrom: '2022-01-02', periodTo: '2022-01-01' } },
      { type, particulars: { estimatedValue: '-1', estimatedValueCurrency: 'USD' } },
      { type, particulars: { estimatedValue: '1' } },
      { type, particulars: { estimatedValue: '1', estimatedValueCurrency: 'QQQ' } },
      { type, particulars: { periodFrom: '2022-01-01', periodTo: '2022-01-01' } },
    ];
    expect(await problemsOf(amend(request, { items }))).toMatchObject([
      { field: 'input.contents.items[0].particulars.periodTo' },
      { field: 'input.contents.items[1].particulars.estimatedValue' },
      { field: 'input.contents.items[2].particulars.estimatedValueCurrency' },
      { field: 'input.contents.items[3].particulars.estimatedValueCurrency' },
    ]);
  });
});
