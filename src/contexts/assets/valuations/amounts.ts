import type { Operation } from '../../../platform/commands/operation.js';
import type { Problem } from '../../../platform/errors.js';
import { Currency } from '../../directory/index.js';

/**
 * What is wrong with an amount that is not negative, in its currency: one that the directory does not know, or more digits
 * after the point than its minor unit has. Where the list gives no minor unit, as of metals, every digit is taken.
 * @param of the path of the input that has the fields `amount` and `currency`
 */
export async function amountProblems(
  { em }: Operation,
  { amount, currency }: { readonly amount: string; readonly currency: string },
  of: string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const field = `${of}.amount`;
  if (amount.startsWith('-')) problems.push({ field, message: 'An amount is not negative.' });
  const known = await em.findOne(Currency, { code: currency });
  if (known === null) {
    const message = `The directory has no currency with the code ${currency}: give its ISO 4217 code.`;
    return [...problems, { field: `${of}.currency`, message }];
  }
  const digits = amount.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  if (known.minorUnits !== null && digits > known.minorUnits) {
    const message = `An amount in ${currency} has at most ${String(known.minorUnits)} digits after the point.`;
    problems.push({ field, message });
  }
  return problems;
}
