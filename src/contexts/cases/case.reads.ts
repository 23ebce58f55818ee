import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import { holds } from '../../platform/policy/rule.js';
import {
  ascending,
  connection,
  defineReads,
  derived,
  descending,
  many,
  side,
  type Filter,
} from '../../platform/reads/read-model.js';
import { caseCommandAvailability } from './case.availability.js';
import { leadAuthority } from './case.rules.js';
import { casePolicy } from './case.policy.js';
import { caseStates } from './case.states.js';
import { StateRole } from './case-state-role.entity.js';
import { ValueVisibility } from './case-subject.enums.js';

/** Cases in which one of the given States has this role. */
function inRole(role: StateRole): readonly Filter[] {
  const through = {
    table: 'case_state_role',
    by: 'case_id',
    column: 'state',
    sqlType: 'text',
    where: `linked.role = '${role}'`,
  };
  return [{ operator: 'in', property: 'id', through }];
}

const narrative = ['title', 'cluster', 'summary', 'mechanism', 'remark', 'publishedStatus', 'unverified'];

const caseReads = defineReads('Case', {
  sides: [
    side('CaseNarrative', 'case', 'id', ...narrative),
    side('CaseHandling', 'case', 'id', 'lastAmendedBy'),
  ],
  fields: {
    stateRoles: many('CaseStateRole', 'case', [ascending('role'), ascending('state')]),
    parties: many('CaseParty', 'case', [ascending('since'), ascending('state')]),
    sources: many('CaseSource', 'case', [ascending('title')]),
    amounts: many('CaseAmount', 'case', [ascending('kind'), ascending('year')]),
    grants: many('CaseGrant', 'case', [descending('grantedAt')]),
    assignments: many('CaseAssignment', 'case', [descending('assignedAt')]),
    subjects: connection('CaseSubject', 'case'),
    notes: connection('CaseNote', 'case'),
    auditTrail: connection('AuditEvent', 'chain'),
    availableCommands: availableCommandsRead(
      caseStates,
      casePolicy,
      ['publication', 'publicationConsent'],
      caseCommandAvailability.beside,
    ),
  },
  orders: {
    NEWEST: descending('createdAt'),
    OLDEST: ascending('createdAt'),
    RECENTLY_CHANGED: descending('updatedAt'),
  },
  filters: {
    kind: [{ operator: 'in', property: 'kind' }],
    status: [{ operator: 'in', property: 'status' }],
    publication: [{ operator: 'in', property: 'publication' }],
    leadState: [{ operator: 'in', property: 'leadState' }],
    partyState: [
      {
        operator: 'in',
        property: 'id',
        guardedBy: 'parties',
        through: { table: 'case_party', by: 'case_id', column: 'state', sqlType: 'text' },
      },
    ],
    originState: inRole(StateRole.ORIGIN),
    assetState: inRole(StateRole.ASSET_LOCATION),
    transitState: inRole(StateRole.TRANSIT),
    bribePayerState: inRole(StateRole.BRIBE_PAYER),
    bribedOfficialsState: inRole(StateRole.BRIBED_OFFICIALS),
    offence: [{ operator: 'overlaps', property: 'uncacOffences' }],
    cluster: [
      {
        operator: 'is',
        property: 'id',
        guardedBy: 'cluster',
        through: { table: 'case_narrative', by: 'case_id', column: 'cluster', sqlType: 'text' },
      },
    ],
    sourceQuality: [{ operator: 'in', property: 'sourceQuality' }],
    startedFrom: [{ operator: 'from', property: 'yearStart' }],
    startedBefore: [{ operator: 'until', property: 'yearStart' }],
    decidedFrom: [{ operator: 'from', property: 'yearConfiscated' }],
    decidedBefore: [{ operator: 'until', property: 'yearConfiscated' }],
    returnedFrom: [{ operator: 'from', property: 'yearReturned' }],
    returnedBefore: [{ operator: 'until', property: 'yearReturned' }],
    search: [
      { operator: 'search', property: 'searchOpen', candidates: 'app.cases_by_open_words' },
      {
        operator: 'search',
        property: 'id',
        guardedBy: 'title',
        through: { table: 'case_narrative', by: 'case_id', column: 'search_full', sqlType: 'tsvector' },
        candidates: 'app.cases_by_names',
      },
    ],
  },
});

const caseSubjectReads = defineReads('CaseSubject', {
  auditChain: 'case',
  sides: [side('Case', 'id', 'case', 'publication', 'partyStates', 'assignedAuthorities', 'namesOwner')],
  fields: { identifiers: many('SubjectIdentifier', 'subject', [ascending('kind')]) },
  orders: { ENTERED: ascending('createdAt') },
});

const subjectIdentifierReads = defineReads('SubjectIdentifier', {
  auditChain: 'case',
  auditSubject: { type: 'CaseSubject', property: 'subject' },
  sides: [side('SubjectIdentifierValue', 'identifier', 'id', 'value')],
  fields: {
    valueVisibility: derived(['leadState', 'valueLastFour'], (identifier, viewer) => {
      if (holds(leadAuthority, viewer, identifier)) return ValueVisibility.FULL;
      return identifier.valueLastFour === null ? ValueVisibility.HIDDEN : ValueVisibility.MASKED;
    }),
  },
});

export const casesReads = [
  caseReads,
  caseSubjectReads,
  subjectIdentifierReads,
  defineReads('CaseStateRole', {}),
  defineReads('CaseParty', {}),
  defineReads('CaseSource', {}),
  defineReads('CaseAmount', {}),
  defineReads('CaseGrant', {}),
  defineReads('CaseAssignment', {}),
  defineReads('CaseNote', { orders: { NEWEST: descending('createdAt') } }),
];
