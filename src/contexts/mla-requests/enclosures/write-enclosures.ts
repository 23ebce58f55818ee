import iso6391 from 'iso-639-1';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { EnclosureKind } from './enclosure.enums.js';
import type { MlaRequestEnclosureInput } from './enclosure.inputs.js';
import { MlaRequestEnclosureTitle } from './mla-request-enclosure-title.entity.js';
import { MlaRequestEnclosure } from './mla-request-enclosure.entity.js';

/** What is said of an enclosure, in one form: as it stands, or as it is given. */
export interface NamedEnclosure {
  readonly title: string;
  readonly kind: EnclosureKind;
  /** The place of the item with which it goes; null for the whole request. */
  readonly item: number | null;
  readonly language: string | null;
  readonly pages: number | null;
  readonly digest: string | null;
}

/** An enclosure that is given, as it will stand. */
export const enclosureIn = (given: MlaRequestEnclosureInput): NamedEnclosure => ({
  ...{ title: given.title, kind: given.kind, item: given.item ?? null, language: given.language ?? null },
  ...{ pages: given.pages ?? null, digest: given.digest?.toLowerCase() ?? null },
});

/**
 * Names a draft's enclosures anew, place by place; nothing is deleted. Those that stay as they are still go with an item.
 * @param given the enclosures, or null where they stay
 * @param rewritten the items of the request, where those were written anew just now
 * @throws DomainError BAD_USER_INPUT naming every language that there is not, and every item that the request does not have
 */
export async function writeEnclosures(
  operation: Operation,
  request: MlaRequest,
  given: readonly MlaRequestEnclosureInput[] | null,
  rewritten: readonly MlaRequestItem[] | null,
): Promise<void> {
  const { em } = operation;
  if (given === null) {
    if (rewritten !== null) await requireTheirItems(operation, request, rewritten);
    return;
  }
  const items = rewritten ?? (await em.find(MlaRequestItem, { request, isListed: true }));
  const named = given.map(enclosureIn);
  const problems = named.flatMap((one, index) => problemsOf(one, items, index));
  if (problems.length > 0) throw badInput(problems);
  const present = await em.find(MlaRequestEnclosure, { request });
  const titles = await em.find(MlaRequestEnclosureTitle, { request });
  for (const enclosure of present) enclosure.isListed = enclosure.position <= named.length;
  named.forEach(({ title, item, ...says }, index) => {
    const position = index + 1;
    const enclosure = present.find((one) => one.position === position) ?? newEnclosure(request, position);
    const own = titles.find((one) => one.enclosure.id === enclosure.id) ?? new MlaRequestEnclosureTitle();
    Object.assign(enclosure, says, { item: items.find((one) => one.position === item) ?? null });
    em.persist([enclosure, Object.assign(own, { enclosure, request, title })]);
  });
}

const newEnclosure = (request: MlaRequest, position: number): MlaRequestEnclosure => {
  const { case: caseFile, requestingState } = request;
  return Object.assign(new MlaRequestEnclosure(), { request, case: caseFile, requestingState, position });
};

/** The enclosures of a request, as they stand. */
export async function enclosuresOf(
  { em }: Operation,
  request: MlaRequest,
): Promise<readonly NamedEnclosure[]> {
  const listed = await em.find(
    MlaRequestEnclosure,
    { request, isListed: true },
    { orderBy: { position: 'asc' }, populate: ['item'] },
  );
  const titles = listed.length === 0 ? [] : await em.find(MlaRequestEnclosureTitle, { request });
  return listed.map(({ id, kind, item, language, pages, digest }) => ({
    title: titles.find((one) => one.enclosure.id === id)?.title ?? '',
    ...{ kind, item: item?.position ?? null, language, pages, digest },
  }));
}

/** Copies the list of enclosures of an earlier request to a draft whose items were copied. */
export async function copyEnclosures(
  operation: Operation,
  earlier: MlaRequest,
  request: MlaRequest,
  items: readonly MlaRequestItem[],
): Promise<void> {
  await writeEnclosures(operation, request, await enclosuresOf(operation, earlier), items);
}

/** How an enclosure contradicts what a request, or a draft, asks for; nothing for most. */
export function problemsOf(
  { item, language }: NamedEnclosure,
  items: readonly Pick<MlaRequestItem, 'position'>[],
  index: number,
): readonly Problem[] {
  const at = `input.contents.enclosures[${String(index)}]`;
  const problems: Problem[] = [];
  if (language !== null && !iso6391.validate(language))
    problems.push({ field: `${at}.language`, message: 'There is no such language in ISO 639-1.' });
  if (item !== null && !items.some(({ position }) => position === item)) {
    const message = `The request has ${String(items.length)} items: name one by its place, or none for the whole request.`;
    problems.push({ field: `${at}.item`, message });
  }
  return problems;
}

/** No enclosure is left with an item that the request does not ask for any more. */
async function requireTheirItems(
  { em }: Operation,
  request: MlaRequest,
  items: readonly MlaRequestItem[],
): Promise<void> {
  const ofItems = { request, isListed: true, item: { $ne: null } };
  const listed = await em.find(MlaRequestEnclosure, ofItems, {
    orderBy: { position: 'asc' },
    populate: ['item'],
  });
  const left = listed.flatMap(({ position: place, item }) => {
    const at = item?.position ?? 0;
    return at <= items.length ? [] : [{ place, item: at }];
  });
  if (left.length === 0) return;
  throw badInput(
    left.map(({ place, item }) => ({
      field: 'input.contents.items',
      message: `Enclosure ${String(place)} goes with item ${String(item)}: keep that item, or send the enclosures as well.`,
    })),
  );
}
