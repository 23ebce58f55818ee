import { isDeepStrictEqual } from 'node:util';
import type { Contender, Prepared } from '../contenders/contender.js';
import type { Task } from './rounds.js';

/**
 * Asks every contender the same and compares the answers, hidden values too, before anything is timed.
 * @param atMost how many samples of a task
 * @throws Error with the first two answers that differ
 */
export async function requireEqual(tasks: readonly Task[], atMost: number): Promise<void> {
  for (const { operation, prepared } of tasks) {
    const [[first, expected], ...others] = [...prepared] as [
      [Contender, readonly Prepared[]],
      ...[Contender, readonly Prepared[]][],
    ];
    for (let at = 0; at < Math.min(atMost, expected.length); at += 1) {
      const wanted = first.common(operation, await ask(first, expected[at] as Prepared));
      for (const [contender, requests] of others) {
        const given = contender.common(operation, await ask(contender, requests[at] as Prepared));
        if (isDeepStrictEqual(given, wanted)) continue;
        const says = [first.name, JSON.stringify(wanted), contender.name, JSON.stringify(given)].join('\n');
        throw new Error(`${operation.name}: the answers differ.\n${says}`);
      }
    }
  }
}

async function ask({ url }: Contender, { path, headers, body }: Prepared): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.json();
}
