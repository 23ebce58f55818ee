import { beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_CASE_ID, DEMO_SUBJECTS } from '../../seeds/demo/cases.js';
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

const authority = (key: keyof typeof DEMO_AUTHORITIES) => `CompetentAuthority:${DEMO_AUTHORITIES[key]}`;

const contents: operations.MlaRequestContentsInput = {
  items: [
    {
      type: 'DOCUMENTS_AND_RECORDS',
      particulars: { description: 'Statements of the account.', institution: 'Harbour Bank (fictitious)' },
    },
    {
      type: 'SEARCH_SEIZURE_FREEZING',
      particulars: {
        description: 'Freezing of the balance.',
        propertyDescription: 'The balance of the account.',
      },
    },
  ],
  offences: ['UNCAC art. 17', 'UNCAC art. 23'],
  subjectMatter: 'Investigation of the prosecution service of Avaloria into the road fund (fictitious).',
  facts: 'Payments for roads that were never built passed through Harbour Lane Holdings (fictitious).',
  assistanceSought: 'Statements of the account, and freezing of its balance.',
  purpose: 'Evidence in the criminal proceedings.',
  persons: [`CaseSubject:${DEMO_SUBJECTS.COMPANY}`],
};

/** Two rounds of questions, a condition declined and one accepted. */
describe('Avaloria asks Cordonia for bank records and for freezing', () => {
  test('the request is drafted, given to the prosecutor, and submitted by two people', async () => {
    const { draftMlaRequest } = await people.do('xa-officer', operations.DraftMlaRequestDocument, {
      input: {
        caseId: `Case:${DEMO_CASE_ID}`,
        requestedState: 'XC',
        contents,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    story.about(draftMlaRequest.mlaRequest?.id ?? '');
    await people.do('xa-officer', operations.AssignMlaRequestDocument, {
      input: { id: story.id, authorityId: authority('XA_PROSECUTION_SERVICE') },
    });
    story.assigned.xa = true;
    await story.seen({ status: 'DRAFT', sent: false, items: 2 });
    await story.gives('xa-officer', operations.ProposeMlaRequestSubmissionDocument);
    expect((await story.refused('xa-officer', operations.SubmitMlaRequestDocument)).code).toBe('FORBIDDEN');
    await story.gives('xa-supervisor', operations.SubmitMlaRequestDocument);
    await story.seen({ status: 'SUBMITTED', items: 2 });
  });

  test('Cordonia acknowledges, gives it to its prosecutor, and asks twice', async () => {
    await story.gives('xc-officer', operations.AcknowledgeMlaRequestDocument);
    await people.do('xc-officer', operations.AssignMlaRequestDocument, {
      input: { id: story.id, authorityId: authority('XC_PROSECUTION_SERVICE') },
    });
    story.assigned.xc = true;
    await story.gives('xc-officer', operations.ExamineMlaRequestDocument);
    for (const round of [1, 2]) {
      await story.gives('xc-officer', operations.AskMlaRequestInformationDocument, {
        question: `Which account is meant (question ${String(round)})?`,
      });
      await story.seen({ status: 'INFORMATION_REQUESTED', items: 2, questions: round, answers: round - 1 });
      await story.gives('xa-officer', operations.ProposeMlaRequestInformationDocument, {
        answer: `The one ending in 4417 (answer ${String(round)}).`,
      });
      await story.seen({
        ...{ status: 'INFORMATION_REQUESTED', items: 2, questions: round, answers: round - 1 },
        xaProposal: 'INFORMATION',
      });
      await story.gives(
        'xa-supervisor',
        operations.GiveMlaRequestInformationDocument,
        {},
        { approves: true },
      );
      await story.seen({ status: 'UNDER_EXAMINATION', items: 2, questions: round, answers: round });
    }
  });

  const answered = { items: 2, questions: 2, answers: 2 };

  test('Cordonia prepares a condition, of which Avaloria knows nothing, and sends it', async () => {
    await story.gives('xc-officer', operations.ProposeMlaRequestConditionsDocument, {
      conditions: [{ kind: 'USE_LIMITATION', text: 'Not in tax proceedings.' }],
    });
    expect((await story.dossier('xa-officer')).conditions).toEqual([]);
    await story.gives('xc-supervisor', operations.SendMlaRequestConditionsDocument, {}, { approves: true });
    await story.seen({ status: 'CONDITIONS_PROPOSED', ...answered, conditions: 1 });
  });

  test('Avaloria accepts: the condition binds', async () => {
    const [condition] = (await story.dossier('xa-officer')).conditions ?? [];
    await story.gives('xa-officer', operations.AcceptMlaRequestConditionDocument, {
      conditionId: condition?.id ?? '',
    });
    await story.seen({ status: 'ACCEPTED_WITH_CONDITIONS', ...answered, conditions: 1 });
    expect((await story.dossier('xc-officer')).conditions).toMatchObject([
      { status: 'ACCEPTED', binds: true },
    ]);
  });
});
