import { expect } from 'vitest';
import * as operations from '../support/generated/operations.js';
import type { TypedDocument } from '../support/http-service.js';
import type { People } from './onlookers.js';

type Dossier = NonNullable<operations.MlaRequestDossierQuery['mlaRequest']>;

/** A mutation on a request: whatever its input is, it takes the request's id and the version that was read. */
type Mutation<I extends object> = TypedDocument<object, { input: I }>;

/** The life of one request over HTTP: what people do with it, and what everybody sees of it after each step. */
export class Story {
  #id = '';

  constructor(
    private readonly people: People,
    /** Whether the request was given to the prosecution services of the two States. */
    readonly assigned: { xa: boolean; xc: boolean } = { xa: false, xc: false },
  ) {}

  get id(): string {
    return this.#id;
  }

  /** Goes on with another request. */
  about(id: string): void {
    this.#id = id;
  }

  /** What a person reads of the request; fails where the person cannot. */
  async dossier(person: string): Promise<Dossier> {
    const { mlaRequest } = await this.people.do(person, operations.MlaRequestDossierDocument, {
      id: this.#id,
    });
    if (mlaRequest == null) throw new Error(`${person} does not see the request.`);
    return mlaRequest;
  }

  /** Somebody gives a command on the request as it stands; approvals say which proposal was read. */
  async gives<I extends object>(
    person: string,
    mutation: Mutation<I>,
    more: Partial<I> = {},
    { approves = false }: { readonly approves?: boolean } = {},
  ): Promise<void> {
    await this.people.do(person, mutation, { input: await this.#input<I>(person, more, approves) });
  }

  /** As `gives`, for what must be refused: the code and the rule of the refusal. */
  async refused<I extends object>(
    person: string,
    mutation: Mutation<I>,
    more: Partial<I> = {},
    { approves = false }: { readonly approves?: boolean } = {},
  ): Promise<Readonly<Record<string, unknown>>> {
    const input = await this.#input<I>(person, more, approves);
    const { errors } = await this.people.ask(person, mutation, { input });
    expect(errors).toHaveLength(1);
    return errors[0]?.extensions ?? {};
  }

  async #input<I extends object>(person: string, more: Partial<I>, approves: boolean): Promise<I> {
    const { version, ownSide } = await this.dossier(person);
    const proposedAt = approves ? { proposedAt: ownSide?.proposedAt } : {};
    return { id: this.#id, expectedVersion: version, ...proposedAt, ...more } as unknown as I;
  }

  /** Holds what each of the people sees against the scene, with the rules of domain.md 5.3 written out below. */
  async seen(scene: Scene): Promise<void> {
    const looks: Record<string, string> = {};
    for (const key of this.people.keys) looks[key] = await this.#lookOf(key);
    expect(looks).toEqual(
      Object.fromEntries(this.people.keys.map((key) => [key, expectedLook(key, scene, this.assigned)])),
    );
  }

  async #lookOf(person: string): Promise<string> {
    const { data, errors } = await this.people.ask(person, operations.MlaRequestDossierDocument, {
      id: this.#id,
    });
    const [error] = errors;
    if (error !== undefined) return String(error.extensions.code);
    return data?.mlaRequest == null ? 'nothing' : described(data.mlaRequest);
  }
}

/** What is there to be seen after a step. */
export interface Scene {
  readonly status: string;
  /** False while the request exists for the requesting State alone. */
  readonly sent?: boolean;
  /** Whether the requested State does not take part in Repatria, so that nobody there sees anything. */
  readonly oneSided?: boolean;
  readonly items?: number;
  readonly questions?: number;
  readonly answers?: number;
  readonly consultations?: number;
  readonly messages?: number;
  readonly conditions?: number;
  /** Whether the requested State said on which ground it postponed. */
  readonly postponed?: boolean;
  /** What the requested State notes of a domestic proceeding, on its own side. */
  readonly domesticProceeding?: boolean;
  /** How many of the items were executed, and refused. */
  readonly executed?: number;
  readonly refused?: number;
  /** Of how many it is said what came of them. */
  readonly results?: number;
  /** Evidence that the requested State's prosecutor obtained, and that its supervisor has not handed over; and that it has. */
  readonly prepared?: number;
  readonly handedOver?: number;
  /** Consents asked for, uses within the purposes stated, and uses on consent. */
  readonly consents?: number;
  readonly uses?: number;
  readonly usesOnConsent?: number;
  /** Whether the requesting State said what it got. */
  readonly outcome?: boolean;
  /** What waits for a second pair of eyes in either State. */
  readonly xaProposal?: string;
  readonly xcProposal?: string;
}

function described(request: Dossier): string {
  const rounds = (request.informationRounds?.edges ?? []).map(({ node }) => node);
  const consultations = (request.consultations?.edges ?? []).map(({ node }) => node);
  const messages = consultations.flatMap(({ messages }) => (messages?.edges ?? []).map(({ node }) => node));
  return line({
    status: request.status,
    content: request.content !== null,
    items: request.items.length,
    questions: rounds.filter(({ question }) => question !== null).length,
    answers: rounds.filter(({ answer }) => answer !== null).length,
    consultations: consultations.length,
    messages: messages.filter(({ text }) => text !== null).length,
    conditions: (request.conditions ?? []).filter(({ text }) => text !== null).length,
    postponed: request.postponementGround !== null,
    executed: request.items.filter(({ status }) => status === 'EXECUTED').length,
    refused: request.items.filter(({ status }) => status === 'REFUSED').length,
    results: request.items.filter(({ result }) => result !== null).length,
    evidence: request.evidence?.edges.length ?? 0,
    consents: request.useConsents?.edges.length ?? 0,
    uses: request.evidenceUses?.edges.length ?? 0,
    outcome: request.outcomeKind !== null,
    proceeding: request.ownSide?.domesticProceeding != null,
    proposal: request.ownSide?.proposal ?? '',
  });
}

interface Seen {
  readonly status: string;
  readonly content: boolean;
  readonly items: number;
  readonly questions: number;
  readonly answers: number;
  readonly consultations: number;
  readonly messages: number;
  readonly conditions: number;
  readonly postponed: boolean;
  readonly executed: number;
  readonly refused: number;
  readonly results: number;
  readonly evidence: number;
  readonly consents: number;
  readonly uses: number;
  readonly outcome: boolean;
  readonly proceeding: boolean;
  readonly proposal: string;
}

const line = (seen: Seen): string =>
  Object.entries(seen)
    .filter(([, value]) => value !== 0 && value !== false && value !== '')
    .map(([key, value]) => (value === true ? key : `${key}=${String(value)}`))
    .sort()
    .join(' ');

const outsiders: Readonly<Record<string, string>> = {
  'xd-officer': 'nothing',
  secretariat: 'FORBIDDEN',
  'system-admin': 'FORBIDDEN',
  dashboard: 'FORBIDDEN',
  stranger: 'UNAUTHENTICATED',
};

function expectedLook(person: string, scene: Scene, assigned: Story['assigned']): string {
  const outside = outsiders[person];
  if (outside !== undefined) return outside;
  const {
    status,
    sent = true,
    oneSided = false,
    items = 0,
    questions = 0,
    answers = 0,
    consultations = 0,
    messages = 0,
  } = scene;
  const {
    conditions = 0,
    postponed = false,
    domesticProceeding = false,
    xaProposal = '',
    xcProposal = '',
  } = scene;
  const { executed = 0, refused = 0, results = 0, outcome = false } = scene;
  const isRequesting = person.startsWith('xa-');
  const isRequested = person.startsWith('xc-');
  if (isRequested && (!sent || oneSided)) return 'nothing';
  const own = {
    proposal: isRequesting ? xaProposal : isRequested ? xcProposal : '',
    proceeding: isRequested && domesticProceeding && !person.endsWith('auditor'),
  };
  const isAuditor = person.endsWith('auditor');
  const isExecuting = isRequested && person.endsWith('prosecutor');
  const authorities = {
    ...{ executed, refused, results, outcome },
    ...evidenceFor(scene, { isRequesting, isRequested, isExecuting }),
    ...{ status, content: true, items, questions, answers, consultations, messages, conditions, postponed },
    ...own,
  };
  switch (person.slice(person.indexOf('-') + 1)) {
    case 'officer':
    case 'second-officer':
    case 'supervisor':
      return line(authorities);
    case 'prosecutor':
      return assigned[isRequesting ? 'xa' : 'xc'] ? line(authorities) : 'nothing';
    default:
  }
  // Auditors see the process and not the substance; StAR by grant sees of what kind the assistance is and where it stands.
  const auditor = { ...authorities, content: false, questions: 0, answers: 0, messages: 0, results: 0 };
  if (isAuditor) return line(auditor);
  const none = { consultations: 0, conditions: 0, postponed: false, outcome: false };
  return sent ? line({ ...auditor, ...none, evidence: 0, consents: 0, uses: 0 }) : 'nothing';
}

/**
 * Evidence exists in the requested State alone until it is handed over; what is made of it within the stated purposes is
 * the requesting State's own. Whoever executes sees what it obtained, and not what becomes of it.
 */
function evidenceFor(
  { prepared = 0, handedOver = 0, consents = 0, uses = 0, usesOnConsent = 0 }: Scene,
  {
    isRequesting,
    isRequested,
    isExecuting,
  }: { readonly isRequesting: boolean; readonly isRequested: boolean; readonly isExecuting: boolean },
): Pick<Seen, 'evidence' | 'consents' | 'uses'> {
  const evidence = isRequesting ? handedOver : prepared + handedOver;
  if (isExecuting) return { evidence, consents: 0, uses: 0 };
  return { evidence, consents, uses: isRequested ? usesOnConsent : uses + usesOnConsent };
}
