import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AssistanceType } from '../../src/contexts/directory/index.js';
import {
  EvidenceClassification,
  evidenceCommands,
  EvidenceForm,
  EvidenceKind,
  NoticeTiming,
  UseBasis,
  UseConsentDecision,
} from '../../src/contexts/evidence/index.js';
import { mlaRequestCommands } from '../../src/contexts/mla-requests/index.js';
import type { Command, CommandInput } from '../../src/platform/commands/command-runner.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../src/platform/request-context.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { DEMO_CASE_ID } from './cases.js';
import { DEMO_AUTHORITIES, demoPerson } from './people.js';
import { conductedBy } from './conducting-authorities.js';
import { waitingSince } from './four-eyes.js';

const commands = { ...mlaRequestCommands, ...evidenceCommands };
type Commands = typeof commands;
type InputOf<K extends keyof Commands> = Commands[K] extends Command<infer I> ? I : never;
type Given<K extends keyof Commands> = { [P in keyof InputOf<K>]: InputOf<K>[P] };
type ContextFor = (viewer: Viewer, requestId: string) => RequestContext;
type Give = <K extends keyof Commands>(person: string, command: K, input: Given<K>) => Promise<string>;

/**
 * One request of the demo world that was executed, with its evidence: used as the request said, used on a consent,
 * refused another, disclosed to the defence. Brought about by commands, each under its own idempotency key, so that doing
 * it again changes nothing.
 * @param em as the owner of the database: what happened when is read from what the story has left so far
 */
export async function seedDemoEvidence(em: SqlEntityManager, contextFor: ContextFor): Promise<void> {
  const given = new Map<string, number>();
  const give: Give = async (person, command, input) => {
    // Counted by command, so that a step that is not given again does not shift the keys of the others.
    const count = (given.get(command) ?? 0) + 1;
    given.set(command, count);
    const { type, key } = await contextFor(demoPerson(person).viewer, 'demo-world').run(
      command,
      { ...(input as CommandInput), idempotencyKey: `demo-evidence-${command}-${String(count)}` },
      commands[command] as unknown as Command<CommandInput>,
    );
    return globalId(type, key);
  };
  const request = await acceptedRequest(em, give);
  const { card, extract } = await handedOver(give, request);
  await uses(em, give, card, extract);
  await consents(em, give, request, card);
}

const purpose = 'Evidence of who controlled Harbour Lane Holdings, in the criminal proceedings.';
const condition = 'Names of other customers of the bank are kept out of public hearings.';
const terms = 'In sessions that are not public.';

async function acceptedRequest(em: SqlEntityManager, give: Give): Promise<string> {
  const id = await give('xa-officer', 'draftMlaRequest', {
    caseId: globalId('Case', DEMO_CASE_ID),
    requestedState: 'XC',
    contents: {
      items: [{ type: AssistanceType.DOCUMENTS_AND_RECORDS }],
      offences: ['UNCAC art. 17', 'UNCAC art. 23'],
      ...conductedBy.prosecutionOfAvaloria,
      subjectMatter: 'Investigation by the Prosecution Service of Avaloria into the road fund (fictitious).',
      facts: 'Harbour Lane Holdings received payments for roads that were never built (fictitious).',
      assistanceSought:
        'The signature card of the account of Harbour Lane Holdings, and its register extract.',
      purpose,
    },
  });
  await give('xa-officer', 'assignMlaRequest', {
    id,
    authorityId: globalId('CompetentAuthority', DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE),
  });
  await give('xa-officer', 'proposeMlaRequestSubmission', { id, expectedVersion: 1 });
  await give('xa-supervisor', 'submitMlaRequest', { id, expectedVersion: 2 });
  await give('xc-officer', 'acknowledgeMlaRequest', { id, expectedVersion: 3 });
  await give('xc-officer', 'proposeMlaRequestAcceptance', { id, expectedVersion: 4 });
  const proposedAt = await waitingSince(em, id, 'XC');
  // What was approved before waits no more, and the step is not given again.
  if (proposedAt !== null)
    await give('xc-supervisor', 'acceptMlaRequest', { id, expectedVersion: 4, proposedAt });
  await give('xc-officer', 'assignMlaRequest', {
    id,
    authorityId: globalId('CompetentAuthority', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE),
  });
  return id;
}

/** The executing authority enters what it obtained; a supervisor hands it over. */
async function handedOver(
  give: Give,
  id: string,
): Promise<{ readonly card: string; readonly extract: string }> {
  const card = await give('xc-prosecutor', 'enterEvidence', {
    id,
    kind: EvidenceKind.RECORD,
    form: EvidenceForm.ORIGINAL,
    title: 'Signature card of account 4711 (fictitious)',
    description: 'Seized at the Harbour Bank, Port Cordon.',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    sizeBytes: 182_044,
    mediaType: 'application/pdf',
    classification: EvidenceClassification.CONFIDENTIAL,
    handlingCaveat: 'Names other customers of the bank.',
    conditions: [condition],
    obtainedOn: '2026-10-12',
    returnDueOn: '2027-06-30',
  });
  const extract = await give('xc-officer', 'enterEvidence', {
    id,
    kind: EvidenceKind.RECORD,
    form: EvidenceForm.CERTIFIED_COPY,
    title: 'Extract of the company register on Harbour Lane Holdings (fictitious)',
    sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    sizeBytes: 20_480,
    mediaType: 'application/pdf',
    isPublicRecord: true,
    classification: EvidenceClassification.OPEN,
  });
  await give('xc-prosecutor', 'noteEvidenceCustody', {
    id: card,
    holder: 'Prosecution Service of Cordonia',
    place: 'Evidence room 2',
  });
  await give('xc-officer', 'enterEvidence', {
    id,
    kind: EvidenceKind.STATEMENT,
    form: EvidenceForm.COPY,
    title: 'Statement of the custodian of the records (fictitious)',
    sha256: 'fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13',
    sizeBytes: 40_960,
    mediaType: 'application/pdf',
  });
  await give('xc-supervisor', 'handOverEvidence', { items: [card, extract] });
  await give('xc-officer', 'executeMlaRequest', {
    id,
    expectedVersion: 6,
    summary: 'The signature card and the register extract were handed over; a statement follows.',
    summaryIsResult: true,
  });
  await give('xa-officer', 'noteEvidenceCustody', {
    id: card,
    holder: 'Registry of the central authority of Avaloria',
    remark: 'Seal unbroken.',
  });
  return { card, extract };
}

