import type { Table } from './table.js';

/**
 * Who reads what of a case, written down from domain.md 5.1 (P8 to P12) and 5.2 without looking at the access policy.
 * The columns: the central authority of the leading State (L) and of another party State (P), an authority to which
 * the case is assigned, the auditors of the party States, the auditor of the whole system, StAR with a grant; then those
 * to whom a case exists when it is published: the central authority, the auditor and a competent authority of another
 * State (O), everybody else.
 */
export const partsOfCase = [
  'CaseStateRole',
  'CaseParty',
  'CaseSubject',
  'SubjectIdentifier',
  'CaseSource',
  'CaseAmount',
  'CaseNote',
  'CaseGrant',
  'CaseLedgerTotal',
  'CaseAssignment',
  'CaseCommandAvailability',
  'AuditEvent',
];

type Line = readonly [field: string, unpublished: string, neutral: string, inFull: string];

// prettier-ignore
const lines: readonly Line[] = [
  //                                 unpublished                 published neutrally         published in full
  //                                 L P INV AUD AUD STAR O O O *  L P INV AUD AUD STAR O O O *  L P INV AUD AUD STAR O O O *
  ...open(
    'Case.id', 'Case.kind', 'Case.neutralTitle', 'Case.status', 'Case.publication', 'Case.leadState',
    'Case.uncacOffences', 'Case.stateRoles', 'Case.yearStart', 'Case.yearConfiscated', 'Case.yearReturned',
    'Case.createdAt', 'Case.updatedAt', 'Case.version', 'CaseStateRole.state', 'CaseStateRole.role'),
  ['Case.publishedAt',               'o o o o o o ? ? ? ?',        'F F F F F F F F F F',        'F F F F F F F F F F'],
  ['Case.externalKey',               'o o o o o o ? ? ? ?',        'o o o o o o o o o o',        'o o o o o o o o o o'],
  ['Case.sourceQuality',             'o o o o o o ? ? ? ?',        'o o o o o o o o o o',        'o o o o o o o o o o'],
  ['Case.availableCommands',         'F F o o o o ? ? ? ?',        'F F o o o o o o o o',        'F F o o o o o o o o'],
  ['CaseCommandAvailability.command','F F o o o o ? ? ? ?',        'F F o o o o o o o o',        'F F o o o o o o o o'],
  // Names: those who work on the case; everybody once it is published in full (P12).
  ...names(
    'Case.title', 'Case.cluster', 'Case.summary', 'Case.mechanism', 'Case.remark', 'Case.sources', 'Case.subjects',
    'CaseSource.title', 'CaseSource.url', 'CaseSource.quality', 'CaseSource.readOn',
    'CaseSubject.id', 'CaseSubject.kind', 'CaseSubject.role', 'CaseSubject.createdAt', 'CaseSubject.updatedAt',
    'CaseSubject.version', 'CaseSubject.name', 'CaseSubject.aliases', 'CaseSubject.nationality'),
  ['Case.publishedStatus',           'o o o - - - ? ? ? ?',        'o o o - - - - - - -',        'o o o o o o o o o o'],
  ['Case.unverified',                'o o o - - - ? ? ? ?',        'o o o - - - - - - -',        'o o o o o o o o o o'],
  // More of a person than the name: never published.
  ...working(
    'CaseSubject.bornOn', 'CaseSubject.location', 'CaseSubject.identifiers', 'SubjectIdentifier.kind',
    'SubjectIdentifier.issuingState', 'SubjectIdentifier.valueVisibility', 'SubjectIdentifier.valueLastFour'),
  ['SubjectIdentifier.value',        'F - - - - - ? ? ? ?',        'F - - - - - - - - -',        'F - - - - - - - - -'],
  ['CaseSubject.isProtected',        'F - - - - - ? ? ? ?',        'F - - - - - - - - -',        'F - - - - - - - - -'],
  // Process and money: auditors too (P10); the money once the case is published in full.
  ...money('Case.amounts', 'Case.leadAuthority', 'CaseAmount.kind', 'CaseAmount.amount', 'CaseAmount.currency', 'CaseAmount.year'),
  ...process(
    'Case.parties', 'Case.assignments', 'CaseParty.state', 'CaseParty.since', 'CaseParty.entry', 'CaseParty.broughtInBy',
    'CaseParty.publicationConsent', 'CaseAssignment.id', 'CaseAssignment.state', 'CaseAssignment.authority',
    'CaseAssignment.assignedAt', 'CaseAssignment.version'),
  ['CaseAssignment.endedAt',         'o o o o o - ? ? ? ?',        'o o o o o - - - - -',        'o o o o o - - - - -'],
  // Assets: never public (domain.md 5.4).
  ['Case.assets',                    'F F F F F F ? ? ? ?',        'F F F F F F - - - -',        'F F F F F F - - - -'],
  // Sums of the ledgers of its assets: without a competent authority, with StAR, never public (domain.md 5.4).
  ...granting(
    'Case.ledgerTotals', 'CaseLedgerTotal.currency', 'CaseLedgerTotal.restrained', 'CaseLedgerTotal.released',
    'CaseLedgerTotal.confiscated', 'CaseLedgerTotal.substituted', 'CaseLedgerTotal.interest',
    'CaseLedgerTotal.managementGain', 'CaseLedgerTotal.managementLoss', 'CaseLedgerTotal.deducted',
    'CaseLedgerTotal.shared', 'CaseLedgerTotal.returned', 'CaseLedgerTotal.retained', 'CaseLedgerTotal.heldRestrained',
    'CaseLedgerTotal.heldConfiscated'),
  // Grants: the States that give them, their auditors, and StAR its own (P9).
  ...granting(
    'Case.grants', 'CaseGrant.id', 'CaseGrant.state', 'CaseGrant.purpose', 'CaseGrant.grantedAt', 'CaseGrant.expiresAt',
    'CaseGrant.version'),
  ['CaseGrant.revokedAt',            'o o - o o o ? ? ? ?',        'o o - o o o - - - -',        'o o - o o o - - - -'],
  // Notes: each State's central authority its own.
  ...own('Case.notes', 'CaseNote.id', 'CaseNote.state', 'CaseNote.text', 'CaseNote.author', 'CaseNote.createdAt'),
  // Requests: to those who work with records of States, each list holding what exists for the viewer.
  ['Case.mlaRequests',               'F F o F F F ? ? ? ?',      'F F o F F F o o o -',      'F F o F F F o o o -'],
  // The trail: each State its own people's doings, auditors.
  ...trail(
    'Case.auditTrail', 'AuditEvent.id', 'AuditEvent.chain', 'AuditEvent.action',
    'AuditEvent.subjectType', 'AuditEvent.subjectKey', 'AuditEvent.actor', 'AuditEvent.actorRole',
    'AuditEvent.onBehalfOf', 'AuditEvent.occurredAt', 'AuditEvent.requestId', 'AuditEvent.details'),
  // How entries hang together, for auditors alone: a gap tells of what somebody is kept from (P13).
  ...chained('AuditEvent.sequence', 'AuditEvent.hash', 'AuditEvent.previousHash'),
  ['AuditEvent.reason',              'o o - o o - ? ? ? ?',        'o o - o o - o o - -',        'o o - o o - o o - -'],
];

