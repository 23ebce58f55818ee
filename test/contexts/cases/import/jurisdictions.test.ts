import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { jurisdictionCodes } from '../../../../src/contexts/cases/import/jurisdiction-names.js';
import { jurisdictionsIn } from '../../../../src/contexts/cases/import/jurisdictions.js';
import { dataRows, realCodes } from './code-lists.js';

test('every name of the table has a code of ISO 3166-1', () => {
  expect(Object.values(jurisdictionCodes).filter((code) => !realCodes.countries.has(code))).toEqual([]);
});

describe('a text of jurisdictions', () => {
  test.each([
    ['Nigeria', ['NGA'], []],
    ['Nigeria, Rwanda, Senegal,Mali', ['NGA', 'RWA', 'SEN', 'MLI'], []],
    ['Bahamas; Egypt; Saudi Arabia; Taiwan, China', ['BHS', 'EGY', 'SAU', 'TWN'], []],
    ['Taiwan, China; Greece', ['TWN', 'GRC'], []],
    ['Costa Rica, Malaysia, Taiwan', ['CRI', 'MYS', 'TWN'], []],
    ['Indonesia, Iraq (UN Oil-for-Food); Iraq', ['IDN', 'IRQ'], []],
    ['Kazakhstan, the Republic of the Congo, and Libya', ['KAZ', 'COG', 'LBY'], []],
    ['Congo (Republic of), Democratic Republic of Congo', ['COG', 'COD'], []],
    ['China (including Macao SAR)', ['CHN', 'MAC'], []],
    ['Qatar (and Morocco project)', ['QAT'], []],
    ['Macedonia and Montenegro', ['MKD', 'MNE'], []],
    ['Russia, Serbia and Montenegro', ['RUS'], ['Serbia and Montenegro']],
    ['Central and South America', [], ['Central and South America']],
    ['China and several (unnamed) countries', ['CHN'], ['several (unnamed) countries']],
    ['Kenya, World Bank', ['KEN'], ['World Bank']],
    ['[payments to third parties in Bahrain, Burma]', [], ['[payments to third parties in Bahrain, Burma]']],
    [
      'Unspecified (acts by Kenyan subsidiaries, Kenya)',
      [],
      ['Unspecified (acts by Kenyan subsidiaries, Kenya)'],
    ],
    ['constructor', [], ['constructor']],
    ['', [], []],
  ])('%s', (text, codes, others) => {
    const read = jurisdictionsIn(text);
    expect(read.codes).toEqual(codes);
    expect(read.others).toEqual(others);
  });
});

test('what stays text in the real file is exactly what names no present State', () => {
  const others = dataRows('star_settlements_2017.csv').flatMap(
    ({ official_jurisdictions: text = '' }) => jurisdictionsIn(text).others,
  );
  expect([...new Set(others)].sort()).toEqual([
    'Central and South America',
    'Multiple',
    'None (Sting Operation)',
    'None specified',
    'Others',
    'Serbia and Montenegro',
    'Unidentified Middle East nation',
    'United Nations',
    'Unspecified',
    'Unspecified (misconduct by Asia Pacific regional office)',
    'Unspecified Africa and Middle East countries',
    'Unspecified Jurisdictions',
    'Unspecified West African countries',
    'Unspecified sub-Saharan African countries (acts by Kenyan and Tanzanian subsidiaries whose geographical region included Kenya, Burundi, Malawi, Rwanda, Sudan, Uganda, Tanzania, Zanzibar archipelago)',
    'Various',
    'World Bank',
    '[payments to third parties in Bahrain, Bangladesh, Bulgaria, Burma, Indonesia, and Vietnam]',
    'many others (unnamed)',
    'other unnamed African and Asian countries',
    'other unspecified countries',
    'other unspecified countries (at least 22 countries)',
    'several (unnamed) countries',
    'various other European and Middle Eastern countries 1999-2006',
  ]);
});

test('no text of letters, brackets and separators is lost as a whole', () => {
  const word = fc.constantFrom(
    'Kenya',
    'Oz',
    'and',
    'the',
    ',',
    ';',
    '(',
    ')',
    '[',
    ']',
    ' ',
    'Taiwan, China',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const { codes, others } = jurisdictionsIn(text);
      expect(codes.length + others.length > 0).toBe(/[^,;\s]/.test(text));
    }),
  );
});
