import iso6391 from 'iso-639-1';
import type { Day } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { dayIn, requireState } from '../../directory/index.js';
import type { DisclosureContentsInput } from '../disclosure-contents.inputs.js';
import { HandlingRestriction } from '../handling-restriction.entity.js';
import type { SpontaneousDisclosureContent } from '../spontaneous-disclosure-content.entity.js';
import { SpontaneousDisclosurePerson } from '../spontaneous-disclosure-person.entity.js';
import type { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import { RestrictionKind } from '../spontaneous-disclosure.enums.js';

const ofDisclosure = ['subject', 'basis', 'offences', 'language'] as const;
const ofContent = ['information', 'proceeds', 'ownInquiries'] as const;
/** What a disclosure always has: it can be changed, not taken away. */
const needed = [...ofDisclosure, 'persons', 'restrictions'] as const;

/**
 * Writes what was given to the disclosure and its parts; what was not given stays as it is, a list replaces the former.
 * @throws DomainError BAD_USER_INPUT naming everything that cannot be said
 */
export async function writeContents(
  operation: Operation,
  disclosure: SpontaneousDisclosure,
  content: SpontaneousDisclosureContent,
  given: DisclosureContentsInput,
): Promise<void> {
  const today = await dayIn(operation.em, disclosure.sendingState.code, operation.now);
  const problems = problemsOf(today, given);
  if (problems.length > 0) throw badInput(problems);
  Object.assign(disclosure, pick(given, ofDisclosure));
  Object.assign(content, pick(given, ofContent));
  disclosure.hasInformation = isText(content.information);
  disclosure.hasProceeds = isText(content.proceeds);
  if (given.persons != null) await writePersons(operation, disclosure, given.persons);
  if (given.restrictions != null) await writeRestrictions(operation, disclosure, given.restrictions);
}

function problemsOf(today: Day, given: DisclosureContentsInput): readonly Problem[] {
  const at = (field: string): string => `input.contents.${field}`;
  const problems: Problem[] = needed
    .filter((key) => given[key] === null)
    .map((key) => ({ field: at(key), message: 'This can be changed, not taken away.' }));
  if (given.language != null && !iso6391.validate(given.language))
    problems.push({
      field: at('language'),
      message: 'There is no such language in ISO 639-1: send a code such as "fr".',
    });
  for (const [index, { kind, words, expiresOn }] of (given.restrictions ?? []).entries()) {
    if (kind === RestrictionKind.OTHER && !isText(words))
      problems.push({
        field: at(`restrictions[${String(index)}].words`),
        message: 'Say the restriction in words.',
      });
    if (expiresOn != null && expiresOn < today)
      problems.push({
        field: at(`restrictions[${String(index)}].expiresOn`),
        message: 'A restriction binds today or later: this day has passed.',
      });
  }
  return problems;
}

async function writePersons(
  { em }: Operation,
  disclosure: SpontaneousDisclosure,
  given: NonNullable<DisclosureContentsInput['persons']>,
): Promise<void> {
  for (const former of await em.find(SpontaneousDisclosurePerson, { disclosure })) former.isListed = false;
  for (const [index, { nationality, ...said }] of given.entries()) {
    const field = `input.contents.persons[${String(index)}].nationality`;
    const person = Object.assign(new SpontaneousDisclosurePerson(), {
      disclosure,
      sendingState: disclosure.sendingState,
      position: index + 1,
      kind: said.kind,
      name: said.name,
      aliases: said.aliases ?? [],
      nationality: nationality == null ? null : await requireState(em, nationality, field),
      bornOn: said.bornOn ?? null,
      identifiers: said.identifiers ?? null,
      remark: said.remark ?? null,
    });
    em.persist(person);
  }
}

async function writeRestrictions(
  { em }: Operation,
  disclosure: SpontaneousDisclosure,
  given: NonNullable<DisclosureContentsInput['restrictions']>,
): Promise<void> {
  for (const former of await em.find(HandlingRestriction, { disclosure })) former.isListed = false;
  for (const [index, { kind, words, expiresOn, permitsRequest }] of given.entries())
    em.persist(
      Object.assign(new HandlingRestriction(), {
        disclosure,
        position: index + 1,
        kind,
        words: words ?? null,
        expiresOn: expiresOn ?? null,
        permitsRequest: permitsRequest ?? false,
      }),
    );
}

function pick(given: DisclosureContentsInput, keys: readonly (keyof DisclosureContentsInput)[]): object {
  return Object.fromEntries(keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])));
}

const isText = (text: string | null | undefined): boolean => text != null && text.trim() !== '';
