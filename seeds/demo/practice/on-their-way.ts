import {
  ConsultationSubject,
  DelayReason,
  DeliveryEvidenceKind,
  DeliveryMedium,
  DissipationRisk,
  NoteKind,
  TransmissionChannel,
} from '../../../src/contexts/mla-requests/index.js';
import { freezing, hearing, records, service } from './contents.js';
import type { Matters } from './matters.js';
import type { Teller } from './story.js';
import { conductedBy } from '../conducting-authorities.js';

/** Requests that were sent and on which nobody has decided yet. */
export async function tellOnTheirWay(teller: Teller, matters: Matters): Promise<void> {
  await forgotten(teller, matters);
  await yesterday(teller, matters);
  await takenUp(teller, matters);
  await examined(teller, matters);
  await inDemetria(teller, matters);
  await unacknowledged(teller, matters);
  await byTelephone(teller, matters);
  await byCourier(teller, matters);
  await fromBelmora(teller);
}

/** Avaloria has waited for six weeks, has asked how it stands, and has heard nothing. */
async function forgotten(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('forgotten');
  await story
    .ago(43)
    .submit(
      'xa',
      'XC',
      hospitals.caseId,
      records(
        hospitals,
        'Accounts of Meridian Medical, with their beneficial owners.',
        'Cordonia Trust Bank (fictitious)',
      ),
    );
  await story.ago(24).give('xa-officer', 'inquireMlaRequestStatus', {
    question: 'Has the request reached you? The limitation period ends in the spring.',
  });
  await story.ago(4).give('xa-officer', 'noteOnMlaRequest', {
    kind: NoteKind.NOTE,
    text: 'Telephone Corin on Monday; if nobody answers, through the embassy.',
  });
}

/** It came yesterday: to be acknowledged within a week. */
async function yesterday(teller: Teller, { harbour }: Matters): Promise<void> {
  await teller
    .story('yesterday')
    .ago(1)
    .submit(
      'xc',
      'XA',
      harbour.caseId,
      service(harbour, 'Captain Lindqvist, Port Averil (fictitious)', 'Summons of the district court'),
    );
}

/** Cordonia has taken it up: it is delivered, and to be acknowledged within two days. */
async function takenUp(teller: Teller, { roads }: Matters): Promise<void> {
  const story = teller.story('taken-up');
  await story
    .ago(6)
    .submit(
      'xa',
      'XC',
      roads.caseId,
      service(
        roads,
        'the landlord of Harbour Lane Holdings, Port Cordon (fictitious)',
        'Summons of the High Court',
      ),
    );
  await story.ago(5).give('xc-officer', 'receiveMlaRequest');
}

/** Avaloria examines it; it should have decided two days from now. */
async function examined(teller: Teller, { harbour }: Matters): Promise<void> {
  const story = teller.story('examined');
  await story.ago(28).submit(
    'xc',
    'XA',
    harbour.caseId,
    records(
      harbour,
      'Filings of Quay Nine Ltd since its formation.',
      'Register of companies of Avaloria (fictitious)',
      {
        deadline: story.day(45),
        deadlineReason: 'The main hearing begins in two months.',
      },
    ),
  );
  await story.ago(24).give('xa-officer', 'acknowledgeMlaRequest');
  await story.ago(19).give('xa-officer', 'examineMlaRequest');
  await story.give('xa-officer', 'setMlaRequestInternalStep', {
    internalStep: 'With the legal service: may the register be searched by the name of an owner?',
    assignee: 'xa-second-officer',
  });
  await story.ago(7).give('xa-officer', 'recordMlaRequestDelay', {
    reason: DelayReason.RESOURCES,
    text: 'The register is being moved to a new system and answers slowly.',
    expectedOn: story.day(9),
  });
}

