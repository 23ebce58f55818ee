import { describe, expect, test } from 'vitest';
import { checkDeductions } from '../../../src/contexts/returns/deductions.js';
import {
  ExpenseKind,
  type DeductionInput,
  type DeductionsInput,
} from '../../../src/contexts/returns/deductions.inputs.js';
import type { DomainError } from '../../../src/platform/errors.js';

const item = (amount: string, more: Partial<DeductionInput> = {}): DeductionInput => ({
  kind: ExpenseKind.JUDICIAL_PROCEEDING,
  description: 'Counsel in the confiscation proceedings',
  amount,
  currency: 'USD',
  ...more,
});
const of = (items: DeductionInput[], more: Partial<DeductionsInput> = {}): DeductionsInput => ({
  confiscated: '1000000.00',
  currency: 'USD',
  items,
  ...more,
});

function problems(input: DeductionsInput): readonly { field: string; message: string; rule?: string }[] {
  try {
    checkDeductions(input);
  } catch (error) {
    const { extensions } = error as DomainError;
    expect(extensions.code).toBe('BAD_USER_INPUT');
    return extensions.problems as { field: string; message: string; rule?: string }[];
  }
  throw new Error('The deductions were let through.');
}

describe('expenses (UNCAC art. 57(4))', () => {
  test('R12 kept: those of the investigation, the prosecution and the judicial proceedings may be deducted', () => {
    const { INVESTIGATION, PROSECUTION, JUDICIAL_PROCEEDING } = ExpenseKind;
    const items = [INVESTIGATION, PROSECUTION, JUDICIAL_PROCEEDING].map((kind) => item('0.10', { kind }));
    expect(checkDeductions(of(items)).deducted).toBe('0.3');
  });

  test('R12 kept: itemized expenses up to what was confiscated are deducted, to the last digit', () => {
    expect(checkDeductions(of([item('0.10'), item('0.20')], { total: '0.3' }))).toEqual({
      currency: 'USD',
      confiscated: '1000000',
      deducted: '0.3',
      toReturn: '999999.7',
    });
    expect(checkDeductions(of([item('1000000')]))).toMatchObject({ toReturn: '0' });
    expect(checkDeductions(of([]))).toMatchObject({ deducted: '0', toReturn: '1000000' });
  });

  test('R12 broken: expenses above what was confiscated are refused, be it by the last digit', () => {
    expect(problems(of([item('999999.99'), item('0.01000001')]))).toEqual([
      { field: 'input.items', message: expect.stringContaining('1000000.00000001 USD'), rule: 'R12' },
    ]);
  });

  test('R12 broken: a sum without items, or other than theirs, is refused', () => {
    expect(problems(of([], { total: '500' }))).toEqual([
      { field: 'input.total', message: expect.stringContaining('no item is given'), rule: 'R12' },
    ]);
    expect(problems(of([item('499.99')], { total: '500' }))).toEqual([
      { field: 'input.total', message: expect.stringContaining('come to 499.99 USD'), rule: 'R12' },
    ]);
  });

  test('R12 broken: an expense in another currency is refused unless its rate is said', () => {
    expect(problems(of([item('10', { currency: 'EUR' })])).map(({ field }) => field)).toEqual([
      'input.items[0].converted',
      'input.items[0].conversion',
    ]);
    expect(problems(of([item('10', { currency: 'EUR', converted: '11', conversion: ' ' })]))).toMatchObject([
      { field: 'input.items[0].conversion', rule: 'R12' },
    ]);
  });

  test('R12 kept: an expense in another currency counts as it was converted', () => {
    const euro = item('10', {
      currency: 'EUR',
      converted: '11.25',
      conversion: 'European Central Bank, 2026-03-31',
    });
    expect(checkDeductions(of([euro, item('1')]))).toMatchObject({ deducted: '12.25' });
  });

  test('everything that is wrong is named at once', () => {
    const wrong = of([item('0'), item('-5'), item('1', { converted: '1' })], {
      confiscated: '-1',
      total: '-2',
    });
    expect(problems(wrong).map(({ field }) => field)).toEqual([
      'input.confiscated',
      'input.total',
      'input.items[0].amount',
      'input.items[1].amount',
      'input.items[2].converted',
    ]);
  });
});
