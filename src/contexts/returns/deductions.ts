import { decimalText, exactSum, exactUnits } from '../../platform/decimal.js';
import { badInput, type Problem } from '../../platform/errors.js';
import type { DeductionInput, DeductionsInput } from './deductions.inputs.js';

/** What is deducted and what is left to return, in the currency of the confiscation. */
export interface DeductionsChecked {
  readonly currency: string;
  readonly confiscated: string;
  readonly deducted: string;
  readonly toReturn: string;
}

/**
 * Checks the expenses that a requested State deducts before it returns property (UNCAC art. 57(4)): each is an item of
 * its own, in one currency or converted by a rate that is named, and together they are not above what was confiscated.
 * Amounts are exact. Whether they are reasonable, the States say.
 * @throws DomainError BAD_USER_INPUT naming everything that is wrong (rule R12)
 */
export function checkDeductions(input: DeductionsInput): DeductionsChecked {
  const problems = [
    ...amountProblems(input),
    ...input.items.flatMap((item, at) => itemProblems(item, at, input)),
  ];
  if (problems.length > 0) throw badInput(problems);
  const { currency, confiscated, items } = input;
  const deducted = exactSum(items.map(({ amount, converted }) => converted ?? amount));
  const over = sumProblems(input, deducted);
  if (over.length > 0) throw badInput(over);
  const toReturn = decimalText(exactUnits(confiscated) - exactUnits(deducted));
  return { currency, confiscated: exactSum([confiscated]), deducted, toReturn };
}

const isNegative = (amount: string): boolean => exactUnits(amount) < 0n;

function amountProblems({ confiscated, total }: DeductionsInput): readonly Problem[] {
  const given = Object.entries({ confiscated, total });
  return given.flatMap(([name, amount]) =>
    amount == null || !isNegative(amount)
      ? []
      : [{ field: `input.${name}`, message: 'The amount is below zero.' }],
  );
}

function itemProblems(item: DeductionInput, at: number, { currency }: DeductionsInput): readonly Problem[] {
  const { amount, converted, conversion } = item;
  const field = (name: string): string => `input.items[${String(at)}].${name}`;
  const problems: Problem[] = [];
  const check = (holds: boolean, name: string, message: string): void => {
    if (!holds) problems.push({ field: field(name), message, rule: 'R12' });
  };
  check(exactUnits(amount) > 0n, 'amount', 'An expense is above zero.');
  if (item.currency === currency) {
    check(converted == null, 'converted', 'An expense in the currency of the confiscation is not converted.');
    return problems;
  }
  check(
    converted != null,
    'converted',
    `Say what this is in ${currency}, the currency of the confiscation, and by which rate.`,
  );
  check(converted == null || exactUnits(converted) > 0n, 'converted', 'An expense is above zero.');
  check((conversion ?? '').trim() !== '', 'conversion', 'Say by which rate it was converted.');
  return problems;
}

function sumProblems(
  { confiscated, total, currency, items }: DeductionsInput,
  deducted: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (total != null && exactUnits(total) !== exactUnits(deducted)) {
    const sum = items.length === 0 ? 'no item is given' : `the items come to ${deducted} ${currency}`;
    const message = `Every expense is an item of its own (UNCAC art. 57(4)): ${total} ${currency} is to be deducted, and ${sum}.`;
    problems.push({ field: 'input.total', message, rule: 'R12' });
  }
  if (exactUnits(deducted) > exactUnits(confiscated)) {
    const message = `The deductions come to ${deducted} ${currency}, more than the ${confiscated} ${currency} that were confiscated (UNCAC art. 57(4)).`;
    problems.push({ field: 'input.items', message, rule: 'R12' });
  }
  return problems;
}
