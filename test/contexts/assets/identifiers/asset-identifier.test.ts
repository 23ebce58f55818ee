import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AssetIdentifierKind,
  readIdentifier,
} from '../../../../src/contexts/assets/identifiers/asset-identifier.js';

const {
  IBAN,
  BIC,
  ISIN,
  LEI,
  IMO_NUMBER,
  VEHICLE_IDENTIFICATION_NUMBER,
  AIRCRAFT_REGISTRATION,
  ICAO_AIRCRAFT_ADDRESS,
  ACCOUNT_NUMBER,
  LAND_REGISTER_NUMBER,
  COMPANY_NUMBER,
  VEHICLE_REGISTRATION,
  VESSEL_REGISTRATION,
  SERIAL_NUMBER,
  CLAIM_REFERENCE,
  OTHER,
  CRYPTO_ADDRESS,
} = AssetIdentifierKind;

/** Examples that the standards, registers and makers have published, in normal form. */
const published: [AssetIdentifierKind, string][] = [
  [IBAN, 'GB29NWBK60161331926819'],
  [IBAN, 'DE89370400440532013000'],
  [IBAN, 'FR1420041010050500013M02606'],
  [IBAN, 'CH9300762011623852957'],
  [IBAN, 'MT84MALT011000012345MTLCAST001S'],
  [IBAN, 'NO9386011117947'],
  [IBAN, 'SA0380000000608010167519'],
  [BIC, 'DEUTDEFF'],
  [BIC, 'DEUTDEFF500'],
  [BIC, 'CHASUS33'],
  [ISIN, 'US0378331005'],
  [ISIN, 'AU0000XVGZA3'],
  [ISIN, 'GB0002634946'],
  [ISIN, 'DE000BAY0017'],
  [LEI, '5493001KJTIIGC8Y1R12'],
  [LEI, 'HWUPKR0MPOU8FGXBT394'],
  [LEI, '529900T8BM49AURSDO55'],
  [IMO_NUMBER, 'IMO9074729'],
  [IMO_NUMBER, 'IMO8814275'],
  [VEHICLE_IDENTIFICATION_NUMBER, '1M8GDM9AXKP042788'],
  [VEHICLE_IDENTIFICATION_NUMBER, 'WP0ZZZ99ZTS392124'],
  [AIRCRAFT_REGISTRATION, 'N628TS'],
  [AIRCRAFT_REGISTRATION, 'HB-IOD'],
  [AIRCRAFT_REGISTRATION, '4X-ECA'],
  [AIRCRAFT_REGISTRATION, 'RDPL-34124'],
  [ICAO_AIRCRAFT_ADDRESS, 'A835AF'],
  [ICAO_AIRCRAFT_ADDRESS, '000001'],
  [ACCOUNT_NUMBER, '12-3113-0089045-50'],
  [LAND_REGISTER_NUMBER, 'Grundbuch Mitte, Blatt 1234'],
  [COMPANY_NUMBER, 'HRB 6684'],
  [VEHICLE_REGISTRATION, 'M AB 123'],
  [VESSEL_REGISTRATION, '723456'],
  [SERIAL_NUMBER, 'Ref. 116610-v'],
  [CLAIM_REFERENCE, '2 BvR 859/15'],
  [OTHER, 'قطعة ١٢'],
];

/** Published examples of a kind, in normal form. */
function examplesOf(kind: AssetIdentifierKind): string[] {
  return published.filter(([of]) => of === kind).map(([, value]) => value);
}

/** A published example of which one digit is another, with its place and how much was added. */
function changedDigit(kind: AssetIdentifierKind): fc.Arbitrary<{ value: string; place: number; by: number }> {
  return fc
    .tuple(fc.constantFrom(...examplesOf(kind)), fc.nat(), fc.integer({ min: 0, max: 9 }))
    .map(([value, pick, to]) => {
      const places = [...value.matchAll(/[0-9]/g)].map(({ index }) => index);
      const place = places[pick % places.length] as number;
      const by = to - Number(value[place]);
      return { value: `${value.slice(0, place)}${to}${value.slice(place + 1)}`, place, by };
    })
    .filter(({ by }) => by !== 0);
}

