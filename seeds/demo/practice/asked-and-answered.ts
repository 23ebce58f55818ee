import { ConditionAnswer, ConditionKind, NoteKind } from '../../../src/contexts/mla-requests/index.js';
import { freezing, hearing, records } from './contents.js';
import type { Matters } from './matters.js';
import type { Teller } from './story.js';

/** Requests in which the requested State wants to know more, or would assist on conditions. */
export async function tellAskedAndAnswered(teller: Teller, matters: Matters): Promise<void> {
  await whichAccount(teller, matters);
  await neverAnswered(teller, matters);
  await onConditions(teller, matters);
  await bound(teller, matters);
}

/** Cordonia asked once and was answered, and asks again; Avaloria's answer waits for a second pair of eyes. */
async function whichAccount(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('which-account');
  await story.ago(70).submit(
    'xa',
    'XC',
    hospitals.caseId,
    freezing(hospitals, {
      propertyDescription: 'Deposits of the two directors of Meridian Medical (fictitious).',
      propertyLocation: 'Banks in Port Cordon, Cordonia (fictitious)',
      estimatedValue: '640000',
      estimatedValueCurrency: 'EUR',
    }),
  );
  await story.ago(66).give('xc-officer', 'acknowledgeMlaRequest');
  await story.ago(60).give('xc-officer', 'examineMlaRequest');
  await story.ago(55).give('xc-officer', 'askMlaRequestInformation', {
    question: 'Under which names and dates of birth are the directors registered?',
    answerDueOn: story.day(-25),
  });
  await story.ago(40).give('xa-officer', 'proposeMlaRequestInformation', {
    answer: 'As in their passports, of which copies are attached to our letter of this week.',
  });
  await story.ago(39).give('xa-supervisor', 'giveMlaRequestInformation');
  await story.ago(26).give('xc-officer', 'askMlaRequestInformation', {
    question: 'Two persons have the second name. Can you say when the deposit was opened?',
    answerDueOn: story.day(4),
  });
  await story.ago(2).give('xa-second-officer', 'proposeMlaRequestInformation', {
    answer: 'In March 2024, with a transfer from the company itself.',
  });
}

/** Avaloria asked Cordonia for what it needs to go on, and after two months lets the request lapse. */
async function neverAnswered(teller: Teller, { harbour }: Matters): Promise<void> {
  const story = teller.story('never-answered');
  await story
    .ago(130)
    .submit(
      'xc',
      'XA',
      harbour.caseId,
      hearing(harbour, 'a former clerk of Quay Nine Ltd', 'Who opened the letters of the company?'),
    );
  await story.ago(125).give('xa-officer', 'acknowledgeMlaRequest');
  await story.ago(118).give('xa-officer', 'askMlaRequestInformation', {
    question: 'Nobody of this name lives in Port Averil. Do you have another address?',
    answerDueOn: story.day(-75),
  });
  await story.ago(60).give('xa-officer', 'proposeMlaRequestLapse', {
    reasons: 'The person could not be found, and our question was not answered.',
  });
  await story.give('xa-supervisor', 'lapseMlaRequest');
}

/** Avaloria would assist on two conditions, one of which Cordonia has accepted. */
async function onConditions(teller: Teller, { harbour }: Matters): Promise<void> {
  const story = teller.story('on-conditions');
  await story
    .ago(48)
    .submit(
      'xc',
      'XA',
      harbour.caseId,
      records(
        harbour,
        'Minutes of the tender committee of Avaloria, in which Quay Nine Ltd took part.',
        'Ministry of Transport of Avaloria (fictitious)',
      ),
    );
  await story.ago(44).give('xa-officer', 'acknowledgeMlaRequest');
  await story.ago(40).give('xa-officer', 'examineMlaRequest');
  await story.ago(33).give('xa-officer', 'proposeMlaRequestConditions', {
    conditions: [
      {
        kind: ConditionKind.USE_LIMITATION,
        text: 'For the criminal proceedings about the concession alone.',
      },
      { kind: ConditionKind.CONFIDENTIALITY, text: 'Names of other bidders are blackened in public files.' },
    ],
  });
  await story.ago(27).give('xa-supervisor', 'sendMlaRequestConditions');
  await story
    .ago(6)
    .give('xc-officer', 'proposeMlaRequestConditionAnswer', { answer: ConditionAnswer.ACCEPT }, [
      'conditionId',
      'MlaRequestCondition',
    ]);
  await story.give('xc-supervisor', 'acceptMlaRequestCondition');
}

/** Cordonia assists on a condition that binds Avaloria: the evidence comes back after the trial. */
async function bound(teller: Teller, { roads }: Matters): Promise<void> {
  const story = teller.story('bound');
  await story
    .ago(90)
    .submit(
      'xa',
      'XC',
      roads.caseId,
      records(
        roads,
        'The original share register of Harbour Lane Holdings.',
        'Notary Celia Seal, Port Cordon (fictitious)',
      ),
    );
  await story.ago(85).give('xc-officer', 'acknowledgeMlaRequest');
  await story.ago(80).give('xc-officer', 'examineMlaRequest');
  await story.ago(72).give('xc-officer', 'proposeMlaRequestConditions', {
    conditions: [
      {
        kind: ConditionKind.RETURN,
        text: 'The register is given back within six months after the trial.',
        expiresOn: story.day(365),
      },
    ],
  });
  await story.ago(70).give('xc-supervisor', 'sendMlaRequestConditions');
  await story.ago(61).give('xa-officer', 'noteOnMlaRequest', {
    kind: NoteKind.STRATEGY,
    text: 'We can live with that: a certified copy is enough for the appeal.',
  });
  await story
    .ago(60)
    .give('xa-officer', 'proposeMlaRequestConditionAnswer', { answer: ConditionAnswer.ACCEPT }, [
      'conditionId',
      'MlaRequestCondition',
    ]);
  await story.give('xa-supervisor', 'acceptMlaRequestCondition');
}
