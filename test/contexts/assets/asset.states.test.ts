import { describe, expect, test } from 'vitest';
import { AssetClass, AssetStatus } from '../../../src/contexts/assets/index.js';
import { assetStates } from '../../../src/contexts/assets/asset.states.js';

const { SUSPECTED, IDENTIFIED, DISSIPATED } = AssetStatus;

/** Written from domain.md 3.1 and not from the table: the status after a command; undefined where it is refused. */
const expected: Record<(typeof assetStates.commands)[number], Partial<Record<AssetStatus, AssetStatus>>> = {
  amendAsset: { SUSPECTED, IDENTIFIED },
  identifyAsset: { SUSPECTED: IDENTIFIED },
  recordAssetDissipated: { SUSPECTED: DISSIPATED, IDENTIFIED: DISSIPATED },
  addAssetIdentifier: { SUSPECTED, IDENTIFIED, DISSIPATED },
  addAssetHolder: { SUSPECTED, IDENTIFIED, DISSIPATED },
  valueAsset: { SUSPECTED, IDENTIFIED, DISSIPATED },
};

const pairs = assetStates.commands.flatMap((command) =>
  Object.values(AssetStatus).map((status) => ({ command, status })),
);

describe('the life of an asset', () => {
  test('begins suspected', () => {
    expect(assetStates.initial).toBe(SUSPECTED);
  });

  test.each(pairs)('$command while $status', ({ command, status }) => {
    const standing = { status, assetClass: AssetClass.CASH, locatedIn: 'XA' };
    const outcome = expected[command][status];
    if (outcome === undefined)
      expect(() => assetStates.next(standing, command)).toThrow(
        expect.objectContaining({ code: 'INVALID_TRANSITION' }),
      );
    else expect(assetStates.next(standing, command)).toBe(outcome);
  });

  test('is found in a State, but for what lies nowhere', () => {
    const standing = { status: SUSPECTED, assetClass: AssetClass.VESSEL, locatedIn: null };
    expect(() => assetStates.next(standing, 'identifyAsset')).toThrow(
      expect.objectContaining({ code: 'INCOMPLETE' }),
    );
    expect(assetStates.next({ ...standing, assetClass: AssetClass.CRYPTO_ASSET }, 'identifyAsset')).toBe(
      IDENTIFIED,
    );
  });
});
