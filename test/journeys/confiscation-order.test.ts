import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CASE_ID } from '../../seeds/demo/cases.js';
import { DEMO_AUTHORITIES } from '../../seeds/demo/people.js';
import * as operations from '../support/generated/operations.js';
import { httpService } from '../support/http-service.js';
import { People } from './onlookers.js';
import { Story } from './story.js';

let people: People;
let story: Story;

beforeAll(async () => {
  people = new People(await httpService());
  story = new Story(people);
}, 180_000);

const contents: operations.MlaRequestContentsInput = {
  items: [
    {
      type: 'ASSET_RECOVERY',
      avenue: 'ENFORCE_ORDER',
      particulars: {
        description: 'Enforcement against the balance of one account.',
        propertyDescription: 'The balance of the account ending in 4417.',
        orderCourt: 'High Court of Avaloria (fictitious)',
        orderCopyAttached: true,
        orderExtent: 'The whole balance.',
        noticeToThirdParties: 'The holders were heard; no third party came forward.',
      },
    },
  ],
  offences: ['UNCAC art. 17'],
  subjectMatter: 'Enforcement of an order of the High Court of Avaloria (fictitious).',
  conductingAuthority: 'High Court of Avaloria (fictitious)',
  conductingAuthorityFunctions: 'Tries cases of corruption, and orders confiscation.',
  facts: 'The court ordered the confiscation of the balance of one account in Cordonia.',
  assistanceSought: 'Enforcement of the order under UNCAC art. 55(1)(b).',
  purpose: 'Recovery of the diverted road fund.',
};

