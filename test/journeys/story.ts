import { expect } from 'vitest';
import * as operations from '../support/generated/operations.js';
import type { HttpService, TypedDocument } from '../support/http-service.js';
import { People } from './onlookers.js';
import { described, expectedLook, type Scene } from './scene.js';

type Whole = NonNullable<operations.MlaRequestWholeQuery['mlaRequest']>;
type Mutation<R, I extends object> = TypedDocument<R, { input: I }>;

/** What is to be seen otherwise after a step: one thing at least. The rest of the scene stays as it was. */
export type Change = {
  [K in keyof Scene]-?: Required<Pick<Scene, K>> & Partial<Scene>;
}[keyof Scene];

/** That a step is one State's own: to everybody else nothing changes, and that is looked at to the last letter. */
export interface Own {
  readonly own: 'xa' | 'xc';
  readonly change: Partial<Scene>;
}

/** A step of which nobody but the people of a State may learn, with what they see otherwise, if anything. */
export const only = (own: Own['own'], change: Partial<Scene> = {}): Own => ({ own, change });

/** What a step is followed by; there is none without. */
type After = Change | Own;

/** What somebody sees: in a line, and to the last letter. */
interface Look {
  readonly line: string;
  readonly text: string;
}

/** What everybody sees of a request, as it was last looked at. */
interface Stage {
  readonly scene: Scene;
  readonly looks: ReadonlyMap<string, Look>;
}

/**
 * The life of requests over HTTP. No step can be given without what everybody sees after it, and after each step
 * everybody looks: the people of both States, of States that are no party, StAR, auditors, the public.
 */
export class Story {
  readonly #stages = new Map<string, Stage>();
  #id = '';

  private constructor(private readonly people: People) {}

  static async begin(http: HttpService): Promise<Story> {
    return new Story(await People.of(http));
  }

  /** The request that the story is about. */
  get id(): string {
    return this.#id;
  }

  /** Goes on with another request of the story, of which everybody sees what they last saw. */
  async about(id: string): Promise<void> {
    this.#id = id;
    await this.#sees(this.#stage.scene);
  }

  /** Reads something as somebody; what changes anything is not read. */
  reads<R, V extends object>(
    person: string,
    query: TypedDocument<R, V>,
    variables: V extends { readonly input: unknown } ? never : V,
  ): Promise<R> {
    return this.people.do(person, query, variables);
  }