describe('what is as its standard has it', () => {
  test.each(published)('%s %s is its own normal form', (kind, value) => {
    expect(readIdentifier(kind, value)).toEqual({ value });
  });

  test('every kind has an example', () => {
    expect(new Set([...published.map(([kind]) => kind), CRYPTO_ADDRESS])).toEqual(
      new Set(Object.values(AssetIdentifierKind)),
    );
  });

  test.each([
    [IBAN, 'gb29 nwbk 6016 1331 9268 19', 'GB29NWBK60161331926819'],
    [IBAN, 'DE89-3704-0044-0532-0130-00', 'DE89370400440532013000'],
    [BIC, 'nedszajjxxx', 'NEDSZAJJ'],
    [BIC, 'deut de ff 500', 'DEUTDEFF500'],
    [ISIN, 'us 037833100 5', 'US0378331005'],
    [LEI, '5493 00 1kjtiigc8y1r 12', '5493001KJTIIGC8Y1R12'],
    [IMO_NUMBER, '9074729', 'IMO9074729'],
    [IMO_NUMBER, 'imo 9074729', 'IMO9074729'],
    [VEHICLE_IDENTIFICATION_NUMBER, 'wp0zzz 99zts 392124', 'WP0ZZZ99ZTS392124'],
    [AIRCRAFT_REGISTRATION, 'hb-iod', 'HB-IOD'],
    [ICAO_AIRCRAFT_ADDRESS, 'a835af', 'A835AF'],
    [ACCOUNT_NUMBER, ' 0123 4567\u00a089 ', '0123456789'],
    [VEHICLE_REGISTRATION, ' m  ab\t123', 'M AB 123'],
    [COMPANY_NUMBER, '  HRB \n 6684 ', 'HRB 6684'],
    [OTHER, 'Parcelle no\u0302 4', 'Parcelle nô 4'],
  ])('%s %s is read as %s', (kind, entered, value) => {
    expect(readIdentifier(kind, entered)).toEqual({ value });
  });

  test('check digits inside an account number are the bank’s own matter', () => {
    // A Belgian IBAN whose check digits agree, and whose account number has others than Belgian banks give.
    expect(readIdentifier(IBAN, 'BE41539007547035')).toEqual({ value: 'BE41539007547035' });
  });
});

