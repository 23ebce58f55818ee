import type { Cell } from '../measuring/rounds.js';

/** How one contender stands to another at an operation: of the ratios of each round, the middle one, the least and the greatest. */
export interface Ratio {
  readonly operation: string;
  readonly of: string;
  readonly to: string;
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Ratios of requests a second within each round. */
export function ratiosOf(cells: readonly Cell[], of: string): readonly Ratio[] {
  const operations = [...new Set(cells.map(({ operation }) => operation))];
  const contenders = [...new Set(cells.map(({ contender }) => contender))]
    .filter((name) => name !== of)
    .sort();
  const speed = (operation: string, contender: string, round: number): number | undefined =>
    cells.find((cell) => cell.operation === operation && cell.contender === contender && cell.round === round)
      ?.perSecond;
  const rounds = [...new Set(cells.map(({ round }) => round))];
  return operations.flatMap((operation) =>
    contenders.flatMap((to) => {
      const ratios = rounds.flatMap((round) => {
        const [own, other] = [speed(operation, of, round), speed(operation, to, round)];
        return own === undefined || other === undefined ? [] : [own / other];
      });
      if (ratios.length === 0) return [];
      return [
        {
          operation,
          of,
          to,
          median: median(ratios),
          least: Math.min(...ratios),
          greatest: Math.max(...ratios),
        },
      ];
    }),
  );
}
