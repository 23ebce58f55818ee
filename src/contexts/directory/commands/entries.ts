import { canonicalJson } from '../../../platform/commands/changes.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { AssistanceRequirement } from '../assistance-requirement.entity.js';
import { AssistanceType } from '../assistance-type.js';
import { CentralAuthorityContact } from '../central-authority-contact.entity.js';
import type { CentralAuthority } from '../central-authority.entity.js';
import { CentralAuthorityEntry } from '../central-authority-entry.entity.js';
import type { CentralAuthorityEntryInput } from '../central-authority.inputs.js';
import { ConventionProvision } from '../convention-provision.entity.js';
import { Verification } from '../directory.enums.js';
import { State } from '../state.entity.js';
import { amended, contentsOf, emptyContents, type EntryContents } from './entry-contents.js';
import { contactPointProblems, entryProblems } from './entry-problems.js';

/** An entry to be written: of which authority, what it says anew, and where that was taken from. */
interface NextEntry {
  readonly authority: CentralAuthority;
  readonly input: CentralAuthorityEntryInput;
  readonly source: string;
  /** The entry that it follows; null for the first. */
  readonly previous: CentralAuthorityEntry | null;
}

/**
 * Puts a new entry into force and ends the one before at the same instant; the past one stays as it was.
 * @throws DomainError BAD_USER_INPUT naming every unknown code, or that nothing changes
 */
export async function writeEntry(operation: Operation, next: NextEntry): Promise<void> {
  const { em, now } = operation;
  const { authority, input, previous, source } = next;
  const problems = [...(await entryProblems(em, input))];
  if (previous === null && input.institution === undefined) {
    problems.push({ field: 'input.entry.institution', message: 'A first entry needs the institution.' });
  }
  if (problems.length > 0) throw badInput(problems);
  const before = previous === null ? emptyContents : await contentsOf(em, previous);
  const after = amended(before, input);
  const unreachable = contactPointProblems(after);
  if (unreachable.length > 0) throw badInput(unreachable);
  if (canonicalJson(before) === canonicalJson(after)) {
    const message = 'Nothing changes. To confirm that the entry is right, use verifyCentralAuthorityEntry.';
    throw badInput([{ field: 'input.entry', message }]);
  }
  if (previous !== null) Object.assign(previous, { validTo: now, currentFor: null });
  const entry = await newEntry(operation, authority, after);
  entry.source = source;
  confirm(operation, entry, source);
  const { state, jurisdiction } = authority;
  em.persist([entry, ...partsOf(entry, after, { state: state.code, jurisdiction })]);
}

/** What of the contents stands in tables of its own. */
const inParts: ReadonlySet<string> = new Set([
  'requirements',
  'contactPerson',
  'contactPhone',
  'contactEmail',
  'urgentContactPhone',
  'urgentContactEmail',
]);

async function newEntry(
  { em, now }: Operation,
  authority: CentralAuthority,
  contents: EntryContents,
): Promise<CentralAuthorityEntry> {
  const citation = contents.designatedUnder;
  const provision = citation === null ? null : await em.findOneOrFail(ConventionProvision, { citation });
  const own = Object.fromEntries(Object.entries(contents).filter(([name]) => !inParts.has(name)));
  const { state, jurisdiction } = authority;
  return Object.assign(new CentralAuthorityEntry(), own, {
    centralAuthority: authority,
    state,
    jurisdiction,
    currentFor: authority.id,
    validFrom: now,
    designatedUnder: provision,
  });
}

/** The parts of an entry that stand in tables of their own. */
function partsOf(
  entry: CentralAuthorityEntry,
  contents: EntryContents,
  of: { readonly state: string; readonly jurisdiction: string },
): readonly object[] {
  const { contactPerson, contactPhone, contactEmail, urgentContactPhone, urgentContactEmail } = contents;
  const contact = Object.assign(new CentralAuthorityContact(), {
    entry,
    ...of,
    contactPerson,
    contactPhone,
    contactEmail,
    urgentContactPhone,
    urgentContactEmail,
  });
  const places = Object.values(AssistanceType);
  return [
    contact,
    ...contents.requirements.map(({ type, requirements: text }) =>
      Object.assign(new AssistanceRequirement(), {
        entry,
        ...of,
        type,
        position: places.indexOf(type) + 1,
        requirements: text,
      }),
    ),
  ];
}

/** Notes that the viewer confirms an entry now, for a State or for the secretariat. */
export function confirm(operation: Operation, entry: CentralAuthorityEntry, source: string): void {
  const { em, now, userId, viewer } = operation;
  Object.assign(entry, {
    verification: Verification.CONFIRMED,
    lastVerifiedAt: now,
    lastVerifiedBy: userId,
    lastVerifiedFor: viewer.state === null ? null : em.getReference(State, viewer.state),
    verificationSource: source,
  });
}