describe('what is not', () => {
  test.each([
    [IBAN, 'GB28NWBK60161331926819', 'check digits'],
    [IBAN, 'DE8937040044053201300', 'length or form'],
    [IBAN, 'GB29NWBK6016133192681A', 'length or form'],
    [IBAN, 'GBA9NWBK60161331926819', 'length or form'],
    [IBAN, 'US64123456789012345678', 'record an ACCOUNT_NUMBER'],
    [IBAN, 'GB29.NWBK.6016.1331.9268.19', 'length or form'],
    [BIC, 'DEUTDEF', 'eight characters'],
    [BIC, 'DEUTDEFF50', 'eight characters'],
    [BIC, 'DEUTZZFF', 'eight characters'],
    [BIC, 'DEU1DEFF', 'eight characters'],
    [ISIN, 'US0378331006', 'check digit'],
    [ISIN, 'US037833100', 'twelve characters'],
    [ISIN, '120378331005', 'twelve characters'],
    [ISIN, 'U\u017f0378331005', 'twelve characters'],
    [LEI, '5493001KJTIIGC8Y1R13', 'check digits'],
    [LEI, '5493001KJTIIGC8Y1R1', 'twenty characters'],
    [IMO_NUMBER, '9074728', 'check digit'],
    [IMO_NUMBER, '0000000', 'first of which'],
    [IMO_NUMBER, 'IMO 907472', 'seven digits'],
    [VEHICLE_IDENTIFICATION_NUMBER, '1M8GDM9AXKP04278', '17 letters'],
    [VEHICLE_IDENTIFICATION_NUMBER, '1M8GDM9AXKPO42788', 'without I, O and Q'],
    [VEHICLE_IDENTIFICATION_NUMBER, '1M8GDM9AXKP04278X', 'last four digits'],
    [AIRCRAFT_REGISTRATION, 'HB--IOD', 'one hyphen'],
    [AIRCRAFT_REGISTRATION, '-HBIOD', 'one hyphen'],
    [AIRCRAFT_REGISTRATION, '12345', 'letters and digits'],
    [ICAO_AIRCRAFT_ADDRESS, 'FFFFFF', 'nor all F'],
    [ICAO_AIRCRAFT_ADDRESS, '000000', 'neither all 0'],
    [ICAO_AIRCRAFT_ADDRESS, 'A835AG', 'hexadecimal'],
    [ICAO_AIRCRAFT_ADDRESS, 'A835AFF', 'six'],
    [SERIAL_NUMBER, '---', 'letters or digits'],
    [SERIAL_NUMBER, '1234\u202e5678', 'invisible'],
    [OTHER, ' \u200b\n', 'says nothing'],
  ])('%s %s', (kind, entered, told) => {
    expect(readIdentifier(kind, entered)).toEqual({ fault: expect.stringContaining(told) });
  });

  test('what is too long', () => {
    expect(readIdentifier(CLAIM_REFERENCE, 'a'.repeat(200))).toEqual({ value: 'a'.repeat(200) });
    expect(readIdentifier(CLAIM_REFERENCE, 'a'.repeat(201))).toEqual({
      fault: expect.stringContaining('at most 200'),
    });
    expect(readIdentifier(ACCOUNT_NUMBER, ' '.repeat(1000) + '1')).toEqual({
      fault: expect.stringContaining('longer than any'),
    });
  });

  test.each(['00', '01', '99'])('LEI: check digits are never %s, though they would agree', (digits) => {
    const agreeing = ['97', '98', '02'][['00', '01', '99'].indexOf(digits)] as string;
    const body = bodyWith(agreeing);
    expect(readIdentifier(LEI, body + agreeing)).toEqual({ value: body + agreeing });
    expect(readIdentifier(LEI, body + digits)).toEqual({ fault: expect.stringContaining('check digits') });
  });
});

/** The first eighteen characters of an LEI that these check digits agree with. */
function bodyWith(digits: string): string {
  const bodies = Array.from(
    { length: 97 },
    (_, count) => `5299000000000000${String(count).padStart(2, '0')}`,
  );
  return bodies.find((body) => BigInt(body + digits) % 97n === 1n) as string;
}

describe('a single digit that is another', () => {
  test.each([IBAN, ISIN, LEI])('is always found in %s', (kind) => {
    fc.assert(
      fc.property(changedDigit(kind), ({ value }) => {
        expect(readIdentifier(kind, value)).toEqual({ fault: expect.any(String) });
      }),
    );
  });

  test('is found in IMO_NUMBER where its weight lets it: not if weight times difference is a multiple of ten', () => {
    fc.assert(
      fc.property(changedDigit(IMO_NUMBER), ({ value, place, by }) => {
        // "IMO", then the weights 7 to 2, then the check digit itself.
        const weight = place === 9 ? 1 : 10 - place;
        const goesUnseen = (weight * by) % 10 === 0 && value[3] !== '0';
        expect('value' in readIdentifier(IMO_NUMBER, value)).toBe(goesUnseen);
      }),
    );
  });
});

describe('a sentence about a fault', () => {
  test('does not repeat what was entered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(AssetIdentifierKind)),
        fc.oneof(fc.string({ minLength: 12, maxLength: 300 }), fc.stringMatching(/^[0-9a-f]{12,40}$/)),
        (kind, entered) => {
          const reading = readIdentifier(kind, entered);
          expect('fault' in reading ? reading.fault : '').not.toContain(entered);
        },
      ),
    );
  });

  test('is one sentence', () => {
    for (const [kind] of published) {
      const reading = readIdentifier(kind, '\u202e?');
      expect('fault' in reading && reading.fault).toMatch(/^[A-Z][^.!?]*\.$/);
    }
  });
});

test('what was read is read again as itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(AssetIdentifierKind)),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      (kind, entered) => {
        const reading = readIdentifier(kind, entered);
        if ('value' in reading) expect(readIdentifier(kind, reading.value)).toEqual(reading);
      },
    ),
  );
});
