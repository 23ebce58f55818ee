import { saysSomething } from '../../../platform/visible-text.js';
import { readBic, readIban } from './account-identifiers.js';
import { AssetIdentifierKind, type Chain } from './asset-identifier.enums.js';
import { readCryptoAddress } from './crypto-address.js';
import { compact, type IdentifierReading, type ReadIdentifier } from './identifier-reading.js';
import {
  readAircraftRegistration,
  readIcaoAircraftAddress,
  readImoNumber,
  readIsin,
  readLei,
  readVehicleIdentificationNumber,
} from './register-identifiers.js';
import { readAsWritten } from './written-identifier.js';

export { AssetIdentifierKind, Chain } from './asset-identifier.enums.js';

const readers: Record<Exclude<AssetIdentifierKind, AssetIdentifierKind.CRYPTO_ADDRESS>, ReadIdentifier> = {
  IBAN: readIban,
  BIC: readBic,
  ACCOUNT_NUMBER: (entered) => readAsWritten(compact(entered)),
  ISIN: readIsin,
  LEI: readLei,
  LAND_REGISTER_NUMBER: readAsWritten,
  COMPANY_NUMBER: readAsWritten,
  VEHICLE_IDENTIFICATION_NUMBER: readVehicleIdentificationNumber,
  VEHICLE_REGISTRATION: (entered) => readAsWritten(entered.toUpperCase()),
  IMO_NUMBER: readImoNumber,
  VESSEL_REGISTRATION: readAsWritten,
  AIRCRAFT_REGISTRATION: readAircraftRegistration,
  ICAO_AIRCRAFT_ADDRESS: readIcaoAircraftAddress,
  SERIAL_NUMBER: readAsWritten,
  CLAIM_REFERENCE: readAsWritten,
  OTHER: readAsWritten,
};

/** How much may be entered, in characters, spaces included: no identifier comes near to it. */
const longestEntry = 1000;

/**
 * Reads an identifier as it was entered: held against the standard of its kind, in its normal form, in which one thing has
 * one identifier (without spaces, in capitals where the standard has them, an Ethereum address after ERC-55).
 *
 * @param chain the blockchain of a CRYPTO_ADDRESS, which needs it; nothing else has one
 * @returns the normal form; or a sentence that says what is wrong and what to do, and does not repeat what was entered
 */
export function readIdentifier(
  kind: AssetIdentifierKind,
  entered: string,
  chain?: Chain | null,
): IdentifierReading {
  if (!saysSomething(entered)) return { fault: 'Give the identifier: this one says nothing.' };
  if (entered.length > longestEntry) return { fault: 'Give the identifier alone: this is longer than any.' };
  if (kind === AssetIdentifierKind.CRYPTO_ADDRESS) {
    if (chain == null) return { fault: 'Name the chain to which the address belongs.' };
    return readCryptoAddress(chain, entered);
  }
  if (chain != null) return { fault: 'Leave out the chain: only a CRYPTO_ADDRESS has one.' };
  return readers[kind](entered);
}
