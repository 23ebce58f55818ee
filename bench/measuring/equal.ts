import { isDeepStrictEqual } from 'node:util';
import type { Contender, Prepared } from '../contenders/contender.js';
import type { Task } from './rounds.js';

/** What a contender answers, in the form in which all are compared. */
export type Ask = (contender: Contender, task: Task, prepared: Prepared) => Promise<unknown>;

/**
 * Asks every contender the same and compares the answers, hidden values too, before anything is timed.
 * @param atMost how many samples of a task
 * @throws Error with the first two answers that differ, or when nobody finds anything: that would measure nothing
 */
export async function requireEqual(tasks: readonly Task[], atMost: number, ask: Ask): Promise<void> {
  for (const task of tasks) {
    const { operation, prepared } = task;
    const [[first, expected], ...others] = [...prepared] as [
      [Contender, readonly Prepared[]],
      ...[Contender, readonly Prepared[]][],
    ];
    let found = false;
    for (let at = 0; at < Math.min(atMost, expected.length); at += 1) {
      const wanted = await ask(first, task, expected[at] as Prepared);
      found ||= !isEmpty(wanted);
      for (const [contender, requests] of others) {
        const given = await ask(contender, task, requests[at] as Prepared);
        if (isDeepStrictEqual(given, wanted)) continue;
        const says = [first.name, JSON.stringify(wanted), contender.name, JSON.stringify(given)].join('\n');
        throw new Error(`${operation.name}: the answers differ.\n${says}`);
      }
    }
    if (!found) throw new Error(`${operation.name}: there is nothing to be found.`);
  }
}

const isEmpty = (answer: unknown): boolean =>
  answer === null || (Array.isArray(answer) && answer.length === 0);

/** One request, and what is answered. */
export async function askOverHttp(
  contender: Contender,
  { operation }: Pick<Task, 'operation'>,
  { path, headers, body }: Prepared,
): Promise<unknown> {
  const response = await fetch(`${contender.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return contender.common(operation, await response.json());
}
