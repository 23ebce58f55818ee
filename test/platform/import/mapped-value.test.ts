import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isDatePattern, isWholeDatePattern, mappedBy } from '../../../src/platform/import/mapped-value.js';

test('a text without a rule for it stays, without blanks around it', () => {
  expect(mappedBy({ from: 'A' })('  a b ')).toEqual({ text: 'a b' });
});

describe('values', () => {
  const values = { Switzerland: 'CHE', '-': '', '': 'none' };

  test('are translated', () => {
    expect(mappedBy({ from: 'A', values })(' Switzerland ')).toEqual({ text: 'CHE' });
    expect(mappedBy({ from: 'A', values })('-')).toEqual({ text: '' });
    expect(mappedBy({ from: 'A', values })(' ')).toEqual({ text: 'none' });
    expect(mappedBy({ from: 'A' })('')).toEqual({ text: '' });
  });

  test.each([
    [undefined, { why: 'The mapping does not say what "Atlantis" is: add it under values.' }],
    ['refuse' as const, { why: 'The mapping does not say what "Atlantis" is: add it under values.' }],
    ['keep' as const, { text: 'Atlantis' }],
    ['empty' as const, { text: '' }],
  ])('others: %s', (others, expected) => {
    expect(mappedBy({ from: 'A', values, others })('Atlantis')).toEqual(expected);
  });

  test('in a list are translated one by one', () => {
    const rule = { from: 'A', values: { Switzerland: 'CHE', Panama: 'PAN', '?': '' }, list: ',' };
    expect(mappedBy(rule)('Switzerland, Panama,, ?')).toEqual({ text: 'CHE;PAN' });
    expect(mappedBy(rule)('Switzerland, Oz, Mu').why).toMatch(/"Oz".*"Mu"/);
  });

  test('named like a property of every object are not found unless they are there', () => {
    expect(mappedBy({ from: 'A', values })('constructor').why).toContain('"constructor"');
  });
});

describe('dates', () => {
  test.each([
    ['dd.MM.yyyy', undefined, '03.12.2014', '2014-12-03'],
    ['d/M/yyyy', undefined, '3/2/2014', '2014-02-03'],
    ['yyyy-MM-dd', 'yyyy' as const, '2014-12-03', '2014'],
    ['MM/yyyy', 'yyyy' as const, '12/2014', '2014'],
    ['yyyyMMdd', 'yyyy-MM-dd' as const, '20141203', '2014-12-03'],
  ])('%s as %s: %s is %s', (date, as, from, to) => {
    expect(mappedBy({ from: 'A', date, as })(from)).toEqual({ text: to });
  });

  test.each(['31.02.2014', '3.12.2014', '03.12.14', '2014', '03x12x2014', ' 03.12.2014 a'])(
    '%s is no date',
    (from) => {
      expect(mappedBy({ from: 'A', date: 'dd.MM.yyyy' })(from)).toEqual({
        why: 'This is not a date of the form dd.MM.yyyy.',
      });
    },
  );

  test('a value may stand for what is no date', () => {
    expect(
      mappedBy({ from: 'A', date: 'yyyy', as: 'yyyy', values: { unknown: '' }, others: 'keep' })('unknown'),
    ).toEqual({ text: '' });
    expect(
      mappedBy({ from: 'A', date: 'yyyy', as: 'yyyy', values: { unknown: '' }, others: 'keep' })('1999'),
    ).toEqual({ text: '1999' });
  });

  test('patterns', () => {
    const right = ['yyyy', 'd.M.yyyy', 'MM yyyy', 'yyyy年MM月dd日'];
    const wrong = ['', 'dd.MM', 'yy', 'dd.mm.yyyy', 'dd.MM.yyyy yyyy', 'dd d yyyy', 'hh yyyy'];
    expect(right.filter(isDatePattern)).toEqual(right);
    expect(wrong.filter(isDatePattern)).toEqual([]);
    expect([...right, ...wrong].filter(isWholeDatePattern)).toContain('d.M.yyyy');
    expect(isWholeDatePattern('MM yyyy')).toBe(false);
  });
});

describe('numbers', () => {
  test.each([
    [',', '.', '1.234.567,89', '1234567.89'],
    [',', '.', '1234567,89', '1234567.89'],
    [undefined, "'", "1'234.50", '1234.50'],
    [',', undefined, '7', '7'],
    ['.', ',', '683,000,000', '683000000'],
  ])('decimal %s, thousands %s: %s is %s', (decimal, thousands, from, to) => {
    expect(mappedBy({ from: 'A', decimal, thousands })(from)).toEqual({ text: to });
  });

  test.each(['1.23,4', '1.234.56', '1,2,3', '-5', 'many', '1 234', '.5', '12.3456'])(
    '%s is no number',
    (from) => {
      expect(mappedBy({ from: 'A', decimal: ',', thousands: '.' })(from).why).toContain('not a number');
    },
  );

  test('no digit is lost', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,20}$/);
    fc.assert(
      fc.property(digits, fc.stringMatching(/^\d{1,8}$/), (whole, fraction) => {
        const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
        expect(mappedBy({ from: 'A', decimal: ',', thousands: '.' })(`${grouped},${fraction}`)).toEqual({
          text: `${whole}.${fraction}`,
        });
      }),
    );
  });
});
