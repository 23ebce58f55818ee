import {
  ConsultationSubject,
  PostponementGround,
  RefusalGround,
} from '../../../src/contexts/mla-requests/index.js';
import { freezing, hearing, records, service } from './contents.js';
import type { Matters } from './matters.js';
import type { Story, Teller } from './story.js';

/** Requests that were put off, refused, given back or taken back. */
export async function tellPutOffAndRefused(teller: Teller, matters: Matters): Promise<void> {
  await postponed(teller, matters);
  await refused(teller, matters);
  await returned(teller, matters);
  await withdrawn(teller, matters);
}

/** Consults before it refuses or postpones, as it must (UNCAC art. 46(26)); the requesting State answers. */
async function consult(
  story: Story,
  about: ConsultationSubject,
  days: number,
  say: readonly [question: string, answer: string, result: string],
): Promise<void> {
  const which = ['consultationId', 'MlaRequestConsultation'] as const;
  await story.ago(days).give('xc-officer', 'openMlaRequestConsultation', {
    about,
    text: say[0],
    answerDueOn: story.day(14 - days),
  });
  await story.ago(days - 7).give('xa-officer', 'sayInMlaRequestConsultation', { text: say[1] }, which);
  await story.ago(days - 8).give('xc-officer', 'concludeMlaRequestConsultation', { result: say[2] }, which);
}

/** Cordonia investigates the same people, of which Avaloria must not hear; it looks again in ten days. */
async function postponed(teller: Teller, { roads }: Matters): Promise<void> {
  const story = teller.story('postponed');
  await story.ago(110).submit(
    'xa',
    'XC',
    roads.caseId,
    hearing(
      roads,
      'the two managers of Harbour Lane Holdings, Port Cordon',
      'On whose word were the invoices paid?',
      {
        confidential: true,
      },
    ),
  );
  await story.ago(104).give('xc-officer', 'acknowledgeMlaRequest');
  await story.ago(98).give('xc-officer', 'examineMlaRequest');
  await consult(story, ConsultationSubject.POSTPONEMENT, 95, [
    'To hear them now would interfere with a proceeding of our own. Would the spring be too late?',
    'We can wait, as long as the limitation period is interrupted.',
    'Postponed; looked at again every three months.',
  ]);
  await story.ago(82).give('xc-officer', 'proposeMlaRequestPostponement', {
    ground: PostponementGround.ONGOING_INVESTIGATION,
    reviewOn: story.day(10),
    domesticProceeding:
      'Investigation 4 PS 19/26 of our prosecution service: telephones are tapped until January.',
  });
  await story.ago(80).give('xc-supervisor', 'postponeMlaRequest');
}

/** Refused with a ground and reasons after a consultation; Avaloria has not closed it yet. */
async function refused(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('refused');
  await story.ago(120).submit(
    'xa',
    'XC',
    hospitals.caseId,
    freezing(hospitals, {
      propertyDescription: 'A used delivery van of Meridian Medical (fictitious).',
      propertyLocation: 'Port Cordon, Cordonia (fictitious)',
      estimatedValue: '2100',
      estimatedValueCurrency: 'EUR',
    }),
  );
  await story.ago(114).give('xc-officer', 'acknowledgeMlaRequest');
  await consult(story, ConsultationSubject.REFUSAL, 100, [
    'The van is worth less than its seizure would cost. Do you still want it?',
    'It may hold papers of the company. Could it be searched at least?',
    'A search needs a request of its own; the freezing is refused.',
  ]);
  await story.ago(85).give('xc-officer', 'proposeMlaRequestRefusal', {
    grounds: [RefusalGround.DE_MINIMIS],
    reasons:
      'The property is of a value below that of its seizure and keeping (UNCAC art. 55(7)). A request for a search would be executed.',
  });
  await story.ago(83).give('xc-supervisor', 'refuseMlaRequest');
}

/** Given back because it did not say which company was meant; Avaloria corrects it in a new draft. */
async function returned(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('returned');
  await story
    .ago(64)
    .submit(
      'xa',
      'XC',
      hospitals.caseId,
      records(hospitals, 'All filings of the supplier.', 'Register of companies of Cordonia (fictitious)'),
    );
  await story.ago(58).give('xc-officer', 'acknowledgeMlaRequest');
  await story.ago(52).give('xc-officer', 'proposeMlaRequestReturn', {
    missing: [
      'The name or number of the company (UNCAC art. 46(15)(e))',
      'What the filings are to prove (UNCAC art. 46(15)(f))',
    ],
    reasons: 'With the number of the register an extract is here within two days.',
  });
  await story.give('xc-supervisor', 'returnMlaRequestAsIncomplete');
  await story.ago(9).redraft('xa-second-officer');
}

/** The person came by himself: Cordonia needs no help any more. */
async function withdrawn(teller: Teller, { harbour }: Matters): Promise<void> {
  const story = teller.story('withdrawn');
  await story
    .ago(54)
    .submit(
      'xc',
      'XA',
      harbour.caseId,
      service(harbour, 'the auditor of Quay Nine Ltd, Port Averil (fictitious)', 'Summons for the 12th'),
    );
  await story.ago(50).give('xa-officer', 'acknowledgeMlaRequest');
  await story.ago(45).give('xc-officer', 'withdrawMlaRequest', {
    outcome: 'The auditor appeared without a summons; assistance is no longer needed.',
  });
}
