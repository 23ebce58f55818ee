import { jurisdictionCodes } from './jurisdiction-names.js';

/** The jurisdictions that a free text names. */
export interface Jurisdictions {
  /** ISO 3166-1 alpha-3 codes, in the order of the text, none twice. */
  readonly codes: readonly string[];
  /** The parts of the text that name no State or territory by itself, such as "other unspecified countries". */
  readonly others: readonly string[];
}

/**
 * Reads a list of jurisdictions as the StAR settlements database writes it. Nothing is guessed: a part that is not
 * in the table of names stays among the others, whole.
 */
export function jurisdictionsIn(text: string): Jurisdictions {
  const codes = new Set<string>();
  const others: string[] = [];
  for (const part of parts(text)) {
    const read = readPart(part);
    for (const code of read.codes) codes.add(code);
    others.push(...read.others);
  }
  return { codes: [...codes], others };
}

/** Parts between commas and semicolons outside brackets; "Taiwan, China" is one. */
function parts(text: string): string[] {
  const found = text.match(/(?:Taiwan, China|\([^()]*\)|\[[^[\]]*\]|[^,;([]|[([])+/g) ?? [];
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

const unbracketed = /^(?<name>[^()[\]]+?)\s*\((?<inside>[^()]*)\)$/;

function readPart(part: string): Jurisdictions {
  const words = part.replace(/^and /, '');
  const code = codeOf(words);
  if (code !== null) return { codes: [code], others: [] };
  const { name, inside = '' } = unbracketed.exec(words)?.groups ?? {};
  if (name !== undefined) {
    if (/^Republic of$/.test(inside)) return readPart(`Republic of the ${name}`);
    const outside = codeOf(name);
    if (outside !== null) return { codes: [outside, ...included(inside)], others: [] };
  }
  return readPair(words) ?? { codes: [], others: [words] };
}

/**
 * What brackets add: "including Macao SAR" names one more. Other brackets say what the bribes were about, such as
 * "UN Oil-for-Food".
 */
function included(inside: string): string[] {
  const name = /^including (.+)$/.exec(inside)?.[1] ?? '';
  const code = codeOf(name);
  return code === null ? [] : [code];
}

/** "China and several countries", "Macedonia and Montenegro": the first must be a name, and so the whole no name. */
function readPair(words: string): Jurisdictions | null {
  const at = words.indexOf(' and ');
  if (at < 0 || notTwo.has(words)) return null;
  const first = codeOf(words.slice(0, at));
  if (first === null) return null;
  const rest = readPart(words.slice(at + ' and '.length));
  return { codes: [first, ...rest.codes], others: rest.others };
}

const notTwo = new Set(['Serbia and Montenegro']);

function codeOf(name: string): string | null {
  const bare = name.trim().replace(/^the /, '');
  return Object.hasOwn(jurisdictionCodes, bare) ? (jurisdictionCodes[bare] ?? null) : null;
}
