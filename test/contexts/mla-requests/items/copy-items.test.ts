import { expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf } from '../../../support/personas.js';
import { completeParticulars, world } from '../../../support/world.js';

const query = `query I($id: ID!) { mlaRequest(id: $id) { types items {
  id position type avenue coercive status result particulars {
    description nexus addressee questions periodFrom periodTo institution account place documents appearOn videoHearingWished
    propertyDescription propertyLocation estimatedValue estimatedValueCurrency dissipationRisk dissipationRiskLevel orderCourt orderDate
    orderNumber orderIsFinal orderCopyAttached orderExtent noticeToThirdParties } } } }`;

test('a request put again asks for the same, with nothing of what became of it', async () => {
  const w = await world();
  const items = [
    { type: 'ASSET_RECOVERY', avenue: 'ENFORCE_ORDER', particulars: completeParticulars() },
    { type: 'TAKING_EVIDENCE', coercive: true },
    { type: 'OTHER_ASSISTANCE' },
  ];
  const request = await w.request({ ...(await w.pair()), contents: { items: items as never } });
  // The third was given up before the request was sent.
  const officer = officerOf(request.from);
  await request.give(officer, 'amendMlaRequest', { contents: { items: items.slice(0, 2) } });
  await request.give(officer, 'withdrawMlaRequest');
  await w.test.owner.query(
    "update mla_request_item set status = 'WITHDRAWN', result = 'x' where request_id = $1",
    [request.key],
  );
  const { key } = await request.give(officer, 'redraftMlaRequest');
  const read = async (id: string) => (await w.test.ask(officer, query, { id })).data?.mlaRequest;
  const [before, after] = [await read(request.id), await read(globalId('MlaRequest', key))];
  expect(after.items).toHaveLength(2);
  expect(after).toEqual({
    types: before.types,
    items: before.items.map((item: object) => ({
      ...item,
      id: expect.any(String),
      status: 'REQUESTED',
      result: null,
    })),
  });
  expect(after.items[0].id).not.toBe(before.items[0].id);
  expect((await w.recordOf('mla_request', key)).item_facts).toEqual((await request.row()).item_facts);
});