  /** What somebody reads of the request; fails where the person cannot. */
  async dossier(person: string): Promise<Whole> {
    const { mlaRequest } = await this.reads(person, operations.MlaRequestWholeDocument, { id: this.#id });
    if (mlaRequest == null) throw new Error(`${person} does not see the request.`);
    return mlaRequest;
  }

  /** Something is done before there is a request of which anything could be seen. */
  async prepares<R, I extends object>(person: string, mutation: Mutation<R, I>, input: I): Promise<R> {
    if (this.#id !== '') throw new Error('Steps after the first draft say what everybody sees (does).');
    return this.people.do(person, mutation, { input });
  }

  /** Somebody drafts a request; the story goes on with it. */
  async drafts(person: string, input: operations.DraftMlaRequestInput, scene: Scene): Promise<void> {
    const { draftMlaRequest } = await this.people.do(person, operations.DraftMlaRequestDocument, { input });
    this.#id = draftMlaRequest.mlaRequest?.id ?? '';
    await this.#sees(scene);
  }

  /** Somebody drafts the request anew; the story goes on with the new draft. */
  async redrafts(person: string, scene: Scene): Promise<void> {
    const input = await this.#input<operations.MlaRequestCommandInput>(person, {}, false);
    const { redraftMlaRequest } = await this.people.do(person, operations.RedraftMlaRequestDocument, {
      input,
    });
    this.#id = redraftMlaRequest.mlaRequest?.id ?? '';
    await this.#sees(scene);
  }

  /** Somebody gives a command on the request as it stands. */
  async gives<R, I extends object>(
    person: string,
    mutation: Mutation<R, I>,
    more: Partial<I>,
    after: After,
  ): Promise<R> {
    return this.does(person, mutation, await this.#input(person, more, false), after);
  }

  /** Somebody approves what was proposed in the own State, as it was read. */
  async approves<R, I extends object>(
    person: string,
    mutation: Mutation<R, I>,
    more: Partial<I>,
    after: After,
  ): Promise<R> {
    return this.does(person, mutation, await this.#input(person, more, true), after);
  }

  /** Somebody does something around the request. */
  async does<R, I extends object>(
    person: string,
    mutation: Mutation<R, I>,
    input: I,
    after: After,
  ): Promise<R> {
    const { scene, looks } = this.#stage;
    const done = await this.people.do(person, mutation, { input });
    await this.#sees({ ...scene, ...('own' in after ? after.change : after) });
    // The auditor of the system follows what is either State's own.
    if ('own' in after) this.#unchanged(looks, (key) => !key.startsWith(after.own) && key !== 'auditor');
    return done;
  }

  /** As `gives`, for what must be refused: why. Nobody sees that it was tried. */
  async refused<R, I extends object>(
    person: string,
    mutation: Mutation<R, I>,
    more: Partial<I> = {},
  ): Promise<Readonly<Record<string, unknown>>> {
    return this.refusedAround(person, mutation, await this.#input(person, more, false));
  }

  /** As `approves`, for what must be refused. */
  async refusedApproval<R, I extends object>(
    person: string,
    mutation: Mutation<R, I>,
  ): Promise<Readonly<Record<string, unknown>>> {
    return this.refusedAround(person, mutation, await this.#input<I>(person, {}, true));
  }

  /** As `does`, for what must be refused. */
  async refusedAround<R, I extends object>(
    person: string,
    mutation: Mutation<R, I>,
    input: I,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { scene, looks } = this.#stage;
    const { errors } = await this.people.ask(person, mutation, { input });
    expect(errors).toHaveLength(1);
    await this.#sees(scene);
    this.#unchanged(looks, () => true);
    return errors[0]?.extensions ?? {};
  }

  get #stage(): Stage {
    const stage = this.#stages.get(this.#id);
    if (stage === undefined) throw new Error('The story has no such request.');
    return stage;
  }

  async #input<I extends object>(person: string, more: Partial<I>, approves: boolean): Promise<I> {
    const { version, ownSide } = await this.dossier(person);
    const proposedAt = approves ? { proposedAt: ownSide?.proposedAt } : {};
    return { id: this.#id, expectedVersion: version, ...proposedAt, ...more } as unknown as I;
  }

  /** Everybody looks, and sees what the scene says. */
  async #sees(scene: Scene): Promise<void> {
    const { keys } = this.people;
    const looks = new Map(
      await Promise.all(keys.map(async (key) => [key, await this.#lookOf(key)] as const)),
    );
    expect(Object.fromEntries(keys.map((key) => [key, looks.get(key)?.line]))).toEqual(
      Object.fromEntries(keys.map((key) => [key, expectedLook(key, scene)])),
    );
    this.#stages.set(this.#id, { scene, looks });
  }

  #unchanged(before: ReadonlyMap<string, Look>, whose: (key: string) => boolean): void {
    const texts = (looks: ReadonlyMap<string, Look>): object =>
      Object.fromEntries([...looks].filter(([key]) => whose(key)).map(([key, { text }]) => [key, text]));
    expect(texts(this.#stage.looks)).toEqual(texts(before));
  }

  async #lookOf(person: string): Promise<Look> {
    const { data, errors, redactions } = await this.people.ask(person, operations.MlaRequestWholeDocument, {
      id: this.#id,
    });
    const [error] = errors;
    if (error !== undefined) return alike(String(error.extensions.code));
    if (data?.mlaRequest == null) return alike('nothing');
    // What changes with the days and not with the steps is left out.
    const { holdings: _holdings, ...request } = data.mlaRequest;
    return { line: described(data.mlaRequest), text: JSON.stringify({ request, redactions }, null, 1) };
  }
}

const alike = (line: string): Look => ({ line, text: line });
