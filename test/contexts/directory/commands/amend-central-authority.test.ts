import { beforeAll, describe, expect, test } from 'vitest';
import {
  auditor,
  dashboard,
  officerOf,
  prosecutorOf,
  secretariat,
  starStaff,
  stranger,
  supervisorOf,
  systemAdmin,
} from '../../../support/personas.js';
import type { TestService } from '../../../support/service.js';
import { authorityOf, give, problemsIn } from '../directory-commands.js';
import { avaloria, cordonia, loadedDirectory } from '../loaded-directory.js';

let directory: TestService;
const supervisor = supervisorOf(avaloria);
const source = 'Note verbale 12/2026';

async function amend(entry: object, viewer = supervisor, more: object = {}, code = 'XA') {
  const { id, version } = await authorityOf(viewer, code);
  return give(viewer, 'amendCentralAuthority', { id, expectedVersion: version, entry, source, ...more });
}

beforeAll(async () => {
  directory = await loadedDirectory();
});

describe('who may amend', () => {
  const others = {
    stranger,
    dashboard,
    starStaff,
    auditor,
    systemAdmin,
    officer: officerOf(avaloria),
    prosecutor: prosecutorOf(avaloria),
    'the supervisor of another State': supervisorOf(cordonia),
  };

  test.each(Object.entries(others))('not %s', async (_name, viewer) => {
    const before = await authorityOf(secretariat, 'XA');
    const { codes } = await amend({ unit: 'Taken over' }, viewer);
    expect(codes).toEqual([viewer.userId === null ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
    expect(await authorityOf(secretariat, 'XA')).toEqual(before);
  });

  test('the secretariat, for any State', async () => {
    const { codes, data } = await amend({ unit: 'Unit as the secretariat heard' }, secretariat, {}, 'CH');
    expect(codes).toEqual([]);
    expect(data?.['amendCentralAuthority'].centralAuthority.currentEntry).toMatchObject({
      unit: 'Unit as the secretariat heard',
      institution: 'Federal Office of Justice',
      lastVerifiedBy: 'secretariat',
      lastVerifiedFor: null,
    });
  });

  test('who acts for a territory, for that territory and not for its State', async () => {
    const jersey = supervisorOf({ ...avaloria, code: 'JE' });
    expect((await amend({ unit: 'Attorney General, Jersey' }, jersey, {}, 'JE')).codes).toEqual([]);
    expect((await amend({ unit: 'Jersey was here' }, jersey, {}, 'GB')).codes).toEqual(['FORBIDDEN']);
  });

  test('a State, for its territory', async () => {
    const kingdom = supervisorOf({ ...avaloria, code: 'GB' });
    expect((await amend({ unit: 'Attorney General, Guernsey' }, kingdom, {}, 'GG')).codes).toEqual([]);
  });
});

describe('amending', () => {
  test('puts a new entry into force, ends the one before and leaves it as it was', async () => {
    const before = await authorityOf(supervisor, 'XA');
    const { codes, data } = await amend({
      unit: 'Asset recovery unit',
      acceptedLanguages: ['en', 'ru'],
      acceptedChannels: ['IBER_AT', 'CENTRAL_AUTHORITY'],
      oralInUrgency: 'AGREED',
      urgentProcedure: null,
      timeZone: 'Africa/Lagos',
      designatedUnder: 'UNTOC art. 18(13)',
      contactPerson: 'Another Example',
      requirements: [
        { type: 'ASSET_RECOVERY', requirements: 'The final order.' },
        { type: 'TAKING_EVIDENCE', requirements: 'A list of questions.' },
      ],
    });
    expect(codes).toEqual([]);
    const { centralAuthority, replayed } = data?.['amendCentralAuthority'];
    expect(replayed).toBe(false);
    expect(centralAuthority.version).toBe(before['version'] + 1);
    expect(centralAuthority.currentEntry).toMatchObject({
      unit: 'Asset recovery unit',
      institution: before['currentEntry'].institution,
      address: before['currentEntry'].address,
      acceptedLanguages: ['en', 'ru'],
      acceptedChannels: ['IBER_AT', 'CENTRAL_AUTHORITY'],
      interpolInUrgency: before['currentEntry'].interpolInUrgency,
      oralInUrgency: 'AGREED',
      timeZone: 'Africa/Lagos',
      designatedUnder: { citation: 'UNTOC art. 18(13)' },
      contactPerson: 'Another Example',
      contactPhone: before['currentEntry'].contactPhone,
      contactEmail: before['currentEntry'].contactEmail,
      validTo: null,
      verification: 'CONFIRMED',
      verificationSource: source,
      source,
      lastVerifiedBy: 'XA-supervisor',
      lastVerifiedFor: { code: 'XA' },
      requirements: [
        { type: 'TAKING_EVIDENCE', requirements: 'A list of questions.' },
        { type: 'ASSET_RECOVERY', requirements: 'The final order.' },
      ],
    });
    const [now, then] = centralAuthority.entries.edges.map(({ node }: any) => node);
    expect(now.id).toBe(centralAuthority.currentEntry.id);
    expect(then).toMatchObject({ id: before['currentEntry'].id, verification: 'UNVERIFIED' });
    expect(then.validTo).toBe(now.validFrom);

    const past = await directory.ask(
      supervisor,
      `query ($id: ID!) { centralAuthorityEntry(id: $id) { unit urgentProcedure acceptedLanguages contactPerson requirements { type } validTo } }`,
      { id: before['currentEntry'].id },
    );
    expect(past.data?.['centralAuthorityEntry']).toEqual({
      unit: 'International cooperation unit',
      urgentProcedure: 'Telephone first; the written request follows by e-mail the same day.',
      acceptedLanguages: ['en', 'fr'],
      contactPerson: 'Alda Example (fictitious)',
      requirements: [
        { type: 'SEARCH_SEIZURE_FREEZING' },
        { type: 'DOCUMENTS_AND_RECORDS' },
        { type: 'ASSET_RECOVERY' },
      ],
      validTo: now.validFrom,
    });
  });

  test('carries over what is not given, requirements and contact included', async () => {
    const { data } = await amend({ scope: 'Pre-trial proceedings' }, supervisorOf(cordonia), {}, 'XC');
    expect(data?.['amendCentralAuthority'].centralAuthority.currentEntry).toMatchObject({
      scope: 'Pre-trial proceedings',
      contactPerson: 'Corin Example (fictitious)',
      contactPhone: '+990 3 555 0101',
      designatedUnder: { citation: 'UNCAC art. 46(13)' },
      requirements: [
        { type: 'SEARCH_SEIZURE_FREEZING' },
        { type: 'DOCUMENTS_AND_RECORDS' },
        { type: 'ASSET_RECOVERY' },
      ],
    });
  });

  test('empties what is given as null: lists are empty then, agreements unknown', async () => {
    const { codes, data } = await amend(
      {
        acceptedLanguages: null,
        requirements: null,
        interpolInUrgency: null,
        designatedUnder: null,
        unit: null,
      },
      supervisorOf(cordonia),
      {},
      'XC',
    );
    expect(codes).toEqual([]);
    expect(data?.['amendCentralAuthority'].centralAuthority.currentEntry).toMatchObject({
      acceptedLanguages: [],
      requirements: [],
      interpolInUrgency: 'UNKNOWN',
      designatedUnder: null,
      unit: null,
    });
  });

  test('is entered in the audit trail under the authority, with digests in place of persons', async () => {
    const { codes } = await amend({ contactPerson: 'Somebody To Protect' });
    expect(codes).toEqual([]);
    const { id } = await authorityOf(supervisor, 'XA');
    const { data } = await directory.ask(
      supervisor,
      'query ($chain: ID!) { auditEvents(first: 1, filter: { chain: $chain }) { edges { node { action actor onBehalfOf details } } } }',
      { chain: String(id).replace('CentralAuthority:', '') },
    );
    const [{ node }] = data?.['auditEvents'].edges;
    expect(node).toMatchObject({ action: 'amendCentralAuthority', actor: 'XA-supervisor', onBehalfOf: 'XA' });
    const types = node.details.changes.map(({ type, kind }: any) => `${type as string} ${kind as string}`);
    expect(types).toEqual(
      expect.arrayContaining([
        'CentralAuthority changed',
        'CentralAuthorityEntry changed',
        'CentralAuthorityEntry created',
        'CentralAuthorityContact created',
      ]),
    );
    expect(JSON.stringify(node)).not.toContain('Somebody To Protect');
  });

  test('twice with one key is done once', async () => {
    const { id, version } = await authorityOf(supervisor, 'XA');
    const input = {
      id,
      expectedVersion: version,
      entry: { fax: '+990 1 555 0199' },
      source,
      idempotencyKey: 'amend-twice-0001',
    };
    const first = await give(supervisor, 'amendCentralAuthority', input);
    const second = await give(supervisor, 'amendCentralAuthority', input);
    expect([first.codes, second.codes]).toEqual([[], []]);
    expect(second.data?.['amendCentralAuthority'].replayed).toBe(true);
    expect(second.data?.['amendCentralAuthority'].centralAuthority.entries.totalCount).toEqual(
      first.data?.['amendCentralAuthority'].centralAuthority.entries.totalCount,
    );
  });

  test('of two who saw the same version, one is told that it is stale', async () => {
    const { id, version, entries } = await authorityOf(supervisor, 'XA');
    const both = await Promise.all(
      ['First room', 'Second room'].map((address) =>
        give(supervisor, 'amendCentralAuthority', {
          id,
          expectedVersion: version,
          entry: { address },
          source,
        }),
      ),
    );
    expect(both.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    const after = await authorityOf(supervisor, 'XA');
    expect(after['entries'].totalCount.count).toBe(entries.totalCount.count + 1);
  });
});

describe('the contact point for asset recovery and urgent requests', () => {
  const cordonian = supervisorOf(cordonia);
  const contactPoint = {
    urgentContact: 'Night desk of the asset recovery office',
    urgentContactPhone: '+990 3 555 0999',
    urgentContactEmail: 'night@cordonia.example',
    urgentContactLanguages: ['fr', 'en'],
    urgentContactHours: 'At any hour',
    urgentContactTimeZone: 'Europe/Paris',
  };

  test('is amended with the entry: the one before stays as history, and who confirmed it is noted', async () => {
    const before = (await authorityOf(cordonian, 'XC'))['currentEntry'];
    const { codes, data } = await amend(contactPoint, cordonian, {}, 'XC');
    expect(codes).toEqual([]);
    expect(data?.['amendCentralAuthority'].centralAuthority.currentEntry).toMatchObject({
      ...contactPoint,
      lastVerifiedBy: 'XC-supervisor',
      verificationSource: source,
    });
    const past = await directory.ask(
      cordonian,
      'query ($id: ID!) { centralAuthorityEntry(id: $id) { urgentContact urgentContactPhone validTo } }',
      { id: before.id },
    );
    expect(past.data?.['centralAuthorityEntry']).toEqual({
      urgentContact: 'Duty prosecutor, Prosecution Service of Cordonia (fictitious)',
      urgentContactPhone: '+990 3 555 0911',
      validTo: expect.any(String),
    });
  });

  test('stays with an amendment of something else', async () => {
    const { data } = await amend({ scope: 'Every stage of proceedings' }, cordonian, {}, 'XC');
    expect(data?.['amendCentralAuthority'].centralAuthority.currentEntry).toMatchObject(contactPoint);
  });

  test('needs a telephone or an e-mail address, one of them is enough', async () => {
    const unreachable = { urgentContactPhone: null, urgentContactEmail: null };
    const answer = await amend(unreachable, cordonian, {}, 'XC');
    expect(Object.keys(problemsIn(answer))).toEqual(['input.entry.urgentContactPhone']);
    expect((await amend({ urgentContactPhone: null }, cordonian, {}, 'XC')).codes).toEqual([]);
  });

  test('is somebody: its hours or languages alone say nothing', async () => {
    expect(Object.keys(problemsIn(await amend({ urgentContact: null }, cordonian, {}, 'XC')))).toEqual([
      'input.entry.urgentContact',
    ]);
  });

  test('is taken out whole', async () => {
    const emptied = Object.fromEntries(Object.keys(contactPoint).map((name) => [name, null]));
    const { codes, data } = await amend(emptied, cordonian, {}, 'XC');
    expect(codes).toEqual([]);
    expect(data?.['amendCentralAuthority'].centralAuthority.currentEntry).toMatchObject({
      ...emptied,
      urgentContactLanguages: [],
    });
  });

  test('has a time zone and languages that the directory knows', async () => {
    const odd = { ...contactPoint, urgentContactTimeZone: 'Night', urgentContactLanguages: ['en', 'xx'] };
    expect(Object.keys(problemsIn(await amend(odd, cordonian, {}, 'XC'))).sort()).toEqual([
      'input.entry.urgentContactLanguages[1]',
      'input.entry.urgentContactTimeZone',
    ]);
  });
});

describe('what is wrong is refused whole, with everything that is wrong', () => {
  test('codes and names that the directory does not know', async () => {
    const before = await authorityOf(supervisor, 'XA');
    const answer = await amend({
      unit: 'Not written',
      institution: null,
      acceptedLanguages: ['en', 'xx', 'English'],
      timeZone: 'Mars/Olympus',
      designatedUnder: 'UNCAC art. 99',
    });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    expect(Object.keys(problemsIn(answer)).sort()).toEqual([
      'input.entry.acceptedLanguages[1]',
      'input.entry.acceptedLanguages[2]',
      'input.entry.designatedUnder',
      'input.entry.institution',
      'input.entry.timeZone',
    ]);
    expect(await authorityOf(supervisor, 'XA')).toEqual(before);
  });

  test.each(['+01:00', '', 'GMT+25', 'Europe', 'Europe/Zurich; drop', 'x'.repeat(100)])(
    'the time zone "%s"',
    async (timeZone) => {
      expect(Object.keys(problemsIn(await amend({ timeZone })))).toEqual(['input.entry.timeZone']);
    },
  );

  test('an amendment that changes nothing', async () => {
    const { currentEntry } = await authorityOf(supervisor, 'XA');
    const answer = await amend({
      unit: currentEntry.unit,
      acceptedLanguages: currentEntry.acceptedLanguages,
    });
    expect(Object.keys(problemsIn(answer))).toEqual(['input.entry']);
    expect(answer.errors[0]?.message).toContain('verifyCentralAuthorityEntry');
    expect((await amend({})).codes).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    ['an e-mail address', { email: 'not an address' }],
    ['a telephone number', { phone: 'call me' }],
    ['an address on the web', { website: 'javascript:alert(1)' }],
    ['a text that is too long', { urgentProcedure: 'x'.repeat(5001) }],
    ['an institution without a name', { institution: '' }],
    ['a language twice', { acceptedLanguages: ['en', 'en'] }],
    [
      'a type of assistance twice',
      {
        requirements: [
          { type: 'ASSET_RECOVERY', requirements: 'a' },
          { type: 'ASSET_RECOVERY', requirements: 'b' },
        ],
      },
    ],
    ['a requirement without words', { requirements: [{ type: 'ASSET_RECOVERY', requirements: '' }] }],
  ])('%s', async (_name, entry) => {
    const before = await authorityOf(supervisor, 'XA');
    const { errors } = await amend(entry);
    expect(errors[0]?.message).toBe('Argument Validation Error');
    expect(await authorityOf(supervisor, 'XA')).toEqual(before);
  });

  test('an unknown value of an enum, a missing source, an id of another type', async () => {
    expect((await amend({ oralInUrgency: 'PERHAPS' })).errors).toHaveLength(1);
    expect((await amend({ unit: 'x' }, supervisor, { source: '' })).errors).toHaveLength(1);
    const wrong = await amend({ unit: 'x' }, supervisor, { id: 'State:XA' });
    expect(wrong.codes).toEqual(['BAD_USER_INPUT']);
    const nobody = await amend({ unit: 'x' }, supervisor, {
      id: 'CentralAuthority:0199c0de-0000-7000-8000-000000000000',
    });
    expect(nobody.codes).toEqual(['NOT_FOUND']);
  });
});
