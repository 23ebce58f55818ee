import { beforeAll, describe, expect, test } from 'vitest';
import { demoPerson } from '../../../seeds/demo/people.js';
import { MlaRequestStatus } from '../../../src/contexts/mla-requests/index.js';
import * as operations from '../../support/generated/operations.js';
import { httpService, type HttpService } from '../../support/http-service.js';

let http: HttpService;

beforeAll(async () => {
  http = await httpService();
}, 180_000);

type Filter = NonNullable<operations.MlaRequestInboxQueryVariables['filter']>;

const lists = {
  inbox: operations.MlaRequestInboxDocument,
  outbox: operations.MlaRequestOutboxDocument,
} as const;

/** The requests of a list as one of the demo people reads it over HTTP. */
async function read(list: keyof typeof lists, person: string, filter: Filter = {}) {
  const token = await http.tokenOf(demoPerson(person).viewer);
  const { data, errors } = await http.ask<
    operations.MlaRequestInboxQuery | operations.MlaRequestOutboxQuery,
    object
  >(token, lists[list], { first: 100, filter });
  expect(errors).toEqual([]);
  const page =
    data !== null && 'incomingMlaRequests' in data ? data.incomingMlaRequests : data?.outgoingMlaRequests;
  return page?.edges.map(({ node }) => node) ?? [];
}

const officers = ['xa-officer', 'xc-officer'] as const;

/** What an officer sees in the inbox and in the outbox. */
const readBoth = async (person: string, filter: Filter = {}) =>
  (await Promise.all([read('inbox', person, filter), read('outbox', person, filter)])).flat();

describe('the demo world shows a request in every status', () => {
  test.each(Object.values(MlaRequestStatus))('%s', async (status) => {
    const found = await Promise.all(officers.map((officer) => readBoth(officer, { status: [status] })));
    expect(found.flat().map((request) => request.status)).toContain(status);
  });
});

describe.each(officers)('what %s has to do', (officer) => {
  test.each(['inbox', 'outbox'] as const)('is in the %s', async (list) => {
    expect(await read(list, officer)).not.toEqual([]);
  });

  test.each<readonly [string, Filter]>([
    ['something is overdue', { overdue: true }],
    ['something is due within ten days, and not overdue', { overdue: false, dueWithinDays: 10 }],
    ['something is unanswered', { unanswered: true }],
    ['the requesting State has the ball', { ballHolder: ['REQUESTING'] }],
    ['the requested State has the ball', { ballHolder: ['REQUESTED'] }],
    ['an executing authority has the ball', { ballHolder: ['EXECUTING'] }],
    ['something is urgent', { urgent: true }],
  ])('%s', async (_what, filter) => {
    expect(await readBoth(officer, filter)).not.toEqual([]);
  });

  test.each(['XA', 'XB', 'XC', 'XD'].filter((state) => state !== demoPerson(officer).viewer.state))(
    'there is something with %s',
    async (counterpart) => {
      expect(await readBoth(officer, { counterpart: [counterpart] })).not.toEqual([]);
    },
  );
});

test('Demetria finds in its inbox what it was asked', async () => {
  expect(await read('inbox', 'xd-officer')).not.toEqual([]);
});

test('what Cordonia does not tell Avaloria of a postponement stays with Cordonia', async () => {
  const [postponed] = await read('outbox', 'xa-officer', { status: ['POSTPONED'] });
  const answers = await Promise.all(
    ['xc-officer', 'xa-officer'].map(async (person) =>
      http.ask(await http.tokenOf(demoPerson(person).viewer), operations.MlaRequestDossierDocument, {
        id: postponed?.id ?? '',
      }),
    ),
  );
  expect(answers.map((answer) => JSON.stringify(answer.data).includes('telephones are tapped'))).toEqual([
    true,
    false,
  ]);
});
