import { dayAt } from '../../src/platform/calendar/days.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CASE_ID } from '../../seeds/demo/cases.js';
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
  items: [{ type: 'TAKING_EVIDENCE', particulars: { description: 'The statement of an accountant.' } }],
  offences: ['UNCAC art. 17'],
  subjectMatter: 'Investigation of the prosecution service of Avaloria into the road fund (fictitious).',
  conductingAuthority: 'Prosecution Service of Avaloria (fictitious)',
  conductingAuthorityFunctions: 'Investigates corruption, and brings the charge in court.',
  facts: 'A former accountant of the fund lives in Belmora (fictitious).',
  assistanceSought: 'Taking the statement of the accountant.',
  purpose: 'Evidence in the criminal proceedings.',
};

/** A paper of Belmora, of today. */
const paper = (reference: string) => ({
  onPaper: { happenedOn: new Date().toISOString().slice(0, 10), reference },
});

/**
 * Belmora does not take part in Repatria: Avaloria enters what comes from it on paper, always by two people where
 * somebody's decision is entered. Nobody of another State, and nobody of Belmora, sees anything.
 */
describe('Avaloria asks Belmora, is refused after consultation, and asks again', () => {
  let first: string;

  test('the request is submitted, and goes out as a letter', async () => {
    const { draftMlaRequest } = await people.do('xa-officer', operations.DraftMlaRequestDocument, {
      input: {
        caseId: `Case:${DEMO_CASE_ID}`,
        requestedState: 'XB',
        contents,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    first = draftMlaRequest.mlaRequest?.id ?? '';
    story.about(first);
    await story.gives('xa-officer', operations.ProposeMlaRequestSubmissionDocument);
    await story.gives('xa-supervisor', operations.SubmitMlaRequestDocument);
    await story.seen({ status: 'SUBMITTED', oneSided: true, items: 1 });
  });

  test('Belmora’s acknowledgement is entered, with its reference and day', async () => {
    await story.gives('xa-officer', operations.AcknowledgeMlaRequestDocument, paper('BM 12/2026'));
    expect((await story.dossier('xa-officer')).requestedReference).toBe('BM 12/2026');
    await story.seen({ status: 'ACKNOWLEDGED', oneSided: true, items: 1 });
  });

  test('Belmora consults by letter, and Avaloria answers', async () => {
    await story.gives('xa-officer', operations.OpenMlaRequestConsultationDocument, {
      ...{ about: 'REFUSAL', text: 'The accountant is not named. Who is it?', answerDueOn: '2099-01-31' },
      ...paper('BM 14/2026'),
    });
    const consultations = (await story.dossier('xa-officer')).consultations?.edges;
    await story.gives('xa-officer', operations.SayInMlaRequestConsultationDocument, {
      ...{ consultationId: consultations?.[0]?.node.id ?? '', text: 'The name follows in a new request.' },
    });
    await story.seen({ status: 'ACKNOWLEDGED', oneSided: true, items: 1, consultations: 1, messages: 2 });
  });

  test('what Avaloria says leaves as letters: the request and its answer, each with its own evidence', async () => {
    const deliveries = async () =>
      (await people.do('xa-officer', operations.MlaRequestDeliveriesDocument, { id: first })).mlaRequest
        ?.deliveries ?? [];
    const [request, answer, ...others] = await deliveries();
    expect(others).toEqual([]);
    expect(answer).toMatchObject({
      ...{ subject: 'NOTICE', medium: null, event: { command: 'sayInMlaRequestConsultation' } },
      letter: { text: expect.stringContaining('The name follows in a new request.') },
    });
    // The day where Avaloria is (seeds/demo/calendars.ts).
    const today = dayAt(new Date(), 'Africa/Nairobi');
    for (const { id: deliveryId } of [request, answer].filter((one) => one !== undefined)) {
      const left = { id: first, deliveryId, medium: 'COURIER', dispatchedOn: today } as const;
      await people.do('xa-officer', operations.DispatchMlaRequestDocument, {
        input: { ...left, source: 'Receipt of the courier', idempotencyKey: crypto.randomUUID() },
      });
      await people.do('xa-officer', operations.RecordMlaRequestDeliveryEvidenceDocument, {
        input: {
          ...{ deliveryId, kind: 'DELIVERY', happenedOn: today, source: 'Signature of the mail room' },
          idempotencyKey: crypto.randomUUID(),
        },
      });
    }
    expect((await deliveries()).map(({ medium, outcome }) => [medium, outcome])).toEqual([
      ['COURIER', 'DELIVERY'],
      ['COURIER', 'DELIVERY'],
    ]);
    await story.seen({ status: 'ACKNOWLEDGED', oneSided: true, items: 1, consultations: 1, messages: 2 });
  });

  test('Belmora’s refusal is entered by one and confirmed by another', async () => {
    await story.gives('xa-officer', operations.ProposeMlaRequestRefusalDocument, {
      ...{ grounds: ['NOT_IN_CONFORMITY'], reasons: 'The person is not named.' },
    });
    const alone = await story.refused(
      'xa-officer',
      operations.RefuseMlaRequestDocument,
      {},
      { approves: true },
    );
    expect(alone.code).toBe('FORBIDDEN');
    await story.gives('xa-supervisor', operations.RefuseMlaRequestDocument, paper('BM 15/2026'), {
      approves: true,
    });
    await story.seen({ status: 'REFUSED', oneSided: true, items: 1, consultations: 1, messages: 2 });
  });

  test('the request is corrected in a new draft that names the one it follows; the first stays as it was', async () => {
    const { redraftMlaRequest } = await people.do('xa-officer', operations.RedraftMlaRequestDocument, {
      input: { id: first, expectedVersion: (await story.dossier('xa-officer')).version },
    });
    story.about(redraftMlaRequest.mlaRequest?.id ?? '');
    const { resubmits, content } = await story.dossier('xa-officer');
    expect(resubmits?.id).toBe(first);
    expect(content?.facts).toBe(contents.facts);
    await story.gives('xa-officer', operations.AmendMlaRequestDocument, {
      contents: { facts: 'The former accountant Jan Example lives in Belmora (fictitious).' },
    });
    await story.seen({ status: 'DRAFT', sent: false, oneSided: true, items: 1 });
    story.about(first);
    expect(await story.dossier('xa-officer')).toMatchObject({
      status: 'REFUSED',
      content: { facts: contents.facts },
    });
    story.about(redraftMlaRequest.mlaRequest?.id ?? '');
  });

  test('it is submitted again, acknowledged and accepted', async () => {
    await story.gives('xa-officer', operations.ProposeMlaRequestSubmissionDocument);
    await story.gives('xa-supervisor', operations.SubmitMlaRequestDocument);
    await story.gives('xa-officer', operations.AcknowledgeMlaRequestDocument, paper('BM 31/2026'));
    await story.gives('xa-officer', operations.ProposeMlaRequestAcceptanceDocument);
    await story.gives('xa-supervisor', operations.AcceptMlaRequestDocument, paper('BM 40/2026'), {
      approves: true,
    });
    await story.seen({ status: 'ACCEPTED', oneSided: true, items: 1 });
  });
});
