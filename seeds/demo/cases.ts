import {
  AmountKind,
  caseCommands as commands,
  IdentifierKind,
  SourceQuality,
  StateRole,
  SubjectKind,
  SubjectRole,
  UncacOffence,
} from '../../src/contexts/cases/index.js';
import type { Command, CommandInput } from '../../src/platform/commands/command-runner.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../src/platform/request-context.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { DEMO_AUTHORITIES, demoPerson } from './people.js';

type ContextFor = (viewer: Viewer, requestId: string) => RequestContext;

/** The case of the demo world: a UUID of version 8 (RFC 9562), fixed so that examples can name it. */
export const DEMO_CASE_ID = '0000000a-0000-8000-8000-00000000ca5e';

/** The persons and entities in it. */
export const DEMO_SUBJECTS = {
  /** The former director of the road fund. */
  DIRECTOR: '0000000a-0000-8000-8000-000000005001',
  /** The company through which payments passed. */
  COMPANY: '0000000a-0000-8000-8000-000000005002',
  /** Who reported it: exists for Avaloria's central authority alone. */
  INFORMANT: '0000000a-0000-8000-8000-000000005003',
} as const;

type Commands = typeof commands;
type InputOf<K extends keyof Commands> = Commands[K] extends (operation: never, input: infer I) => unknown
  ? I
  : never;

const id = globalId('Case', DEMO_CASE_ID);

/**
 * The case of Avaloria, all of it fictitious: a road fund diverted to accounts in Cordonia. It is brought about as
 * people would, by commands, each with an idempotency key of its own, so that doing it again changes nothing.
 */
export async function seedDemoCases(contextFor: ContextFor): Promise<void> {
  const give = async <K extends keyof Commands>(
    person: string,
    command: K,
    step: string,
    input: InputOf<K>,
    key?: string,
  ): Promise<void> => {
    const context = contextFor(demoPerson(person).viewer, 'demo-world');
    const run = commands[command] as (...given: unknown[]) => ReturnType<Command<CommandInput>>;
    await context.run(
      command,
      { ...(input as object), idempotencyKey: `demo-road-fund-${step}` },
      (operation, given) => run(operation, given, key),
    );
  };

  await give('xa-officer', 'openCase', 'open', opened, DEMO_CASE_ID);
  await give('xa-officer', 'addSubject', 'director', director, DEMO_SUBJECTS.DIRECTOR);
  await give('xa-officer', 'addSubject', 'company', company, DEMO_SUBJECTS.COMPANY);
  await give('xa-officer', 'addSubject', 'informant', informant, DEMO_SUBJECTS.INFORMANT);
  await give('xa-officer', 'addCaseAmount', 'amount', { id, expectedVersion: 3, ...diverted });
  await give('xa-officer', 'addCaseSource', 'source', { id, expectedVersion: 4, ...report });
  await give('xa-supervisor', 'inviteState', 'invite', { id, expectedVersion: 5, state: 'XC' });
  await give('xa-officer', 'noteOnCase', 'note-of-avaloria', {
    id,
    text: 'Do not name the second account before the records of the first are here.',
  });
  await give('xc-officer', 'noteOnCase', 'note-of-cordonia', {
    id,
    text: 'Our prosecution service has an investigation of its own into Harbour Lane Holdings. Not to be mentioned.',
  });
  await give('xa-officer', 'assignCase', 'assignment-of-avaloria', {
    id,
    authority: globalId('CompetentAuthority', DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE),
  });
  await give('xc-officer', 'assignCase', 'assignment-of-cordonia', {
    id,
    authority: globalId('CompetentAuthority', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE),
  });
  // Whoever loads the demo world again in a later month renews it.
  const expiresAt = endOfDemoGrant(new Date());
  await give('xa-supervisor', 'grantCaseAccess', `grant-until-${expiresAt.toISOString().slice(0, 7)}`, {
    id,
    purpose: 'Advice on the drafting of requests and on the choice of the legal avenue.',
    expiresAt,
  });
}

const opened = {
  title: 'Road Fund of Avaloria: Orsin Valde, Harbour Lane Holdings (fictitious)',
  neutralTitle: 'Diversion of a public road fund (fictitious)',
  cluster: 'Road Fund (fictitious)',
  summary:
    'Between 2021 and 2023 the director of the road fund of Avaloria is said to have paid for roads that were never built. The money passed through Harbour Lane Holdings to accounts in Cordonia. All of this is fictitious.',
  mechanism: 'Mutual legal assistance; enforcement of a foreign confiscation order (UNCAC art. 54(1)(a)).',
  uncacOffences: [UncacOffence.ARTICLE_17, UncacOffence.ARTICLE_23],
  stateRoles: [
    { state: 'XA', role: StateRole.ORIGIN },
    { state: 'XC', role: StateRole.ASSET_LOCATION },
    { state: 'XD', role: StateRole.TRANSIT },
  ],
  yearStart: 2024,
  leadAuthority: globalId('CompetentAuthority', DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE),
};

const director = {
  id,
  kind: SubjectKind.NATURAL,
  name: 'Orsin Valde (fictitious)',
  aliases: ['O. Walde'],
  nationality: 'XA',
  role: SubjectRole.ACCUSED,
  bornOn: '1968-05-04',
  location: 'Port Averil, Avaloria (fictitious)',
  identifiers: [{ kind: IdentifierKind.PASSPORT, issuingState: 'XA', value: 'XA00471192' }],
};

const company = {
  id,
  kind: SubjectKind.LEGAL,
  name: 'Harbour Lane Holdings (fictitious)',
  nationality: 'XC',
  role: SubjectRole.ENTITY_USED,
  bornOn: '2020-11-16',
  location: 'Cordon Bay, Cordonia (fictitious)',
  identifiers: [{ kind: IdentifierKind.REGISTRATION_NUMBER, issuingState: 'XC', value: 'XC-2020-553817' }],
};

const informant = {
  id,
  kind: SubjectKind.NATURAL,
  name: 'Tamsin Quill (fictitious)',
  nationality: 'XA',
  role: SubjectRole.INFORMANT,
};

const diverted = { kind: AmountKind.REQUESTED, amount: '18450000', currency: 'EUR', year: 2024 };

const report = {
  title: 'Report of the audit office of Avaloria on the road fund (fictitious)',
  quality: SourceQuality.PRIMARY,
  readOn: '2024-02-19',
};

/**
 * When the grant to StAR ends that is loaded at an instant: on the first of the fifth month after, since it is given some
 * two hundred days before, and none lasts longer than a year.
 */
export function endOfDemoGrant(loadedAt: Date): Date {
  return new Date(Date.UTC(loadedAt.getUTCFullYear(), loadedAt.getUTCMonth() + 5, 1));
}
