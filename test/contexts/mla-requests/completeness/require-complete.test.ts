import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { NotePersonsNamed } from '../../../../migrations/Migration20261129061500_note-persons-named.js';
import { NoteConductingAuthority } from '../../../../migrations/Migration20261129193000_note-conducting-authority.js';
import { LegalBasis } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { auditorOf, officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { bringTo, type TestRequest } from '../../../support/world-requests.js';
import { insertTreaty } from '../../../support/world-directory.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query C($id: ID!) { mlaRequest(id: $id) { sentIncomplete incompleteReason completeness { severity subject rule advice } } }`;

async function read(
  viewer: Viewer,
  request: TestRequest,
  path: 'planned' | 'plain' = 'planned',
): Promise<any> {
  const { data, errors } = await w.test.ask(viewer, query, { id: request.id }, path);
  expect(errors).toEqual([]);
  return data?.mlaRequest;
}

const missing = (found: any): unknown[] =>
  found.completeness.filter(({ severity }: any) => severity === 'MISSING');
const inRussian = { language: 'ru', translations: [] };

test('is judged against the entry in force of the requested State, the same on both read paths', async () => {
  const request = await w.request({ ...(await w.pair()), contents: inRussian });
  const officer = officerOf(request.from);
  const before = await read(officer, request);
  expect(missing(before)).toMatchObject([
    { subject: 'language', rule: 'R8', advice: expect.stringContaining('en') },
  ]);
  expect(await read(officer, request, 'plain')).toEqual(before);
  expect(missing(await read(auditorOf(request.from), request))).toEqual(missing(before));
  // The requested State comes to accept Russian: a new entry takes the place of the one before, which stays.
  await w.test.owner.query(
    `with former as (update central_authority_entry set current_for = null, valid_to = now() where jurisdiction = $1 returning *)
     insert into central_authority_entry (id, institution, central_authority_id, state, jurisdiction, current_for, valid_from,
       accepted_languages, accepted_channels, functions, verification, source, last_verified_at, last_verified_by)
     select $2, institution, central_authority_id, state, jurisdiction, central_authority_id, now(), '{ru}',
       accepted_channels, functions, verification, source, now(), 'somebody' from former`,
    [request.to.code, uuid()],
  );
  expect(missing(await read(officer, request))).toEqual([]);
});

test('what the requested State requires for the type of an item is quoted', async () => {
  const request = await w.request(await w.pair());
  await w.test.owner.query(
    `insert into assistance_requirement (id, entry_id, state, jurisdiction, type, position, requirements)
     select gen_random_uuid(), id, state, jurisdiction, 'DOCUMENTS_AND_RECORDS', 6, 'The IBAN of each account'
     from central_authority_entry where jurisdiction = $1 and valid_to is null`,
    [request.to.code],
  );
  for (const path of ['planned', 'plain'] as const)
    expect((await read(officerOf(request.from), request, path)).completeness).toMatchObject([
      { subject: 'persons' },
      { subject: 'urgent' },
      { subject: 'item 1', advice: expect.stringContaining('The IBAN of each account') },
    ]);
});

test('R8 broken: a request in a language that is not accepted does not leave the State without a reason', async () => {
  const request = await w.request({ ...(await w.pair()), contents: inRussian });
  for (const more of [{}, { incompleteReason: '' }]) {
    const error = await refusal(request.give(officerOf(request.from), 'proposeMlaRequestSubmission', more));
    expect(error.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R8' }] });
  }
  expect((await request.row()).status).toBe('DRAFT');
});

test('R8 kept: with a translation into an accepted language it is complete, and a reason is not kept', async () => {
  const translations = [{ language: 'en', parts: ['REQUEST'] as never }];
  const request = await w.request({ ...(await w.pair()), contents: { ...inRussian, translations } });
  await request.give(officerOf(request.from), 'proposeMlaRequestSubmission', {
    incompleteReason: 'None needed',
  });
  await request.give(supervisorOf(request.from), 'submitMlaRequest');
  expect(await read(officerOf(request.to), request)).toMatchObject({
    sentIncomplete: false,
    incompleteReason: null,
  });
});

test('what lacks something legally is sent with a reason: it is marked, and both States see why and what', async () => {
  const contents = { ...inRussian, facts: null };
  const incompleteReason = 'Balances are being moved; the rest follows.';
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED', contents, incompleteReason });
  for (const viewer of [officerOf(request.from), officerOf(request.to), auditorOf(request.to)]) {
    const found = await read(viewer, request);
    expect(found).toMatchObject({ sentIncomplete: true, incompleteReason });
    expect(missing(found)).toMatchObject([{ rule: 'R4' }, { rule: 'R8' }]);
  }
  // As it was judged then: what the directory says later changes nothing.
  await w.test.owner
    .query(`update central_authority_entry set accepted_languages = '{ru}' where jurisdiction = $1`, [
      request.to.code,
    ])
    .catch(() => undefined);
  expect(missing(await read(officerOf(request.to), request))).toHaveLength(2);
});

test('an urgent request names the contact point of the requested State, to whoever reads it, and stays so once sent', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  for (const viewer of [officerOf(request.from), officerOf(request.to), auditorOf(request.from)]) {
    const found = (await read(viewer, request)).completeness;
    const [word] = found.filter(({ subject }: any) => subject === 'urgent');
    expect(word).toMatchObject({ severity: 'WEAK' });
    expect(word.advice).toContain(`Call Duty desk of ${request.to.code} (languages: en)`);
    expect(word.advice).not.toContain('+111');
  }
});

test('a draft names it too, the same on both read paths; one that can wait does not', async () => {
  const request = await w.request(await w.pair());
  const officer = officerOf(request.from);
  const named = async (path: 'planned' | 'plain') =>
    (await read(officer, request, path)).completeness.filter(({ subject }: any) => subject === 'urgent');
  const planned = await named('planned');
  expect(planned).toMatchObject([{ advice: expect.stringContaining(`Duty desk of ${request.to.code}`) }]);
  expect(await named('plain')).toEqual(planned);
  await request.give(officer, 'amendMlaRequest', { contents: { urgent: false, urgencyReason: null } });
  expect(await named('planned')).toEqual([]);
});

describe('that nobody is named (UNCAC art. 46(15)(e))', () => {
  const found = async (request: TestRequest): Promise<boolean> => {
    const [planned, plain] = await Promise.all(
      (['planned', 'plain'] as const).map((path) => read(officerOf(request.from), request, path)),
    );
    expect(plain).toEqual(planned);
    return planned.completeness.some(({ subject }: any) => subject === 'persons');
  };

  test('is told while nobody is, keeps no request from being sent, and is copied with a request', async () => {
    const pair = await w.pair();
    const of = await w.case({ leadBy: pair.from });
    const persons = [await w.subject(of)];
    const request = await w.request({ ...pair, of });
    const officer = officerOf(pair.from);
    expect(await found(request)).toBe(true);
    await request.give(officer, 'amendMlaRequest', { contents: { persons } });
    expect(await found(request)).toBe(false);
    await request.give(officer, 'amendMlaRequest', { contents: { persons: [] } });
    expect(await found(request)).toBe(true);
    await bringTo(request, 'SUBMITTED');
    expect(await found(request)).toBe(true);
    expect(await read(officer, request)).toMatchObject({ sentIncomplete: false });
    const named = await w.request({ ...pair, of, contents: { persons }, status: 'WITHDRAWN' });
    expect(await found(named)).toBe(false);
    const { key } = await named.give(officer, 'redraftMlaRequest');
    expect((await w.recordOf('mla_request', key)).has_persons).toBe(true);
  });

  test('what was named before is noted of every request by the migration', async () => {
    const pair = await w.pair();
    const of = await w.case({ leadBy: pair.from });
    const named = await w.request({ ...pair, of, contents: { persons: [await w.subject(of)] } });
    const nobody = await w.request({ ...pair, of });
    const { owner } = w.test;
    const has = () =>
      Promise.all([named, nobody].map(async (request) => (await request.row()).has_persons as boolean));
    await owner.query('begin');
    await owner.query('alter table mla_request drop has_persons cascade');
    const { orm } = w.test.service;
    const migration = new NotePersonsNamed(orm.em.getDriver(), orm.config);
    migration.up();
    for (const statement of migration.getQueries()) await owner.query(statement as string);
    expect(await has()).toEqual([true, false]);
    await owner.query('rollback');
    expect(await has()).toEqual([true, false]);
  });
});

describe('who conducts the proceeding (UNCAC art. 46(15)(b))', () => {
  const unsaid = { conductingAuthority: null, conductingAuthorityFunctions: null };
  const source = 'UNCAC art. 46(15)(b)';
  const flags = async (key: string): Promise<readonly boolean[]> => {
    const row = await w.recordOf('mla_request', key);
    return [row.has_conducting_authority as boolean, row.has_conducting_authority_functions as boolean];
  };
  /** What is found of it, the same on both read paths. */
  const found = async (request: TestRequest): Promise<readonly string[]> => {
    const officer = officerOf(request.from);
    const planned = await read(officer, request);
    expect(await read(officer, request, 'plain')).toEqual(planned);
    const ofIt = planned.completeness.filter(({ subject, advice }: any) =>
      `${subject as string} ${advice as string}`.includes('onduct'),
    );
    return ofIt.map(({ severity }: any) => severity as string);
  };

  test('is missing where it is not said, weak without its functions, and found no more with both', async () => {
    const request = await w.request({ ...(await w.pair()), contents: unsaid });
    const officer = officerOf(request.from);
    expect(await found(request)).toEqual(['MISSING']);
    const error = await refusal(request.give(officer, 'proposeMlaRequestSubmission'));
    expect(error.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ source }] });
    await request.give(officer, 'amendMlaRequest', { contents: { conductingAuthority: 'The court' } });
    expect(await found(request)).toEqual(['WEAK']);
    await request.give(officer, 'amendMlaRequest', {
      contents: { conductingAuthorityFunctions: 'It tries cases' },
    });
    expect(await found(request)).toEqual([]);
  });

  test('a request that names it without its functions leaves, and is not marked', async () => {
    const contents = { conductingAuthorityFunctions: null };
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED', contents });
    expect(await found(request)).toEqual(['WEAK']);
    expect(await read(officerOf(request.to), request)).toMatchObject({ sentIncomplete: false });
  });

  test('one that does not name it is sent with a reason, and marked', async () => {
    const incompleteReason = 'The competent court is not determined yet.';
    const request = await w.request({
      ...{ ...(await w.pair()), status: 'SUBMITTED', contents: unsaid, incompleteReason },
    });
    expect(await found(request)).toEqual(['MISSING']);
    expect(await read(officerOf(request.to), request)).toMatchObject({
      ...{ sentIncomplete: true, incompleteReason },
    });
  });

  test('is copied with a request that is put again', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'WITHDRAWN' });
    const { key } = await request.give(officerOf(request.from), 'redraftMlaRequest');
    expect(await flags(key)).toEqual([true, true]);
  });

  test('what was said before is noted of every request by the migration', async () => {
    const pair = await w.pair();
    const said = await w.request({ ...pair, status: 'SUBMITTED' });
    const named = await w.request({ ...pair, contents: { conductingAuthorityFunctions: null } });
    const silent = await w.request({ ...pair, contents: unsaid });
    const has = () => Promise.all([said, named, silent].map(({ key }) => flags(key)));
    const noted = [
      [true, true],
      [true, false],
      [false, false],
    ];
    const { owner, service } = w.test;
    await owner.query('begin');
    await owner.query(
      'alter table mla_request drop has_conducting_authority cascade, drop has_conducting_authority_functions cascade',
    );
    const migration = new NoteConductingAuthority(service.orm.em.getDriver(), service.orm.config);
    migration.up();
    for (const statement of migration.getQueries()) await owner.query(statement as string);
    expect(await has()).toEqual(noted);
    await owner.query('rollback');
    expect(await has()).toEqual(noted);
  });
});

