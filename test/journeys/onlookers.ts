import pg from 'pg';
import { DEMO_AUTHORITIES, DEMO_PEOPLE } from '../../seeds/demo/people.js';
import { Role } from '../../src/contexts/access/index.js';
import { viewerOf, type Viewer } from '../../src/platform/viewer.js';
import * as operations from '../support/generated/operations.js';
import type { HttpAnswer, HttpService, TypedDocument } from '../support/http-service.js';
import { insertAuthority } from '../support/world-directory.js';

/** One more executing authority of Cordonia, to which a part may be given; the demo world has none. */
export const XC_UNIT = '0000000c-0000-8000-8000-0000000000f1';

const bystander = (
  key: string,
  role: Role,
  state: string,
  authorityId: string | null = null,
): readonly [string, Viewer] => [key, viewerOf({ userId: key, role, state, authorityId })];

const { XB_CENTRAL_AUTHORITY, XD_CENTRAL_AUTHORITY } = DEMO_AUTHORITIES;

/** Who looks on besides the people of the demo world: of States that are no party, and of one that is not on Repatria. */
const bystanders = [
  bystander('xb-officer', Role.CENTRAL_AUTHORITY_OFFICER, 'XB', XB_CENTRAL_AUTHORITY),
  bystander('xb-auditor', Role.AUDITOR, 'XB'),
  bystander('xc-unit', Role.COMPETENT_AUTHORITY, 'XC', XC_UNIT),
  bystander('xd-supervisor', Role.CENTRAL_AUTHORITY_SUPERVISOR, 'XD', XD_CENTRAL_AUTHORITY),
  bystander('xd-prosecutor', Role.COMPETENT_AUTHORITY, 'XD', '0000000d-0000-8000-8000-0000000000f1'),
  bystander('xd-auditor', Role.AUDITOR, 'XD'),
];

/** The people of a journey by key; `stranger`, the public, shows no token. */
export class People {
  readonly #viewers = new Map<string, Viewer>([
    ...DEMO_PEOPLE.map(({ key, viewer }) => [key, viewer] as const),
    ...bystanders,
  ]);
  readonly #tokens = new Map<string, string>();

  private constructor(private readonly http: HttpService) {}

  /** The people of a service, with the authorities in which they serve. */
  static async of(http: HttpService): Promise<People> {
    const owner = new pg.Client({ connectionString: http.ownerUrl });
    await owner.connect();
    await insertAuthority(owner, 'XC', XC_UNIT).finally(() => owner.end());
    return new People(http);
  }

  get keys(): readonly string[] {
    return [...this.#viewers.keys(), 'stranger'];
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
    const viewer = this.#viewers.get(key);
    if (viewer === undefined) throw new Error(`Nobody is called ${key}.`);
    const token = this.#tokens.get(key) ?? (await this.http.tokenOf(viewer));
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
  const look = async (key: string): Promise<Look | string> => {
    const { data, errors, redactions } = await people.ask(key, operations.MlaRequestDossierDocument, { id });
    const [error] = errors;
    if (error !== undefined) return String(error.extensions.code);
    if (data?.mlaRequest == null) return 'nothing';
    return lookAt(data.mlaRequest, new Set(redactions.map(({ type, field }) => `${type}.${field}`)));
  };
  const looks = await Promise.all(people.keys.map(async (key) => [key, await look(key)] as const));
  return Object.fromEntries(looks);
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