/** Avaloria has an order of confiscation; Cordonia is asked to enforce it under UNCAC art. 55(1)(b). */
describe('an order of confiscation is enforced, after a postponement', () => {
  test('R5: Avaloria drafts; without the statement that the order is final it cannot be proposed', async () => {
    const { draftMlaRequest } = await people.do('xa-officer', operations.DraftMlaRequestDocument, {
      input: {
        caseId: `Case:${DEMO_CASE_ID}`,
        requestedState: 'XC',
        contents,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    story.about(draftMlaRequest.mlaRequest?.id ?? '');
    const refusal = await story.refused('xa-officer', operations.ProposeMlaRequestSubmissionDocument);
    expect(refusal).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R5' }] });
    await story.seen({ status: 'DRAFT', sent: false, items: 1 });
  });

  test('with it, the request is proposed and submitted', async () => {
    const [item] = contents.items ?? [];
    const items = [{ ...item, particulars: { ...item?.particulars, orderIsFinal: true } }];
    await story.gives('xa-officer', operations.AmendMlaRequestDocument, {
      contents: { items } as operations.MlaRequestContentsInput,
    });
    await story.gives('xa-officer', operations.ProposeMlaRequestSubmissionDocument);
    await story.seen({ status: 'IN_REVIEW', sent: false, items: 1, xaProposal: 'SUBMISSION' });
    await story.gives('xa-supervisor', operations.SubmitMlaRequestDocument);
    await story.seen({ status: 'SUBMITTED', items: 1 });
  });

  test('Cordonia acknowledges and examines', async () => {
    await story.gives('xc-officer', operations.AcknowledgeMlaRequestDocument);
    await story.gives('xc-officer', operations.ExamineMlaRequestDocument);
    await story.seen({ status: 'UNDER_EXAMINATION', items: 1 });
  });

  test('and accepts: what its officer proposes Avaloria does not see, until the supervisor accepts', async () => {
    await story.gives('xc-officer', operations.ProposeMlaRequestAcceptanceDocument);
    await story.seen({ status: 'UNDER_EXAMINATION', items: 1, xcProposal: 'ACCEPTANCE' });
    await story.gives('xc-supervisor', operations.AcceptMlaRequestDocument, {}, { approves: true });
    await story.seen({ status: 'ACCEPTED', items: 1 });
  });

  test('an investigation of its own stands in the way: Avaloria learns nothing of it', async () => {
    await story.gives('xc-officer', operations.ProposeMlaRequestPostponementDocument, {
      ground: 'ONGOING_INVESTIGATION',
      reviewOn: '2099-06-30',
      domesticProceeding: 'Case 12/2026 of the prosecution service against the bank.',
    });
    await story.seen({ status: 'ACCEPTED', items: 1, domesticProceeding: true, xcProposal: 'POSTPONEMENT' });
  });

  test('R14: without consultation nobody postpones: Cordonia asks, Avaloria answers', async () => {
    const refusal = await story.refused(
      'xc-supervisor',
      operations.PostponeMlaRequestDocument,
      {},
      { approves: true },
    );
    expect(refusal).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R14' }] });
    await story.gives('xc-officer', operations.OpenMlaRequestConsultationDocument, {
      about: 'POSTPONEMENT',
      text: 'Enforcement now would harm another matter. May it wait until summer?',
      answerDueOn: '2099-01-31',
    });
    const consultations = (await story.dossier('xa-officer')).consultations?.edges;
    await story.gives('xa-officer', operations.SayInMlaRequestConsultationDocument, {
      consultationId: consultations?.[0]?.node.id ?? '',
      text: 'Yes, if the balance stays frozen.',
    });
    await story.seen({
      ...{ status: 'ACCEPTED', items: 1, consultations: 1, messages: 2 },
      ...{ domesticProceeding: true, xcProposal: 'POSTPONEMENT' },
    });
  });

  test('the supervisor postpones: Avaloria sees the ground and the day of review, and not the proceeding', async () => {
    await story.gives('xc-supervisor', operations.PostponeMlaRequestDocument, {}, { approves: true });
    await story.seen({
      ...{ status: 'POSTPONED', items: 1, consultations: 1, messages: 2, postponed: true },
      domesticProceeding: true,
    });
    const { postponementGround, postponementReviewOn } = await story.dossier('xa-officer');
    expect({ postponementGround, postponementReviewOn }).toEqual({
      postponementGround: 'ONGOING_INVESTIGATION',
      postponementReviewOn: '2099-06-30',
    });
  });

  /** What was said and noted before; on which ground it was postponed stays to be read. */
  const asked = { items: 1, consultations: 1, messages: 2, domesticProceeding: true, postponed: true };

  test('while it is postponed nothing of it is executed', async () => {
    const [item] = (await story.dossier('xc-officer')).items;
    const early = await story.refused('xc-officer', operations.BeginMlaRequestItemDocument, {
      itemId: item?.id ?? '',
    });
    expect(early.code).toBe('INVALID_TRANSITION');
  });

  test('and resumes: the request stands where it stood', async () => {
    await story.gives('xc-officer', operations.ResumeMlaRequestDocument);
    await story.seen({ status: 'ACCEPTED', ...asked });
  });

  test('the order is enforced under UNCAC art. 55(1)(b) by the prosecutor to whom it was given', async () => {
    await people.do('xc-officer', operations.AssignMlaRequestDocument, {
      input: { id: story.id, authorityId: `CompetentAuthority:${DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE}` },
    });
    story.assigned.xc = true;
    const [item] = (await story.dossier('xc-prosecutor')).items;
    const { id: itemId = '' } = item ?? {};
    expect(item).toMatchObject({ type: 'ASSET_RECOVERY', avenue: 'ENFORCE_ORDER' });
    await story.gives('xc-prosecutor', operations.BeginMlaRequestItemDocument, { itemId });
    await story.seen({ status: 'IN_EXECUTION', ...asked });
    await story.gives('xc-prosecutor', operations.ExecuteMlaRequestItemDocument, {
      itemId,
      result: 'The court of Cordonia declared the order enforceable; the balance was confiscated.',
    });
    await story.seen({ status: 'EXECUTED', ...asked, executed: 1, results: 1 });
  });

  test('the decision of the court is handed over and transmitted', async () => {
    await people.do('xc-prosecutor', operations.EnterEvidenceDocument, {
      input: {
        ...{
          id: story.id,
          kind: 'COURT_ORDER',
          form: 'CERTIFIED_COPY',
          title: 'Decision declaring it enforceable',
        },
        ...{ sha256: 'd'.repeat(64), sizeBytes: 2_000, mediaType: 'application/pdf' },
      },
    });
    const scene = { status: 'EXECUTED', ...asked, executed: 1, results: 1 };
    await story.seen({ ...scene, prepared: 1 });
    const [evidence] = (await story.dossier('xc-supervisor')).evidence?.edges ?? [];
    await people.do('xc-supervisor', operations.HandOverEvidenceDocument, {
      input: { items: [evidence?.node.id ?? ''] },
    });
    await story.gives('xc-officer', operations.ProposeMlaRequestTransmissionDocument);
    await story.seen({ ...scene, handedOver: 1, xcProposal: 'TRANSMISSION' });
    await story.gives('xc-supervisor', operations.TransmitMlaRequestEvidenceDocument, {}, { approves: true });
    await story.seen({ ...scene, status: 'EVIDENCE_TRANSMITTED', handedOver: 1 });
  });

  test('Avaloria closes it: everything that it asked was done', async () => {
    await story.gives('xa-officer', operations.CloseMlaRequestDocument, {
      kind: 'ASSISTANCE_GIVEN',
      outcome: 'The order was enforced; the return is agreed elsewhere.',
    });
    await story.seen({
      ...{ status: 'CLOSED', ...asked, executed: 1, results: 1 },
      ...{ handedOver: 1, outcome: true },
    });
    expect((await story.dossier('xa-officer')).ownSide?.domesticProceeding ?? null).toBeNull();
  });
});
