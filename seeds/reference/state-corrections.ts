import { StateKind, Verification } from '../../src/contexts/directory/index.js';
import { searchText, type Names } from './state-names.js';

/** English names that the file has otherwise than the United Nations list whose names it has in other languages. */
const names: Readonly<Record<string, string>> = {
  CI: "Côte d'Ivoire",
  FK: 'Falkland Islands (Malvinas)',
};

/** The short English name of the United Nations list. */
export function officialName(code: string, listed: string): string {
  return names[code] ?? listed;
}

const namesOfTheUnion: Names = {
  ar: { short: 'الاتحاد الأوروبي' },
  zh: { short: '欧洲联盟' },
  en: { short: 'European Union' },
  fr: { short: 'Union européenne' },
  ru: { short: 'Европейский союз' },
  es: { short: 'Unión Europea' },
};

/** The one organization among the participants; ISO 3166-1 reserves its code and lists it not. */
export const europeanUnion: Readonly<Record<string, unknown>> = {
  code: 'EU',
  iso3: null,
  numeric_code: null,
  name: 'European Union',
  formal_name: null,
  names: namesOfTheUnion,
  other_names: [],
  kind: StateKind.ORGANIZATION,
  administered_by: null,
  regional_group: null,
  regional_groups: [],
  default_currency: 'EUR',
  fictitious: false,
  verification: Verification.UNVERIFIED,
  source: 'Participant in the treaty status file; code, names and currency from general knowledge',
  search_text: searchText(namesOfTheUnion, ['EU']),
};
