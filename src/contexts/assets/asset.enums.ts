import { registerEnumType } from 'type-graphql';

/** What an asset is. */
export enum AssetClass {
  BANK_ACCOUNT = 'BANK_ACCOUNT',
  SECURITIES = 'SECURITIES',
  REAL_ESTATE = 'REAL_ESTATE',
  COMPANY_INTEREST = 'COMPANY_INTEREST',
  VEHICLE = 'VEHICLE',
  VESSEL = 'VESSEL',
  AIRCRAFT = 'AIRCRAFT',
  CRYPTO_ASSET = 'CRYPTO_ASSET',
  ARTWORK = 'ARTWORK',
  PRECIOUS_GOODS = 'PRECIOUS_GOODS',
  CASH = 'CASH',
  CLAIM = 'CLAIM',
  OTHER = 'OTHER',
}
registerEnumType(AssetClass, {
  name: 'AssetClass',
  description: 'What an asset is: property of every kind, corporeal or not (UNCAC art. 2(d)).',
  valuesConfig: {
    BANK_ACCOUNT: { description: 'An account with a bank or another payment institution.' },
    SECURITIES: { description: 'Shares, bonds and other securities that are traded.' },
    REAL_ESTATE: { description: 'Land, a building or a part of one.' },
    COMPANY_INTEREST: { description: 'A share in a company, partnership, trust or foundation.' },
    VEHICLE: { description: 'A road vehicle.' },
    VESSEL: { description: 'A ship, yacht or boat.' },
    AIRCRAFT: { description: 'An aeroplane or helicopter.' },
    CRYPTO_ASSET: { description: 'Value held at an address of a blockchain.' },
    ARTWORK: { description: 'A work of art or cultural property.' },
    PRECIOUS_GOODS: { description: 'Metals, stones, jewellery, watches and the like.' },
    CASH: { description: 'Notes and coins.' },
    CLAIM: { description: 'A claim against somebody, such as a loan or an insurance policy.' },
    OTHER: { description: 'Anything else; the description says what.' },
  },
});

/** Where an asset stands. */
export enum AssetStatus {
  SUSPECTED = 'SUSPECTED',
  IDENTIFIED = 'IDENTIFIED',
  DISSIPATED = 'DISSIPATED',
}
registerEnumType(AssetStatus, {
  name: 'AssetStatus',
  description: 'Where an asset stands.',
  valuesConfig: {
    SUSPECTED: { description: 'Believed to be there; not yet found.' },
    IDENTIFIED: { description: 'Found: what it is and where it lies is known (UNCAC art. 31(2)).' },
    DISSIPATED: { description: 'Gone: spent, moved out of reach, or destroyed.' },
  },
});
