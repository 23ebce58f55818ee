import {
  ascending,
  connection,
  defineReads,
  descending,
  many,
  one,
  side,
  type Filter,
  type FilterOperator,
} from '../../platform/reads/read-model.js';

/** Authorities whose entry now in force compares so. */
function now(operator: FilterOperator, column: string, sqlType = 'text'): readonly Filter[] {
  const through = { table: 'central_authority_entry', by: 'current_for', column, sqlType };
  return [{ operator, property: 'id', through }];
}

export const centralAuthorityReads = defineReads('CentralAuthority', {
  fields: {
    currentEntry: one('CentralAuthorityEntry', 'id', 'currentFor'),
    entries: connection('CentralAuthorityEntry', 'centralAuthority'),
  },
  orders: { CODE: ascending('jurisdiction'), RECENTLY_CHANGED: descending('updatedAt') },
  filters: {
    state: [{ operator: 'in', property: 'state' }],
    actsFor: [{ operator: 'in', property: 'jurisdiction' }],
    acceptedLanguage: now('overlaps', 'accepted_languages', 'text[]'),
    acceptedChannel: now('overlaps', 'accepted_channels', 'text[]'),
    function: now('overlaps', 'functions', 'text[]'),
    interpolInUrgency: now('in', 'interpol_in_urgency'),
    oralInUrgency: now('in', 'oral_in_urgency'),
    verification: now('in', 'verification'),
    notCheckedSince: now('until', 'last_checked_at', 'timestamptz'),
  },
});

export const centralAuthorityEntryReads = defineReads('CentralAuthorityEntry', {
  sides: [
    side(
      'CentralAuthorityContact',
      'entry',
      'id',
      'contactPerson',
      'contactPhone',
      'contactEmail',
      'urgentContactPhone',
      'urgentContactEmail',
    ),
  ],
  fields: { requirements: many('AssistanceRequirement', 'entry', [ascending('position')]) },
  orders: { NEWEST: descending('validFrom'), OLDEST: ascending('validFrom') },
});

export const assistanceRequirementReads = defineReads('AssistanceRequirement', {});

export const competentAuthorityReads = defineReads('CompetentAuthority', {
  orders: { NAME: ascending('name') },
  filters: {
    state: [{ operator: 'in', property: 'state' }],
    kind: [{ operator: 'in', property: 'kind' }],
  },
});
