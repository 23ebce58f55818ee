import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query O($id: ID!) { mlaRequest(id: $id) { offences offenceDetails { position citation description text penalty } } }`;

const embezzlement = {
  citation: 'Penal Code, section 312',
  description: 'Embezzlement of public funds',
  text: 'Whoever, being a public official, …',
  penalty: 'Imprisonment from two to ten years',
};

test('offences are records, and the citations a list of their own; both follow what is given last', async () => {
  const request = await w.request({
    ...(await w.pair()),
    contents: { offenceDetails: [embezzlement, { citation: 'UNCAC art. 23' }] },
  });
  const officer = officerOf(request.from);
  const read = async (id = request.id) => (await w.test.ask(officer, query, { id })).data?.mlaRequest;
  const nothing = { description: null, text: null, penalty: null };
  const both = {
    offences: ['Penal Code, section 312', 'UNCAC art. 23'],
    offenceDetails: [
      { position: 1, ...embezzlement },
      { position: 2, citation: 'UNCAC art. 23', ...nothing },
    ],
  };
  expect(await read()).toEqual(both);
  const { key } = await request
    .give(officer, 'withdrawMlaRequest')
    .then(() => request.give(officer, 'redraftMlaRequest'));
  expect(await read(globalId('MlaRequest', key))).toEqual(both);
  const other = await w.request({ ...(await w.pair()), contents: { offenceDetails: [embezzlement] } });
  await other.give(officerOf(other.from), 'amendMlaRequest', { contents: { offences: ['UNCAC art. 17'] } });
  expect((await w.test.ask(officerOf(other.from), query, { id: other.id })).data?.mlaRequest).toEqual({
    offences: ['UNCAC art. 17'],
    offenceDetails: [{ position: 1, citation: 'UNCAC art. 17', ...nothing }],
  });
});
