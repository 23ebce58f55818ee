import { beforeAll, expect, test } from 'vitest';
import { RestrictionKind } from '../../../../src/contexts/disclosures/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf, prosecutorOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { disclosure, disclosureContents } from '../../../support/world-disclosures.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const draft = (input: object = {}) =>
  w.give(officerOf(from), 'draftDisclosure', {
    receivingState: to.code,
    contents: disclosureContents(from),
    ...input,
  });

test('is numbered per State and year, without gaps', async () => {
  const year = new Date().getUTCFullYear();
  const own = await w.state();
  const references = [];
  for (let count = 0; count < 3; count += 1)
    references.push((await (await disclosure(w, { from: own, to })).row())['sending_reference']);
  expect(references).toEqual([1, 2, 3].map((n) => `${own.code}-SD-${String(year)}-0000${String(n)}`));
});

test('the receiving State numbers what it acknowledges itself', async () => {
  const own = await w.state();
  const one = await disclosure(w, { from, to: own, status: 'ACKNOWLEDGED' });
  const year = new Date().getUTCFullYear();
  expect((await one.row())['receiving_reference']).toBe(`${own.code}-SD-${String(year)}-00001`);
});

test('tells the receiving State nothing of when it was opened, not even by its id', async () => {
  expect((await draft()).key.charAt(14)).toBe('4');
});

test('to the own State, to nobody, without a subject: not', async () => {
  for (const [input, field] of [
    [{ receivingState: from.code }, 'input.receivingState'],
    [{ receivingState: 'ZZ' }, 'input.receivingState'],
    [{ contents: {} }, 'input.contents.subject'],
    [{ contents: { ...disclosureContents(from), language: 'zz' } }, 'input.contents.language'],
    [
      { contents: { ...disclosureContents(from), restrictions: [{ kind: RestrictionKind.OTHER }] } },
      'input.contents.restrictions[0].words',
    ],
    [
      {
        contents: {
          ...disclosureContents(from),
          restrictions: [{ kind: RestrictionKind.CONFIDENTIAL, expiresOn: '2020-01-01' }],
        },
      },
      'input.contents.restrictions[0].expiresOn',
    ],
  ] as const) {
    const error = await refusal(draft(input));
    expect([error.code, error.extensions['problems']]).toEqual([
      'BAD_USER_INPUT',
      [expect.objectContaining({ field })],
    ]);
  }
});

test('of a case of the own State, which the receiving State never sees', async () => {
  const of = await w.case({ leadBy: from });
  const one = await disclosure(w, { from, to, status: 'ACKNOWLEDGED', draft: { caseId: of.id } });
  const read = 'query ($id: ID!) { disclosure(id: $id) { ownSide { state { code } case { id } } } }';
  const seen = async (viewer = officerOf(from)) => (await w.test.ask(viewer, read, { id: one.id })).data;
  expect(await seen()).toEqual({
    disclosure: { ownSide: { state: { code: from.code }, case: { id: of.id } } },
  });
  await one.give(officerOf(to), 'fileDisclosure');
  expect(await seen(officerOf(to))).toEqual({
    disclosure: { ownSide: { state: { code: to.code }, case: null } },
  });
  const foreign = await w.case({ leadBy: to });
  expect((await refusal(draft({ caseId: foreign.id }))).code).toBe('NOT_FOUND');
});

test('the competent authority that gives the information sees it; those of others do not', async () => {
  const authorityId = globalId('CompetentAuthority', from.prosecutionService);
  const one = await disclosure(w, { from, to, status: 'TRANSMITTED', draft: { authorityId } });
  const read = 'query ($id: ID!) { disclosure(id: $id) { content { information } } }';
  const seen = async (viewer = prosecutorOf(from)) => (await w.test.ask(viewer, read, { id: one.id })).data;
  expect(await seen()).toEqual({ disclosure: { content: { information: expect.any(String) } } });
  expect(await seen(prosecutorOf(to))).toEqual({ disclosure: null });
  await one.give(officerOf(to), 'fileDisclosure', {
    authorityId: globalId('CompetentAuthority', to.prosecutionService),
  });
  expect(await seen(prosecutorOf(to))).toEqual({ disclosure: { content: null } });
  await one.give(officerOf(to), 'acknowledgeDisclosure');
  expect(await seen(prosecutorOf(to))).toEqual({
    disclosure: { content: { information: expect.any(String) } },
  });
  await one.give(officerOf(from), 'fileDisclosure', { authorityId: null });
  expect(await seen()).toEqual({ disclosure: null });
  const another = { authorityId: globalId('CompetentAuthority', to.prosecutionService) };
  expect((await refusal(draft(another))).code).toBe('BAD_USER_INPUT');
});

test('a list that is amended replaces the former one; nothing is deleted', async () => {
  const one = await disclosure(w, { from, to });
  const contents = { restrictions: [{ kind: RestrictionKind.PRIOR_CONSENT }], persons: [] };
  await one.give(officerOf(from), 'amendDisclosure', { contents });
  const read = 'query ($id: ID!) { disclosure(id: $id) { persons { name } restrictions { kind } } }';
  const { data } = await w.test.ask(officerOf(from), read, { id: one.id });
  expect(data).toEqual({ disclosure: { persons: [], restrictions: [{ kind: 'PRIOR_CONSENT' }] } });
  const { rows } = await w.test.owner.query(
    'select is_listed from handling_restriction where disclosure_id = $1',
    [one.key],
  );
  expect(rows).toHaveLength(2);
});

test('a restriction is lifted by a supervisor of the sending State, once', async () => {
  const one = await disclosure(w, { from, to, status: 'ACKNOWLEDGED' });
  const restrictionId = (await one.restrictions())[0]?.['id'] as string;
  const lift = (viewer = supervisorOf(from)) =>
    one.give(viewer, 'liftDisclosureRestriction', { restrictionId });
  expect((await refusal(lift(officerOf(from)))).code).toBe('FORBIDDEN');
  expect((await refusal(lift(supervisorOf(to)))).code).toBe('FORBIDDEN');
  await lift();
  expect((await one.restrictions())[0]?.['lifted_at']).toBeInstanceOf(Date);
  expect((await refusal(lift())).code).toBe('CONFLICT');
  const strange = one.give(supervisorOf(from), 'liftDisclosureRestriction', { restrictionId: 'x' });
  expect((await refusal(strange)).code).toBe('NOT_FOUND');
});
