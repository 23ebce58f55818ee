import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  AttendanceCapacity,
  detainedPersonTransferCommands,
  hearingCommands,
  HearingModality,
  safeConductCommands,
} from '../../src/contexts/attendance/index.js';
import { AssistanceType } from '../../src/contexts/directory/index.js';
import {
  confidentialityCommands,
  ConsultationSubject,
  CostBearer,
  CostKind,
  mlaRequestCommands,
  mlaRequestCostCommands,
  secondPersonCommands,
} from '../../src/contexts/mla-requests/index.js';
import type { Command, CommandInput } from '../../src/platform/commands/command-runner.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../src/platform/request-context.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { DEMO_CASE_ID } from './cases.js';
import { DEMO_AUTHORITIES, demoPerson } from './people.js';
import { conductedBy } from './conducting-authorities.js';
import { waitingSince } from './four-eyes.js';

const commands = {
  ...mlaRequestCommands,
  ...mlaRequestCostCommands,
  ...confidentialityCommands,
  ...detainedPersonTransferCommands,
  ...safeConductCommands,
  ...hearingCommands,
  ...secondPersonCommands,
};
type Commands = typeof commands;
type InputOf<K extends keyof Commands> = Commands[K] extends Command<infer I> ? I : never;
type Given<K extends keyof Commands> = { [P in keyof InputOf<K>]: InputOf<K>[P] };
type ContextFor = (viewer: Viewer, requestId: string) => RequestContext;
/** Gives a command; a step that was taken before counts and is not given again: its input is null. */
type Give = <K extends keyof Commands>(person: string, command: K, input: Given<K> | null) => Promise<string>;

/**
 * A request of the demo world for which people attend: a transfer to which everybody agreed, a safe conduct, a video
 * hearing, what it costs, and that it cannot be kept confidential. Brought about by the commands of its people, each with
 * an idempotency key of its own, so that doing it again changes nothing.
 * @param em as the owner of the database: what waits for approval is read from what the story has left so far
 */
export async function seedDemoAttendance(em: SqlEntityManager, contextFor: ContextFor): Promise<void> {
  const give = story(contextFor);
  const requestId = globalId('MlaRequest', await request(em, give));
  await transfer(give, requestId);
  await safeConduct(em, give, requestId);
  await hearing(give, requestId);
  await costs(give, requestId);
  await notice(give, requestId);
}

function story(contextFor: ContextFor): Give {
  let step = 0;
  return async (person, command, input) => {
    step += 1;
    if (input === null) return '';
    const { key } = await contextFor(demoPerson(person).viewer, 'demo-world').run(
      command,
      { ...(input as CommandInput), idempotencyKey: `demo-attendance-${String(step)}` },
      commands[command] as unknown as Command<CommandInput>,
    );
    return key;
  };
}

/** Avaloria asks Cordonia to have people heard, and to keep that confidential. */
async function request(em: SqlEntityManager, give: Give): Promise<string> {
  const key = await give('xa-officer', 'draftMlaRequest', {
    caseId: globalId('Case', DEMO_CASE_ID),
    requestedState: 'XC',
    contents: {
      items: [{ type: AssistanceType.TAKING_EVIDENCE }],
      offences: ['UNCAC art. 17'],
      ...conductedBy.courtOfAvaloria,
      subjectMatter: 'Trial before the High Court of Avaloria (fictitious) about the road fund.',
      facts: 'Three persons in Cordonia (fictitious) saw how the payments were arranged.',
      assistanceSought: 'Hearing of the three persons, one of whom serves a sentence in Cordonia.',
      purpose: 'Testimony in the trial.',
      confidential: true,
    },
  });
  const id = globalId('MlaRequest', key);
  await give('xa-officer', 'proposeMlaRequestSubmission', { id, expectedVersion: 1 });
  await give('xa-supervisor', 'submitMlaRequest', { id, expectedVersion: 2 });
  await give('xc-officer', 'acknowledgeMlaRequest', { id, expectedVersion: 3 });
  await give('xc-officer', 'proposeMlaRequestAcceptance', { id, expectedVersion: 4 });
  const proposedAt = await waitingSince(em, id, 'XC');
  const approval = proposedAt === null ? null : { id, expectedVersion: 4, proposedAt };
  await give('xc-supervisor', 'acceptMlaRequest', approval);
  await give('xc-officer', 'assignMlaRequest', {
    id,
    authorityId: globalId('CompetentAuthority', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE),
  });
  return key;
}

