import type { CentralAuthorityContact, CentralAuthorityEntry } from '../../directory/index.js';
import { joined, labelled } from './letter.js';

/** A central authority as a letter has it: what its directory entry says of how it is reached. */
export interface LetterAuthority
  extends
    Readonly<Pick<CentralAuthorityEntry, 'institution' | 'unit' | 'address' | 'phone' | 'fax' | 'email'>>,
    Readonly<Pick<CentralAuthorityEntry, 'receivingAuthority' | 'urgentContact' | 'urgentContactHours'>> {
  readonly contact: Readonly<Omit<CentralAuthorityContact, 'entry' | 'state' | 'jurisdiction'>> | null;
}

/**
 * Where a central authority is, and who answers in it.
 * @param isUrgent whether the one who reads must be able to reach it outside office hours
 */
export function authorityInLetter(
  authority: LetterAuthority | null,
  { isUrgent }: { readonly isUrgent: boolean },
): string | null {
  if (authority === null) return null;
  const { contact } = authority;
  return labelled([
    ['Institution', joined([authority.institution, authority.unit], ', ')],
    ['Received by', authority.receivingAuthority],
    ['Address', authority.address],
    ['Telephone', authority.phone],
    ['Fax', authority.fax],
    ['E-mail', authority.email],
    [
      'Contact person',
      joined(
        [contact?.contactPerson ?? null, contact?.contactPhone ?? null, contact?.contactEmail ?? null],
        ', ',
      ),
    ],
    ['Outside office hours', isUrgent ? outsideOfficeHours(authority) : null],
  ]);
}

function outsideOfficeHours({ urgentContact, urgentContactHours, contact }: LetterAuthority): string | null {
  if (urgentContact === null) return null;
  const { urgentContactPhone = null, urgentContactEmail = null } = contact ?? {};
  return joined([urgentContact, urgentContactHours, urgentContactPhone, urgentContactEmail], ', ');
}
