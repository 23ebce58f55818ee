import { ascending, defineReads, derived, many, one } from '../../platform/reads/read-model.js';

type Names = Readonly<Record<string, { readonly short: string; readonly formal?: string } | undefined>>;

/** The six official languages of the United Nations in the order of the Charter's alphabet in English (ISO 639-1). */
export const unitedNationsLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** Short and formal names by language, as a list in the order of the languages. */
export function namesOf(names: Names): { language: string; text: string; formal: string | null }[] {
  return unitedNationsLanguages.flatMap((language) => {
    const name = names[language];
    return name === undefined ? [] : [{ language, text: name.short, formal: name.formal ?? null }];
  });
}

const byCode = { local: 'code' } as const;

export const stateReads = defineReads('State', {
  fields: {
    names: derived(['names'], (state) => namesOf(state['names'] as Names)),
    treaties: { ...many('TreatyParticipation', 'state', [ascending('treaty')]), ...byCode },
    centralAuthority: one('CentralAuthority', 'code', 'jurisdiction'),
    centralAuthorities: { ...many('CentralAuthority', 'state', [ascending('jurisdiction')]), ...byCode },
    competentAuthorities: { ...many('CompetentAuthority', 'state', [ascending('name')]), ...byCode },
  },
  orders: { NAME: ascending('name'), CODE: ascending('code') },
  filters: {
    kind: [{ operator: 'in', property: 'kind' }],
    code: [{ operator: 'in', property: 'code' }],
    regionalGroup: [{ operator: 'overlaps', property: 'regionalGroups' }],
    fictitious: [{ operator: 'is', property: 'fictitious' }],
    partyTo: [
      {
        operator: 'in',
        property: 'code',
        through: {
          table: 'treaty_participation',
          by: 'state',
          column: 'treaty',
          sqlType: 'text',
          where: 'linked.is_party',
        },
      },
    ],
    search: [{ operator: 'search', property: 'searchNames', guardedBy: 'names' }],
  },
});
