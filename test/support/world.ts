import { getNamedType, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { v7 as uuid } from 'uuid';
import {
  detainedPersonTransferCommands,
  hearingCommands,
  safeConductCommands,
} from '../../src/contexts/attendance/index.js';
import { assetCommands } from '../../src/contexts/assets/index.js';
import { ledgerCommands } from '../../src/contexts/ledger/index.js';
import { stepsOfTwo } from '../../src/app/contexts.js';
import { caseCommands, IdentifierKind, SubjectKind, SubjectRole } from '../../src/contexts/cases/index.js';
import { AssistanceType } from '../../src/contexts/directory/index.js';
import { evidenceCommands } from '../../src/contexts/evidence/index.js';
import { disclosureCommands } from '../../src/contexts/disclosures/index.js';
import { measureCommands } from '../../src/contexts/measures/index.js';
import { missionCommands } from '../../src/contexts/missions/index.js';
import {
  clockCommands,
  confidentialityCommands,
  deliveryCommands,
  handoverCommands,
  mlaRequestCommands,
  mlaRequestCostCommands,
  needToKnowCommands,
  secondPersonCommands,
  sharedDraftCommands,
} from '../../src/contexts/mla-requests/index.js';
import type { MlaRequestContentsInput } from '../../src/contexts/mla-requests/mla-request.inputs.js';
import { Assurance } from '../../src/contexts/mla-requests/contents.enums.js';
import { EnclosureKind } from '../../src/contexts/mla-requests/enclosures/enclosure.enums.js';
import { TranslatedPart } from '../../src/contexts/mla-requests/translations/translation.enums.js';
import { DissipationRisk } from '../../src/contexts/mla-requests/items/dissipation-risk.enums.js';
import type { MlaRequestEnclosureInput } from '../../src/contexts/mla-requests/enclosures/enclosure.inputs.js';
import type { MlaRequestItemParticularsInput } from '../../src/contexts/mla-requests/items/item.inputs.js';
import type { DomainError, Problem } from '../../src/platform/errors.js';
import type { Command, CommandInput } from '../../src/platform/commands/command-runner.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../src/platform/reads/records.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { clock } from './clock.js';
import { officerOf, supervisorOf, type TestState } from './personas.js';
import { sharedService, testService, type Answer, type TestService } from './service.js';
import { insertAuthority, insertCurrencies, insertState } from './world-directory.js';
import { bringTo, TestRequest, type Status } from './world-requests.js';

export const commands = {
  ...caseCommands,
  ...assetCommands,
  ...ledgerCommands,
  ...mlaRequestCommands,
  ...mlaRequestCostCommands,
  ...confidentialityCommands,
  ...needToKnowCommands,
  ...sharedDraftCommands,
  ...handoverCommands,
  ...secondPersonCommands,
  ...deliveryCommands,
  ...clockCommands,
  ...detainedPersonTransferCommands,
  ...safeConductCommands,
  ...hearingCommands,
  ...evidenceCommands,
  ...measureCommands,
  ...disclosureCommands,
  ...missionCommands,
};
type Commands = typeof commands;
export type CommandName = keyof Commands;
type Plain<T> = { [P in keyof T]: T[P] };
/** What a command takes, as a plain object. */
export type InputOf<K extends CommandName> = Plain<Parameters<Commands[K]>[1]>;

/** What a request says, as a plain object. */
export type Contents = Plain<MlaRequestContentsInput>;

const paperOf = (at: Date) => ({ happenedOn: at.toISOString().slice(0, 10), reference: 'Paper of a test' });

/** Whether a step of a request was refused for want of the paper on which it rests, and for nothing else. */
function wantsPaper(extensions: unknown, input: object): boolean {
  const { problems = [] } = (extensions ?? {}) as { readonly problems?: readonly Problem[] };
  const [problem] = problems;
  const isIt = problem?.field === 'input.onPaper' && problem.message.includes('whose side your State keeps');
  return isIt && problems.length === 1 && !('onPaper' in input);
}

/** A case of a test's own. */
export interface TestCase {
  /** Its id as the API gives it. */
  readonly id: string;
  readonly key: string;
  readonly lead: TestState;
}

/** What a request shall be; what is not said is made. */
export interface RequestWish {
  readonly from: TestState;
  readonly to: TestState;
  /** The case that it serves; one of the requesting State's own if not given. */
  readonly of?: TestCase;
  /** To where its life is lived; a draft if not given. */
  readonly status?: Status;
  /** What it says besides {@link completeContents}. */
  readonly contents?: Contents;
  /** Why it is sent although it lacks something. */
  readonly incompleteReason?: string;
}

/**
 * Data of a test's own, brought about by the real commands: unique in everything, parents made where they are missing.
 * Only States and their authorities are written as the owner.
 */
export class World {
  #asked: Promise<unknown> = Promise.resolve();

  constructor(
    readonly test: TestService,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * A State that nobody else uses, with a central authority in the directory and a prosecution service; it takes part in
   * Repatria if not said otherwise.
   */
  state(
    wish: {
      readonly onRepatria?: boolean;
      readonly oralInUrgency?: string;
      readonly interpolInUrgency?: string;
    } = {},
  ): Promise<TestState> {
    return insertState(this.test.owner, wish);
  }

  /** Two States, as most tests need them. */
  async pair(): Promise<{ readonly from: TestState; readonly to: TestState }> {
    return { from: await this.state(), to: await this.state() };
  }

  /** The key of one more competent authority of a State. */
  authority({ code }: TestState): Promise<string> {
    return insertAuthority(this.test.owner, code);
  }

  /**
   * Gives a command as a viewer; the result is the record that it was about. Where it proposes a step that takes two people, a
   * supervisor of the same State approves it.
   */
  async give<K extends CommandName>(viewer: Viewer, name: K, input: InputOf<K>): Promise<CommandOutcome> {
    const outcome = await this.propose(viewer, name, input);
    return name in stepsOfTwo ? this.approve(viewer, outcome.key) : outcome;
  }

  /**
   * Gives a command as a viewer, and nothing besides: of a step that takes two people the result is the proposal. A step of a
   * State on paper is entered from a paper of today where the input names none.
   */
  propose<K extends CommandName>(viewer: Viewer, name: K, input: InputOf<K>): Promise<CommandOutcome> {
    const { run } = this.test.service.contextFor(viewer, `world-${uuid()}`);
    const given = (said: object): Promise<CommandOutcome> =>
      clock.by(this.now, () =>
        run(name, said as CommandInput, commands[name] as unknown as Command<CommandInput>),
      );
    return given(input).catch((error: unknown) => {
      if (!wantsPaper((error as DomainError).extensions, input)) throw error;
      return given({ ...input, onPaper: paperOf(this.now()) });
    });
  }

  /** A supervisor of the viewer's State, who is somebody else, approves a step; the result is the record that it was about. */
  async approve({ state, userId, authorityId }: Viewer, key: string): Promise<CommandOutcome> {
    const code = { code: state ?? '', centralAuthority: authorityId ?? '', prosecutionService: '' };
    const supervisor = supervisorOf(code);
    const another = supervisor.userId === userId ? supervisorOf(code, 'another') : supervisor;
    const id = globalId('MlaRequestProposedStep', key);
    await this.propose(another, 'approveMlaRequestStep', { id, expectedVersion: 1 });
    const { record_type: type, record_key: record } = await this.recordOf('mla_request_proposed_step', key);
    return { type: String(type), key: String(record), replayed: false };
  }

  /** Gives a command through the schema, as a client does; of the input only what the command takes is sent. */
  async mutate(viewer: Viewer, name: string, input: object): Promise<Answer> {
    const field = this.test.service.schema.getMutationType()?.getFields()[name];
    const type = getNamedType(field?.args[0]?.type) as GraphQLInputObjectType;
    const payload = getNamedType(field?.type) as GraphQLObjectType;
    const record = Object.keys(payload.getFields()).find((key) => key !== 'replayed') ?? '';
    const taken = Object.fromEntries(Object.entries(input).filter(([key]) => key in type.getFields()));
    const given = (said: object): Promise<Answer> =>
      this.test.ask(
        viewer,
        `mutation Give($input: ${type.name}!) { ${name}(input: $input) { replayed ${record} { id version } } }`,
        { input: said },
      );
    const answer = await given(taken);
    if (!wantsPaper(answer.errors[0]?.extensions, taken)) return answer;
    return given({ ...taken, onPaper: paperOf(this.now()) });
  }

  /** A case that a State leads, with the invited States as further parties. */
  async case({
    leadBy,
    parties = [],
  }: {
    readonly leadBy: TestState;
    readonly parties?: readonly TestState[];
  }): Promise<TestCase> {
    const mark = uuid();
    const { key } = await this.give(officerOf(leadBy), 'openCase', {
      title: `The case of Mr ${mark}`,
      neutralTitle: `A case of the road fund ${mark}`,
      cluster: `Cluster ${mark}`,
      summary: `Summary that names ${mark}`,
      mechanism: 'Confiscation without a conviction',
    });
    const made = { id: globalId('Case', key), key, lead: leadBy };
    for (const { code } of parties) {
      const expectedVersion = await this.versionOf('case_file', key);
      await this.give(supervisorOf(leadBy), 'inviteState', { id: made.id, expectedVersion, state: code });
    }
    return made;
  }

  /** A person in a case; a protected one exists for the leading State alone. The id as the API gives it. */
  async subject(of: TestCase, { isProtected = false } = {}): Promise<string> {
    const { key } = await this.give(officerOf(of.lead), 'addSubject', {
      id: of.id,
      kind: SubjectKind.NATURAL,
      name: `Person ${uuid()}`,
      aliases: [`Alias ${uuid()}`],
      role: isProtected ? SubjectRole.INFORMANT : SubjectRole.SUSPECT,
      isProtected,
      nationality: of.lead.code,
      bornOn: '1970-01-31',
      location: `Location ${uuid()}`,
      identifiers: [{ kind: IdentifierKind.PASSPORT, value: `P${uuid()}`, issuingState: of.lead.code }],
    });
    return globalId('CaseSubject', key);
  }

  /** A State opens a case to StAR; an expired grant was given in good time and has run out since. */
  async grant(
    of: TestCase,
    by: TestState,
    { end }: { readonly end?: 'REVOKED' | 'EXPIRED' } = {},
  ): Promise<void> {
    const inAnHour = new Date(Date.now() + 3_600_000);
    await this.give(supervisorOf(by), 'grantCaseAccess', {
      id: of.id,
      purpose: 'Advice',
      expiresAt: inAnHour,
    });
    if (end === undefined) return;
    const { rows } = await this.test.owner.query<{ id: string }>(
      'select id from case_grant where case_id = $1 and state = $2 and revoked_at is null',
      [of.key, by.code],
    );
    const key = rows[0]?.id ?? '';
    if (end === 'REVOKED') {
      const expectedVersion = await this.versionOf('case_grant', key);
      await this.give(supervisorOf(by), 'revokeCaseAccess', {
        id: globalId('CaseGrant', key),
        expectedVersion,
      });
    } else {
      // The clock is not the test's to turn: the owner moves the end instead.
      await this.test.owner.query(
        "update case_grant set granted_at = granted_at - interval '2 hours', expires_at = granted_at - interval '1 hour' where id = $1",
        [key],
      );
    }
  }

  /** A request from one State to another, alive up to the status wished. */
  async request(wish: RequestWish): Promise<TestRequest> {
    const { from, to, status = 'DRAFT', contents = {} } = wish;
    const of = wish.of ?? (await this.case({ leadBy: from }));
    const { key } = await this.give(officerOf(from), 'draftMlaRequest', {
      caseId: of.id,
      requestedState: to.code,
      contents: { ...completeContents(), ...contents },
    });
    const request = new TestRequest(this, key, of, from, to);
    request.incompleteReason = wish.incompleteReason ?? null;
    await bringTo(request, status);
    return request;
  }

  /** A record as the owner sees it; an empty one where there is none. */
  async recordOf(table: string, key: string, by = 'id'): Promise<Record<string, any>> {
    const found = this.#asked.then(() =>
      this.test.owner.query<Record<string, any>>(`select * from ${table} where ${by} = $1`, [key]),
    );
    // One after the other: the owner has one connection.
    this.#asked = found.catch(() => undefined);
    return (await found).rows[0] ?? {};
  }

  /** The version of a record as it is now. */
  async versionOf(table: string, key: string): Promise<number> {
    return (await this.recordOf(table, key)).version as number;
  }
}

/** What a request must say, and everything that it may say, each text with words that no other request has. */
export function completeContents(): Contents {
  const mark = uuid().slice(-12);
  return {
    items: [{ type: AssistanceType.DOCUMENTS_AND_RECORDS, particulars: completeParticulars() }],
    offenceDetails: [
      {
        citation: 'UNCAC art. 17',
        description: `Offence ${mark}`,
        text: `Law ${mark}`,
        penalty: `Penalty ${mark}`,
      },
    ],
    translations: [
      {
        language: 'fr',
        isCertified: true,
        parts: [TranslatedPart.REQUEST],
        translator: `Translator ${mark}`,
      },
    ],
    enclosures: [completeEnclosure()],
    conductingAuthority: `Conducting ${mark}`,
    conductingAuthorityFunctions: `Functions ${mark}`,
    assurances: [Assurance.RECIPROCITY],
    assurancesDetail: `Assurance ${mark}`,
    previousContacts: `Contacts ${mark}`,
    legalBasisDetail: `Detail ${mark}`,
    subjectMatter: `Subject ${mark}`,
    facts: `Facts ${mark}`,
    assistanceSought: `Assistance ${mark}`,
    procedureWished: `Procedure ${mark}`,
    purpose: `Purpose ${mark}`,
    urgent: true,
    urgencyReason: `Urgency ${mark}`,
    deadline: '2027-03-31',
    deadlineReason: `Deadline ${mark}`,
  };
}

/** An enclosure of the first item of which everything is said. */
export function completeEnclosure(): Plain<MlaRequestEnclosureInput> {
  const mark = uuid().slice(-12);
  return {
    title: `Enclosure ${mark}`,
    kind: EnclosureKind.CERTIFIED_COPY,
    item: 1,
    language: 'fr',
    pages: 12,
    digest: `${mark}${'0'.repeat(52)}`,
  };
}

/** Every particular that an item may give. */
export function completeParticulars(): Plain<MlaRequestItemParticularsInput> {
  const mark = uuid().slice(-12);
  return {
    description: `Description ${mark}`,
    nexus: `Nexus ${mark}`,
    addressee: `Addressee ${mark}`,
    questions: `Questions ${mark}`,
    periodFrom: '2021-01-01',
    periodTo: '2023-12-31',
    institution: `Bank ${mark}`,
    account: `Account ${mark}`,
    place: `Place ${mark}`,
    documents: [`Document ${mark}`],
    appearOn: '2027-05-03',
    videoHearingWished: true,
    propertyDescription: `Property ${mark}`,
    propertyLocation: `Location ${mark}`,
    estimatedValue: '1250000.50',
    estimatedValueCurrency: 'USD',
    dissipationRisk: `Risk ${mark}`,
    dissipationRiskLevel: DissipationRisk.HIGH,
    orderCourt: `Court ${mark}`,
    orderDate: '2026-01-31',
    orderNumber: `Order ${mark}`,
    orderIsFinal: true,
    orderCopyAttached: true,
    orderExtent: `Extent ${mark}`,
    noticeToThirdParties: `Notice ${mark}`,
  };
}

/**
 * A world for the tests of this file, on a database that other files of the same worker use before and after it: what
 * they look at must be of States, cases and requests of their own.
 */
export async function world(): Promise<World> {
  return worldOn(await sharedService());
}

/** The same on a database of this file's own: for tests that look at everything there is, or alter the database. */
export async function ownWorld(): Promise<World> {
  return worldOn(await testService());
}

async function worldOn(test: TestService): Promise<World> {
  await insertCurrencies(test.owner);
  return new World(test);
}
