import {
  both,
  either,
  linkedBy,
  named,
  notListed,
  type Link,
  type Rule,
} from '../../platform/policy/rule.js';
import {
  auditor,
  auditorOfTheSystem,
  centralAuthority,
  competentAuthority,
  starStaff,
} from '../access/index.js';
import { ofAssignedAuthority, ofParty } from './case.rules.js';

/**
 * Which records exist through a case for those who work on it, oversee it, or were let see it: the case itself and, in later
 * contexts, what belongs to it. As links, which an index answers for lists. Row rules alone.
 * @param of the property of the record that names the case; `id` for the case itself. The record has `partyStates` as well
 */
export function existsThroughCase(of: string): Rule {
  const byParty = linkedBy('of a party State', {
    table: 'case_party',
    on: { case_id: of },
    viewer: { state: 'state' },
    kept: ofParty,
  });
  const byAssignment = linkedBy('to which it is assigned', {
    table: 'case_assignment',
    on: { case_id: of },
    viewer: { authority_id: 'authorityId', state: 'state' },
    where: 'link.ended_at is null',
  });
  return existsBy(of, byParty, byAssignment, { each: true });
}

/**
 * The same of what keeps `partyStates` and `assignedAuthorities` of its case by itself, for lists over the records of many
 * cases: by views that list the viewer's own cases alone. Row rules alone.
 * @param of the property of the record that names the case
 */
export function existsWithCase(of: string): Rule {
  const byParty = linkedBy('of a party State', {
    table: 'overseen_case_party',
    on: { case_id: of },
    viewer: { state: 'state' },
    kept: ofParty,
  });
  const byAssignment = linkedBy('to which it is assigned', {
    table: 'assigned_case',
    on: { case_id: of },
    viewer: { authority_id: 'authorityId', state: 'state' },
    kept: ofAssignedAuthority,
  });
  return existsBy(of, byParty, byAssignment);
}

function existsBy(of: string, byParty: Rule, byAssignment: Rule, asked: Pick<Link, 'each'> = {}): Rule {
  const byGrant = linkedBy("by a party State's grant in force", {
    table: 'case_grant',
    on: { case_id: of },
    where: 'link.revoked_at is null and link.expires_at > now()',
    ...asked,
  });
  return either(
    named(
      'serving in the central authority of a party State, or auditing one',
      both(either(centralAuthority, auditor), byParty, caseKnown(of)),
    ),
    named('auditing the whole system', auditorOfTheSystem),
    named(
      'serving in a competent authority to which the case is assigned',
      both(competentAuthority, byAssignment, caseKnown(of)),
    ),
    named("being StAR staff, while a party State's grant is in force", both(starStaff, byGrant)),
  );
}

/**
 * Need to know: the person or entity was not entered with what the viewer's own State keeps from the viewer. Row rules alone.
 * @param of the property of the record that names them; `id` for themselves
 */
export function subjectKnown(of: string): Rule {
  return notListed(
    'if the own State does not keep from them what named the subject',
    of,
    'barred_case_subject',
    'subject_id',
  );
}

/**
 * Need to know: the case was not opened for what the viewer's own State keeps from the viewer. Row rules alone.
 * @param of the property of the record that names the case; `id` for itself
 */
export function caseKnown(of: string): Rule {
  return notListed(
    'if the own State does not keep from them that for which it was opened',
    of,
    'barred_case',
    'case_id',
  );
}
