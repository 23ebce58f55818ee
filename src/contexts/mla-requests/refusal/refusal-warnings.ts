import { AssistanceType } from '../../directory/index.js';
import type { RecoveryAvenue } from '../items/item.enums.js';
import { RefusalGround } from '../mla-request.enums.js';
import type { MlaRequestRefusalWarning } from './refusal-warning.type.js';

/** An item that would be refused, as far as the grounds of a refusal depend on it. */
export interface RefusedItem {
  readonly position: number;
  readonly type: AssistanceType;
  readonly avenue: RecoveryAvenue | null;
  readonly coercive: boolean;
}

const { ABSENCE_OF_DUAL_CRIMINALITY, DE_MINIMIS, INSUFFICIENT_EVIDENCE } = RefusalGround;

/**
 * What the Convention gives to consider before these items are refused on these grounds. None of it is unlawful by itself:
 * only the requested State can say what the basic concepts of its legal system allow (UNCAC art. 46(9)(b)).
 */
export function refusalWarnings(
  grounds: readonly RefusalGround[],
  items: readonly RefusedItem[],
): readonly MlaRequestRefusalWarning[] {
  const free = items.filter(({ coercive }) => !coercive).map(({ position }) => position);
  const elsewhere = items.filter((item) => !isOfArticle55(item)).map(({ position }) => position);
  const isSole = grounds.length > 0 && grounds.every((ground) => ground === ABSENCE_OF_DUAL_CRIMINALITY);
  const warnings: MlaRequestRefusalWarning[] = [];
  if (isSole && free.length > 0) {
    warnings.push({
      rule: 'R18',
      says: `Absence of dual criminality alone: help that needs no compulsion is due nevertheless, where it is consistent with the basic concepts of the legal system (UNCAC art. 46(9)(b)): ${named(free)}.`,
      source: 'UNCAC art. 46(9)(b)',
      positions: free,
      advice:
        'Give the help that needs no compulsion and refuse the other items one by one, considering the purposes of the Convention (art. 46(9)(a)). If it is to be refused, say in the reasons why: what the legal system does not allow, that the matter is de minimis, or under which other provisions of the Convention the help is available (art. 46(9)(b)).',
    });
  }
  if (grounds.includes(INSUFFICIENT_EVIDENCE) && elsewhere.length > 0) {
    warnings.push({
      rule: 'R19',
      says: `Evidence that is not sufficient or timely is a ground against cooperation under article 55 (UNCAC art. 55(7)), not asked for by ${named(elsewhere)}.`,
      source: 'UNCAC art. 55(7)',
      positions: elsewhere,
      advice:
        'Ask for what is needed to execute them (art. 46(16)), or name a ground on which they may be refused (art. 46(21)).',
    });
  }
  // Art. 46(9)(b) knows the ground, too: against help without compulsion where dual criminality is absent.
  const isOfArticle46 = grounds.includes(ABSENCE_OF_DUAL_CRIMINALITY);
  if (grounds.includes(DE_MINIMIS) && !isOfArticle46 && elsewhere.length > 0) {
    warnings.push({
      rule: 'R19',
      says: `A de minimis nature is a ground against cooperation under article 55 (UNCAC art. 55(7)), and elsewhere where dual criminality is absent (art. 46(9)(b)); not under article 55: ${named(elsewhere)}.`,
      source: 'UNCAC art. 46(9)(b), art. 55(7)',
      positions: elsewhere,
      advice:
        'If the conduct is no offence in your State, name that ground, too (art. 46(9)(b)); if it is one, name a ground on which they may be refused (art. 46(21)).',
    });
  }
  return warnings;
}

/** Asked for under article 55: by one of its ways, or as the assistance that art. 46(3)(j), (k) takes from chapter V. */
function isOfArticle55({ type, avenue }: RefusedItem): boolean {
  const { ASSET_RECOVERY, IDENTIFYING_FREEZING_TRACING_PROCEEDS } = AssistanceType;
  return avenue !== null || type === ASSET_RECOVERY || type === IDENTIFYING_FREEZING_TRACING_PROCEEDS;
}

const named = (positions: readonly number[]): string =>
  positions.map((position) => `item ${String(position)}`).join(', ');
