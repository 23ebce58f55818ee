import { expect } from 'vitest';
import { stepsOfTwo } from '../../../src/app/contexts.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { RequestCommand, Status, TestRequest } from '../../support/world-requests.js';
import type { World } from '../../support/world.js';
import { approvals, back, beside, life, ofEither, several, untold } from './life.expected.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

/** Everybody who may try something on a request between two States, by what the request is to them. */
export function everybody(
  { from, to }: TestRequest,
  third: people.TestState,
): Readonly<Record<string, Viewer>> {
  return {
    fromOfficer: officerOf(from),
    fromSupervisor: supervisorOf(from),
    fromSecond: supervisorOf(from, 'second'),
    toOfficer: officerOf(to),
    toSupervisor: supervisorOf(to),
    toSecond: supervisorOf(to, 'second'),
    fromProsecutor: prosecutorOf(from),
    toProsecutor: prosecutorOf(to),
    fromAuditor: auditorOf(from),
    toAuditor: auditorOf(to),
    thirdSupervisor: supervisorOf(third),
    auditor: people.auditor,
    starStaff: people.starStaff,
    stranger: people.stranger,
  };
}

/** Every command of a request's life, and about it. */
export const commands = [...Object.keys(life), ...Object.keys(beside)];

/** Those that lead a request from one status to another. */
export const moving = Object.entries(life)
  .filter(([, [, steps]]) => !steps.endsWith('> ='))
  .map(([command]) => command);

const sides = new Map(
  [...Object.entries(life), ...Object.entries(beside)].map(([name, [side]]) => [name, side]),
);

/** Whose step a command is, where it is not either's. */
export const sideOf = (command: string): 'from' | 'to' => sides.get(command) ?? 'from';
const subjectOf = (command: string): string => beside[command]?.[1] ?? 'mla_request';

/** What stands in the database about a request, to be compared before and after. */
interface Standing {
  readonly request: Record<string, any>;
  /** That which the central authorities read. */
  readonly version: number;
  /** Version of the part that the command is about; null where there is none. */
  readonly part: number | null;
  readonly events: number;
  readonly trail: number;
  /** A digest of every row that names the request. */
  readonly all: string;
  /** Who proposed what waits on each side. */
  readonly proposers: Readonly<Record<string, string | null>>;
}

/** A request that lives at random; what happens to it is held against the tables written down beside. */
export class Walk {
  /** Words that only one State's people may read, by its code; and what a proposal said, until it is approved. */
  readonly secrets = new Map<string, Set<string>>();
  readonly accepted: string[] = [];
  #before: Status;
  #words = 0;
  #lastWord = '';
  /** What a State's last proposal said. */
  readonly #waiting = new Map<string, string>();

  constructor(
    private readonly w: World,
    readonly request: TestRequest,
    private readonly tables: readonly string[],
    /** From where it came to where it stands, for statuses that are left for there again. */
    before: Status,
  ) {
    this.#before = before;
  }

  /**
   * Commands that the table lets be given now: those that move the request, or the others. What approves is among them
   * once something waits.
   */
  async possible(isMoving: boolean): Promise<readonly string[]> {
    const { status } = await this.request.row();
    const { rows } = await this.w.test.owner.query<{ state: string }>(
      'select state from mla_request_side where request_id = $1 and proposal is not null',
      [this.request.key],
    );
    const waits = (command: string): boolean =>
      rows.some(({ state }) => state === this.request[sideOf(command)].code);
    const now = Object.entries(life)
      .filter(([, [, steps]]) => steps.split(', ').some((line) => fromOf(line).includes(status as string)))
      .filter(([command]) => !approvals.includes(command) || waits(command));
    const moves = now.map(([command]) => command).filter((command) => moving.includes(command));
    const stays = now.map(([command]) => command).filter((command) => !moves.includes(command));
    if (!isMoving || moves.length === 0) return [...stays, ...Object.keys(beside)];
    // What can always be withdrawn would else end most walks early.
    return moves.length === 1 ? moves : moves.filter((command) => command !== 'withdrawMlaRequest');
  }

  /** Somebody gives a command; whatever comes of it must be what the tables say. */
  async step(name: string, viewer: Viewer, command: string): Promise<void> {
    const input = await this.#inputOf(command, viewer);
    const part = await this.#part(subjectOf(command));
    const found = await this.#standing(subjectOf(command), part);
    const { codes } = await this.w.mutate(viewer, command, input);
    const last = await this.#part(subjectOf(command));
    const after = await this.#standing(subjectOf(command), last);
    // Of a part that was made there was none before, whatever others there were.
    const before = last === part ? found : { ...found, part: null };
    const what = `${name} ${command} while ${String(before.request.status)}`;
    if (codes.length > 0) this.#refused(what, name, before, after, codes);
    else await this.#done(what, name, viewer, command, before, after);
  }

