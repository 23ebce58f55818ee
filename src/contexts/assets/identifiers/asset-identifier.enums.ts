import { registerEnumType } from 'type-graphql';

/** By what an asset, or what holds it, is told from all others. */
export enum AssetIdentifierKind {
  IBAN = 'IBAN',
  BIC = 'BIC',
  ACCOUNT_NUMBER = 'ACCOUNT_NUMBER',
  ISIN = 'ISIN',
  LEI = 'LEI',
  LAND_REGISTER_NUMBER = 'LAND_REGISTER_NUMBER',
  COMPANY_NUMBER = 'COMPANY_NUMBER',
  VEHICLE_IDENTIFICATION_NUMBER = 'VEHICLE_IDENTIFICATION_NUMBER',
  VEHICLE_REGISTRATION = 'VEHICLE_REGISTRATION',
  IMO_NUMBER = 'IMO_NUMBER',
  VESSEL_REGISTRATION = 'VESSEL_REGISTRATION',
  AIRCRAFT_REGISTRATION = 'AIRCRAFT_REGISTRATION',
  ICAO_AIRCRAFT_ADDRESS = 'ICAO_AIRCRAFT_ADDRESS',
  CRYPTO_ADDRESS = 'CRYPTO_ADDRESS',
  SERIAL_NUMBER = 'SERIAL_NUMBER',
  CLAIM_REFERENCE = 'CLAIM_REFERENCE',
  OTHER = 'OTHER',
}
registerEnumType(AssetIdentifierKind, {
  name: 'AssetIdentifierKind',
  description:
    'By what an asset, or what holds it, is told from all others. What follows a standard is checked against it.',
  valuesConfig: {
    IBAN: { description: 'International bank account number (ISO 13616), with its check digits.' },
    BIC: {
      description:
        'Code of the institution that keeps an account (ISO 9362): eight characters, or eleven for a branch; a branch of three X, which stands for none, is left out.',
    },
    ACCOUNT_NUMBER: { description: 'Number of an account that has no IBAN, as the institution writes it.' },
    ISIN: { description: 'International securities identification number (ISO 6166), with its check digit.' },
    LEI: {
      description: 'Legal entity identifier of a company or fund (ISO 17442), with its check digits.',
    },
    LAND_REGISTER_NUMBER: { description: 'Title, folio or parcel number, as the land register writes it.' },
    COMPANY_NUMBER: {
      description: 'Number of a company, as the register of its State or territory writes it.',
    },
    VEHICLE_IDENTIFICATION_NUMBER: {
      description:
        'Vehicle identification number of 17 characters (ISO 3779). Its form is checked; the check digit of North America is not, for most of the world has none.',
    },
    VEHICLE_REGISTRATION: { description: 'What the number plates of a road vehicle show, in capitals.' },
    IMO_NUMBER: {
      description:
        'IMO ship identification number (IMO resolution A.1117(30)): IMO and seven digits, the last a check digit. It stays with the ship whatever its flag.',
    },
    VESSEL_REGISTRATION: {
      description:
        'Official number of a ship, yacht or boat, as the register of its flag State or territory writes it.',
    },
    AIRCRAFT_REGISTRATION: {
      description:
        'Nationality and registration marks of an aircraft (Annex 7 to the Convention on International Civil Aviation), in capitals.',
    },
    ICAO_AIRCRAFT_ADDRESS: {
      description:
        'Address of 24 bits that an aircraft sends (Annex 10 to the Convention on International Civil Aviation): six hexadecimal digits, in capitals.',
    },
    CRYPTO_ADDRESS: {
      description:
        'Address on a blockchain, which is named beside it; held against the checksum of that chain.',
    },
    SERIAL_NUMBER: { description: 'Serial number, as the maker writes it on the thing.' },
    CLAIM_REFERENCE: {
      description: 'Number of a loan, policy or judgment, as its debtor or court writes it.',
    },
    OTHER: { description: 'Anything else that tells this one from all others.' },
  },
});

/** The blockchain to which an address belongs. */
export enum Chain {
  BITCOIN = 'BITCOIN',
  LITECOIN = 'LITECOIN',
  DOGECOIN = 'DOGECOIN',
  ETHEREUM = 'ETHEREUM',
  ARBITRUM = 'ARBITRUM',
  AVALANCHE = 'AVALANCHE',
  BASE = 'BASE',
  BNB_SMART_CHAIN = 'BNB_SMART_CHAIN',
  OPTIMISM = 'OPTIMISM',
  POLYGON = 'POLYGON',
  OTHER_EVM = 'OTHER_EVM',
  TRON = 'TRON',
  XRP_LEDGER = 'XRP_LEDGER',
  SOLANA = 'SOLANA',
  MONERO = 'MONERO',
  OTHER = 'OTHER',
}
registerEnumType(Chain, {
  name: 'Chain',
  description:
    'The blockchain to which an address belongs: its main network, for what lies on a test network is worth nothing.',
  valuesConfig: {
    BITCOIN: { description: 'Bitcoin: Base58Check, Bech32 (BIP 173) or Bech32m (BIP 350).' },
    LITECOIN: { description: 'Litecoin: Base58Check, Bech32 or Bech32m, or an MWEB address.' },
    DOGECOIN: { description: 'Dogecoin: Base58Check.' },
    ETHEREUM: { description: 'Ethereum; addresses are kept with the capitals of ERC-55.' },
    ARBITRUM: { description: 'Arbitrum One; addresses as on Ethereum.' },
    AVALANCHE: { description: 'Avalanche C-Chain; addresses as on Ethereum.' },
    BASE: { description: 'Base; addresses as on Ethereum.' },
    BNB_SMART_CHAIN: { description: 'BNB Smart Chain; addresses as on Ethereum.' },
    OPTIMISM: { description: 'OP Mainnet; addresses as on Ethereum.' },
    POLYGON: { description: 'Polygon PoS; addresses as on Ethereum.' },
    OTHER_EVM: { description: 'Another chain with the addresses of Ethereum.' },
    TRON: { description: 'Tron: Base58Check, beginning with T.' },
    XRP_LEDGER: { description: 'XRP Ledger: Base58Check in its own alphabet, beginning with r.' },
    SOLANA: {
      description: 'Solana: 32 bytes in Base58. They hold no checksum, so that a slip may not be noticed.',
    },
    MONERO: { description: 'Monero: standard address, subaddress or integrated address.' },
    OTHER: { description: 'Another chain; the form of its addresses is not checked.' },
  },
});
