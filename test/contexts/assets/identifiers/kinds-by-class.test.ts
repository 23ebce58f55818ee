import { expect, test } from 'vitest';
import { AssetClass, AssetIdentifierKind } from '../../../../src/contexts/assets/index.js';
import { kindsOf } from '../../../../src/contexts/assets/identifiers/kinds-by-class.js';

test('every kind of identifier belongs to a class that is told, and every class may have another', () => {
  const { OTHER, ...told } = AssetClass;
  const kinds = new Set(Object.values(told).flatMap(kindsOf));
  expect([...kinds].sort()).toEqual(Object.values(AssetIdentifierKind).sort());
  for (const one of Object.values(AssetClass)) expect(kindsOf(one)).toContain(AssetIdentifierKind.OTHER);
  expect(kindsOf(OTHER)).toEqual(Object.values(AssetIdentifierKind));
});

test.each([
  [AssetClass.VESSEL, AssetIdentifierKind.IMO_NUMBER, AssetIdentifierKind.IBAN],
  [AssetClass.BANK_ACCOUNT, AssetIdentifierKind.IBAN, AssetIdentifierKind.ISIN],
  [AssetClass.CRYPTO_ASSET, AssetIdentifierKind.CRYPTO_ADDRESS, AssetIdentifierKind.LEI],
])('%s has %s and no %s', (assetClass, has, hasNot) => {
  expect(kindsOf(assetClass)).toContain(has);
  expect(kindsOf(assetClass)).not.toContain(hasNot);
});
