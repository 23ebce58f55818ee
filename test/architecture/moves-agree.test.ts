import { expect, test } from 'vitest';
import { mlaRequestStates } from '../../src/contexts/mla-requests/index.js';
import { MlaRequestProposal } from '../../src/contexts/mla-requests/mla-request-side.entity.js';
import type { MlaRequestFacts } from '../../src/contexts/mla-requests/mla-request.requirements.js';
import { life } from '../contexts/mla-requests/life.expected.js';
import { testService } from '../support/service.js';

/** One way from a status to another; `BACK` where it leads to the one that was left. */
interface Move {
  readonly left: string;
  readonly reached: string;
  readonly by: 'REQUESTING' | 'REQUESTED';
  /** What must have been proposed; null where one person takes the step. */
  readonly proposals: readonly string[] | null;
}

const lines = Object.entries(mlaRequestStates.transitions);

/** What a command approves; empty where it needs no proposal. */
function approvedBy(needs: (typeof lines)[number][1]['needs']): readonly string[] {
  const asks = needs?.find(({ says }) => says === 'a proposal');
  return Object.values(MlaRequestProposal).filter((proposal) => asks?.isMet({ proposal } as MlaRequestFacts));
}

/** As the table of the code has it. A step on an item is looked at with the item, not with what the request becomes by it. */
function movesOfTheCode(): readonly Move[] {
  const found = new Map<string, Move>();
  for (const [command, { from, to = [], back, needs }] of lines) {
    const by = life[command as keyof typeof life][0] === 'from' ? 'REQUESTING' : 'REQUESTED';
    for (const left of from as readonly string[])
      for (const reached of (back ? ['BACK'] : [to].flat()) as readonly string[]) {
        if (left === reached) continue;
        const key = `${left} ${reached} ${by}`;
        const own = approvedBy(needs);
        const { proposals = [] } = found.get(key) ?? {};
        const isAlone = own.length === 0 || proposals === null;
        found.set(key, { left, reached, by, proposals: isAlone ? null : [...proposals, ...own].sort() });
      }
  }
  return [...found.values()];
}

const sorted = (moves: readonly Move[]): readonly string[] =>
  moves
    .map(({ left, reached, by, proposals }) => `${left} > ${reached} ${by} ${proposals?.join(' ') ?? '-'}`)
    .sort();

test('the database knows how a request moves as the code does: from where to where, by whom, with what proposed', async () => {
  const { owner } = await testService();
  const { rows } = await owner.query<Move>(
    `select status_left as left, coalesce(reached, 'BACK') as reached, by_side as by, proposals from app.mla_request_move()`,
  );
  expect(sorted(rows)).toEqual(sorted(movesOfTheCode()));
  expect(rows.length).toBeGreaterThan(50);
});
