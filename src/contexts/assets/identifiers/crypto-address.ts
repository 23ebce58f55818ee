import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xmr, base58xrp, bech32, bech32m, hex, type BytesCoder } from '@scure/base';
import type { Chain } from './asset-identifier.enums.js';
import { readAsWritten } from './written-identifier.js';
import { compact, type IdentifierReading, type ReadIdentifier } from './identifier-reading.js';

type Digest = (bytes: Uint8Array) => Uint8Array;

const sha256Twice: Digest = (bytes) => sha256(sha256(bytes));

/**
 * What an address in Base58 says, without the four bytes of its checksum.
 *
 * @returns undefined if there are other characters in it, or the checksum does not agree
 */
function checkedBytes(address: string, alphabet: BytesCoder, digest: Digest): Uint8Array | undefined {
  const bytes = bytesOf(address, alphabet);
  if (bytes === undefined || bytes.length <= 4) return undefined;
  const said = bytes.subarray(0, -4);
  return Buffer.compare(digest(said).subarray(0, 4), bytes.subarray(-4)) === 0 ? said : undefined;
}

function bytesOf(address: string, alphabet: BytesCoder): Uint8Array | undefined {
  try {
    return alphabet.decode(address);
  } catch {
    return undefined;
  }
}

/** Whether it is Base58Check of the hash of a key or script (20 bytes), after one of these versions. */
function isBase58Check(address: string, versions: readonly number[], alphabet = base58): boolean {
  const said = checkedBytes(address, alphabet, sha256Twice);
  return said?.length === 21 && versions.includes(said[0] ?? Number.NaN);
}

/** Whether it is a witness program of a network: version 0 in Bech32 (BIP 173), later ones in Bech32m (BIP 350). */
function isWitnessProgram(address: string, network: string): boolean {
  return [bech32, bech32m].some((coder) => {
    const said = coder.decodeUnsafe(address);
    const [version, ...words] = said?.prefix === network ? said.words : [];
    if (version === undefined) return false;
    const length = coder.fromWordsUnsafe(words)?.length ?? 0;
    if (version === 0) return coder === bech32 && (length === 20 || length === 32);
    return coder === bech32m && version <= 16 && length >= 2 && length <= 40;
  });
}

/** Whether it is a Litecoin address of the extension block MWEB: two public keys, after version 0. */
function isMweb(address: string): boolean {
  const said = bech32.decodeUnsafe(address, false);
  return (
    said?.prefix === 'ltcmweb' &&
    said.words[0] === 0 &&
    bech32.fromWordsUnsafe(said.words.slice(1))?.length === 66
  );
}

/** How many bytes a Monero address of the main network has before its checksum, by its version. */
const moneroLengths = new Map([
  [18, 65], // standard: two public keys
  [19, 73], // integrated: two public keys and a payment id
  [42, 65], // subaddress: two public keys
]);

function isMonero(address: string): boolean {
  const said = checkedBytes(address, base58xmr, keccak_256);
  return said !== undefined && said.length === moneroLengths.get(said[0] ?? Number.NaN);
}

function addressOf(chain: string, isOfChain: (address: string) => boolean): ReadIdentifier {
  return (entered) => {
    const address = compact(entered);
    return isOfChain(address) ? { value: address } : { fault: notOf(chain) };
  };
}

function notOf(chain: string): string {
  return `This is not an address of the main network of ${chain}: compare it with its source, character by character, or name another chain.`;
}

/** As {@link addressOf}, where addresses in Bech32 are also written in capitals, such as in QR codes: in small letters. */
function addressOrBech32Of(
  chain: string,
  networks: readonly string[],
  isOfChain: (address: string) => boolean,
): ReadIdentifier {
  const read = addressOf(chain, isOfChain);
  return (entered) => {
    const reading = read(entered);
    const small = 'value' in reading ? reading.value.toLowerCase() : '';
    return networks.some((network) => small.startsWith(`${network}1`)) ? { value: small } : reading;
  };
}

/** An Ethereum address in the form of ERC-55, whose capitals are a checksum; one without capitals, or all in them, has none. */
function readEvmAddress(entered: string): IdentifierReading {
  const digits = /^0x([0-9a-fA-F]{40})$/.exec(compact(entered))?.[1];
  if (digits === undefined) return { fault: 'Give the address as 0x and forty hexadecimal digits.' };
  const small = digits.toLowerCase();
  const hash = hex.encode(keccak_256(Buffer.from(small)));
  const checksummed = small.replace(/[a-f]/g, (letter, place: number) =>
    (hash[place] ?? '') >= '8' ? letter.toUpperCase() : letter,
  );
  if (![checksummed, small, small.toUpperCase()].includes(digits))
    return {
      fault:
        'The capitals of this address, which are its checksum (ERC-55), do not agree with it: compare it with its source, character by character.',
    };
  return { value: `0x${checksummed}` };
}

const readers: Record<Chain, ReadIdentifier> = {
  BITCOIN: addressOrBech32Of(
    'Bitcoin',
    ['bc'],
    (address) => isBase58Check(address, [0x00, 0x05]) || isWitnessProgram(address, 'bc'),
  ),
  LITECOIN: addressOrBech32Of(
    'Litecoin',
    ['ltc', 'ltcmweb'],
    (address) =>
      isBase58Check(address, [0x30, 0x32, 0x05]) || isWitnessProgram(address, 'ltc') || isMweb(address),
  ),
  DOGECOIN: addressOf('Dogecoin', (address) => isBase58Check(address, [0x1e, 0x16])),
  ETHEREUM: readEvmAddress,
  ARBITRUM: readEvmAddress,
  AVALANCHE: readEvmAddress,
  BASE: readEvmAddress,
  BNB_SMART_CHAIN: readEvmAddress,
  OPTIMISM: readEvmAddress,
  POLYGON: readEvmAddress,
  OTHER_EVM: readEvmAddress,
  TRON: addressOf('Tron', (address) => isBase58Check(address, [0x41])),
  XRP_LEDGER: addressOf('the XRP Ledger', (address) => isBase58Check(address, [0x00], base58xrp)),
  SOLANA: addressOf('Solana', (address) => bytesOf(address, base58)?.length === 32),
  MONERO: addressOf('Monero', isMonero),
  OTHER: (entered) => readAsWritten(compact(entered)),
};

/** An address in the normal form of its chain, whose checksum, where it has one, agrees. */
export function readCryptoAddress(chain: Chain, entered: string): IdentifierReading {
  return readers[chain](entered);
}
