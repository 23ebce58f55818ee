import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../support/database.js';

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase()).appUrl });
  await client.connect();
});

afterAll(() => client.end());

async function finds(text: string | readonly string[], search: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    'select app.search_vector($1) @@ app.search_query($2) as found',
    [[text].flat(), search],
  );
  return rows[0]?.found === true;
}

const facts = 'Les fonds détournés de la société « Œuvre du Nord » ont été déposés à l’étranger.';
const chinese = '该官员涉嫌贪污公款，数额巨大，并在2019年转移至境外银行账户。';

describe('a word is found however it was typed', () => {
  test.each([
    ['French with its accents', facts, 'détournés'],
    ['French without them', facts, 'detournes'],
    ['composed for decomposed', facts.normalize('NFD'), 'détournés'.normalize('NFC')],
    ['decomposed for composed', facts, 'détournés'.normalize('NFD')],
    ['capitals', facts, 'DÉTOURNÉS'],
    ['a ligature in two letters', facts, 'oeuvre'],
    ['after an apostrophe', facts, 'étranger'],
    ['Russian in capitals', 'Хищение бюджетных средств в особо крупном размере', 'ХИЩЕНИЕ'],
    ['Russian without the dots of ё', 'Счёт в банке Артёма Йорданова', 'артема йорданова'],
    ['Russian decomposed', 'Счёт Йорданова'.normalize('NFD'), 'счёт йорданова'],
    ['Arabic without vowel points', 'اِخْتِلَاسُ الأَمْوَالِ العامَّة', 'اختلاس الاموال العامة'],
    ['Arabic lengthened', 'رشـــوة', 'رشوة'],
    ['Arabic with marks of direction', 'حساب\u200f \u202bرقم\u202c \u2067IBAN\u2069 في المصرف', 'رقم iban'],
    ['an Arabic word with a mark inside', 'المص\u200fرف', 'المصرف'],
    ['a mark inside the search', 'المصرف', 'المص\u061cرف'],
    ['Arabic digits', 'الحساب ١٢٣٤', '1234'],
    ['Hebrew without vowel points', 'שׁוֹחַד\u200f', 'שוחד'],
    ['a soft hyphen and a joiner', 'Geld\u00adwäsche über den Fürsten\u200dhof', 'Geldwäsche Fürstenhof'],
    ['wide letters', 'ＡＢＣ銀行', 'abc'],
    ['Turkish', 'Işık Holding İstanbul', 'ışık istanbul'],
    ['Polish', 'Łódź, ul. Świętokrzyska', 'lodz swietokrzyska'],
    ['Greek with its final letter', 'ΚΩΝΣΤΑΝΤΊΝΟΣ', 'κωνσταντίνος'],
    ['Hindi', 'भ्रष्टाचार की जाँच', 'जाँच'],
    ['a part of a run of Chinese', '涉嫌贪污公款', '贪污'],
    ['its first two signs', chinese, '该官'],
    ['its last two signs', chinese, '账户'],
    ['a longer part', chinese, '贪污公款'],
    ['one sign', chinese, '贪'],
    ['the last sign of a run', chinese, '款'],
    ['two parts', chinese, '公款 账户'],
    ['two parts, with a wide space between', chinese, '公款\u3000账户'],
    ['Chinese and a number', chinese, '2019年'],
    ['Japanese', '横領の疑いがあるデータセンターの口座', 'データセンター'],
    ['Japanese in half width', 'データセンターの口座', 'ﾃﾞｰﾀ'],
    ['Korean without its ending', '한국은행에서 송금', '한국은행'],
    ['Thai', 'การฟอกเงินผ่านธนาคาร', 'ฟอกเงิน'],
    ['after what looks like a tag', 'The <script>account</script> of the fund', 'account'],
    ['after a tag that does not end', '<script> The road fund', 'road fund'],
    ['within what looks like a path', 'Account 4/2026/KB at bank.example', 'KB'],
    ['within an address', 'clerk@road-fund.example', 'road'],
    ['a reference as it is written', 'XA-2026-0001', 'XA-2026-0001'],
    ['a reference in another writing', 'MJ 4/2026', '"mj 4 2026"'],
    ['across texts', ['road', 'fund'], 'fund road'],
  ])('%s', async (_what, text, search) => {
    expect(await finds(text, search)).toBe(true);
  });

  test.each([
    ['signs that stand elsewhere', chinese, '污贪'],
    ['signs of which two stand together, and two elsewhere', '公款贪污', '贪污公款'],
    ['Chinese over a comma', '贪污，公款', '污公'],
    ['a part of a word', 'Quicksilver', 'silver'],
    ['a quotation in another order', 'the fund of the road', '"road fund"'],
    ['the parts of a reference in another order', 'XA-0001-2026', 'XA-2026-0001'],
    ['what is excluded', 'the road fund', 'fund -road'],
    ['a quotation that is excluded', 'the road fund', 'fund -"road fund"'],
    ['nothing', 'the road fund', ''],
    ['exclusions alone', 'the road fund', '-bank'],
    ['exclusions alone, beside what is not there', 'the road fund', 'zebra or -bank'],
    ['signs alone', 'the road fund', '-- “” … !&|() <>'],
  ])('not %s', async (_what, text, search) => {
    expect(await finds(text, search)).toBe(false);
  });

  test.each([
    ['one of two', 'the road fund', 'bank or fund'],
    ['one of two, whatever the other excludes', 'the road fund', 'bank -road OR fund'],
    ['what does not hold what is excluded', 'the road fund', 'road -bank'],
    ['a quotation', 'the road fund', '"road fund" the'],
    ['a quotation that does not end', 'the road fund', '"road fund'],
    ['a word under a ruled heading', 'the road fund', `${'-'.repeat(40)} fund`],
  ])('%s', async (_what, text, search) => {
    expect(await finds(text, search)).toBe(true);
  });
});

