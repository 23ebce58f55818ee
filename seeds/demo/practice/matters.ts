import { globalId } from '../../../src/platform/reads/global-id.js';
import { UncacOffence } from '../../../src/contexts/cases/index.js';
import { DEMO_CASE_ID } from '../cases.js';
import type { Matter } from './contents.js';
import type { Teller } from './story.js';
import { conductedBy } from '../conducting-authorities.js';

/** The matters in which the demo States ask each other; all of them fictitious. */
export interface Matters {
  /** Of Avaloria: the road fund, the case of the README. */
  readonly roads: Matter;
  /** Of Avaloria. */
  readonly hospitals: Matter;
  /** Of Cordonia. */
  readonly harbour: Matter;
}

/** Opens the cases in which the requests of the demo world are made. */
export async function openMatters(teller: Teller): Promise<Matters> {
  const cases = teller.story('cases').ago(175);
  const hospitals = await cases.openCase('xa-officer', {
    title: 'Hospital supplies of Avaloria: Meridian Medical (fictitious)',
    neutralTitle: 'Overpriced hospital supplies (fictitious)',
    summary:
      'Protective equipment was bought at five times its price from a company without staff. All of this is fictitious.',
    uncacOffences: [UncacOffence.ARTICLE_17, UncacOffence.ARTICLE_18],
    yearStart: 2025,
  });
  const harbour = await cases.openCase('xc-officer', {
    title: 'Harbour concession of Cordonia: Captain Lindqvist, Quay Nine Ltd (fictitious)',
    neutralTitle: 'Bribes for a harbour concession (fictitious)',
    summary:
      'A concession for a container harbour went to a company that paid the head of the harbour office. All of this is fictitious.',
    uncacOffences: [UncacOffence.ARTICLE_15, UncacOffence.ARTICLE_23],
    yearStart: 2025,
  });
  return {
    roads: {
      caseId: globalId('Case', DEMO_CASE_ID),
      offences: ['UNCAC art. 17', 'UNCAC art. 23'],
      ...conductedBy.prosecutionOfAvaloria,
      subjectMatter:
        'Investigation by the Prosecution Service of Avaloria into the diversion of the road fund (fictitious).',
      facts: 'Payments for roads that were never built went to Harbour Lane Holdings (fictitious).',
    },
    hospitals: {
      caseId: hospitals,
      offences: ['UNCAC art. 17', 'UNCAC art. 18'],
      ...conductedBy.prosecutionOfAvaloria,
      subjectMatter:
        'Investigation by the Prosecution Service of Avaloria into the purchase of hospital supplies (fictitious).',
      facts:
        'Meridian Medical, a company without staff, sold equipment at five times its price (fictitious).',
    },
    harbour: {
      caseId: harbour,
      offences: ['UNCAC art. 15', 'UNCAC art. 23'],
      ...conductedBy.prosecutionOfCordonia,
      subjectMatter:
        'Investigation by the Prosecution Service of Cordonia into the harbour concession (fictitious).',
      facts: 'Quay Nine Ltd paid the head of the harbour office through accounts abroad (fictitious).',
    },
  };
}
