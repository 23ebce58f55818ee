import { beforeAll, describe, expect, test } from 'vitest';
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
    {
      type: 'TAKING_EVIDENCE',
      particulars: { description: 'Statement of the account manager.', addressee: 'The account manager.' },
    },
  ],
  offences: ['UNCAC art. 17', 'UNCAC art. 23'],
  subjectMatter: 'Investigation of the prosecution service of Avaloria into the road fund (fictitious).',
  conductingAuthority: 'Prosecution Service of Avaloria (fictitious)',
  conductingAuthorityFunctions: 'Investigates corruption, and brings the charge in court.',
  facts: 'Payments for roads that were never built passed through Harbour Lane Holdings (fictitious).',
  assistanceSought: 'Statements of the account, freezing of its balance, and a statement of who managed it.',
  purpose: 'Evidence in the criminal proceedings.',
  persons: [`CaseSubject:${DEMO_SUBJECTS.COMPANY}`],
};

/**
 * Two rounds of questions, a condition, execution in part, and use of what was obtained: within the purpose stated, and
 * beyond it with consent alone.
 */
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
    await story.seen({ status: 'DRAFT', sent: false, items: 3 });
    await story.gives('xa-officer', operations.ProposeMlaRequestSubmissionDocument);
    expect((await story.refused('xa-officer', operations.SubmitMlaRequestDocument)).code).toBe('FORBIDDEN');
    await story.gives('xa-supervisor', operations.SubmitMlaRequestDocument);
    await story.seen({ status: 'SUBMITTED', items: 3 });
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
      await story.seen({ status: 'INFORMATION_REQUESTED', items: 3, questions: round, answers: round - 1 });
      await story.gives('xa-officer', operations.ProposeMlaRequestInformationDocument, {
        answer: `The one ending in 4417 (answer ${String(round)}).`,
      });
      await story.seen({
        ...{ status: 'INFORMATION_REQUESTED', items: 3, questions: round, answers: round - 1 },
        xaProposal: 'INFORMATION',
      });
      await story.gives(
        'xa-supervisor',
        operations.GiveMlaRequestInformationDocument,
        {},
        { approves: true },
      );
      await story.seen({ status: 'UNDER_EXAMINATION', items: 3, questions: round, answers: round });
    }
  });

  const answered = { items: 3, questions: 2, answers: 2 };

  test('Cordonia prepares a condition, of which Avaloria knows nothing, and sends it', async () => {
    await story.gives('xc-officer', operations.ProposeMlaRequestConditionsDocument, {
      conditions: [{ kind: 'USE_LIMITATION', text: 'Not in tax proceedings.' }],
    });
    expect((await story.dossier('xa-officer')).conditions).toEqual([]);
    await story.gives('xc-supervisor', operations.SendMlaRequestConditionsDocument, {}, { approves: true });
    await story.seen({ status: 'CONDITIONS_PROPOSED', ...answered, conditions: 1 });
  });

  test('Avaloria accepts, by two people, which Cordonia does not see: the condition binds', async () => {
    const [condition] = (await story.dossier('xa-officer')).conditions ?? [];
    await story.gives('xa-officer', operations.ProposeMlaRequestConditionAnswerDocument, {
      ...{ conditionId: condition?.id ?? '', answer: 'ACCEPT' },
    });
    await story.seen({
      ...{ status: 'CONDITIONS_PROPOSED', ...answered, conditions: 1 },
      xaProposal: 'CONDITION_ACCEPTANCE',
    });
    await story.gives('xa-supervisor', operations.AcceptMlaRequestConditionDocument, {}, { approves: true });
    await story.seen({ status: 'ACCEPTED_WITH_CONDITIONS', ...answered, conditions: 1 });
    expect((await story.dossier('xc-officer')).conditions).toMatchObject([
      { status: 'ACCEPTED', binds: true },
    ]);
  });

  const bound = { ...answered, conditions: 1 };
  const [limit, purpose] = ['Not in tax proceedings.', 'Evidence in the criminal proceedings.'];
  const digest = (piece: number): string => String(piece).repeat(64);
  const itemId = async (position: number): Promise<string> =>
    (await story.dossier('xc-officer')).items.find((item) => item.position === position)?.id ?? '';

  /** Cordonia's prosecutor enters what it obtained. */
  async function obtains(piece: number, title: string): Promise<void> {
    await people.do('xc-prosecutor', operations.EnterEvidenceDocument, {
      input: {
        ...{ id: story.id, requestItemId: await itemId(1), kind: 'RECORD', form: 'CERTIFIED_COPY', title },
        ...{ sha256: digest(piece), sizeBytes: 1000 + piece, mediaType: 'application/pdf' },
      },
    });
  }

  /** The piece of evidence of a number, as somebody reads it. */
  async function piece(number: number, person: string): Promise<{ id: string; version: number }> {
    const edges = (await story.dossier(person)).evidence?.edges ?? [];
    const found = edges.find(({ node }) => node.sha256 === digest(number));
    if (found === undefined) throw new Error(`${person} does not see piece ${String(number)}.`);
    return found.node;
  }

  test('Cordonia’s prosecutor begins the items that were given to it; nobody of Avaloria can', async () => {
    const begin = { itemId: await itemId(1) };
    for (const person of ['xa-officer', 'xa-prosecutor'])
      expect((await story.refused(person, operations.BeginMlaRequestItemDocument, begin)).code).toBe(
        'FORBIDDEN',
      );
    await story.gives('xc-prosecutor', operations.BeginMlaRequestItemDocument, begin);
    await story.seen({ status: 'IN_EXECUTION', ...bound });
    expect((await story.dossier('xa-officer')).items[0]?.executingAuthority).not.toBeNull();
  });

  test('it executes the first, and enters what it obtained: of the evidence Avaloria sees nothing yet', async () => {
    await story.gives('xc-prosecutor', operations.ExecuteMlaRequestItemDocument, {
      itemId: await itemId(1),
      result: 'The statements of two years were obtained.',
    });
    await obtains(1, 'Statements of 2022');
    await obtains(2, 'Statements of 2023');
    await story.seen({ status: 'PARTLY_EXECUTED', ...bound, executed: 1, results: 1, prepared: 2 });
  });

  const inPart = { status: 'PARTLY_EXECUTED', ...bound, executed: 1, results: 1 };

  test('R2: it considers to refuse the freezing: Avaloria learns nothing, and is consulted before', async () => {
    await story.gives('xc-officer', operations.ProposeMlaRequestItemRefusalDocument, {
      itemId: await itemId(2),
      grounds: ['CONTRARY_TO_LEGAL_SYSTEM'],
      reasons: 'The balance belongs to a bank in liquidation.',
    });
    await story.seen({ ...inPart, prepared: 2, xcProposal: 'ITEM_REFUSAL' });
    const refuse = operations.RefuseMlaRequestItemDocument;
    expect(await story.refused('xc-supervisor', refuse, {}, { approves: true })).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ rule: 'R2' }],
    });
    await story.gives('xc-officer', operations.OpenMlaRequestConsultationDocument, {
      about: 'REFUSAL',
      text: 'The bank is in liquidation. Would a note to the liquidator help you?',
      answerDueOn: '2099-01-31',
    });
    const [consultation] = (await story.dossier('xa-officer')).consultations?.edges ?? [];
    await story.gives('xa-officer', operations.SayInMlaRequestConsultationDocument, {
      consultationId: consultation?.node.id ?? '',
      text: 'No; we shall write to the liquidator.',
    });
    await story.seen({
      ...{ ...inPart, prepared: 2, consultations: 1, messages: 2 },
      xcProposal: 'ITEM_REFUSAL',
    });
  });

  const consulted = { ...inPart, consultations: 1, messages: 2, refused: 1, results: 2 };

  test('the supervisor refuses the freezing: grounds and reasons are Avaloria’s to read', async () => {
    await story.gives('xc-supervisor', operations.RefuseMlaRequestItemDocument, {}, { approves: true });
    await story.seen({ ...consulted, prepared: 2 });
    expect((await story.dossier('xa-officer')).items[1]).toMatchObject({
      status: 'REFUSED',
      refusalGrounds: ['CONTRARY_TO_LEGAL_SYSTEM'],
      result: 'The balance belongs to a bank in liquidation.',
    });
  });

  test('one piece of evidence is handed over while the rest is still executed', async () => {
    const { id } = await piece(1, 'xc-supervisor');
    await people.do('xc-supervisor', operations.HandOverEvidenceDocument, { input: { items: [id] } });
    await story.seen({ ...consulted, prepared: 1, handedOver: 1 });
  });

  const executed = { ...consulted, status: 'EXECUTED', results: 3 };

  test('the account manager cannot be heard: with the last item the request is executed', async () => {
    await story.gives('xc-prosecutor', operations.MarkMlaRequestItemNotPossibleDocument, {
      itemId: await itemId(3),
      reason: 'The account manager has left the country.',
    });
    await story.seen({ ...executed, prepared: 1, handedOver: 1 });
    const last = await story.refused('xc-prosecutor', operations.ExecuteMlaRequestItemDocument, {
      ...{ itemId: await itemId(3), result: 'Heard after all.' },
    });
    expect(last.code).toBe('INVALID_TRANSITION');
  });

  test('the rest is handed over, and the evidence transmitted by two people', async () => {
    const { id } = await piece(2, 'xc-supervisor');
    await people.do('xc-supervisor', operations.HandOverEvidenceDocument, { input: { items: [id] } });
    await story.gives('xc-officer', operations.ProposeMlaRequestTransmissionDocument);
    await story.seen({ ...executed, handedOver: 2, xcProposal: 'TRANSMISSION' });
    await story.gives('xc-supervisor', operations.TransmitMlaRequestEvidenceDocument, {}, { approves: true });
    await story.seen({ ...executed, status: 'EVIDENCE_TRANSMITTED', handedOver: 2 });
  });

  const transmitted = { ...executed, status: 'EVIDENCE_TRANSMITTED', handedOver: 2 };

  /** Avaloria enters a use of the first piece. */
  async function uses(more: Partial<operations.EnterEvidenceUseInput>): ReturnType<typeof people.ask> {
    const { id } = await piece(1, 'xa-officer');
    const input: operations.EnterEvidenceUseInput = {
      ...{ id, basis: 'WITHIN_PURPOSE', purpose, proceeding: 'Case 7/2026 of the High Court of Avaloria' },
      ...{ usedBy: 'The prosecution service of Avaloria', usedAt: new Date().toISOString() },
      ...more,
    };
    return people.ask('xa-officer', operations.EnterEvidenceUseDocument, { input });
  }

  test('R17: Avaloria uses it as it said it would, and keeps the condition', async () => {
    const [error] = (await uses({})).errors;
    expect(error?.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R17' }] });
    expect((await uses({ conditionsKept: [limit] })).errors).toEqual([]);
    await story.seen({ ...transmitted, uses: 1 });
  });

  const other = {
    purpose: 'Evidence in the civil action for damages.',
    proceeding: 'Action 31/2026 of the Republic of Avaloria',
  };

  /** Avaloria asks for consent to another use; Cordonia’s officer proposes what to answer. */
  async function asksFor(
    use: { readonly purpose: string; readonly proceeding: string },
    answer: Partial<operations.ProposeUseConsentDecisionInput> &
      Pick<operations.ProposeUseConsentDecisionInput, 'decision'>,
  ): Promise<operations.DecideUseConsentInput> {
    const { requestUseConsent } = await people.do('xa-officer', operations.RequestUseConsentDocument, {
      input: { id: story.id, ...use, reasons: 'The same facts.' },
    });
    const { id = '', version = 0 } = requestUseConsent.useConsent ?? {};
    const { proposeUseConsentDecision: proposed } = await people.do(
      'xc-officer',
      operations.ProposeUseConsentDecisionDocument,
      { input: { id, expectedVersion: version, ...answer } },
    );
    const { useConsent } = proposed;
    const proposedAt = useConsent?.proposal?.proposedAt ?? '';
    return { id, expectedVersion: useConsent?.version ?? 0, proposedAt };
  }

  test('R10: another use needs consent: without it the ledger does not take it', async () => {
    const [error] = (await uses({ ...other, conditionsKept: [limit] })).errors;
    expect(error?.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R10' }] });
    const input = await asksFor(other, { decision: 'GRANT' });
    await story.seen({ ...transmitted, uses: 1, consents: 1 });
    const { id: consentId } = input;
    const early = await uses({ ...other, basis: 'CONSENT', consentId, conditionsKept: [limit] });
    expect(early.errors[0]?.extensions).toMatchObject({ missing: [{ rule: 'R10' }] });
    await people.do('xc-supervisor', operations.GrantUseConsentDocument, { input });
  });

  test('R10: with consent it is used in the other proceeding, which Cordonia reads', async () => {
    const [consent] = (await story.dossier('xa-officer')).useConsents?.edges ?? [];
    const consentId = consent?.node.id ?? '';
    const given = await uses({ ...other, basis: 'CONSENT', consentId, conditionsKept: [limit] });
    expect(given.errors).toEqual([]);
    await story.seen({ ...transmitted, uses: 1, usesOnConsent: 1, consents: 1 });
  });

  test('R10: a consent that Cordonia refuses permits nothing', async () => {
    const tax = { purpose: 'Assessment of taxes.', proceeding: 'Audit 9/2026 of the tax office' };
    const input = await asksFor(tax, { decision: 'REFUSE', reasons: 'Our condition excludes it.' });
    await people.do('xc-supervisor', operations.RefuseUseConsentDocument, { input });
    const used = await uses({ ...tax, basis: 'CONSENT', consentId: input.id, conditionsKept: [limit] });
    expect(used.errors[0]?.extensions).toMatchObject({ missing: [{ rule: 'R10' }] });
    await story.seen({ ...transmitted, uses: 1, usesOnConsent: 1, consents: 2 });
  });

  test('Avaloria closes it and says what it got: a part', async () => {
    await story.gives('xa-officer', operations.CloseMlaRequestDocument, {
      kind: 'ASSISTANCE_GIVEN_IN_PART',
      outcome: 'The statements convicted the director; the balance was not frozen.',
    });
    await story.seen({
      ...{ ...transmitted, status: 'CLOSED' },
      ...{ uses: 1, usesOnConsent: 1, consents: 2, outcome: true },
    });
  });
});
