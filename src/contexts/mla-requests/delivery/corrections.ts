import { badInput, type Problem } from '../../../platform/errors.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { keyOf } from '../../../platform/reads/global-id.js';
import { dayAt, startOfDay, timeAt } from '../../../platform/calendar/days.js';
import { zoneIn } from '../../directory/index.js';
import { CaseSubject } from '../../cases/index.js';
import { enclosureIn, enclosuresOf } from '../enclosures/write-enclosures.js';
import { personsOf, saidOf, type SaidOfPerson } from '../commands/persons.js';
import { MlaRequestItemStatus } from '../items/item.enums.js';
import { MlaRequestItemParticulars } from '../items/mla-request-item-particulars.entity.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { askedBy, askedIn } from '../items/write-items.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestContentsInput } from '../mla-request.inputs.js';
import type { MlaRequestOffenceInput } from '../offences/offence.inputs.js';
import { offencesOf } from '../offences/write-offences.js';
import type { SaidInContents } from '../undivided/contents-of-request.js';
import type { CorrectRegisteredMlaRequestInput } from './register-mla-request.inputs.js';

/** What stands there, and what the paper says; null for nothing. */
export interface Corrected {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a request says itself and can be corrected. */
const ofRequest = [
  ...(['legalBasis', 'legalBasisDetail', 'purpose', 'urgent', 'urgencyReason', 'deadline'] as const),
  ...(['deadlineReason', 'confidential', 'channel', 'language'] as const),
];
/** What its contents say and can be corrected. */
const ofContent = [
  ...(['subjectMatter', 'facts', 'assistanceSought', 'procedureWished', 'conductingAuthority'] as const),
  ...(['conductingAuthorityFunctions', 'assurancesDetail', 'previousContacts'] as const),
];
/** Whether everybody who sees the request reads what was corrected: not what its contents say, whom it names or what goes with it. */
export const isReadByAll = ({ field }: Pick<Corrected, 'field'>): boolean =>
  field !== 'persons' && field !== 'enclosures' && !ofContent.some((one) => one === field);
/** Lists that are corrected as a whole. */
const lists = ['items', 'offences', 'offenceDetails', 'persons', 'enclosures'] as const;
const correctable: readonly string[] = [...ofRequest, ...ofContent, ...lists];

/**
 * What changes, field by field.
 * @throws DomainError BAD_USER_INPUT for what cannot be corrected, and where nothing changes
 */
export async function correctionsOf(
  operation: Operation,
  request: MlaRequest,
  content: SaidInContents,
  { contents = {}, requestingReference, receivedOn, receivedTime }: CorrectRegisteredMlaRequestInput,
): Promise<readonly Corrected[]> {
  const given = Object.entries(contents).filter(([, value]) => value !== undefined);
  const fixed = given.filter(([field]) => !correctable.includes(field));
  if (fixed.length > 0)
    throw badInput(fixed.map(([field]): Problem => ({ field: `input.contents.${field}`, message: stays })));
  const words = [...ofRequest, ...ofContent].flatMap((field): readonly Corrected[] => {
    if (contents[field] === undefined) return [];
    const record = ofContent.some((one) => one === field) ? content : request;
    return [{ field, before: textOf(Reflect.get(record, field)), after: textOf(contents[field]) }];
  });
  const all: readonly Corrected[] = [
    ...words,
    ...(await listsOf(operation, request, contents)),
    ...(requestingReference == null
      ? []
      : [{ field: 'requestingReference', before: request.requestingReference, after: requestingReference }]),
    ...(receivedOn == null
      ? []
      : [
          {
            field: 'receivedOn',
            before: await receivedDay(operation, request),
            after: dayAndHour(receivedOn, receivedTime),
          },
        ]),
  ];
  const changed = all.filter(({ before, after }) => before !== after);
  if (changed.length > 0) return changed;
  throw badInput([{ field: 'input.contents', message: 'Nothing of this differs from what was entered.' }]);
}

/** On which day the paper was received, as it was entered, with the hour where one was. */
async function receivedDay({ em }: Operation, request: MlaRequest): Promise<string | null> {
  const { submittedAt: at, requestedState } = request;
  if (at === null) return null;
  const zone = await zoneIn(em, requestedState.code);
  const day = dayAt(at, zone);
  return dayAndHour(day, at.getTime() === startOfDay(day, zone).getTime() ? null : timeAt(at, zone));
}

const dayAndHour = (day: string, time?: string | null): string => (time == null ? day : `${day} ${time}`);

async function listsOf(
  operation: Operation,
  request: MlaRequest,
  contents: MlaRequestContentsInput,
): Promise<readonly Corrected[]> {
  const { items, offenceDetails, offences, persons, enclosures } = contents;
  const named: readonly MlaRequestOffenceInput[] | undefined =
    offenceDetails ?? offences?.map((citation) => ({ citation }));
  const found: Corrected[] = [];
  if (items != null) found.push(await ofItems(operation, request, items));
  if (named !== undefined) {
    const after = named.map(({ citation, description = null, text = null, penalty = null }) => ({
      ...{ citation, description, text, penalty },
    }));
    const before = await offencesOf(operation, request);
    found.push({ field: 'offences', before: textOf(before), after: textOf(after) });
  }
  if (persons != null) found.push(await ofPersons(operation, request, persons));
  if (enclosures != null) {
    const before = textOf(await enclosuresOf(operation, request));
    found.push({ field: 'enclosures', before, after: textOf(enclosures.map(enclosureIn)) });
  }
  return found;
}

/** What was begun stays as it was asked, and no place is given up: what is not asked any more is withdrawn. */
async function ofItems(
  { em }: Operation,
  request: MlaRequest,
  given: NonNullable<MlaRequestContentsInput['items']>,
): Promise<Corrected> {
  const items = await em.find(MlaRequestItem, { request, isListed: true }, { orderBy: { position: 'asc' } });
  const own = await em.find(MlaRequestItemParticulars, { request });
  const before = items.map((item) =>
    askedIn(
      item,
      own.find((one) => one.item.id === item.id),
    ),
  );
  const after = given.map(askedBy);
  const problems: Problem[] = [];
  if (after.length < before.length)
    problems.push({
      field: 'input.contents.items',
      message: `${String(before.length)} items were entered, and steps may rest on each: send them all. One that the paper does not ask for is withdrawn (withdrawMlaRequestItem).`,
    });
  for (const [index, { status, position }] of items.entries())
    if (
      status !== MlaRequestItemStatus.REQUESTED &&
      after[index] !== undefined &&
      textOf(before[index]) !== textOf(after[index])
    )
      problems.push({
        field: `input.contents.items[${String(index)}]`,
        message: `Item ${String(position)} is ${status}: it stays as it was begun.`,
      });
  if (problems.length > 0) throw badInput(problems);
  return { field: 'items', before: textOf(before), after: textOf(after) };
}

/** As the request names each, and as the case, which may have been corrected, says of each now. */
async function ofPersons(
  operation: Operation,
  request: MlaRequest,
  ids: readonly string[],
): Promise<Corrected> {
  const keys = ids.map((id, at) => keyOf(id, 'CaseSubject', `input.contents.persons[${String(at)}]`));
  const present = await personsOf(operation, request);
  const subjects = await operation.em.find(CaseSubject, { id: { $in: keys }, case: request.case });
  const said = await saidOf(operation, subjects);
  const named = (of: readonly (readonly [string, SaidOfPerson])[]): string | null =>
    textOf(
      [...of]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([subject, one]) => ({ subject, ...plain(one) })),
    );
  return {
    field: 'persons',
    before: named(present.map((person) => [person.subject.id, person as SaidOfPerson])),
    after: named(subjects.map(({ id }, at) => [id, said[at] as SaidOfPerson])),
  };
}

function plain({ name, aliases, kind, nationality, bornOn, location, identifiers }: SaidOfPerson): object {
  return { name, aliases, kind, nationality: nationality?.code ?? null, bornOn, location, identifiers };
}

/** As the database has the same value in words. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const stays =
  'This is not corrected here: withdraw the request as entered by mistake, and enter the paper again.';