/** Demetria wonders whether it may help, and asks Avaloria what it thinks: a consultation is open. */
async function inDemetria(teller: Teller, { roads }: Matters): Promise<void> {
  const story = teller.story('in-demetria');
  await story
    .ago(35)
    .submit(
      'xa',
      'XD',
      roads.caseId,
      hearing(
        roads,
        'the notary who certified the sale, Demetria City (fictitious)',
        'Who appeared before you, and with which papers?',
        { channel: TransmissionChannel.DIPLOMATIC },
      ),
    );
  await story.ago(30).give('xd-officer', 'acknowledgeMlaRequest');
  await story.ago(5).give('xd-officer', 'openMlaRequestConsultation', {
    about: ConsultationSubject.CONDITIONS,
    text: 'A notary is bound to secrecy. Would a written statement of the chamber of notaries serve you?',
    answerDueOn: story.day(10),
  });
}

/** Demetria should have told Cordonia two days ago that it has the request. */
async function unacknowledged(teller: Teller, { harbour }: Matters): Promise<void> {
  await teller
    .story('unacknowledged')
    .ago(9)
    .submit(
      'xc',
      'XD',
      harbour.caseId,
      records(
        harbour,
        'Licence of the trading house of Quay Nine Ltd.',
        'Chamber of commerce of Demetria (fictitious)',
        { channel: TransmissionChannel.DIPLOMATIC },
      ),
    );
}

/** Freeze first, paper later: made by telephone on the day before yesterday, the written confirmation is due. */
async function byTelephone(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('by-telephone');
  await story.ago(1.9).submit(
    'xa',
    'XC',
    hospitals.caseId,
    freezing(
      hospitals,
      {
        propertyDescription: 'Balance of account CB-0090-2201 of Meridian Medical (fictitious).',
        propertyLocation: 'Cordonia Trust Bank (fictitious), Port Cordon',
        estimatedValue: '1300000',
        estimatedValueCurrency: 'EUR',
        dissipationRisk: 'A transfer to a third State was ordered this morning; it leaves in two days.',
        dissipationRiskLevel: DissipationRisk.IMMINENT,
      },
      {
        urgent: true,
        urgencyReason: 'The transfer leaves in two days.',
        oral: true,
        confidential: true,
      },
    ),
  );
  await story.give('xc-officer', 'acknowledgeMlaRequest');
}

/** Belmora does not take part in Repatria: the letter went by courier, and Avaloria enters what comes back. */
async function byCourier(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('by-courier');
  await story
    .ago(38)
    .submit(
      'xa',
      'XB',
      hospitals.caseId,
      records(
        hospitals,
        'Customs declarations for the deliveries of Meridian Medical.',
        'Customs office of Belmora (fictitious)',
      ),
    );
  await story.ago(37).give('xa-officer', 'dispatchMlaRequest', {
    medium: DeliveryMedium.COURIER,
    dispatchedOn: story.day(-37),
    trackingNumber: 'FX-550-118-204',
    source: 'Receipt of the courier (fictitious)',
  });
  await story.ago(30).give(
    'xa-officer',
    'recordMlaRequestDeliveryEvidence',
    {
      kind: DeliveryEvidenceKind.DELIVERY,
      happenedOn: story.day(-32),
      source: 'Signature of the mail room of the Chancellery of Justice',
    },
    ['deliveryId', 'MlaRequestDelivery'],
  );
  await story.ago(20).give('xa-officer', 'acknowledgeMlaRequest', {
    onPaper: { happenedOn: story.day(-27), reference: 'Letter LR 88/2 of the Chancellery of Justice' },
  });
}

/** From Belmora on paper: Cordonia keeps the record of both. */
async function fromBelmora(teller: Teller): Promise<void> {
  const story = teller.story('from-belmora');
  story.ago(12);
  await story.register('xc-officer', {
    requestingState: 'XB',
    requestingReference: 'LR 91/4',
    receivedOn: story.day(-14),
    caseTitle: 'Letter rogatory of Belmora: sale of customs posts (fictitious)',
    contents: records(letterRogatory, 'Statements of one account.', 'Cordonia Trust Bank (fictitious)'),
  });
  await story.ago(11).give('xc-officer', 'acknowledgeMlaRequest');
}

const letterRogatory = {
  offences: ['UNCAC art. 15'],
  ...conductedBy.courtOfUpperBelmora,
  subjectMatter: 'Preliminary inquiry of the court of Upper Belmora (fictitious).',
  facts: 'Posts in the customs office were sold (fictitious).',
};
