import { beforeAll, expect, test } from 'vitest';
import { globalId, keyOf } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import { completeContents, world, type World } from '../../../support/world.js';
import { correctedOnPaper, requestOnPaper } from './on-paper.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let own: people.TestState;
let absent: people.TestState;
let id: string;

beforeAll(async () => {
  w = await world();
  own = await w.state();
  absent = await w.state({ onRepatria: false });
  const { key } = await w.give(officerOf(own), 'registerMlaRequest', {
    requestingState: absent.code,
    requestingReference: 'MJ 4/2026 of 3 March',
    receivedOn: new Date().toISOString().slice(0, 10),
    contents: completeContents(),
  });
  id = globalId('MlaRequest', key);
  const of = String((await w.recordOf('mla_request', key)).case_id);
  await w.grant({ id: globalId('Case', of), key: of, lead: own }, own);
  await w.give(officerOf(own), 'assignMlaRequest', {
    id,
    authorityId: globalId('CompetentAuthority', own.prosecutionService),
  });
});

const columns = () => ({
  'RD-CA': [officerOf(own), supervisorOf(own)],
  'RD-EX': [prosecutorOf(own)],
  'RD-AUD': [auditorOf(own)],
  STAR: [starStaff],
  AUD: [auditor],
});

test('of a request that came on paper', async () => {
  await holdAgainst(requestOnPaper, columns(), new Reading(w.test, 'MlaRequest', ['MlaRequestEvent']), id);
});

test('of one that was corrected', async () => {
  await w.give(officerOf(own), 'correctRegisteredMlaRequest', {
    ...{
      id,
      expectedVersion: (await w.recordOf('mla_request_docket', keyOf(id, 'MlaRequest', 'id'), 'request_id'))
        .version as number,
    },
    ...{ reason: 'Page 2 says otherwise.', contents: { facts: 'The funds were moved in 2021.' } },
  });
  await holdAgainst(
    correctedOnPaper,
    columns(),
    new Reading(w.test, 'MlaRequest', ['MlaRequestCorrection']),
    id,
  );
});

test('it exists for nobody of the State that does not take part', async () => {
  const everybody = { ...people.peopleOf(absent), ownOfficer: officerOf(own) };
  expect(await whoSees(everybody, new Reading(w.test, 'MlaRequest', []), id)).toEqual(['ownOfficer']);
});
