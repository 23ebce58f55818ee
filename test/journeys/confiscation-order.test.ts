import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_AUTHORITIES } from '../../seeds/demo/people.js';
import * as operations from '../support/generated/operations.js';
import { httpService } from '../support/http-service.js';
import { only, Story } from './story.js';

let story: Story;

beforeAll(async () => {
  story = await Story.begin(await httpService());
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

/**
 * Avaloria has an order of confiscation; Cordonia is asked to enforce it under UNCAC art. 55(1)(b). The case is opened to
 * StAR on the way, and closed to it again.
 */
describe('an order of confiscation is enforced, after a postponement', () => {
  let caseId: string;

  test('R5 broken: Avaloria drafts; without the statement that the order is final it cannot be proposed', async () => {
    const { openCase } = await story.prepares('xa-officer', operations.OpenCaseDocument, {
      title: 'The order against the balance of one account (fictitious)',
      neutralTitle: 'Enforcement of an order (fictitious)',
    });
    caseId = openCase.case?.id ?? '';
    await story.drafts(
      'xa-officer',
      { caseId, requestedState: 'XC', contents, idempotencyKey: crypto.randomUUID() },
      { status: 'DRAFT', items: 1 },
    );
    const refusal = await story.refused('xa-officer', operations.ProposeMlaRequestSubmissionDocument);
    expect(refusal).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R5' }] });
  });

  test('with it, the request is proposed and submitted', async () => {
    const [item] = contents.items ?? [];
    const items = [{ ...item, particulars: { ...item?.particulars, orderIsFinal: true } }];
    await story.gives(
      'xa-officer',
      operations.AmendMlaRequestDocument,
      { contents: { items } as operations.MlaRequestContentsInput },
      only('xa'),
    );
    await story.gives(
      'xa-officer',
      operations.ProposeMlaRequestSubmissionDocument,
      {},
      only('xa', { status: 'IN_REVIEW', xaProposal: 'SUBMISSION' }),
    );
    await story.gives(
      'xa-supervisor',
      operations.SubmitMlaRequestDocument,
      {},
      { status: 'SUBMITTED', xaProposal: '' },
    );
  });

  test('Cordonia acknowledges and examines', async () => {
    await story.gives('xc-officer', operations.AcknowledgeMlaRequestDocument, {}, { status: 'ACKNOWLEDGED' });
    await story.gives(
      'xc-officer',
      operations.ExamineMlaRequestDocument,
      {},
      { status: 'UNDER_EXAMINATION' },
    );
  });

  test('and accepts: what its officer proposes Avaloria does not see, until the supervisor accepts', async () => {
    await story.gives(
      'xc-officer',
      operations.ProposeMlaRequestAcceptanceDocument,
      {},
      only('xc', { xcProposal: 'ACCEPTANCE' }),
    );
    const alone = await story.refusedApproval('xc-officer', operations.AcceptMlaRequestDocument);
    expect(alone.code).toBe('FORBIDDEN');
    await story.approves(
      'xc-supervisor',
      operations.AcceptMlaRequestDocument,
      {},
      { status: 'ACCEPTED', xcProposal: '' },
    );
  });

  test('an investigation of its own stands in the way: Avaloria learns nothing of it', async () => {
    await story.gives(
      'xc-officer',
      operations.ProposeMlaRequestPostponementDocument,
      {
        ground: 'ONGOING_INVESTIGATION',
        reviewOn: '2099-06-30',
        domesticProceeding: 'Case 12/2026 of the prosecution service against the bank.',
      },
      only('xc', { domesticProceeding: true, xcProposal: 'POSTPONEMENT' }),
    );
  });

  test('R14 broken: without consultation nobody postpones: Cordonia asks, Avaloria answers', async () => {
    const refusal = await story.refusedApproval('xc-supervisor', operations.PostponeMlaRequestDocument);
    expect(refusal).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R14' }] });
    await story.gives(
      'xc-officer',
      operations.OpenMlaRequestConsultationDocument,
      {
        about: 'POSTPONEMENT',
        text: 'Enforcement now would harm another matter. May it wait until summer?',
        answerDueOn: '2099-01-31',
      },
      { consultations: 1, messages: 1 },
    );
    const consultations = (await story.dossier('xa-officer')).consultations?.edges;
    await story.gives(
      'xa-officer',
      operations.SayInMlaRequestConsultationDocument,
      {
        consultationId: consultations?.[0]?.node.id ?? '',
        text: 'Yes, if the balance stays frozen.',
      },
      { messages: 2 },
    );
  });

  test('the supervisor postpones: Avaloria sees the ground and the day of review, and not the proceeding', async () => {
    await story.approves(
      'xc-supervisor',
      operations.PostponeMlaRequestDocument,
      {},
      { status: 'POSTPONED', postponed: true, review: '2099-06-30', xcProposal: '' },
    );
    expect((await story.dossier('xa-officer')).postponementGround).toBe('ONGOING_INVESTIGATION');
  });

  test('Avaloria opens the case to StAR, which sees from now on that it is postponed, and not why', async () => {
    await story.does(
      'xa-supervisor',
      operations.GrantCaseAccessDocument,
      { id: caseId, purpose: 'Advice', expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
      { granted: true },
    );
  });

  test('Cordonia looks at it again: StAR is not told until when', async () => {
    await story.gives(
      'xc-officer',
      operations.ReviewMlaRequestPostponementDocument,
      { reviewOn: '2099-09-30' },
      { review: '2099-09-30' },
    );
  });

  test('while it is postponed nothing of it is executed', async () => {
    const [item] = (await story.dossier('xc-officer')).items;
    const early = await story.refused('xc-officer', operations.BeginMlaRequestItemDocument, {
      itemId: item?.id ?? '',
    });
    expect(early.code).toBe('INVALID_TRANSITION');
  });

  test('and resumes: the request stands where it stood; on which ground it was postponed stays to be read', async () => {
    await story.gives(
      'xc-officer',
      operations.ResumeMlaRequestDocument,
      {},
      { status: 'ACCEPTED', review: '' },
    );
  });

  test('the order is enforced under UNCAC art. 55(1)(b) by the prosecutor to whom it was given', async () => {
    await story.does(
      'xc-officer',
      operations.AssignMlaRequestDocument,
      { id: story.id, authorityId: `CompetentAuthority:${DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE}` },
      only('xc', { xcAssigned: true }),
    );
    const [item] = (await story.dossier('xc-prosecutor')).items;
    const { id: itemId = '' } = item ?? {};
    expect(item).toMatchObject({ type: 'ASSET_RECOVERY', avenue: 'ENFORCE_ORDER' });
    await story.gives(
      'xc-prosecutor',
      operations.BeginMlaRequestItemDocument,
      { itemId },
      { status: 'IN_EXECUTION' },
    );
    await story.gives(
      'xc-prosecutor',
      operations.ExecuteMlaRequestItemDocument,
      {
        itemId,
        result: 'The court of Cordonia declared the order enforceable; the balance was confiscated.',
      },
      { status: 'EXECUTED', executed: 1 },
    );
  });

  test('Avaloria closes the case to StAR, for which the request is there no more', async () => {
    const { case: own } = await story.reads('xa-supervisor', operations.CaseFileDocument, { id: caseId });
    const [grant] = own?.grants ?? [];
    await story.does(
      'xa-supervisor',
      operations.RevokeCaseAccessDocument,
      { id: grant?.id ?? '', expectedVersion: grant?.version ?? 0 },
      { granted: false },
    );
  });

  test('the decision of the court is handed over and transmitted', async () => {
    await story.does(
      'xc-prosecutor',
      operations.EnterEvidenceDocument,
      {
        ...{ id: story.id, kind: 'COURT_ORDER', form: 'CERTIFIED_COPY' },
        title: 'Decision declaring it enforceable',
        ...{ sha256: 'd'.repeat(64), sizeBytes: 2_000, mediaType: 'application/pdf' },
      },
      only('xc', { prepared: 1 }),
    );
    const [evidence] = (await story.dossier('xc-supervisor')).evidence?.edges ?? [];
    await story.does(
      'xc-supervisor',
      operations.HandOverEvidenceDocument,
      { items: [evidence?.node.id ?? ''] },
      { prepared: 0, handedOver: 1 },
    );
    await story.gives(
      'xc-officer',
      operations.ProposeMlaRequestTransmissionDocument,
      {},
      only('xc', { xcProposal: 'TRANSMISSION' }),
    );
    await story.approves(
      'xc-supervisor',
      operations.TransmitMlaRequestEvidenceDocument,
      {},
      { status: 'EVIDENCE_TRANSMITTED', xcProposal: '' },
    );
  });

  test('Avaloria closes it: everything that it asked was done', async () => {
    await story.gives(
      'xa-officer',
      operations.CloseMlaRequestDocument,
      {
        kind: 'ASSISTANCE_GIVEN',
        outcome: 'The order was enforced; the return is agreed elsewhere.',
      },
      { status: 'CLOSED', outcome: true },
    );
    expect((await story.dossier('xa-officer')).ownSide?.domesticProceeding ?? null).toBeNull();
  });
});