const proceeding = 'Criminal case 12/2026, Prosecution Service of Avaloria (fictitious)';

/** Used as the request said; and disclosed to the defence, of which Cordonia had notice. */
async function uses(em: SqlEntityManager, give: Give, card: string, extract: string): Promise<void> {
  const handedOverAt = await momentIn(em, 'evidence_item', 'handed_over_at', card);
  const usedBy = 'Prosecution Service of Avaloria';
  await give('xa-officer', 'enterEvidenceUse', {
    id: card,
    basis: UseBasis.WITHIN_PURPOSE,
    purpose,
    proceeding,
    usedAt: handedOverAt,
    usedBy,
    conditionsKept: [condition],
  });
  const noticeId = await give('xa-officer', 'giveExculpatoryNotice', {
    id: extract,
    proceeding,
    disclosedTo: 'Counsel of the accused accountant',
    explanation: 'The accountant had left the company before the payments.',
    timing: NoticeTiming.PRIOR,
  });
  await give('xa-officer', 'enterEvidenceUse', {
    id: extract,
    basis: UseBasis.EXCULPATORY,
    purpose: 'Disclosure of what exculpates an accused person',
    proceeding,
    usedAt: await momentIn(em, 'exculpatory_notice', 'given_at', noticeId),
    usedBy,
    noticeId,
  });
}

/** One consent that was granted and used, one that was refused, one that waits. */
async function consents(em: SqlEntityManager, give: Give, id: string, card: string): Promise<void> {
  const tax = { purpose: 'Assessment of unpaid taxes', proceeding: 'Tax case 77/2026 (fictitious)' };
  const granted = await give('xa-officer', 'requestUseConsent', {
    id,
    itemId: card,
    ...tax,
    reasons: 'The card shows who owned the undeclared balance.',
  });
  await decide(em, give, granted, { decision: UseConsentDecision.GRANT, terms });
  await give('xa-officer', 'enterEvidenceUse', {
    id: card,
    basis: UseBasis.CONSENT,
    consentId: granted,
    ...tax,
    usedAt: await momentIn(em, 'use_consent', 'decided_at', granted),
    usedBy: 'Tax office of Avaloria (fictitious)',
    conditionsKept: [condition, terms],
  });
  const refused = await give('xa-officer', 'requestUseConsent', {
    id,
    itemId: card,
    purpose: 'Support of a parliamentary inquiry',
    proceeding: 'Inquiry into the road fund (fictitious)',
    onwardTo: 'Parliament of Avaloria (fictitious)',
    reasons: 'The committee asked for the evidence.',
  });
  await decide(em, give, refused, {
    decision: UseConsentDecision.REFUSE,
    reasons: 'A parliamentary inquiry is no investigation, prosecution or judicial proceeding.',
  });
  await give('xa-officer', 'requestUseConsent', {
    id,
    purpose: 'Recovery of the proceeds before the civil courts',
    proceeding: 'Civil action of Avaloria against Harbour Lane Holdings (fictitious)',
    reasons: 'The same records prove the title of the State.',
  });
}

/** Cordonia decides by two people: an officer proposes, a supervisor decides as the officer proposed. */
async function decide(
  em: SqlEntityManager,
  give: Give,
  id: string,
  proposal: Pick<Given<'proposeUseConsentDecision'>, 'decision' | 'terms' | 'reasons'>,
): Promise<void> {
  await give('xc-officer', 'proposeUseConsentDecision', { id, expectedVersion: 1, ...proposal });
  const proposedAt = await momentIn<Date | null>(em, 'use_consent_proposal', 'proposed_at', id, 'consent_id');
  const command = proposal.decision === UseConsentDecision.GRANT ? 'grantUseConsent' : 'refuseUseConsent';
  // What was decided before waits no more, and the step is not given again.
  if (proposedAt !== null) await give('xc-supervisor', command, { id, expectedVersion: 1, proposedAt });
}

/** An instant that the story has left in the database. */
async function momentIn<T extends Date | null = Date>(
  em: SqlEntityManager,
  table: string,
  column: string,
  id: string,
  by = 'id',
): Promise<T> {
  const key = id.split(':')[1] ?? '';
  const rows = await em.execute<{ moment: string | Date | null }[]>(
    `select ${column} as moment from ${table} where ${by} = ?`,
    [key],
  );
  const moment = rows[0]?.moment ?? null;
  return (moment === null ? null : new Date(moment)) as T;
}
