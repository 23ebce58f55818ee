import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** How many statements are kept prepared, whatever is asked. */
export interface NameLimits {
  readonly statements: number;
  /** Characters of all of them: a plan takes memory of every connection in proportion. */
  readonly characters: number;
  /** Characters of one. */
  readonly longest: number;
}

/** What a connection has prepared, and the turnover of names up to which it has forgotten others. */
export interface Prepared {
  readonly names: Set<string>;
  turnover: number;
}

const preparedFromSight = 3;
const sightsKept = 2_000;

/**
 * Gives names to statements that are seen repeatedly, so that connections keep them prepared: to plan a statement takes longer
 * than to run it many times. Their number and length is bounded; the least recently used goes first, so that no flood
 * of others keeps the usual ones out for good. A name is never given twice.
 */
export class StatementNames {
  /** How often a statement was seen, by its digest. */
  readonly #sights = new LRUCache<string, number>({ max: sightsKept });
  readonly #names: LRUCache<string, string>;
  #given = 0;
  /** How often a name went out of use. */
  #turnover = 0;

  constructor(private readonly limits: NameLimits) {
    this.#names = new LRUCache<string, string>({
      max: limits.statements,
      maxSize: limits.characters,
      sizeCalculation: (_name, text) => text.length,
      dispose: () => {
        this.#turnover += 1;
      },
    });
  }

  /** The name of a statement; undefined for one that is not worth it. */
  nameOf(text: string): string | undefined {
    if (text.length > this.limits.longest) return undefined;
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const digest = createHash('sha256').update(text).digest('hex');
    const sights = (this.#sights.get(digest) ?? 0) + 1;
    this.#sights.set(digest, sights);
    if (sights < preparedFromSight) return undefined;
    this.#given += 1;
    const name = `statement_${String(this.#given)}`;
    this.#names.set(text, name);
    return name;
  }

  /** What a new connection has prepared. */
  nothing(): Prepared {
    return { names: new Set(), turnover: this.#turnover };
  }

  /** The names that a connection is to forget: those that have gone out of use since it was last asked. */
  retired(prepared: Prepared): readonly string[] {
    if (prepared.turnover === this.#turnover) return [];
    prepared.turnover = this.#turnover;
    const inUse = new Set(this.#names.values());
    return [...prepared.names].filter((name) => !inUse.has(name));
  }
}
