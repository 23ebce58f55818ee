import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CASE_ID } from '../../seeds/demo/cases.js';
import { dayAt } from '../../src/platform/calendar/days.js';
import * as operations from '../support/generated/operations.js';
import { httpService } from '../support/http-service.js';
import { only, Story } from './story.js';

let story: Story;

beforeAll(async () => {
  story = await Story.begin(await httpService());
}, 180_000);

const contents: operations.MlaRequestContentsInput = {
  items: [{ type: 'TAKING_EVIDENCE', particulars: { description: 'The statement of an accountant.' } }],
  offences: ['UNCAC art. 17'],
  subjectMatter: 'Investigation of the prosecution service of Avaloria into the road fund (fictitious).',
  conductingAuthority: 'Prosecution Service of Avaloria (fictitious)',
  conductingAuthorityFunctions: 'Investigates corruption, and brings the charge in court.',
  facts: 'A former accountant of the fund lives in Belmora (fictitious).',
  assistanceSought: 'Taking the statement of the accountant.',
  purpose: 'Evidence in the criminal proceedings.',
};

/** The day where Avaloria is (seeds/demo/calendars.ts). */
const today = (): string => dayAt(new Date(), 'Africa/Nairobi');

/** A paper of Belmora, of today. */
const paper = (reference: string) => ({ onPaper: { happenedOn: today(), reference } });

/**
 * Belmora does not take part in Repatria: Avaloria enters what comes from it on paper, always by two people where
 * somebody's decision is entered. Nobody of another State, and nobody of Belmora, sees anything; StAR, to which the case is
 * open, sees that there is a request and where it stands.
 */
describe('Avaloria asks Belmora, is refused after consultation, and asks again', () => {
  let first: string;

  test('the request is submitted, and goes out as a letter', async () => {
    await story.drafts(
      'xa-officer',
      {
        caseId: `Case:${DEMO_CASE_ID}`,
        requestedState: 'XB',
        contents,
        idempotencyKey: crypto.randomUUID(),
      },
      { status: 'DRAFT', oneSided: true, granted: true, items: 1 },
    );
    first = story.id;
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

  test('Belmora’s acknowledgement is entered, with its reference and day', async () => {
    await story.gives('xa-officer', operations.AcknowledgeMlaRequestDocument, paper('BM 12/2026'), {
      status: 'ACKNOWLEDGED',
    });
    expect((await story.dossier('xa-officer')).requestedReference).toBe('BM 12/2026');
  });

  test('Belmora consults by letter, and Avaloria answers: StAR learns nothing of it', async () => {
    await story.gives(
      'xa-officer',
      operations.OpenMlaRequestConsultationDocument,
      {
        ...{ about: 'REFUSAL', text: 'The accountant is not named. Who is it?', answerDueOn: '2099-01-31' },
        ...paper('BM 14/2026'),
      },
      only('xa', { consultations: 1, messages: 1 }),
    );
    const consultations = (await story.dossier('xa-officer')).consultations?.edges;
    await story.gives(
      'xa-officer',
      operations.SayInMlaRequestConsultationDocument,
      { consultationId: consultations?.[0]?.node.id ?? '', text: 'The name follows in a new request.' },
      only('xa', { messages: 2 }),
    );
  });

  test('what Avaloria says leaves as letters: the request and its answer, each with its own evidence', async () => {
    const deliveries = async () =>
      (await story.reads('xa-officer', operations.MlaRequestDeliveriesDocument, { id: first })).mlaRequest
        ?.deliveries ?? [];
    const [request, answer, ...others] = await deliveries();
    expect(others).toEqual([]);
    expect(answer).toMatchObject({
      ...{ subject: 'NOTICE', medium: null, event: { command: 'sayInMlaRequestConsultation' } },
      letter: { text: expect.stringContaining('The name follows in a new request.') },
    });
    for (const { id: deliveryId } of [request, answer].filter((one) => one !== undefined)) {
      await story.does(
        'xa-officer',
        operations.DispatchMlaRequestDocument,
        {
          ...{ id: first, deliveryId, medium: 'COURIER', dispatchedOn: today() },
          ...{ source: 'Receipt of the courier', idempotencyKey: crypto.randomUUID() },
        },
        only('xa'),
      );
      await story.does(
        'xa-officer',
        operations.RecordMlaRequestDeliveryEvidenceDocument,
        {
          ...{ deliveryId, kind: 'DELIVERY', happenedOn: today(), source: 'Signature of the mail room' },
          idempotencyKey: crypto.randomUUID(),
        },
        only('xa'),
      );
    }
    expect((await deliveries()).map(({ medium, outcome }) => [medium, outcome])).toEqual([
      ['COURIER', 'DELIVERY'],
      ['COURIER', 'DELIVERY'],
    ]);
  });

  test('Belmora’s refusal is entered by one and confirmed by another', async () => {
    await story.gives(
      'xa-officer',
      operations.ProposeMlaRequestRefusalDocument,
      { grounds: ['NOT_IN_CONFORMITY'], reasons: 'The person is not named.' },
      only('xa', { xaProposal: 'REFUSAL' }),
    );
    const alone = await story.refusedApproval('xa-officer', operations.RefuseMlaRequestDocument);
    expect(alone.code).toBe('FORBIDDEN');
    await story.approves('xa-supervisor', operations.RefuseMlaRequestDocument, paper('BM 15/2026'), {
      status: 'REFUSED',
      xaProposal: '',
    });
  });

  test('the request is corrected in a new draft that names the one it follows; the first stays as it was', async () => {
    await story.redrafts('xa-officer', { status: 'DRAFT', oneSided: true, granted: true, items: 1 });
    const again = story.id;
    const { resubmits, content } = await story.dossier('xa-officer');
    expect(resubmits?.id).toBe(first);
    expect(content?.facts).toBe(contents.facts);
    await story.gives(
      'xa-officer',
      operations.AmendMlaRequestDocument,
      { contents: { facts: 'The former accountant Jan Example lives in Belmora (fictitious).' } },
      only('xa'),
    );
    await story.about(first);
    expect(await story.dossier('xa-officer')).toMatchObject({
      status: 'REFUSED',
      content: { facts: contents.facts },
    });
    await story.about(again);
  });

  test('it is submitted again and acknowledged', async () => {
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
    await story.gives('xa-officer', operations.AcknowledgeMlaRequestDocument, paper('BM 31/2026'), {
      status: 'ACKNOWLEDGED',
    });
  });

  test('Belmora’s acceptance is entered by one and confirmed by another', async () => {
    await story.gives(
      'xa-officer',
      operations.ProposeMlaRequestAcceptanceDocument,
      {},
      only('xa', { xaProposal: 'ACCEPTANCE' }),
    );
    const alone = await story.refusedApproval('xa-officer', operations.AcceptMlaRequestDocument);
    expect(alone.code).toBe('FORBIDDEN');
    await story.approves('xa-supervisor', operations.AcceptMlaRequestDocument, paper('BM 40/2026'), {
      status: 'ACCEPTED',
      xaProposal: '',
    });
  });
});