  /** A refusal changes nothing, is no entry in the trail, and tells no more than the viewer may know. */
  #refused(what: string, name: string, before: Standing, after: Standing, codes: readonly unknown[]): void {
    expect({ what, ...after }).toEqual({ what, ...before });
    const known = [
      ...['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'],
      ...(this.#knows(name, before)
        ? ['CONFLICT', 'INVALID_TRANSITION', 'INCOMPLETE', 'BAD_USER_INPUT']
        : []),
    ];
    for (const code of codes)
      expect({ what, known, code }).toEqual({ what, known, code: oneOf(code, known) });
  }

  /** Whether a persona may know of the request, or of a draft that was shared. */
  #knows(name: string, { request }: Standing): boolean {
    if (name.startsWith('from')) return true;
    return (
      name.startsWith('to') && (request.is_sent === true || this.accepted.includes('shareMlaRequestDraft'))
    );
  }

  async #done(
    what: string,
    name: string,
    viewer: Viewer,
    command: string,
    before: Standing,
    after: Standing,
  ): Promise<void> {
    this.accepted.push(command);
    const [was, is] = [before.request.status as Status, after.request.status as Status];
    // Who: the State whose step it is; what leaves it takes two people.
    const sides = ofEither.includes(command) ? ['from', 'to'] : [sideOf(command)];
    expect({ what, by: sides.some((side) => name.startsWith(side)) }).toEqual({ what, by: true });
    const office =
      ofExecution.includes(command) && name.startsWith('to')
        ? /Officer|Supervisor|Second|Prosecutor$/
        : /Officer|Supervisor|Second$/;
    expect({ what, office: office.test(name) }).toEqual({ what, office: true });
    if (approvals.includes(command)) {
      expect({ what, rank: name.endsWith('Officer') }).toEqual({ what, rank: false });
      const proposer = before.proposers[viewer.state ?? ''];
      expect({ what, proposed: typeof proposer === 'string' && proposer !== viewer.userId }).toEqual({
        what,
        proposed: true,
      });
    }
    // When, and to where.
    expect({ what, is }).toEqual({ what, is: oneOf(is, this.#ledTo(command, was)) });
    if (is !== was && (is === 'INFORMATION_REQUESTED' || is === 'POSTPONED')) this.#before = was;
    // One entry in the trail, by whom it was; one version further, or none where nothing is told.
    expect({ what, entries: after.trail - before.trail }).toEqual({ what, entries: 1 });
    expect({ what, ...(await this.#lastEntry()) }).toEqual({ what, action: command, actor: viewer.userId });
    const grew = after.version - before.version;
    if (subjectOf(command) === 'mla_request') {
      const isTold =
        !untold.includes(command) && (command !== 'recordMlaRequestDeliveryEvidence' || is !== was);
      expect({ what, grew }).toEqual({ what, grew: isTold ? 1 : 0 });
    } else {
      // What takes two people waits beside the record, which stays as it is until somebody else approves it.
      const expected = command in stepsOfTwo ? 0 : 1;
      expect({ what, grew: (after.part ?? 0) - (before.part ?? 0) }).toEqual({ what, grew: expected });
    }
    // What both States see of it: every step that moved what was sent, and nothing of what one side prepares.
    const steps = after.events - before.events;
    if (is !== was && after.request.is_sent === true) expect({ what, steps }).toEqual({ what, steps: 1 });
    if (untold.includes(command)) expect({ what, steps }).toEqual({ what, steps: 0 });
    if (after.request.is_sent !== true) expect({ what, steps }).toEqual({ what, steps: 0 });
    this.#noteSecrets(command, viewer);
  }

  #ledTo(command: string, was: Status): readonly string[] {
    if (command === 'recordMlaRequestDeliveryEvidence')
      return was === 'SUBMITTED' ? [was, 'DELIVERED'] : [was];
    if (command in beside) return [was];
    const line = life[command as RequestCommand][1].split(', ').find((one) => fromOf(one).includes(was));
    if (line === undefined) return [];
    if (back.includes(command)) return [this.#before];
    const to = line.split(' > ')[1] ?? '';
    return several[command] ?? [to === '=' ? was : to];
  }

  /** The words of this command that its own State alone may read, until what was proposed is approved. */
  #noteSecrets(command: string, viewer: Viewer): void {
    const own = this.secrets.get(viewer.state ?? '') ?? new Set<string>();
    this.secrets.set(viewer.state ?? '', own);
    if (secretive.includes(command)) {
      own.add(this.#lastWord);
      if (this.#lastWord.startsWith('PROPOSED')) this.#waiting.set(viewer.state ?? '', this.#lastWord);
    }
    if (approvals.includes(command)) own.delete(this.#waiting.get(viewer.state ?? '') ?? '');
  }

  /** Words that nobody else has used. */
  #word(command: string): string {
    this.#lastWord = `${wordOf(command)}-${String(++this.#words)}-`;
    return this.#lastWord;
  }

  async #inputOf(command: string, { state }: Viewer): Promise<object> {
    const word = this.#word(command);
    const today = new Date().toISOString().slice(0, 10);
    const later = '2027-06-30';
    const request = { id: this.request.id, expectedVersion: await this.request.version() };
    const part = await this.#part(subjectOf(command));
    const ofPart = async (type: string) => ({
      id: globalId(type, part ?? this.request.key),
      expectedVersion: part === null ? 1 : await this.w.versionOf(subjectOf(command), part),
    });
    const cost = {
      requestId: this.request.id,
      kind: 'ORDINARY',
      amount: '10',
      currency: 'USD',
      purpose: 'Copies',
    };
    const because = { reason: 'RESOURCES', text: 'Many requests.' };
    const own: Readonly<Record<string, () => object | Promise<object>>> = {
      dispatchMlaRequest: () => ({ ...request, medium: 'COURIER', dispatchedOn: today, source: 'Receipt 7' }),
      recordMlaRequestDeliveryEvidence: async () => ({
        deliveryId: globalId(
          'MlaRequestDelivery',
          (await this.#part('mla_request_delivery')) ?? this.request.key,
        ),
        ...{ kind: 'DELIVERY', happenedOn: today, source: 'Receipt 8' },
      }),
      confirmMlaRequestInWriting: () => request,
      correctRegisteredMlaRequest: () => ({
        ...request,
        reason: 'Typed wrongly.',
        contents: { facts: word },
      }),
      followUpMlaRequest: () => request,
      extendMlaRequestClock: async () => ({
        ...request,
        ...because,
        kind: await this.#clock(),
        dueOn: later,
      }),
      recordMlaRequestDelay: () => ({ ...request, ...because }),
      recordMlaRequestCost: () => cost,
      proposeMlaRequestCostTerms: async () => ({
        ...(await ofPart('MlaRequestCost')),
        ...{ bearer: 'SHARED', terms: 'Half each' },
      }),
      agreeToMlaRequestCost: () => ofPart('MlaRequestCost'),
      declineMlaRequestCost: async () => ({ ...(await ofPart('MlaRequestCost')), reason: 'Too much.' }),
      dropMlaRequestCost: async () => ({ ...(await ofPart('MlaRequestCost')), reason: 'Not done.' }),
      reportConfidentialityCannotBeMet: () => ({ requestId: this.request.id, reason: 'The holder is told.' }),
      answerConfidentialityNotice: async () => ({
        ...(await ofPart('ConfidentialityNotice')),
        answer: 'EXECUTE',
      }),
      commentOnSharedDraft: async () => ({ ...(await ofPart('SharedDraft')), text: 'Hm.' }),
      judgeSharedDraft: async () => ({ ...(await ofPart('SharedDraft')), verdict: 'EXECUTABLE' }),
      withdrawSharedDraft: async () => ({ ...(await ofPart('SharedDraft')), reason: 'The wrong one.' }),
      noteOnMlaRequest: () => this.request.inputOf('noteOnMlaRequest', { text: word }),
      setMlaRequestInternalStep: () =>
        this.request.inputOf('setMlaRequestInternalStep', { internalStep: word, assignee: word }),
      proposeMlaRequestSharing: () =>
        this.request.inputOf('proposeMlaRequestSharing', { reason: 'To be sure.', message: word }),
      proposeMlaRequestInformation: () =>
        this.request.inputOf('proposeMlaRequestInformation', { answer: word }),
      proposeMlaRequestConditionAnswer: () =>
        this.request.inputOf(
          'proposeMlaRequestConditionAnswer',
          this.#words % 2 === 0 ? {} : { answer: 'DECLINE', reasons: word },
        ),
      proposeMlaRequestReturn: () => this.request.inputOf('proposeMlaRequestReturn', { missing: [word] }),
      proposeMlaRequestLapse: () => this.request.inputOf('proposeMlaRequestLapse', { reasons: word }),
      proposeMlaRequestRefusal: () => this.request.inputOf('proposeMlaRequestRefusal', { reasons: word }),
      proposeMlaRequestItemRefusal: () =>
        this.request.inputOf('proposeMlaRequestItemRefusal', { reasons: word }),
      proposeMlaRequestConditions: () =>
        this.request.inputOf('proposeMlaRequestConditions', {
          conditions: [{ kind: 'USE_LIMITATION', text: word }],
        }),
      proposeMlaRequestPostponement: () =>
        this.request.inputOf('proposeMlaRequestPostponement', { domesticProceeding: word }),
    };
    const authority = state === this.request.to.code ? this.request.to : this.request.from;
    const assigns = { authorityId: globalId('CompetentAuthority', authority.prosecutionService) };
    if (command.endsWith('MlaRequestLapse') || command === 'lapseMlaRequest')
      await this.request.waitedInVain();
    const make = own[command];
    if (make !== undefined) return make();
    return this.request.inputOf(
      command as RequestCommand,
      command === 'assignMlaRequest' || command === 'endMlaRequestAssignment' ? assigns : {},
    );
  }

  async #clock(): Promise<string> {
    const { rows } = await this.w.test.owner.query<{ kind: string }>(
      'select kind from mla_request_clock where request_id = $1 and stopped_at is null order by id limit 1',
      [this.request.key],
    );
    return rows[0]?.kind ?? 'ACKNOWLEDGEMENT';
  }

  /** The last part of a kind; null where there is none, and for the request itself. */
  async #part(table: string): Promise<string | null> {
    if (table === 'mla_request') return null;
    const { rows } = await this.w.test.owner.query<{ id: string }>(
      `select id from ${table} where request_id = $1 order by ${table === 'shared_draft' ? 'listed_at' : 'id'} desc limit 1`,
      [this.request.key],
    );
    return rows[0]?.id ?? null;
  }

  async #standing(table: string, part: string | null): Promise<Standing> {
    const { owner } = this.w.test;
    const digests = this.tables
      .map(
        (name) =>
          `select '${name}' as t, md5(string_agg(r::text, ',' order by r::text)) as d from ${name} r where request_id = $1`,
      )
      .join(' union all ');
    const { rows } = await owner.query(
      `select (select count(*)::int from mla_request_event where request_id = $1) as events,
         (select count(*)::int from audit_event) as trail,
         (select md5(string_agg(t || coalesce(d, ''), ',' order by t)) from (${digests}) all_of_it) as all,
         (select coalesce(jsonb_object_agg(state, proposed_by), '{}') from mla_request_side where request_id = $1) as proposers`,
      [this.request.key],
    );
    const version = part === null ? null : await this.w.versionOf(table, part);
    const request = await this.request.row();
    return { request, version: await this.request.version(), part: version, ...rows[0] };
  }

  async #lastEntry(): Promise<object> {
    const { rows } = await this.w.test.owner.query(
      'select action, actor from audit_event order by occurred_at desc, id desc limit 1',
    );
    return rows[0] ?? {};
  }
}

const fromOf = (line: string): readonly string[] => (line.split(' > ')[0] ?? '').split(' ');
const oneOf = <T>(found: T, allowed: readonly unknown[]): T | string =>
  allowed.includes(found) ? found : `none but ${allowed.join(', ')}`;

/** Commands that an executing authority of the requested State gives, too, on what it was assigned. */
const ofExecution: readonly string[] = [
  'beginMlaRequestItem',
  'executeMlaRequestItem',
  'markMlaRequestItemNotPossible',
  'recordMlaRequestDelay',
];

/** Commands whose words are for the own State alone: for good, or until what they propose is approved. */
const secretive: readonly string[] = [
  'noteOnMlaRequest',
  'setMlaRequestInternalStep',
  'proposeMlaRequestSharing',
  'proposeMlaRequestInformation',
  'proposeMlaRequestConditionAnswer',
  'proposeMlaRequestReturn',
  'proposeMlaRequestLapse',
  'proposeMlaRequestRefusal',
  'proposeMlaRequestItemRefusal',
  'proposeMlaRequestConditions',
  'proposeMlaRequestPostponement',
];

function wordOf(command: string): string {
  const isProposal = command.startsWith('propose') && command !== 'proposeMlaRequestPostponement';
  return `${isProposal ? 'PROPOSED' : 'SECRET'}-${command}`;
}