describe('the legal basis (UNCAC art. 46(6), (7))', () => {
  const onBasis = (found: any): unknown[] =>
    found.completeness.filter(({ subject }: any) => subject === 'legalBasis');

  async function bothPaths(request: TestRequest): Promise<unknown[]> {
    const officer = officerOf(request.from);
    const planned = onBasis(await read(officer, request));
    expect(onBasis(await read(officer, request, 'plain'))).toEqual(planned);
    return planned;
  }

  test('a treaty that has ended carries no request without a reason; one in force does', async () => {
    const pair = await w.pair();
    const treaty = await insertTreaty(w.test.owner, [pair.from, pair.to]);
    const request = await w.request({
      ...pair,
      contents: { legalBasis: LegalBasis.BILATERAL_TREATY, treatyId: globalId('Treaty', treaty) },
    });
    const end = (from: string | null, until: string | null) =>
      w.test.owner.query(
        'update treaty_party set in_force_from = $3, until = $4 where treaty_id = $1 and state = $2',
        [treaty, pair.to.code, from, until],
      );
    expect(await bothPaths(request)).toEqual([]);
    for (const [from, until] of [
      [null, '2020-01-31'],
      ['2100-01-01', null],
    ] as const) {
      await end(from, until);
      expect(await bothPaths(request)).toMatchObject([{ severity: 'MISSING' }]);
      const error = await refusal(request.give(officerOf(request.from), 'proposeMlaRequestSubmission'));
      expect(error.extensions).toMatchObject({
        code: 'INCOMPLETE',
        missing: [{ missing: expect.stringContaining('treaty in force') }],
      });
    }
    await end('2020-01-31', '2100-01-01');
    expect(await bothPaths(request)).toEqual([]);
    await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
  });

  test('UNCAC is weak while the list of its parties does not name both States, and hinders nobody', async () => {
    const request = await w.request(await w.pair());
    expect(await bothPaths(request)).toEqual([]);
    const { code } = request.to;
    await w.test.owner.query(
      'update treaty_participation set is_party = false, deposited_on = null, in_force_on = null, signed_on = now() where state = $1',
      [code],
    );
    expect(await bothPaths(request)).toMatchObject([
      { severity: 'WEAK', advice: expect.stringContaining('signed it, and is no party') },
    ]);
    await w.test.owner.query('delete from treaty_participation where state = $1', [code]);
    expect(await bothPaths(request)).toMatchObject([
      { severity: 'WEAK', advice: expect.stringContaining('not in the list') },
    ]);
    await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
  });
});
