import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../src/platform/request-context.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { AssistanceType } from '../../src/contexts/directory/index.js';
import {
  MlaRequestOutcome,
  NoteKind,
  RecoveryAvenue,
  RefusalGround,
  TransmissionChannel,
} from '../../src/contexts/mla-requests/index.js';
import { DEMO_CASE_ID, DEMO_SUBJECTS } from './cases.js';
import { DEMO_AUTHORITIES } from './people.js';
import { Story } from './request-story.js';
import { conductedBy } from './conducting-authorities.js';

type ContextFor = (viewer: Viewer, requestId: string) => RequestContext;

/**
 * Requests of the demo world in several statuses, brought about as people would: by their commands, one after the
 * other, four eyes included. Each step has an idempotency key of its own, so that doing it again changes nothing and an
 * interrupted story goes on where it stopped.
 * @param em as the owner of the database: what waits for approval is read from what the story has left so far
 */
export async function seedDemoRequests(em: SqlEntityManager, contextFor: ContextFor): Promise<void> {
  const tell = (name: string): Story => new Story(em, contextFor, name);
  await bankRecords(tell('bank-records'));
  await returnOfProceeds(tell('return-of-proceeds'));
  await service(tell('service'));
  await drafts(tell('incomplete-draft'), tell('in-review'));
}

const caseId = globalId('Case', DEMO_CASE_ID);

async function bankRecords(story: Story): Promise<void> {
  await story.draft('xa-officer', {
    caseId,
    requestedState: 'XC',
    contents: {
      items: [
        {
          type: AssistanceType.DOCUMENTS_AND_RECORDS,
          particulars: {
            description: 'Opening documents and statements of all accounts of Harbour Lane Holdings.',
            nexus: 'The payments for the roads went to these accounts.',
            institution: 'Cordonia Trust Bank (fictitious), Port Cordon',
            account: 'CB-0047-1182 and every other account of the company',
            periodFrom: '2021-01-01',
            periodTo: '2023-12-31',
            documents: ['Account opening documents', 'Statements', 'Signature cards'],
          },
        },
        {
          type: AssistanceType.TRACING_PROCEEDS_FOR_EVIDENCE,
          particulars: {
            nexus: 'The balances left the accounts within days.',
            account: 'CB-0047-1182',
          },
        },
      ],
      offences: ['UNCAC art. 17', 'UNCAC art. 23'],
      ...conductedBy.prosecutionOfAvaloria,
      subjectMatter:
        'Investigation by the Prosecution Service of Avaloria into the diversion of the road fund (fictitious). Conducted by the prosecutor in charge.',
      facts:
        'Between 2021 and 2023 payments for roads that were never built were passed through Harbour Lane Holdings to accounts in Cordonia (fictitious).',
      assistanceSought:
        'Opening documents and statements of the accounts of Harbour Lane Holdings from 1 January 2021.',
      purpose: 'Evidence in the criminal proceedings against the former director of the road fund.',
      persons: [
        globalId('CaseSubject', DEMO_SUBJECTS.DIRECTOR),
        globalId('CaseSubject', DEMO_SUBJECTS.COMPANY),
      ],
      procedureWished: 'Certified copies, with a statement of the custodian of the records.',
      urgent: true,
      urgencyReason: 'Balances are being moved.',
      deadline: '2027-03-31',
      deadlineReason: 'The period of limitation of one of the offences ends in the summer of 2027.',
    },
  });
  await story.give('xa-officer', 'noteOnMlaRequest', {
    kind: NoteKind.STRATEGY,
    text: 'First the records, then restraint: do not mention the second account yet.',
  });
  await story.give('xa-officer', 'assignMlaRequest', {
    authorityId: globalId('CompetentAuthority', DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE),
  });
  await story.give('xa-officer', 'proposeMlaRequestSubmission', { expectedVersion: 1 });
  await story.give('xa-supervisor', 'submitMlaRequest', { expectedVersion: 2 });
  await story.give('xc-officer', 'acknowledgeMlaRequest', { expectedVersion: 3 });
  await story.give('xc-officer', 'setMlaRequestInternalStep', {
    internalStep: 'With the prosecution service: a domestic investigation touches the same accounts.',
    assignee: 'xc-officer',
  });
  await story.give('xc-officer', 'noteOnMlaRequest', {
    kind: NoteKind.LEGAL_OPINION,
    text: 'Dual criminality is given; the records can be ordered by the investigating judge.',
  });
  await story.accept(4);
  await story.give('xc-officer', 'assignMlaRequest', {
    authorityId: globalId('CompetentAuthority', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE),
  });
}

