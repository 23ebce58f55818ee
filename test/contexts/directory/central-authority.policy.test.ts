import { beforeAll, describe, expect, test } from 'vitest';
import { peopleOf, peopleOfNoState } from '../../support/personas.js';
import type { TestService } from '../../support/service.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { avaloria, cordonia, loadedDirectory } from './loaded-directory.js';

let directory: TestService;

const guarded = [
  'contactPerson',
  'contactPhone',
  'contactEmail',
  'urgentContactPhone',
  'urgentContactEmail',
  'lastVerifiedBy',
];
const seen = {
  contactPerson: 'Corin Example (fictitious)',
  contactPhone: '+990 3 555 0101',
  contactEmail: 'corin.example@cordonia.example',
  urgentContactPhone: '+990 3 555 0911',
  urgentContactEmail: 'duty@cordonia.example',
  lastVerifiedBy: 'somebody',
};
const hidden = Object.fromEntries(guarded.map((name) => [name, null]));

/** Who corresponds with central authorities, wherever they serve, and who keeps the directory. */
const readers = ['officer', 'supervisor', 'secretariat'];

const people: Record<string, Viewer> = {
  ...Object.fromEntries(
    Object.entries(peopleOf(cordonia)).map(([name, one]) => [`${name} of the State`, one]),
  ),
  ...Object.fromEntries(Object.entries(peopleOf(avaloria)).map(([name, one]) => [`${name} of another`, one])),
  ...peopleOfNoState,
};
const mayRead = (name: string): boolean => readers.includes(name.split(' ')[0] ?? '');

beforeAll(async () => {
  directory = await loadedDirectory();
  await directory.owner.query(
    `update central_authority_entry set last_verified_by = 'somebody', last_verified_at = now() where jurisdiction = 'XC'`,
  );
});

describe.each(['planned', 'plain'] as const)('on the %s path', (path) => {
  test.each(Object.entries(people))(
    '%s reads of the person behind an entry what the table says',
    async (name, viewer) => {
      const { data, codes, redactions } = await directory.ask(
        viewer,
        `{ centralAuthorityFor(code: "XC") { currentEntry { institution phone email urgentContact ${guarded.join(' ')} } } }`,
        {},
        path,
      );
      expect(codes).toEqual([]);
      const { institution, phone, email, urgentContact, ...rest } =
        data?.['centralAuthorityFor'].currentEntry;
      expect(urgentContact).toBe('Duty prosecutor, Prosecution Service of Cordonia (fictitious)');
      expect([institution, phone, email]).toEqual([
        'Federal Office of Justice of Cordonia (fictitious)',
        '+990 3 555 0100',
        'mutual-assistance@cordonia.example',
      ]);
      expect(rest).toEqual(mayRead(name) ? seen : hidden);
      expect(redactions.map(({ field }) => field).sort()).toEqual(mayRead(name) ? [] : [...guarded].sort());
    },
  );
});
