import { DisclosureBasis } from '../../../src/contexts/disclosures/index.js';
import { ClockKind, DelayReason, MlaRequestOutcome } from '../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import { DEMO_AUTHORITIES } from '../people.js';
import { hearing, records } from './contents.js';
import type { Matters } from './matters.js';
import type { Teller } from './story.js';

/** Requests on which the requested State works, or has done what it was asked for. */
export async function tellExecuted(teller: Teller, matters: Matters): Promise<void> {
  await extended(teller, matters);
  await inExecution(teller, matters);
  await inPart(teller, matters);
  await transmitted(teller, matters);
  await ofCordonia(teller, matters);
  await fromDisclosure(teller, matters);
}

/** Accepted by Avaloria, which needs more time and says why. */
async function extended(teller: Teller, { harbour }: Matters): Promise<void> {
  const story = teller.story('extended');
  await story
    .ago(105)
    .submit(
      'xc',
      'XA',
      harbour.caseId,
      records(
        harbour,
        'Statements of two accounts of Captain Lindqvist.',
        'Averil Savings Bank (fictitious)',
      ),
    );
  await story.ago(100).give('xa-officer', 'acknowledgeMlaRequest');
  await story.ago(92).accept('xa');
  await story.ago(15).give('xa-officer', 'extendMlaRequestClock', {
    kind: ClockKind.EXECUTION,
    dueOn: story.day(6),
    reason: DelayReason.APPEAL_BY_HOLDER,
    text: 'The holder of the accounts has appealed; the court has set a hearing for this week.',
  });
}

/** Given to the prosecution service of Cordonia, which works on it. */
async function inExecution(teller: Teller, { roads }: Matters): Promise<void> {
  const story = teller.story('in-execution');
  const authorityId = globalId('CompetentAuthority', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE);
  await story
    .ago(58)
    .submit(
      'xa',
      'XC',
      roads.caseId,
      hearing(roads, 'the bookkeeper of Harbour Lane Holdings', 'Who instructed you to split the payments?'),
    );
  await story.ago(53).give('xc-officer', 'acknowledgeMlaRequest');
  await story.ago(38).accept('xc');
  await story.give('xc-officer', 'assignMlaRequest', { authorityId });
  await story
    .ago(31)
    .give('xc-officer', 'beginMlaRequestItem', { executingAuthorityId: authorityId }, [
      'itemId',
      'MlaRequestItem',
    ]);
}

/** Of two things that Cordonia asked for, Avaloria has sent for one and is at work on the other. */
async function inPart(teller: Teller, { harbour }: Matters): Promise<void> {
  const story = teller.story('in-part');
  const lease = records(
    harbour,
    'Lease of the house in Port Averil.',
    'Land register of Avaloria (fictitious)',
  );
  const statement = hearing(harbour, 'the landlord, Port Averil (fictitious)', 'Who paid the rent?');
  await story.ago(99).submit('xc', 'XA', harbour.caseId, {
    ...lease,
    items: [...(lease.items ?? []), ...(statement.items ?? [])],
    assistanceSought: 'The lease, and the statement of the landlord.',
  });
  await story.ago(94).give('xa-officer', 'acknowledgeMlaRequest');
  await story.ago(84).accept('xa');
  await story
    .ago(50)
    .give('xa-officer', 'executeMlaRequestItem', { result: 'A certified copy of the lease was made.' }, [
      'itemId',
      'MlaRequestItem',
    ]);
  await story.ago(44).give('xa-officer', 'beginMlaRequestItem', {}, ['itemId', 'MlaRequestItem']);
}

/** The records were handed over by two people of Cordonia; Avaloria is to close it. */
async function transmitted(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('transmitted');
  await story
    .ago(140)
    .submit(
      'xa',
      'XC',
      hospitals.caseId,
      records(
        hospitals,
        'Lease of the office of Meridian Medical.',
        'Property register of Cordonia (fictitious)',
      ),
    );
  await story.ago(136).give('xc-officer', 'acknowledgeMlaRequest');
  await story.ago(128).accept('xc');
  await story.ago(40).give('xc-officer', 'executeMlaRequest', {
    summary: 'The register holds a lease of one room, of which a certified copy was made.',
    summaryIsResult: true,
  });
  await story.ago(12).give('xc-officer', 'proposeMlaRequestTransmission');
  await story.ago(10).give('xc-supervisor', 'transmitMlaRequestEvidence');
}

/** Of what Cordonia asked, Avaloria found a part; closed with that outcome. */
async function ofCordonia(teller: Teller, { harbour }: Matters): Promise<void> {
  const story = teller.story('of-cordonia');
  await story
    .ago(150)
    .submit(
      'xc',
      'XA',
      harbour.caseId,
      records(
        harbour,
        'Permits of the yacht of Captain Lindqvist.',
        'Harbour master of Port Averil (fictitious)',
      ),
    );
  await story.ago(146).give('xa-officer', 'acknowledgeMlaRequest');
  await story.ago(140).accept('xa');
  await story.ago(95).give('xa-officer', 'executeMlaRequest', {
    summary: 'Two of the three permits were found; the third had been destroyed after its time.',
    summaryIsResult: true,
  });
  await story.ago(90).give('xc-officer', 'closeMlaRequest', {
    outcome: 'Two permits of three.',
    kind: MlaRequestOutcome.ASSISTANCE_GIVEN_IN_PART,
  });
}

/** Cordonia told Avaloria of an account by itself; Avaloria made a request of it (UNCAC art. 46(4)). */
async function fromDisclosure(teller: Teller, { hospitals }: Matters): Promise<void> {
  const story = teller.story('from-disclosure');
  const disclosure = await story.ago(62).take('xc-officer', 'draftDisclosure', {
    receivingState: 'XA',
    contents: {
      subject: 'Deposits of a supplier of hospitals in Avaloria',
      basis: DisclosureBasis.PROCEEDS,
      offences: ['UNCAC art. 17'],
      information:
        'A bank in Cordonia (fictitious) reported cash deposits of Meridian Medical, week by week.',
      proceeds: 'About 300 000 euros in one account.',
    },
  });
  await story.take('xc-officer', 'proposeDisclosureTransmission', { id: disclosure, expectedVersion: 1 });
  await story.take('xc-supervisor', 'transmitDisclosure', { id: disclosure, expectedVersion: 2 });
  await story.ago(59).take('xa-officer', 'acknowledgeDisclosure', { id: disclosure, expectedVersion: 3 });
  const request = await story.ago(57).take('xa-officer', 'convertDisclosureToMlaRequest', {
    id: disclosure,
    expectedVersion: 4,
    caseId: hospitals.caseId,
    contents: records(hospitals, 'Slips of the cash deposits.', 'Cordonia Trust Bank (fictitious)'),
  });
  story.goesOnWith(request);
  await story.ago(56).give('xa-officer', 'proposeMlaRequestSubmission');
  await story.ago(55).give('xa-supervisor', 'submitMlaRequest');
  await story.ago(51).give('xc-officer', 'acknowledgeMlaRequest');
  await story.ago(30).accept('xc');
}
