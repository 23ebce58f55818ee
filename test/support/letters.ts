import type { Viewer } from '../../src/platform/viewer.js';
import { auditorOf, officerOf, prosecutorOf, starStaff, supervisorOf } from './personas.js';
import type { TestRequest } from './world-requests.js';
import type { TestState } from './personas.js';
import type { World } from './world.js';

/** A letter of a step, as the central authority that sends it sees its delivery. */
export interface StepLetterSeen {
  readonly id: string;
  readonly subject: string;
  readonly medium: string | null;
  readonly event: { readonly command: string } | null;
  readonly letter: { readonly text: string } | null;
}

const query = `query Letters($id: ID!) { mlaRequest(id: $id) {
  deliveries { id subject medium event { command } letter { text } } } }`;

/** The letters of steps that wait to be dispatched, in their order. */
export async function waitingLetters(
  w: World,
  request: TestRequest,
  own: TestState,
): Promise<readonly StepLetterSeen[]> {
  const { data } = await w.test.ask(officerOf(own), query, { id: request.id });
  const deliveries: StepLetterSeen[] = data?.mlaRequest.deliveries;
  return deliveries.filter(({ subject, medium }) => subject !== 'REQUEST' && medium === null);
}

/** The one letter that a step makes; the steps before have made theirs. */
export async function letterBy(
  w: World,
  request: TestRequest,
  own: TestState,
  step: () => Promise<unknown>,
): Promise<StepLetterSeen & { readonly text: string }> {
  const [letter, ...others] = await lettersBy(w, request, own, step);
  if (letter?.letter == null || others.length > 0)
    throw new Error(`The step made ${String(others.length + (letter == null ? 0 : 1))} letters, not one.`);
  return { ...letter, text: letter.letter.text };
}

/** The letters that a step makes. */
export async function lettersBy(
  w: World,
  request: TestRequest,
  own: TestState,
  step: () => Promise<unknown>,
): Promise<readonly StepLetterSeen[]> {
  const before = new Set((await waitingLetters(w, request, own)).map(({ id }) => id));
  await step();
  return (await waitingLetters(w, request, own)).filter(({ id }) => !before.has(id));
}

/** Sends a letter that waits on its way. */
export async function dispatch(
  w: World,
  request: TestRequest,
  own: TestState,
  { id }: StepLetterSeen,
): Promise<void> {
  await w.give(officerOf(own), 'dispatchMlaRequest', {
    ...{ id: request.id, deliveryId: id, medium: 'POST' as never },
    ...{ dispatchedOn: new Date().toISOString().slice(0, 10), source: 'Receipt 1' },
  });
}

/** How many letters of a request there are, of whatever step and State, past all walls. */
export async function lettersMade(w: World, { key }: TestRequest): Promise<number> {
  const made = `select 1 from mla_request_letter where request_id = $1 and subject <> 'REQUEST'`;
  return (await w.test.owner.query(made, [key])).rows.length;
}

/**
 * Who of the two States and of StAR reads the letter of a step, as both walls have it: in row security the rows of the
 * letter, in the API its text.
 */
export async function readersOf(
  w: World,
  request: TestRequest,
  { own, absent, command }: { readonly own: TestState; readonly absent: TestState; readonly command: string },
): Promise<readonly string[]> {
  const viewers: Readonly<Record<string, Viewer>> = {
    officer: officerOf(own),
    supervisor: supervisorOf(own),
    prosecutor: prosecutorOf(own),
    auditor: auditorOf(own),
    counterpart: supervisorOf(absent),
    third: officerOf(await w.state()),
    starStaff,
  };
  const readers: string[] = [];
  for (const [name, viewer] of Object.entries(viewers)) {
    const rows = await w.test.sqlAs(
      viewer,
      `select 1 from mla_request_letter l join mla_request_event e on e.id = l.event_id
       where l.request_id = $1 and e.command = $2`,
      [request.key, command],
    );
    const { data } = await w.test.ask(viewer, query, { id: request.id });
    const deliveries: readonly StepLetterSeen[] = data?.mlaRequest?.deliveries ?? [];
    const reads = deliveries.some(({ event, letter }) => event?.command === command && letter !== null);
    if (reads !== rows.length > 0) throw new Error(`The walls differ for ${name}.`);
    if (reads) readers.push(name);
  }
  return readers;
}