async function transfer(give: Give, requestId: string): Promise<void> {
  const key = await give('xa-officer', 'proposeDetainedPersonTransfer', {
    requestId,
    person: { name: 'Sergio Prisoner (fictitious)', whereabouts: 'Prison of the capital of Cordonia' },
    purpose: 'Testimony in person before the High Court of Avaloria (fictitious).',
  });
  const id = globalId('DetainedPersonTransfer', key);
  await give('xc-officer', 'recordTransferConsent', {
    id,
    expectedVersion: 1,
    givenAt: new Date('2025-03-03T09:00:00Z'),
    language: 'es',
    givenBefore: 'Judge of the district court of the capital of Cordonia (fictitious)',
    withCounsel: true,
    counsel: 'Carmela Counsel (fictitious)',
    informedOf:
      'Purpose and length of the stay, custody, return without extradition, credit of each day, no proceedings for earlier acts.',
  });
  await together(give, 'xc', 'agreeToHandOverPerson', {
    id,
    expectedVersion: 2,
    conditions: 'Return within six weeks; medical treatment goes on.',
  });
  await together(give, 'xa', 'agreeToReceivePerson', { id, expectedVersion: 3 });
}

/** A step that takes two people: an officer of a State proposes it, and its supervisor approves it. The key of the proposal. */
async function together<K extends keyof Commands>(
  give: Give,
  state: 'xa' | 'xc',
  command: K,
  input: Given<K>,
): Promise<string> {
  const key = await give(`${state}-officer`, command, input);
  const id = globalId('MlaRequestProposedStep', key);
  await give(`${state}-supervisor`, 'approveMlaRequestStep', { id, expectedVersion: 1 });
  return key;
}

async function safeConduct(em: SqlEntityManager, give: Give, requestId: string): Promise<void> {
  const granted = await together(give, 'xa', 'grantSafeConduct', {
    requestId,
    person: { name: 'Wanda Witness (fictitious)' },
    capacity: AttendanceCapacity.WITNESS,
    purpose: 'Testimony before the High Court of Avaloria (fictitious).',
  });
  const [found] = await em.execute<{ key: string }[]>(
    'select record_key as key from mla_request_proposed_step where id = ?',
    [granted],
  );
  const id = globalId('SafeConduct', found?.key ?? '');
  await together(give, 'xa', 'proposeLeavingPeriod', { id, expectedVersion: 1, days: 30 });
  await together(give, 'xc', 'agreeToLeavingPeriod', { id, expectedVersion: 2, days: 30 });
}

async function hearing(give: Give, requestId: string): Promise<void> {
  const key = await give('xa-officer', 'planHearing', {
    requestId,
    person: { name: 'Edgar Expert (fictitious)' },
    capacity: AttendanceCapacity.EXPERT,
    modality: HearingModality.VIDEO,
    notInPersonBecause: 'The expert is too ill to travel.',
    plannedAt: new Date('2027-04-06T08:00:00Z'),
    language: 'es',
    needsInterpreter: true,
    conductedBy: globalId('CompetentAuthority', DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE),
  });
  await give('xc-officer', 'confirmHearing', {
    id: globalId('Hearing', key),
    expectedVersion: 1,
    attendedBy: globalId('CompetentAuthority', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE),
  });
}

async function costs(give: Give, requestId: string): Promise<void> {
  await give('xc-officer', 'recordMlaRequestCost', {
    requestId,
    kind: CostKind.ORDINARY,
    amount: '180.00',
    currency: 'EUR',
    purpose: 'Summonses and the room with video equipment.',
  });
  const key = await give('xc-officer', 'recordMlaRequestCost', {
    requestId,
    kind: CostKind.EXTRAORDINARY,
    amount: '14500.00',
    currency: 'EUR',
    purpose: 'Escort and flight of the detained person.',
  });
  const id = globalId('MlaRequestCost', key);
  await give('xc-officer', 'openMlaRequestConsultation', {
    id: requestId,
    expectedVersion: 16,
    about: ConsultationSubject.COSTS,
    text: 'The escort costs more than is usual. Could Avaloria pay the flight?',
    answerDueOn: '2099-12-31',
  });
  await together(give, 'xc', 'proposeMlaRequestCostTerms', {
    id,
    expectedVersion: 1,
    bearer: CostBearer.REQUESTING_STATE,
    terms: 'Avaloria pays the flight and its own escort on a bill; Cordonia pays its escort to the airport.',
  });
  await together(give, 'xa', 'agreeToMlaRequestCost', { id, expectedVersion: 2 });
}

async function notice(give: Give, requestId: string): Promise<void> {
  await give('xc-officer', 'reportConfidentialityCannotBeMet', {
    requestId,
    reason: 'Counsel of the detained person must be told for what he is transferred.',
  });
}
