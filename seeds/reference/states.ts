import type { EntityManager } from '@mikro-orm/postgresql';
import { RegionalGroup, StateKind, Verification } from '../../src/contexts/directory/index.js';
import { orNull, readData, type DataRow } from './data-file.js';
import { europeanUnion, officialName } from './state-corrections.js';
import { searchText, type Names } from './state-names.js';
import { upsert, type TableReport } from './upsert.js';

const columns = [
  'ISO3166-1-Alpha-2',
  'ISO3166-1-Alpha-3',
  'ISO3166-1-numeric',
  'ISO4217-currency_alphabetic_code',
  'is_independent',
  'CLDR display name',
  'official_name_ar',
  'official_name_cn',
  'official_name_en',
  'official_name_fr',
  'official_name_ru',
  'official_name_es',
  'UNTERM Arabic Formal',
  'UNTERM Chinese Formal',
  'UNTERM English Formal',
  'UNTERM French Formal',
  'UNTERM Russian Formal',
  'UNTERM Spanish Formal',
  'UNTERM English Short',
] as const;
type CountryRow = DataRow<(typeof columns)[number]>;

const groups: Readonly<Record<string, RegionalGroup>> = {
  'African Group': RegionalGroup.AFRICAN,
  'Asia-Pacific Group': RegionalGroup.ASIA_PACIFIC,
  'Eastern European Group': RegionalGroup.EASTERN_EUROPEAN,
  GRULAC: RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN,
  WEOG: RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS,
};

/** A State in two groups votes in this one: Türkiye takes part in both, for elections in the Western European. */
const electoral = RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS;

const source =
  'ISO 3166-1 and names in the six languages of the United Nations: github.com/datasets/country-codes@caa72d1e; regional groups: github.com/openclimatedata/countrygroups@4a913b2c';

/** States, territories and the European Union, with names, regional groups and currencies. */
export async function seedStates(em: EntityManager): Promise<TableReport> {
  const countries = await readData('country_codes.csv', columns);
  const listings = await readData('un_regional_groups.csv', ['Code', 'Region']);
  const participations = await readData('treaty_status.csv', ['iso3', 'participant']);
  const groupsOf = Map.groupBy(listings, ({ Code }) => Code);
  const namesOf = Map.groupBy(participations, ({ iso3 }) => iso3);
  const rows = countries.map((country) => {
    const iso3 = country['ISO3166-1-Alpha-3'];
    const regionalGroups = (groupsOf.get(iso3) ?? []).map(({ Region }) => groupNamed(Region));
    const listedAs = [...new Set((namesOf.get(iso3) ?? []).map(({ participant }) => participant))];
    return state(country, regionalGroups, listedAs);
  });
  return upsert(em, 'state', ['code'], [...rows, europeanUnion]);
}

function groupNamed(region: string): RegionalGroup {
  const group = groups[region];
  if (group === undefined)
    throw new Error(`seeds/data/un_regional_groups.csv names an unknown group ${region}.`);
  return group;
}

function state(
  country: CountryRow,
  regionalGroups: readonly RegionalGroup[],
  listedAs: readonly string[],
): Readonly<Record<string, unknown>> {
  const code = country['ISO3166-1-Alpha-2'];
  const name = officialName(code, country.official_name_en);
  // Those that vote in a group, or took part in one of the treaties as States do.
  const kind = regionalGroups.length > 0 || listedAs.length > 0 ? StateKind.STATE : StateKind.TERRITORY;
  const names = namesIn(country, name);
  const others = [
    ...listedAs,
    country.official_name_en,
    country['CLDR display name'].replaceAll('’', "'"),
    bare(country['UNTERM English Short']),
  ];
  const otherNames = [...new Set(others)].filter((other) => other !== '' && other !== name).sort();
  const iso3 = country['ISO3166-1-Alpha-3'];
  return {
    code,
    iso3,
    numeric_code: country['ISO3166-1-numeric'].padStart(3, '0'),
    name,
    formal_name: orNull(bare(country['UNTERM English Formal'])),
    names,
    other_names: otherNames,
    kind,
    administered_by: kind === StateKind.TERRITORY ? administrator(country.is_independent) : null,
    regional_group: regionalGroups.length > 1 ? electoral : (regionalGroups[0] ?? null),
    regional_groups: [...regionalGroups].sort(),
    default_currency: currencyOf(code, country['ISO4217-currency_alphabetic_code']),
    fictitious: false,
    verification: Verification.FROM_FILE,
    source,
    search_text: searchText(names, [code, iso3, ...otherNames]),
  };
}

function namesIn(country: CountryRow, english: string): Names {
  const name = (short: string, formal: string) => ({
    short,
    ...(formal === '' ? {} : { formal: bare(formal) }),
  });
  return {
    ar: name(country.official_name_ar, country['UNTERM Arabic Formal']),
    zh: name(country.official_name_cn, country['UNTERM Chinese Formal']),
    en: name(english, country['UNTERM English Formal']),
    fr: name(country.official_name_fr, country['UNTERM French Formal']),
    ru: name(country.official_name_ru, country['UNTERM Russian Formal']),
    es: name(country.official_name_es, country['UNTERM Spanish Formal']),
  };
}

/** A name of the UNTERM list without its article in brackets and its marks for footnotes. */
function bare(name: string): string {
  return name.replace(/\s*\*+$/, '').replace(/\s*\(the\)$/, '');
}

/** The code in words such as "Territory of GB" or "Crown dependency of GB"; null where they name none. */
function administrator(independence: string): string | null {
  return / of ([A-Z]{2})$/.exec(independence)?.[1] ?? null;
}

/** Of several currencies the own one, whose code begins with that of the State; else the first. */
function currencyOf(code: string, listed: string): string | null {
  if (code === 'TR') return 'TRY';
  const codes = listed.split(',').filter((one) => one !== '');
  return codes.find((one) => one.startsWith(code)) ?? codes[0] ?? null;
}
