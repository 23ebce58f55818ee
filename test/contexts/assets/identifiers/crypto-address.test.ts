import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AssetIdentifierKind,
  Chain,
  readIdentifier,
} from '../../../../src/contexts/assets/identifiers/asset-identifier.js';

const { CRYPTO_ADDRESS, IBAN } = AssetIdentifierKind;

const evm = [
  Chain.ETHEREUM,
  Chain.ARBITRUM,
  Chain.AVALANCHE,
  Chain.BASE,
  Chain.BNB_SMART_CHAIN,
  Chain.OPTIMISM,
  Chain.POLYGON,
  Chain.OTHER_EVM,
];

/** Addresses from standards, wallets and explorers, which a checksum holds together. */
const published: [Chain, string][] = [
  [Chain.BITCOIN, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  [Chain.BITCOIN, '3P14159f73E4gFr7JterCCQh9QjiTjiZrG'],
  [Chain.BITCOIN, 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  [Chain.BITCOIN, 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  [Chain.BITCOIN, 'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y'],
  [Chain.LITECOIN, 'LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9'],
  [Chain.LITECOIN, '3NJZLcZEEYBpxYEUGewU4knsQRn1WM5Fkt'],
  [Chain.LITECOIN, 'ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea'],
  [
    Chain.LITECOIN,
    'ltcmweb1qq20e2arnhvxw97katjkmsd35agw3capxjkrkh7dk8d30rczm8ypxuq329nwh2twmchhqn3jqh7ua4ps539f6aazh79jy76urqht4qa59ts3at6gf',
  ],
  [Chain.DOGECOIN, 'DPpJVPpvPNP6i6tMj4rTycAGh8wReTqaSU'],
  [Chain.DOGECOIN, 'A7JjzK9k9x5b2MkkQzqt91WZsuu7wTu6iS'],
  [Chain.TRON, 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  [Chain.XRP_LEDGER, 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh'],
  [
    Chain.MONERO,
    '48bWuoDG75CXMDHbmPEvUF2hm1vLDic7ZJ7hqRkL65QR9p13AQAX4eEACXNk4YP115Q4KRVZnAvmMBHrcGfv9FvKPZnH6vH',
  ],
  [
    Chain.MONERO,
    '88WB4JKdQVhWfkc8cBT9EEJ6vejSAqKJHbV1dXBAXdpgQovtNDNRxfKCS7wB8rHQ5D5zH2Pd1YkyMNNQDie6ZfeZ311fPgn',
  ],
  [
    Chain.MONERO,
    '4Gd4DLiXzBmbVX2FZZ3Cvu6fUaWACup1qDowprUCje1kSP4FmbftiJMSfV8kWZXNqmVwj4m52xqtgFNUudVmsmGkGvkLcCibWfVUfUFVB7',
  ],
];

const withoutChecksum: [Chain, string][] = [
  [Chain.SOLANA, 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v'],
  [Chain.SOLANA, 'So11111111111111111111111111111111111111112'],
  [Chain.OTHER, 'bitcoincash:qq4v32mtagxac29my6gwj6fd4tmqg8rysu23dax807'],
];

describe('an address of its chain', () => {
  test.each([...published, ...withoutChecksum])('%s %s', (chain, value) => {
    expect(readIdentifier(CRYPTO_ADDRESS, value, chain)).toEqual({ value });
    expect(readIdentifier(CRYPTO_ADDRESS, ` ${value.slice(0, 9)} ${value.slice(9)}\n`, chain)).toEqual({
      value,
    });
  });

  test('every chain has an example', () => {
    const chains = [...published, ...withoutChecksum].map(([chain]) => chain);
    expect(new Set([...chains, ...evm])).toEqual(new Set(Object.values(Chain)));
  });

  test.each([
    [
      Chain.BITCOIN,
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    ],
    [
      Chain.LITECOIN,
      'LTC1QG42TKWUUXEFUTZXEZDKDEL39GFSTUAP288MFEA',
      'ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea',
    ],
  ])('%s in capitals, as in QR codes, is written small', (chain, entered, value) => {
    expect(readIdentifier(CRYPTO_ADDRESS, entered, chain)).toEqual({ value });
  });

  test.each(published)('%s: a single character that is another is found (%s)', (chain, address) => {
    fc.assert(
      fc.property(fc.nat({ max: address.length - 1 }), fc.stringMatching(/^[0-9a-zA-Z]$/), (place, to) => {
        fc.pre(address[place] !== to);
        const changed = `${address.slice(0, place)}${to}${address.slice(place + 1)}`;
        expect(readIdentifier(CRYPTO_ADDRESS, changed, chain)).toEqual({ fault: expect.any(String) });
      }),
    );
  });
});

describe('an address of Ethereum and chains like it', () => {
  // The examples of ERC-55.
  const addresses = [
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
    '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
    '0x52908400098527886E0F7030069857D2E4169EE7',
    '0xde709f2102306220921060314715629080e2fb77',
  ];

  test.each(evm)(
    'is read on %s in the form of ERC-55, from capitals, small letters and that form',
    (chain) => {
      for (const value of addresses) {
        for (const digits of [value.slice(2), value.slice(2).toLowerCase(), value.slice(2).toUpperCase()])
          expect(readIdentifier(CRYPTO_ADDRESS, `0x${digits}`, chain)).toEqual({ value });
      }
    },
  );

  test.each([
    ['0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'ERC-55'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe', 'forty hexadecimal digits'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg', 'forty hexadecimal digits'],
    ['5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0x'],
  ])('is not %s', (entered, told) => {
    expect(readIdentifier(CRYPTO_ADDRESS, entered, Chain.ETHEREUM)).toEqual({
      fault: expect.stringContaining(told),
    });
  });

  test('with one letter in the other case is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...addresses.slice(0, 4)), fc.nat(), (address, pick) => {
        const places = [...address.matchAll(/[a-f]/gi)].map(({ index }) => index);
        const place = places[pick % places.length] as number;
        const letter = address[place] as string;
        const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
        const changed = address.slice(0, place) + other + address.slice(place + 1);
        expect(readIdentifier(CRYPTO_ADDRESS, changed, Chain.ETHEREUM)).toEqual({
          fault: expect.any(String),
        });
      }),
    );
  });
});

describe('an address of another chain, network or form', () => {
  test.each([
    ['a test network of Bitcoin', Chain.BITCOIN, 'mzBc4XEFSdzCDcTxAgf6EZXgsZWpztRhef'],
    [
      'a test network of Bitcoin',
      Chain.BITCOIN,
      'tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7',
    ],
    ['version 1 in Bech32', Chain.BITCOIN, 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd'],
    ['version 0 in Bech32m', Chain.BITCOIN, 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh'],
    ['a program of a length that version 0 has not', Chain.BITCOIN, 'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P'],
    ['no program', Chain.BITCOIN, 'bc1gmk9yu'],
    ['capitals and small letters in Bech32', Chain.BITCOIN, 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4'],
    ['Litecoin', Chain.BITCOIN, 'ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea'],
    ['Bitcoin', Chain.LITECOIN, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['Bitcoin', Chain.DOGECOIN, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['Bitcoin', Chain.TRON, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['Bitcoin', Chain.XRP_LEDGER, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['Tron', Chain.SOLANA, 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    ['a letter outside of the alphabet', Chain.SOLANA, 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1O'],
    [
      'a test network of Monero',
      Chain.MONERO,
      '9uXRFi4PZMqhsnthBF6bGdfVnBSZtfKkR7Td8qPM7jUKZeTfR1tLhCoTLqYNE12xuiQg3aWGiLw83bWsqwTRLaM4Jk47xYM',
    ],
    ['nothing', Chain.MONERO, '1'],
  ])('%s is not taken for %s', (_what, chain, entered) => {
    expect(readIdentifier(CRYPTO_ADDRESS, entered, chain)).toEqual({
      fault: expect.stringMatching(/^This is not an address of the main network of .*name another chain\.$/),
    });
  });
});

describe('the chain', () => {
  test.each([undefined, null])('is named with an address (%s)', (chain) => {
    expect(readIdentifier(CRYPTO_ADDRESS, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', chain)).toEqual({
      fault: 'Name the chain to which the address belongs.',
    });
  });

  test('is not named with anything else', () => {
    expect(readIdentifier(IBAN, 'GB29NWBK60161331926819', Chain.BITCOIN)).toEqual({
      fault: 'Leave out the chain: only a CRYPTO_ADDRESS has one.',
    });
    expect(readIdentifier(IBAN, 'GB29NWBK60161331926819', null)).toEqual({ value: 'GB29NWBK60161331926819' });
  });
});
