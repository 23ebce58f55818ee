import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { AssistanceType, Currency } from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { unreasonedRisk } from './dissipation-risk.js';
import { RecoveryAvenue } from './item.enums.js';
import { factsOfItem } from './item-facts.js';
import type { MlaRequestItemInput, MlaRequestItemParticularsInput } from './item.inputs.js';
import { MlaRequestItemParticulars } from './mla-request-item-particulars.entity.js';
import { MlaRequestItem } from './mla-request-item.entity.js';
import { particularNames, type ParticularName } from './particular-names.js';
import { avenuesOf, usuallyCoercive } from './particulars-by-type.js';

/**
 * Fills a draft's items anew, place by place: what stands at a place afterwards is what was given for it. Places that
 * were given up stay in the database, unlisted. `types` and `itemFacts` of the request follow.
 * @returns the items that the request has now
 * @throws DomainError BAD_USER_INPUT naming every item that contradicts itself
 */
export async function writeItems(
  operation: Operation,
  request: MlaRequest,
  given: readonly MlaRequestItemInput[],
): Promise<readonly MlaRequestItem[]> {
  const { em } = operation;
  const problems = await problemsOfItems(operation, given);
  if (problems.length > 0) throw badInput(problems);
  const items = await em.find(MlaRequestItem, { request });
  const particulars = await em.find(MlaRequestItemParticulars, { request });
  for (const item of items) item.isListed = item.position <= given.length;
  const listed = given.map((input, index) => {
    const position = index + 1;
    const item = items.find((one) => one.position === position) ?? newItem(request, position);
    const own = particulars.find((one) => one.item.id === item.id) ?? newParticulars(request, item);
    Object.assign(item, { type: input.type, avenue: avenueOf(input), coercive: isCoercive(input) });
    Object.assign(own, valuesOf(input.particulars ?? {}));
    em.persist([item, own]);
    return { item, facts: factsOfItem(item, own) };
  });
  request.itemFacts = listed.map(({ facts }) => facts);
  request.types = Object.values(AssistanceType).filter((type) => given.some((input) => input.type === type));
  return listed.map(({ item }) => item);
}

/** How items contradict themselves; nothing for most. */
export async function problemsOfItems(
  operation: Operation,
  given: readonly MlaRequestItemInput[],
): Promise<readonly Problem[]> {
  return [...given.flatMap(contradictionsOf), ...(await unknownCurrencies(operation, given))];
}

/** What an item asks, in one form: as it stands, or as it is given. */
export interface AskedItem {
  readonly type: AssistanceType;
  readonly avenue: RecoveryAvenue | null;
  readonly coercive: boolean;
  readonly particulars: object;
}

/** What a given item asks, as it will stand. */
export const askedBy = (input: MlaRequestItemInput): AskedItem => ({
  ...{ type: input.type, avenue: avenueOf(input), coercive: isCoercive(input) },
  particulars: saidIn(input.particulars ?? {}),
});

/** What an item asks, as it stands. */
export const askedIn = ({ type, avenue, coercive }: MlaRequestItem, own: object | undefined): AskedItem => ({
  ...{ type, avenue, coercive, particulars: saidIn(own ?? {}) },
});

/** The particulars that say something, in their order; amounts as the database has them. */
function saidIn(particulars: MlaRequestItemParticularsInput): object {
  const unsaid = new MlaRequestItemParticulars();
  return Object.fromEntries(
    particularNames.flatMap((name) => {
      const value = particulars[name] ?? unsaid[name];
      const nothing = JSON.stringify(value) === JSON.stringify(unsaid[name]);
      if (nothing) return [];
      return [[name, name === 'estimatedValue' ? String(Number(value)) : value]];
    }),
  );
}

function newItem(request: MlaRequest, position: number): MlaRequestItem {
  return Object.assign(new MlaRequestItem(), { request, position });
}

function newParticulars(request: MlaRequest, item: MlaRequestItem): MlaRequestItemParticulars {
  const { case: caseFile, requestingState } = request;
  return Object.assign(new MlaRequestItemParticulars(), { item, request, case: caseFile, requestingState });
}

export function avenueOf({ type, avenue }: MlaRequestItemInput): RecoveryAvenue | null {
  if (type === AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS)
    return RecoveryAvenue.IDENTIFY_TRACE_FREEZE;
  return avenue ?? null;
}

export function isCoercive({ type, coercive }: MlaRequestItemInput): boolean {
  return coercive ?? usuallyCoercive.has(type);
}

/** Every particular as given; what was not given says nothing. */
export function valuesOf(
  given: MlaRequestItemParticularsInput,
): Pick<MlaRequestItemParticulars, ParticularName> {
  const unsaid = new MlaRequestItemParticulars();
  const values = Object.fromEntries(particularNames.map((name) => [name, given[name] ?? unsaid[name]]));
  return values as unknown as Pick<MlaRequestItemParticulars, ParticularName>;
}

function contradictionsOf(input: MlaRequestItemInput, index: number): readonly Problem[] {
  const { type, avenue, particulars } = input;
  const at = `input.contents.items[${String(index)}]`;
  const problems: Problem[] = [];
  if (avenue != null && avenuesOf[type]?.includes(avenue) !== true) {
    const message = `${type} does not reach property by ${avenue} (UNCAC art. 55).`;
    problems.push({ field: `${at}.avenue`, message });
  }
  const { periodFrom, periodTo, estimatedValue, estimatedValueCurrency } = particulars ?? {};
  if (periodFrom != null && periodTo != null && periodTo < periodFrom)
    problems.push({ field: `${at}.particulars.periodTo`, message: 'A period ends after it begins.' });
  if (estimatedValue?.startsWith('-') === true)
    problems.push({ field: `${at}.particulars.estimatedValue`, message: 'A value is not negative.' });
  if ((estimatedValue == null) !== (estimatedValueCurrency == null))
    problems.push({
      field: `${at}.particulars.estimatedValueCurrency`,
      message: 'Value and currency are given together.',
    });
  return [...problems, ...unreasonedRisk(`${at}.particulars`, particulars ?? {})];
}

async function unknownCurrencies(
  { em }: Operation,
  given: readonly MlaRequestItemInput[],
): Promise<readonly Problem[]> {
  const codes = given.map(({ particulars }) => particulars?.estimatedValueCurrency ?? null);
  const named = [...new Set(codes.filter((code) => code !== null))];
  if (named.length === 0) return [];
  const known = new Set((await em.find(Currency, { code: { $in: named } })).map(({ code }) => code));
  return codes.flatMap((code, index): Problem[] => {
    if (code === null || known.has(code)) return [];
    const field = `input.contents.items[${String(index)}].particulars.estimatedValueCurrency`;
    return [{ field, message: `The directory has no currency ${code}.` }];
  });
}