describe('hostile input', () => {
  test('no text is more than can be kept, and no word of a long one is lost to a quotation', async () => {
    const signs = Array.from({ length: 160_000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    );
    const texts = [
      signs.join(''),
      'x'.repeat(160_000),
      '\u0301'.repeat(160_000),
      'ﷺ'.repeat(50_000),
      '"'.repeat(160_000),
      "'\\:*<->".repeat(20_000),
    ];
    for (const text of texts)
      expect([text.slice(0, 9), await finds([text, 'end'], 'zebra')]).toEqual([text.slice(0, 9), false]);
    const long = `${'word '.repeat(40_000)} the road fund ${'word '.repeat(4_000)}`;
    expect(await finds(long, '"road fund"')).toBe(true);
    expect(await finds(long, '"fund road"')).toBe(false);
  });

  test('no search is more than the database takes', async () => {
    const parts = fc.constantFrom(
      ...['-', '-', ' ', '"', '!', '&', '|', '(', ')', ':', '*', "'", '\\', 'a', 'or ', '\t', '<', '>', '%s'],
      ...['\u0085', '\u00a0', '\u3000', '\u200f', '\u202e', '\ufeff', '\u0301', '\u0640', '\u3099'],
      ...['贪', '污', 'ー', 'ก', '็', 'ا', 'é', 'ß', '\u{20000}', '\u{1f600}', '\u{e0001}'],
    );
    const texts = fc.sample(fc.array(parts, { minLength: 1, maxLength: 200, size: 'max' }), 2000);
    const searches = texts.map((text) => text.join('').slice(0, 200).toWellFormed());
    const { rows } = await client.query<{ parsed: number; unbounded: number }>(
      `select count(q)::int as parsed, count(*) filter (where querytree(q) = 'T')::int as unbounded
       from (select app.search_query(words) as q from unnest($1::text[]) words) s`,
      [searches],
    );
    // What asks for no word at all could only be answered by looking at everything.
    expect(rows).toEqual([{ parsed: searches.length, unbounded: 0 }]);
  });

  test('what is searched for is found in the text itself', async () => {
    const word = fc.stringMatching(/^[a-zа-яéü一-龥ก-ฮ0-9ا-ي]{1,8}$/);
    for (const words of fc.sample(fc.array(word, { minLength: 1, maxLength: 8 }), 200)) {
      const search = `"${words.join(' ')}"`;
      expect([search, await finds(words.join(' '), search)]).toEqual([search, true]);
    }
  });
});
