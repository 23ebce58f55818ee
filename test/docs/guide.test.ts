import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Kind, parse } from 'graphql';
import { DEMO_CASE_ID } from '../../seeds/demo/cases.js';
import { demoPerson } from '../../seeds/demo/people.js';
import { loadSeeds } from '../../src/app/load-seeds.js';
import { projectPath } from '../../src/platform/project-path.js';
import { testService, type TestService } from '../support/service.js';

let on: TestService;

beforeAll(async () => {
  on = await testService();
  await loadSeeds(on.database, { demo: true });
}, 180_000);

/** One step of a guide: who pastes what, and where the guide says that the request then stands. */
interface Step {
  readonly title: string;
  readonly person: string;
  readonly document: string;
  readonly status: string | undefined;
}

/** The steps of a guide: below each heading, "As `person`" and one block of GraphQL, perhaps "now `STATUS`". */
function stepsOf(text: string): readonly Step[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const title = section.slice(0, section.indexOf('\n'));
      return [
        ...section.matchAll(/As `([\w-]+)`([\s\S]*?)```graphql\n([\s\S]*?)```((?:(?!As `)[\s\S])*)/g),
      ].map(([, person = '', , document = '', after = '']) => ({
        title,
        person,
        document,
        status: /now `([A-Z_]+)`/.exec(after)?.[1],
      }));
    });
}

/** What the reader of a guide keeps from one answer for the next step: ids by type and place, versions, times of proposals. */
class Notebook {
  readonly #known = new Map<string, unknown>([
    ['case', `Case:${DEMO_CASE_ID}`],
    ['today', new Date().toISOString().slice(0, 10)],
  ]);

  /** The variables that a document declares. */
  variablesFor({ title, document }: Step): Record<string, unknown> {
    const [operation] = parse(document).definitions;
    const declared =
      operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
    return Object.fromEntries(
      declared.map(({ variable: { name } }) => {
        if (!this.#known.has(name.value))
          throw new Error(`"${title}" needs $${name.value}, which no step gave.`);
        return [name.value, this.#known.get(name.value)];
      }),
    );
  }

  read(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.read(one);
    if (typeof value !== 'object' || value === null) return;
    const { id, version, position, proposedAt } = value as Record<string, unknown>;
    if (typeof id === 'string' && id.includes(':')) {
      const type = id.slice(0, id.indexOf(':'));
      const name = `${type.slice(0, 1).toLowerCase()}${type.slice(1)}`;
      this.#known.set(name, id);
      if (type === 'MlaRequest' && typeof version === 'number') this.#known.set('version', version);
      else if (typeof version === 'number') this.#known.set(`${name}Version`, version);
      if (type === 'MlaRequestItem' && typeof position === 'number') this.#known.set(`item${position}`, id);
    }
    const { edges } = value as { readonly edges?: readonly { readonly node: { readonly id?: unknown } }[] };
    // In a list of requests the reader goes on with the one in hand.
    const inHand = edges?.find(({ node }) => node.id === this.request);
    if (inHand !== undefined) {
      this.read(inHand);
      return;
    }
    if (typeof proposedAt === 'string') this.#known.set('proposedAt', proposedAt);
    for (const part of Object.values(value)) this.read(part);
  }

  get request(): unknown {
    return this.#known.get('mlaRequest');
  }
}

/** What the guides tell a reader to change who goes through them once more. */
const again = (guide: string): string =>
  guide.replaceAll(/((?:idempotencyKey|requestingReference): "[^"]+)"/g, '$1-again"');

const guides = readdirSync(projectPath('docs/guide')).filter((name) => name.endsWith('.md'));

test('there is a guide for a request that goes out and one for a request that comes in', () => {
  expect(guides.sort()).toEqual(expect.arrayContaining(['incoming.md', 'outgoing.md']));
});

describe.each(guides)('the guide %s', (name) => {
  const written = readFileSync(projectPath('docs/guide', name), 'utf8');

  test.each([
    ['as it is written', written],
    ['once more in the same world, with other keys and references', again(written)],
  ])(
    'goes through, step by step, %s',
    async (_how, text) => {
      const steps = stepsOf(text);
      const notebook = new Notebook();
      expect(steps.length).toBeGreaterThan(8);
      for (const step of steps) {
        const { viewer } = demoPerson(step.person);
        const { data, errors } = await on.ask(viewer, step.document, notebook.variablesFor(step));
        expect({ step: step.title, errors }).toEqual({ step: step.title, errors: [] });
        notebook.read(data);
        if (step.status === undefined) continue;
        const asked = await on.ask(viewer, 'query ($id: ID!) { mlaRequest(id: $id) { status } }', {
          id: notebook.request,
        });
        expect({ step: step.title, status: asked.data?.['mlaRequest']?.status }).toEqual({
          step: step.title,
          status: step.status,
        });
      }
    },
    120_000,
  );
});