/** Acknowledged; the requested State considers a refusal, of which the requesting State knows nothing. */
async function returnOfProceeds(story: Story): Promise<void> {
  await story.draft('xa-second-officer', {
    caseId,
    requestedState: 'XC',
    contents: {
      items: [
        {
          type: AssistanceType.ASSET_RECOVERY,
          avenue: RecoveryAvenue.ENFORCE_ORDER,
          particulars: {
            propertyDescription: 'The balance of account CB-0047-1182 (fictitious).',
            propertyLocation: 'Cordonia Trust Bank (fictitious), Port Cordon',
            estimatedValue: '2400000',
            estimatedValueCurrency: 'USD',
            orderCourt: 'High Court of Avaloria (fictitious)',
            orderDate: '2026-06-12',
            orderNumber: 'HC-2026-118',
            orderIsFinal: true,
            orderCopyAttached: true,
            orderExtent: 'The whole balance.',
            noticeToThirdParties: 'Published twice in the gazette; nobody came forward within sixty days.',
          },
        },
      ],
      offences: ['UNCAC art. 17'],
      ...conductedBy.courtOfAvaloria,
      subjectMatter: 'Enforcement of the confiscation order of the High Court of Avaloria (fictitious).',
      facts: 'The court ordered the confiscation of the balance of one account in Cordonia.',
      assistanceSought: 'Enforcement of the order under UNCAC art. 55(1)(b).',
      purpose: 'Recovery of the diverted road fund.',
      confidential: true,
    },
  });
  await story.give('xa-second-officer', 'proposeMlaRequestSubmission', { expectedVersion: 1 });
  await story.give('xa-supervisor', 'submitMlaRequest', { expectedVersion: 2 });
  await story.give('xc-officer', 'acknowledgeMlaRequest', { expectedVersion: 3 });
  await story.give('xc-officer', 'proposeMlaRequestRefusal', {
    expectedVersion: 4,
    grounds: [RefusalGround.NOT_IN_CONFORMITY],
    reasons:
      'The copy of the order bears no seal: its authenticity is not established (UNCAC art. 46(14), 55(3)(b)).',
  });
}

/** Executed and closed: service of documents needs no facts (UNCAC art. 46(15)(c)). */
async function service(story: Story): Promise<void> {
  await story.draft('xa-officer', {
    caseId,
    requestedState: 'XC',
    contents: {
      items: [
        {
          type: AssistanceType.SERVICE_OF_DOCUMENTS,
          particulars: {
            addressee: 'The registered agent of Harbour Lane Holdings, Port Cordon (fictitious)',
            documents: ['Summons of the High Court of Avaloria of 2 March 2026'],
            appearOn: '2026-09-14',
          },
        },
      ],
      offences: ['UNCAC art. 17'],
      ...conductedBy.courtOfAvaloria,
      subjectMatter: 'Proceedings of the High Court of Avaloria (fictitious).',
      assistanceSought: 'Service of a summons on the registered agent of Harbour Lane Holdings.',
      purpose: 'To give the company the opportunity to be heard.',
    },
  });
  await story.give('xa-officer', 'proposeMlaRequestSubmission', { expectedVersion: 1 });
  await story.give('xa-supervisor', 'submitMlaRequest', { expectedVersion: 2 });
  await story.give('xc-officer', 'acknowledgeMlaRequest', { expectedVersion: 3 });
  await story.accept(4);
  await story.give('xc-officer', 'executeMlaRequest', {
    expectedVersion: 5,
    summary: 'The summons was served on the registered agent in person; the return of service is on its way.',
    summaryIsResult: true,
  });
  await story.give('xa-officer', 'closeMlaRequest', {
    expectedVersion: 6,
    outcome: 'Served in time.',
    kind: MlaRequestOutcome.ASSISTANCE_GIVEN,
  });
}

/** One draft that lacks what the Convention asks for, and one in review. */
async function drafts(incomplete: Story, review: Story): Promise<void> {
  await incomplete.draft('xa-officer', {
    caseId,
    requestedState: 'XC',
    contents: {
      items: [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING }],
      offences: ['UNCAC art. 23'],
    },
  });
  await review.draft('xa-second-officer', {
    caseId,
    requestedState: 'XD',
    contents: {
      channel: TransmissionChannel.DIPLOMATIC,
      items: [
        {
          type: AssistanceType.TAKING_EVIDENCE,
          particulars: {
            addressee: 'The former accountant of the road fund, resident in Demetria (fictitious)',
            questions: 'Who ordered the payments to Harbour Lane Holdings, and in what form?',
            videoHearingWished: true,
          },
        },
      ],
      offences: ['UNCAC art. 17'],
      ...conductedBy.prosecutionOfAvaloria,
      subjectMatter: 'Investigation into the diversion of the road fund of Avaloria (fictitious).',
      facts: 'A former accountant of the fund lives in Demetria (fictitious).',
      assistanceSought: 'Taking the statement of the former accountant.',
      purpose: 'Evidence in the criminal proceedings.',
    },
  });
  await review.give('xa-second-officer', 'proposeMlaRequestSubmission', { expectedVersion: 1 });
}
