import { definePolicy, open } from '../../../platform/policy/policy.js';
import { among, both, differs, either, everyone, named } from '../../../platform/policy/rule.js';
import { centralAuthority, secretariat } from '../../access/index.js';

const party = either(among('of a party', 'state', 'partyStates'), secretariat);
const anotherParty = named(
  'of another party than the one that recorded it, or the secretariat',
  either(
    both(among('of a party', 'state', 'partyStates'), differs('of another State', 'state', 'recordedFor')),
    secretariat,
  ),
);

/** Treaties are public; what a party records, another confirms. */
export const treatyPolicy = definePolicy('Treaty', {
  rows: everyone,
  queries: { treaty: everyone, treaties: everyone },
  commands: {
    //                       who may ask                               of which treaty
    recordTreaty: { who: either(centralAuthority, secretariat), of: party },
    recordTreatyParty: { who: either(centralAuthority, secretariat), of: everyone },
    verifyTreaty: { who: either(centralAuthority, secretariat), of: anotherParty },
    endTreatyForState: { who: either(centralAuthority, secretariat), of: party },
  },
  fields: {
    ...open('id', 'name', 'kind', 'subjects', 'governsMutualLegalAssistance', 'signedOn', 'reference'),
    ...open('depositary', 'url', 'parties', 'partiesRemark', 'recordedFor', 'verification', 'verifiedAt'),
    ...open('verifiedFor', 'source', 'updatedAt', 'version'),
  },
});

export const treatyPartyPolicy = definePolicy('TreatyParty', {
  rows: everyone,
  fields: open('id', 'state', 'inForceFrom', 'until', 'endSource'),
});
