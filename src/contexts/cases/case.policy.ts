import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { both, either, everyone, recordIs } from '../../platform/policy/rule.js';
import { auditor, centralAuthority, starStaff, supervisor } from '../access/index.js';
import { existsThroughCase, subjectKnown } from './case-links.rules.js';
import {
  assigned,
  caseAuditor,
  followsCase,
  leadAuthority,
  leads,
  mayKnowNames,
  mayKnowProcess,
  notTheLastToAmend,
  ofOtherParty,
  ofParty,
  partyAuthority,
} from './case.rules.js';

const namesAreOwned = { see: mayKnowNames, belongsTo: 'namesOwner' };

/**
 * Who sees a case, what of it, and who may do what with it (domain.md 5.2 and 5.3). Reading the summary in another
 * State is entered in the trail; the title, under which both States work on the case every day, is not.
 */
export const casePolicy = definePolicy('Case', {
  rows: either(recordIs('a published case', 'publication', 'NEUTRAL', 'FULL'), existsThroughCase('id')),
  queries: { case: everyone, cases: everyone },
  // prettier-ignore
  commands: {
    //                      who may ask               of which case
    openCase:             { who: centralAuthority },
    amendCase:            { who: centralAuthority, of: leads },
    addSubject:           { who: centralAuthority, of: leads },
    amendSubject:         { who: centralAuthority, of: leads },
    addCaseSource:        { who: centralAuthority, of: leads },
    addCaseAmount:        { who: centralAuthority, of: leads },
    suspendCase:          { who: centralAuthority, of: leads },
    resumeCase:           { who: centralAuthority, of: leads },
    closeCase:            { who: centralAuthority, of: leads },
    inviteState:          { who: supervisor,       of: leads },
    publishCase:          { who: supervisor,       of: both(leads, notTheLastToAmend) },
    withdrawPublication:  { who: centralAuthority, of: leads },
    consentToPublication: { who: supervisor,       of: ofOtherParty },
    noteOnCase:           { who: centralAuthority, of: ofParty },
    assignCase:           { who: centralAuthority, of: ofParty },
    grantCaseAccess:      { who: supervisor,       of: ofParty },
  },
  fields: {
    ...open('id', 'kind', 'neutralTitle', 'status', 'publication', 'publishedAt', 'leadState'),
    ...open('uncacOffences', 'stateRoles', 'yearStart', 'yearConfiscated', 'yearReturned'),
    ...open('externalKey', 'sourceQuality', 'createdAt', 'updatedAt', 'version', 'availableCommands'),
    ...seenBy(mayKnowNames, 'title', 'cluster', 'mechanism', 'publishedStatus', 'unverified', 'sources'),
    ...seenBy(namesAreOwned, 'summary', 'remark'),
    subjects: mayKnowNames,
    ...seenBy(mayKnowProcess, 'amounts', 'leadAuthority'),
    parties: followsCase,
    assignments: followsCase,
    grants: either(partyAuthority, caseAuditor, starStaff),
    notes: partyAuthority,
    auditTrail: either(auditor, centralAuthority),
  },
});

/** Persons and entities: the protected ones exist for the leading State's central authority alone. */
export const caseSubjectPolicy = definePolicy('CaseSubject', {
  rows: both(
    either(recordIs('an unprotected subject', 'isProtected', false), leadAuthority),
    subjectKnown('id'),
  ),
  fields: {
    ...open('id', 'kind', 'role', 'createdAt', 'updatedAt', 'version'),
    ...seenBy({ see: mayKnowNames, belongsTo: 'namesOwner' }, 'name', 'aliases'),
    ...seenBy({ see: either(partyAuthority, assigned), belongsTo: 'leadState' }, 'bornOn', 'location'),
    nationality: mayKnowNames,
    identifiers: either(partyAuthority, assigned),
    isProtected: leadAuthority,
  },
});
