import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { either, everyone, named, owns } from '../../platform/policy/rule.js';
import { centralAuthority, secretariat, supervisor } from '../access/index.js';

const ownState = owns('of the State', 'state', 'state');
const ownTerritory = owns('of the territory', 'state', 'jurisdiction');
const keeper = named(
  "one of the own State or territory; the secretariat keeps everybody's",
  either(ownState, ownTerritory, secretariat),
);

/** Persons, and the telephone at night, are for those who write to them and for the keeper of the directory alone. */
const correspondent = either(centralAuthority, secretariat);

export const centralAuthorityPolicy = definePolicy('CentralAuthority', {
  rows: everyone,
  queries: { centralAuthority: everyone, centralAuthorityFor: everyone, centralAuthorities: everyone },
  commands: {
    //                             who may ask                                of which authority
    designateCentralAuthority: { who: either(supervisor, secretariat), of: keeper },
    amendCentralAuthority: { who: either(supervisor, secretariat), of: keeper },
  },
  fields: {
    ...open('id', 'state', 'territory', 'currentEntry', 'entries', 'createdAt', 'updatedAt', 'version'),
  },
});

export const centralAuthorityEntryPolicy = definePolicy('CentralAuthorityEntry', {
  rows: everyone,
  queries: { centralAuthorityEntry: everyone },
  commands: {
    verifyCentralAuthorityEntry: { who: either(centralAuthority, secretariat), of: keeper },
  },
  fields: {
    ...open('id', 'centralAuthority', 'validFrom', 'validTo', 'institution', 'unit', 'address', 'phone'),
    ...open('fax', 'email', 'website', 'timeZone', 'officeHours', 'acceptedLanguages', 'acceptedChannels'),
    ...open('acceptedFormats', 'interpolInUrgency', 'oralInUrgency', 'urgentProcedure', 'functions', 'scope'),
    ...open('designatedUnder', 'receivingAuthority', 'executionRequirements', 'requirements'),
    ...open('dualCriminality', 'useLimitations', 'lastVerifiedAt', 'lastVerifiedFor', 'verification'),
    ...open('verificationSource', 'source', 'version'),
    ...open('urgentContact', 'urgentContactHours', 'urgentContactTimeZone', 'urgentContactLanguages'),
    ...seenBy(correspondent, 'contactPerson', 'contactPhone', 'contactEmail', 'lastVerifiedBy'),
    ...seenBy(correspondent, 'urgentContactPhone', 'urgentContactEmail'),
  },
});

export const assistanceRequirementPolicy = definePolicy('AssistanceRequirement', {
  fields: open('type', 'requirements'),
});

export const competentAuthorityPolicy = definePolicy('CompetentAuthority', {
  rows: everyone,
  queries: { competentAuthority: everyone, competentAuthorities: everyone },
  fields: open('id', 'state', 'name', 'kind', 'verification', 'source'),
});
