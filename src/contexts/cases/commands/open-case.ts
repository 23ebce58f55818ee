import { v7 as uuid } from 'uuid';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { CaseHandling } from '../case-handling.entity.js';
import { CaseNarrative } from '../case-narrative.entity.js';
import { CaseParty, PartyEntry } from '../case-party.entity.js';
import { Case } from '../case.entity.js';
import { CasePublication } from '../case.enums.js';
import type { OpenCaseInput } from '../case.inputs.js';
import { aboutCase } from './case-amendment.js';
import { knownStates } from './known-states.js';
import { ownAuthority } from './own-authority.js';
import { addStateRoles, rolesAsked } from './state-roles.js';

/**
 * A State opens a case: it leads it and is its first party. Nobody else knows of it yet.
 * @param id the key of the case, for the demo world; a fresh one otherwise
 * @param openedFor the key of the record for which it is opened, where another command opens it
 */
export async function openCase(
  operation: Operation,
  input: OpenCaseInput,
  id: string = uuid(),
  openedFor: string | null = null,
): Promise<Subject> {
  const { em, state: code, now, userId } = operation;
  const asked = rolesAsked(input.stateRoles, 'input.stateRoles');
  const stateOf = await knownStates(operation, { field: 'viewer.state', code }, ...asked);
  const { leadAuthority, title, cluster, summary, mechanism } = input;
  const state = stateOf(code);

  const opened = Object.assign(new Case(), {
    id,
    neutralTitle: input.neutralTitle,
    leadState: state,
    partyStates: [code],
    uncacOffences: input.uncacOffences ?? [],
    yearStart: input.yearStart ?? null,
    leadAuthority:
      leadAuthority == null ? null : await ownAuthority(operation, leadAuthority, 'input.leadAuthority'),
    openedFor,
    createdAt: now,
    updatedAt: now,
  });
  em.persist(opened);
  em.persist(
    Object.assign(new CaseNarrative(), {
      case: opened,
      title,
      cluster: cluster ?? null,
      summary: summary ?? null,
      mechanism: mechanism ?? null,
    }),
  );
  em.persist(Object.assign(new CaseHandling(), { case: opened, state, lastAmendedBy: userId }));
  em.persist(
    Object.assign(new CaseParty(), {
      case: opened,
      state,
      since: now,
      entry: PartyEntry.OPENED_THE_CASE,
      broughtInBy: state,
      publicationConsent: CasePublication.FULL,
    }),
  );
  await addStateRoles(operation, opened, asked, stateOf);
  return aboutCase(opened);
}
