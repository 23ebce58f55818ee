import { beforeAll, expect, test } from 'vitest';
import { demoPerson } from '../../../seeds/demo/people.js';
import { loadSeeds } from '../../../src/app/load-seeds.js';
import { testService, type TestService } from '../../support/service.js';

let on: TestService;
beforeAll(async () => {
  on = await testService();
  await loadSeeds(on.database, { demo: true });
}, 120_000);

const query = `{ useConsents { edges { node { status } } } pendingUseConsents { totalCount { count } }
  evidenceUses { edges { node { basis item { title } } } }
  mlaRequests(filter: { status: [EXECUTED] }) { edges { node { evidence { edges { node { status } } } } } } }`;

async function seenBy(key: string): Promise<Record<string, unknown>> {
  const { data, codes } = await on.ask(demoPerson(key).viewer, query);
  expect(codes).toEqual([]);
  const nodes = (list: { edges: { node: any }[] }): any[] => list.edges.map(({ node }) => node);
  return {
    consents: nodes(data?.useConsents)
      .map(({ status }) => status)
      .sort(),
    waiting: data?.pendingUseConsents.totalCount.count,
    uses: nodes(data?.evidenceUses)
      .map(({ basis }) => basis)
      .sort(),
    evidence: nodes(data?.mlaRequests)
      .flatMap(({ evidence }) => nodes(evidence).map(({ status }) => status))
      .sort(),
  };
}

const consents = ['GRANTED', 'REFUSED', 'REQUESTED'];
const handedOver = ['HANDED_OVER', 'HANDED_OVER'];

test.each([
  [
    'xa-officer',
    { consents, waiting: 0, uses: ['CONSENT', 'EXCULPATORY', 'WITHIN_PURPOSE'], evidence: handedOver },
  ],
  [
    'xa-prosecutor',
    { consents, waiting: 0, uses: ['CONSENT', 'EXCULPATORY', 'WITHIN_PURPOSE'], evidence: handedOver },
  ],
  [
    'xc-supervisor',
    { consents, waiting: 1, uses: ['CONSENT', 'EXCULPATORY'], evidence: [...handedOver, 'PREPARED'] },
  ],
  ['xc-prosecutor', { consents: [], waiting: 0, uses: [], evidence: ['HANDED_OVER'] }],
  ['xd-officer', { consents: [], waiting: 0, uses: [], evidence: [] }],
])('the evidence of the demo world, as %s', async (key, expected) => {
  expect(await seenBy(key)).toEqual(expected);
});
