import { definePolicy, open } from '../../platform/policy/policy.js';
import { both, either, hasRole, linkedBy, owns } from '../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority, Role, starStaff } from '../access/index.js';
import { leadAuthority } from './case.rules.js';

/** Parts without a row rule are reached through their case alone, whose lines and row security decide. */
const caseStateRolePolicy = definePolicy('CaseStateRole', { fields: open('state', 'role') });

const casePartyPolicy = definePolicy('CaseParty', {
  fields: open('state', 'since', 'entry', 'broughtInBy', 'publicationConsent'),
});

const caseSourcePolicy = definePolicy('CaseSource', { fields: open('title', 'url', 'quality', 'readOn') });

const caseAmountPolicy = definePolicy('CaseAmount', { fields: open('kind', 'amount', 'currency', 'year') });

/** Of an identifier others than the leading State read the last four characters, and that is entered in the trail. */
const subjectIdentifierPolicy = definePolicy('SubjectIdentifier', {
  fields: {
    ...open('kind', 'issuingState', 'valueVisibility'),
    value: leadAuthority,
    valueLastFour: { see: either(centralAuthority, competentAuthority), belongsTo: 'leadState' },
  },
});

const ownNote = both(centralAuthority, owns('serving the State whose note it is', 'state', 'state'));

/** The text is guarded once more, so that the audit trail, which auditors read, holds but its digest. */
const caseNotePolicy = definePolicy('CaseNote', {
  rows: ownNote,
  fields: { ...open('id', 'state', 'author', 'createdAt'), text: ownNote },
});

const others = hasRole(
  'not being StAR staff',
  ...Object.values(Role).filter((role) => role !== Role.STAR_STAFF),
);

const caseGrantPolicy = definePolicy('CaseGrant', {
  rows: either(
    others,
    both(
      starStaff,
      linkedBy('while it is in force', {
        table: 'case_grant',
        on: { id: 'id' },
        where: 'link.revoked_at is null and link.expires_at > now()',
      }),
    ),
  ),
  commands: {
    revokeCaseAccess: {
      who: centralAuthority,
      of: owns('serving the State that gave the grant', 'state', 'state'),
    },
  },
  fields: open('id', 'state', 'purpose', 'grantedAt', 'expiresAt', 'revokedAt', 'version'),
});

const caseAssignmentPolicy = definePolicy('CaseAssignment', {
  rows: either(
    centralAuthority,
    auditor,
    both(
      competentAuthority,
      owns('to which it was assigned', 'authorityId', 'authority'),
      owns('by its own State', 'state', 'state'),
    ),
  ),
  commands: {
    endAssignment: {
      who: centralAuthority,
      of: owns('serving the State that made the assignment', 'state', 'state'),
    },
  },
  fields: open('id', 'state', 'authority', 'assignedAt', 'endedAt', 'version'),
});

export const casePartsPolicies = [
  caseStateRolePolicy,
  casePartyPolicy,
  caseSourcePolicy,
  caseAmountPolicy,
  subjectIdentifierPolicy,
  caseNotePolicy,
  caseGrantPolicy,
  caseAssignmentPolicy,
];
