import { beforeAll, describe, expect, test } from 'vitest';
import { stranger } from '../../support/personas.js';
import type { TestService } from '../../support/service.js';
import { loadedDirectory } from './loaded-directory.js';

let directory: TestService;

beforeAll(async () => {
  directory = await loadedDirectory();
});

/** What a stranger reads; the planned and the plain path must say the same. */
async function read(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, any>> {
  const planned = await directory.ask(stranger, query, variables, 'planned');
  const plain = await directory.ask(stranger, query, variables, 'plain');
  expect(planned.codes).toEqual([]);
  expect(plain.data).toEqual(planned.data);
  return planned.data ?? {};
}

async function found(filter: Record<string, unknown>): Promise<string[]> {
  const data = await read(
    'query ($filter: StateFilter) { states(first: 100, filter: $filter, orderBy: CODE) { edges { node { code } } } }',
    { filter },
  );
  return data['states'].edges.map(({ node }: any) => node.code);
}

async function count(filter: Record<string, unknown>): Promise<number> {
  const data = await read(
    'query ($filter: StateFilter) { states(filter: $filter) { totalCount { count } } }',
    {
      filter,
    },
  );
  return data['states'].totalCount.count;
}

describe('a State', () => {
  test('with its codes, names, groups, currency, treaties and authorities', async () => {
    const { state } = await read(`{
      state(code: "CH") {
        id code iso3 numericCode name formalName kind fictitious verification regionalGroup regionalGroups otherNames
        names { language text formal }
        administeredBy { code }
        defaultCurrency { code name minorUnits withdrawn }
        treaties { treaty isParty signedOn depositedOn action inForceOn verification nameInSource state { code } }
        centralAuthority { state { code } territory { code } currentEntry { institution unit verification validTo } }
        competentAuthorities { name }
      }
    }`);
    expect(state).toMatchObject({
      id: 'State:CH',
      iso3: 'CHE',
      numericCode: '756',
      name: 'Switzerland',
      formalName: 'the Swiss Confederation',
      kind: 'STATE',
      fictitious: false,
      verification: 'FROM_FILE',
      regionalGroup: 'WESTERN_EUROPEAN_AND_OTHERS',
      regionalGroups: ['WESTERN_EUROPEAN_AND_OTHERS'],
      administeredBy: null,
      defaultCurrency: { code: 'CHF', name: 'Swiss Franc', minorUnits: 2, withdrawn: false },
      competentAuthorities: [],
    });
    expect(state.names.map(({ language, text }: any) => [language, text])).toEqual([
      ['ar', 'سويسرا'],
      ['zh', '瑞士'],
      ['en', 'Switzerland'],
      ['fr', 'Suisse'],
      ['ru', 'Швейцария'],
      ['es', 'Suiza'],
    ]);
    expect(state.treaties[0]).toEqual({
      treaty: 'UNCAC',
      isParty: true,
      signedOn: '2003-12-10',
      depositedOn: '2009-09-24',
      action: 'RATIFICATION',
      inForceOn: '2009-10-24',
      verification: 'FROM_FILE',
      nameInSource: 'Switzerland',
      state: { code: 'CH' },
    });
    expect(state.centralAuthority).toEqual({
      state: { code: 'CH' },
      territory: null,
      currentEntry: {
        institution: 'Federal Office of Justice',
        unit: 'International Legal Assistance Division',
        verification: 'UNVERIFIED',
        validTo: null,
      },
    });
  });

  test('a territory has an authority of its own, which its State lists, too', async () => {
    const { jersey, kingdom } = await read(`{
      jersey: state(code: "JE") { kind administeredBy { code } centralAuthority { id state { code } territory { code } } }
      kingdom: state(code: "GB") { centralAuthority { territory { code } } centralAuthorities { territory { code } } }
    }`);
    expect(jersey).toMatchObject({
      kind: 'TERRITORY',
      administeredBy: { code: 'GB' },
      centralAuthority: { state: { code: 'GB' }, territory: { code: 'JE' } },
    });
    expect(kingdom.centralAuthority).toEqual({ territory: null });
    expect(kingdom.centralAuthorities).toEqual([
      { territory: null },
      { territory: { code: 'GG' } },
      { territory: { code: 'JE' } },
    ]);
  });

  test('of the demo world says that it is invented', async () => {
    const { state } = await read('{ state(code: "XA") { name fictitious iso3 treaties { treaty } } }');
    expect(state).toEqual({ name: 'Avaloria (fictitious)', fictitious: true, iso3: null, treaties: [] });
    expect(await found({ fictitious: true })).toEqual(['XA', 'XB', 'XC', 'XD']);
  });
});

describe('States are found', () => {
  test.each([
    ['Switzerland', ['CH']],
    ['Suisse', ['CH']],
    ['suiza', ['CH']],
    ['Швейцария', ['CH']],
    ['سويسرا', ['CH']],
    ['瑞士', ['CH']],
    ["Côte d'Ivoire", ['CI']],
    ['cote ivoire', ['CI']],
    ['Ivory Coast', ['CI']],
    ['Swaziland', ['SZ']],
    ['Turkey', ['TR']],
    ['Turkiye', ['TR']],
    ['CHE', ['CH']],
    ['Confédération suisse', ['CH']],
    ['nowhere', []],
    ["'; drop table state; --", []],
  ])('by %s', async (search, codes) => {
    expect(await found({ search })).toEqual(codes);
  });

  test('by regional group: Türkiye in both of its groups', async () => {
    expect(await found({ regionalGroup: ['EASTERN_EUROPEAN'] })).toHaveLength(23);
    expect(await found({ regionalGroup: ['ASIA_PACIFIC'] })).toContain('TR');
    expect(await found({ regionalGroup: ['WESTERN_EUROPEAN_AND_OTHERS'] })).toContain('TR');
    expect(await count({ regionalGroup: ['AFRICAN', 'ASIA_PACIFIC'] })).toBe(109);
  });

  test('by the treaty to which they are party; who only signed is not', async () => {
    expect(await count({ partyTo: ['UNCAC'] })).toBe(190);
    const signatories = await found({ search: 'Syrian', partyTo: ['UNCAC'] });
    expect(signatories).toEqual([]);
    expect(await found({ kind: ['ORGANIZATION'], partyTo: ['UNCAC'] })).toEqual(['EU']);
    expect(await found({ code: ['CH', 'JE', 'ZZ'] })).toEqual(['CH', 'JE']);
  });
});

describe('the rest of the directory', () => {
  test('participations by treaty, State, act and day', async () => {
    const data = await read(`{
      all: treatyParticipations(filter: { treaty: [UNCAC], isParty: true }) { totalCount { count } }
      late: treatyParticipations(first: 3, orderBy: STATE, filter: { treaty: [UNCAC], depositedFrom: "2020-01-01", depositedBefore: "2022-01-01" }) {
        edges { node { depositedOn verification state { name } } } totalCount { count }
      }
      doubtful: treatyParticipations(filter: { state: ["BT"], verification: [UNVERIFIED] }) { edges { node { treaty doubt source } } }
    }`);
    expect(data['all'].totalCount.count).toBe(190);
    expect(data['late'].edges.map(({ node }: any) => node.state.name)).toEqual([
      'Somalia',
      'Suriname',
      'Tonga',
    ]);
    expect(data['doubtful'].edges).toHaveLength(1);
  });

  test('provisions by citation, and the articles on offences in order', async () => {
    const data = await read(`{
      conventionProvision(citation: "UNCAC art. 46(15)(d)") { id treaty level article paragraph subparagraph item chapter title criminalization }
      none: conventionProvision(citation: "UNCAC art. 99") { id }
      offences: conventionProvisions(first: 20, filter: { treaty: [UNCAC], level: [ARTICLE], criminalization: true }) { edges { node { citation } } }
      node(id: "ConventionProvision:UNCAC-46-15-d") { ... on ConventionProvision { citation } }
    }`);
    expect(data['conventionProvision']).toEqual({
      id: 'ConventionProvision:UNCAC-46-15-d',
      treaty: 'UNCAC',
      level: 'SUBPARAGRAPH',
      article: 46,
      paragraph: 15,
      subparagraph: 'd',
      item: null,
      chapter: 'IV',
      title: 'Mutual legal assistance',
      criminalization: false,
    });
    expect(data['none']).toBeNull();
    expect(data['offences'].edges.map(({ node }: any) => node.citation)).toEqual(
      Array.from({ length: 11 }, (_, index) => `UNCAC art. ${String(index + 15)}`),
    );
    expect(data['node']).toEqual({ citation: 'UNCAC art. 46(15)(d)' });
  });

  test('currencies and languages', async () => {
    const data = await read(`{
      franc: currency(code: "FRF") { id name withdrawn withdrawal entities formerEntities minorUnits }
      current: currencies(filter: { withdrawn: false }) { totalCount { count } }
      language(code: "fr") { id name nativeName unitedNations }
      nothing: language(code: "'; --") { id }
      languages(filter: { unitedNations: true }) { edges { node { code } } }
    }`);
    expect(data['franc']).toMatchObject({
      id: 'Currency:FRF',
      withdrawn: true,
      withdrawal: '2002-03',
      entities: [],
    });
    expect(data['current'].totalCount.count).toBe(178);
    expect(data['language']).toEqual({
      id: 'Language:fr',
      name: 'French',
      nativeName: 'Français',
      unitedNations: true,
    });
    expect(data['nothing']).toBeNull();
    expect(data['languages'].edges).toHaveLength(6);
  });

  test('central authorities by what their entry in force says', async () => {
    const codes = async (filter: Record<string, unknown>): Promise<string[]> => {
      const data = await read(
        'query ($filter: CentralAuthorityFilter) { centralAuthorities(first: 100, filter: $filter) { edges { node { state { code } territory { code } } } } }',
        { filter },
      );
      return data['centralAuthorities'].edges.map(({ node }: any) => node.territory?.code ?? node.state.code);
    };
    expect(await codes({ acceptedLanguage: ['es', 'ar'] })).toEqual(['XC', 'XD']);
    expect(await codes({ acceptedChannel: ['E_CODEX'] })).toEqual(['XC']);
    expect(await codes({ interpolInUrgency: ['AGREED'] })).toEqual(['XA', 'XC']);
    expect(await codes({ oralInUrgency: ['AGREED'] })).toEqual(['XC']);
    expect(await codes({ function: ['ASSET_RECOVERY'] })).toEqual(['XA', 'XB', 'XC', 'XD']);
    expect(await codes({ state: ['GB'] })).toEqual(['GB', 'GG', 'JE']);
    expect(await codes({ actsFor: ['JE', 'CH'] })).toEqual(['CH', 'JE']);
    expect(await codes({ verification: ['FROM_PAGE'] })).toEqual(['AD', 'CA', 'LI']);
    expect(await codes({ notCheckedSince: '2026-01-02T00:00:00Z' })).toEqual(['XA', 'XB', 'XC', 'XD']);
  });

  test('an entry with its requirements in the order of art. 46(3)', async () => {
    const { centralAuthorityFor } = await read(`{
      centralAuthorityFor(code: "XC") {
        currentEntry {
          timeZone officeHours acceptedLanguages acceptedChannels interpolInUrgency oralInUrgency functions dualCriminality
          designatedUnder { citation } requirements { type requirements }
        }
        entries(first: 5) { edges { node { institution centralAuthority { version } } } totalCount { count } }
      }
    }`);
    expect(centralAuthorityFor.currentEntry).toMatchObject({
      timeZone: 'Europe/Zurich',
      acceptedLanguages: ['en', 'es'],
      acceptedChannels: ['CENTRAL_AUTHORITY', 'INTERPOL', 'E_CODEX'],
      interpolInUrgency: 'AGREED',
      designatedUnder: { citation: 'UNCAC art. 46(13)' },
    });
    expect(centralAuthorityFor.currentEntry.requirements.map(({ type }: any) => type)).toEqual([
      'SEARCH_SEIZURE_FREEZING',
      'DOCUMENTS_AND_RECORDS',
      'ASSET_RECOVERY',
    ]);
    expect(centralAuthorityFor.entries.totalCount.count).toBe(1);
  });
});
