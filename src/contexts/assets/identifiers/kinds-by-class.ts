import { AssetClass } from '../asset.enums.js';
import { AssetIdentifierKind as K } from './asset-identifier.js';

/** By what assets of a class are told apart, besides OTHER. */
const own: Readonly<Record<Exclude<AssetClass, AssetClass.OTHER>, readonly K[]>> = {
  [AssetClass.BANK_ACCOUNT]: [K.IBAN, K.BIC, K.ACCOUNT_NUMBER],
  [AssetClass.SECURITIES]: [K.ISIN, K.LEI, K.ACCOUNT_NUMBER, K.SERIAL_NUMBER],
  [AssetClass.REAL_ESTATE]: [K.LAND_REGISTER_NUMBER],
  [AssetClass.COMPANY_INTEREST]: [K.LEI, K.COMPANY_NUMBER],
  [AssetClass.VEHICLE]: [K.VEHICLE_IDENTIFICATION_NUMBER, K.VEHICLE_REGISTRATION, K.SERIAL_NUMBER],
  [AssetClass.VESSEL]: [K.IMO_NUMBER, K.VESSEL_REGISTRATION, K.SERIAL_NUMBER],
  [AssetClass.AIRCRAFT]: [K.AIRCRAFT_REGISTRATION, K.ICAO_AIRCRAFT_ADDRESS, K.SERIAL_NUMBER],
  [AssetClass.CRYPTO_ASSET]: [K.CRYPTO_ADDRESS, K.ACCOUNT_NUMBER],
  [AssetClass.ARTWORK]: [K.SERIAL_NUMBER],
  [AssetClass.PRECIOUS_GOODS]: [K.SERIAL_NUMBER],
  [AssetClass.CASH]: [K.SERIAL_NUMBER],
  [AssetClass.CLAIM]: [K.CLAIM_REFERENCE, K.ACCOUNT_NUMBER],
};

/** The kinds of identifiers that an asset of a class has; what is none of the classes may have any. */
export function kindsOf(assetClass: AssetClass): readonly K[] {
  return assetClass === AssetClass.OTHER ? Object.values(K) : [...own[assetClass], K.OTHER];
}
