import { DEMO_PEOPLE, demoPerson } from '../../seeds/demo/people.js';
import * as operations from '../support/generated/operations.js';
import type { HttpAnswer, HttpService, TypedDocument } from '../support/http-service.js';

/** The people of a journey by key; `stranger` shows no token. */
export class People {
  readonly #tokens = new Map<string, string>();

  constructor(private readonly http: HttpService) {}

  get keys(): readonly string[] {
    return [...DEMO_PEOPLE.map(({ key }) => key), 'stranger'];
  }

  /** Asks as a person. */
  async ask<R, V extends object>(
    key: string,
    document: TypedDocument<R, V>,
    variables: V,
  ): Promise<HttpAnswer<R>> {
    return this.http.ask(await this.#tokenOf(key), document, variables);
  }

  /** Asks as a person what must be answered without an error. */
  async do<R, V extends object>(key: string, document: TypedDocument<R, V>, variables: V): Promise<R> {
    const { data, errors, status } = await this.ask(key, document, variables);
    if (errors.length > 0 || data === null || status !== 200)
      throw new Error(`${key}: ${errors.map(({ message }) => message).join('; ')}`);
    return data;
  }

  async #tokenOf(key: string): Promise<string | null> {
    if (key === 'stranger') return null;
    const token = this.#tokens.get(key) ?? (await this.http.tokenOf(demoPerson(key).viewer));
    this.#tokens.set(key, token);
    return token;
  }
}

/** What somebody sees of a request, in words short enough for a table. */
export interface Look {
  readonly status: string;
  /** What of the request the person reads, of the parts that not everybody reads. */
  readonly reads: string;
  /** The own State's notes, by kind. */
  readonly notes: string;
  /** The own State's internal step or proposal. */
  readonly side: string;
  /** To how many of the own State's authorities it was given. */
  readonly given: number;
  /** What the States said to each other of the outcome. */
  readonly said: string;
  /** How many steps both States see. */
  readonly steps: number;
}

/** What everybody sees of a request: a look, or how it was refused. */
export async function looksOf(people: People, id: string): Promise<Record<string, Look | string>> {
  const looks: Record<string, Look | string> = {};
  for (const key of people.keys) {
    const { data, errors, redactions } = await people.ask(key, operations.MlaRequestDossierDocument, { id });
    const [error] = errors;
    if (error !== undefined) looks[key] = String(error.extensions.code);
    else if (data?.mlaRequest == null) looks[key] = 'nothing';
    else
      looks[key] = lookAt(data.mlaRequest, new Set(redactions.map(({ type, field }) => `${type}.${field}`)));
  }
  return looks;
}

type Dossier = NonNullable<operations.MlaRequestDossierQuery['mlaRequest']>;

function lookAt(request: Dossier, hidden: ReadonlySet<string>): Look {
  const reads = (['purpose', 'content', 'persons', 'createdAt', 'requestedReference'] as const).filter(
    (field) => {
      const value = request[field];
      // Null says nothing by itself: what is hidden is named, so that it is not taken for empty.
      if (value === null && field !== 'requestedReference' && !hidden.has(`MlaRequest.${field}`))
        throw new Error(`${field} is null and not said to be hidden.`);
      return value !== null;
    },
  );
  const said = [request.executionSummary, request.refusalReasons, request.outcome].filter(
    (text) => text !== null,
  );
  const side = request.ownSide;
  return {
    status: request.status,
    reads: reads.join(' '),
    notes: (request.notes ?? []).map(({ kind }) => kind).join(' '),
    side: [side?.internalStep, side?.proposal].filter((text) => text != null).join(' '),
    given: (request.assignments ?? []).filter(({ endedAt }) => endedAt === null).length,
    said: said.join(' '),
    steps: request.events.edges.length,
  };
}
