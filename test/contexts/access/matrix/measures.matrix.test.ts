import { beforeAll, expect, test } from 'vitest';
import * as people from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import { freezingRequest, inForce, plan, type TestMeasure } from '../../measures/measure-world.js';
import { measureToBeLifted, partsOfMeasure, requestWithMeasures } from './measures.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let reading: Reading;
let measure: TestMeasure;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;

beforeAll(async () => {
  w = await world();
  reading = new Reading(w.test, 'ProvisionalMeasure', partsOfMeasure);
  ({ from, to } = await w.pair());
  third = await w.state();
  const of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
  const request = await freezingRequest(w, { from, to, of });
  await request.assignIn(from);
  await request.assignIn(to);
  measure = await plan(w, request);
  await measure.give(officerOf(to), 'executeMeasure', { inForceUntil: '2027-03-02' });
  await measure.give(officerOf(to), 'recordThirdPartyClaim');
  const opportunityUntil = new Date(Date.now() + 14 * 86_400_000);
  await measure.give(officerOf(to), 'proposeLiftingMeasure', { opportunityUntil });
  await measure.give(officerOf(from), 'argueForMeasure');
});

const columns = (): Columns => ({
  'RQ-CA': [officerOf(from), supervisorOf(from)],
  'RQ-INV': [prosecutorOf(from)],
  'RQ-AUD': [auditorOf(from)],
  'RD-CA': [officerOf(to), supervisorOf(to)],
  'RD-EX': [prosecutorOf(to)],
  'RD-AUD': [auditorOf(to)],
  STAR: [starStaff],
  AUD: [auditor],
});

test('the table names every field of a measure and its parts', () => {
  expect(Object.keys(measureToBeLifted).sort()).toEqual([...reading.fields].sort());
});

test('of a measure whose lifting was proposed', async () => {
  await holdAgainst(measureToBeLifted, columns(), reading, measure.id);
});

test('of a request with a measure', async () => {
  await holdAgainst(
    requestWithMeasures,
    columns(),
    new Reading(w.test, 'MlaRequest', []),
    measure.request.id,
  );
});

test('a planned measure exists in the requested State alone, one in force for both and nobody else', async () => {
  const everybody = {
    ...Object.fromEntries(Object.entries(people.peopleOf(from)).map(([name, one]) => [`from.${name}`, one])),
    ...Object.fromEntries(Object.entries(people.peopleOf(to)).map(([name, one]) => [`to.${name}`, one])),
    ...Object.fromEntries(
      Object.entries(people.peopleOf(third)).map(([name, one]) => [`third.${name}`, one]),
    ),
    ...people.peopleOfNoState,
  };
  const planned = await plan(w, measure.request);
  const ofTo = ['to.auditor', 'to.officer', 'to.prosecutor', 'to.supervisor'];
  expect(await whoSees(everybody, reading, planned.id)).toEqual(['auditor', ...ofTo]);
  const ofFrom = ['from.auditor', 'from.officer', 'from.prosecutor', 'from.supervisor'];
  const running = await inForce(w, measure.request);
  expect(await whoSees(everybody, reading, running.id)).toEqual(['auditor', ...ofFrom, ...ofTo]);
});