function alike(unpublished: string, neutral: string, inFull: string) {
  return (...fields: string[]): Line[] => fields.map((field) => [field, unpublished, neutral, inFull]);
}

// prettier-ignore
function open(...fields: string[]): Line[] {
  return   alike('F F F F F F ? ? ? ?', 'F F F F F F F F F F', 'F F F F F F F F F F')(...fields);
}
// prettier-ignore
function names(...fields: string[]): Line[] {
  return   alike('F F F - - - ? ? ? ?', 'F F F - - - - - - -', 'F F F F F F F F F F')(...fields);
}
// prettier-ignore
function working(...fields: string[]): Line[] {
  return   alike('F F F - - - ? ? ? ?', 'F F F - - - - - - -', 'F F F - - - - - - -')(...fields);
}
// prettier-ignore
function money(...fields: string[]): Line[] {
  return   alike('F F F F F - ? ? ? ?', 'F F F F F - - - - -', 'F F F F F F F F F F')(...fields);
}
// prettier-ignore
function process(...fields: string[]): Line[] {
  return   alike('F F F F F - ? ? ? ?', 'F F F F F - - - - -', 'F F F F F - - - - -')(...fields);
}
// prettier-ignore
function granting(...fields: string[]): Line[] {
  return   alike('F F - F F F ? ? ? ?', 'F F - F F F - - - -', 'F F - F F F - - - -')(...fields);
}
// prettier-ignore
function own(...fields: string[]): Line[] {
  return   alike('F F - - - - ? ? ? ?', 'F F - - - - - - - -', 'F F - - - - - - - -')(...fields);
}
// prettier-ignore
function trail(...fields: string[]): Line[] {
  return   alike('F F - F F - ? ? ? ?', 'F F - F F - o o - -', 'F F - F F - o o - -')(...fields);
}

// prettier-ignore
function chained(...fields: string[]): Line[] {
  return   alike('- - - F F - ? ? ? ?', '- - - F F - o o - -', '- - - F F - o o - -')(...fields);
}

const column = (index: 1 | 2 | 3): Table => Object.fromEntries(lines.map((line) => [line[0], line[index]]));

export const unpublishedCase = column(1);
export const neutrallyPublishedCase = column(2);
export const fullyPublishedCase = column(3);
